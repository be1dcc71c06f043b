package app.attache.desktop.timeline;

import app.attache.desktop.common.Period;
import app.attache.desktop.common.WindowModel;
import app.attache.desktop.common.gesture.DirectEditing;
import app.attache.desktop.common.gesture.Foresight;
import app.attache.desktop.common.gesture.Outlook;
import app.attache.desktop.common.gesture.Reassigning;
import app.attache.desktop.common.hands.DragLabel;
import app.attache.desktop.common.hands.Explaining;
import app.attache.desktop.common.look.FactWords;
import app.attache.desktop.common.look.Looks;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** What is changed by hand on the lanes, what is to be seen of that meanwhile, and what it would break. */
final class LaneEditing {

    private final WindowModel model;
    private final LanesPane lanes;
    private final Supplier<FactWords> words;
    private final DragLabel label;
    private final LaneHands hands;
    private Region view = new Region();

    /**
     * @param words about the facts that are shown
     * @param scroll scrolls down the lanes by so many pixels
     */
    LaneEditing(
            WindowModel model, LanesPane lanes, Supplier<FactWords> words, DoubleConsumer scroll) {
        this.model = model;
        this.lanes = lanes;
        this.words = words;
        this.label = new DragLabel(model.texts());
        DirectEditing editing =
                new DirectEditing(
                        model,
                        new Foresight(Thread::startVirtualThread, Platform::runLater),
                        () -> this::clock,
                        new Reassigning(),
                        this::foresee);
        this.hands =
                new LaneHands(
                        model,
                        lanes,
                        new LanesSurface(lanes, this::clock, editing, scroll),
                        editing,
                        new Explaining(label, editing));
    }

    /** Says within {@code area} what a drag would break. */
    void over(Region area) {
        view = area;
    }

    /** What says beside what is dragged when it would be, and what that would break. */
    DragLabel label() {
        return label;
    }

    /** Takes back whatever is going on, since what it is about is shown no more. */
    void stop() {
        hands.stop();
    }

    /** Does what a key asks for, if it is one of those that change something. */
    boolean key(KeyEvent event) {
        return hands.key(event);
    }

    private ZoneId clock(LocalDate day) {
        return model.days(new Period(day, 1)).getFirst().zone();
    }

    private void foresee(Outlook outlook) {
        lanes.items()
                .foresee(
                        outlook,
                        new Looks(words.get().marks(), model.delegation().get(), model::swatch));
        label.show(outlook);
        double top = RulerPane.height(model.zones().get().size());
        lanes.items()
                .ghost()
                .map(ghost -> view.sceneToLocal(ghost.localToScene(ghost.getLayoutBounds())))
                .ifPresent(ghost -> label.place(ghost, view, top, true));
    }
}
