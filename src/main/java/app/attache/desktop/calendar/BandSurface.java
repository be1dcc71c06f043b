package app.attache.desktop.calendar;

import app.attache.desktop.common.gesture.DirectEditing;
import app.attache.desktop.common.gesture.Grip;
import app.attache.desktop.common.gesture.Spot;
import app.attache.desktop.common.hands.Grips;
import app.attache.desktop.common.hands.Surface;
import app.attache.desktop.common.look.Extent;
import app.attache.programme.Leg;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/** The band above the days, on which legs are dragged. */
final class BandSurface implements Surface {

    private final BandBar band;
    private final Supplier<WeekModel> week;

    BandSurface(BandBar band, Supplier<WeekModel> week, DirectEditing editing) {
        this.band = band;
        this.week = week;
        band.addEventHandler(
                MouseEvent.MOUSE_MOVED,
                event ->
                        Grips.around(event.getTarget(), BandNode.class, band)
                                .ifPresent(node ->
                                        node.setCursor(
                                                Grips.cursor(
                                                        grip(event),
                                                        editing.possible(),
                                                        Cursor.H_RESIZE))));
    }

    @Override
    public Node node() {
        return band;
    }

    @Override
    public Grip grip(MouseEvent event) {
        return Grips.around(event.getTarget(), BandNode.class, band)
                .flatMap(node -> node.item().map(item -> grip(node, item, event)))
                .orElse(new Grip.Ground());
    }

    private static Grip grip(BandNode node, BandItem item, MouseEvent event) {
        boolean leg = item.fact() instanceof Leg;
        double at = node.sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
        return Grips.of(
                item.fact().id(),
                at,
                node.getWidth(),
                leg && !item.openLeft(),
                leg && !item.openRight());
    }

    @Override
    public Spot spot(double sceneX, double sceneY) {
        double x = band.sceneToLocal(sceneX, sceneY).getX();
        int minute = band.geometry().minuteOf(x);
        LocalDate first = week.get().days().getFirst().grid().date();
        return Spot.about(
                first.plusDays(minute / Extent.DAY).atStartOfDay().plusMinutes(minute % Extent.DAY),
                twoPixels(band.geometry().columnWidth(band.geometry().column(x))));
    }

    // Days differ by a pixel in width, and a pointer stands on whole pixels at either end of a
    // drag.
    private static Duration twoPixels(double day) {
        return Duration.ofMinutes((long) Math.ceil(2 * Extent.DAY / Math.max(1, day)));
    }

    /** Nothing new is drawn in the band. */
    @Override
    public boolean isCalendar(MouseEvent event) {
        Optional<BandNode> node = Grips.around(event.getTarget(), BandNode.class, band);
        return node.isPresent();
    }

    @Override
    public double scrolling(double sceneX, double sceneY) {
        return 0;
    }

    @Override
    public void scrollBy(double pixels) {
        // All of the band is to be seen.
    }
}
