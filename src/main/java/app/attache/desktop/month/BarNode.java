package app.attache.desktop.month;

import app.attache.desktop.common.look.FactWords;
import app.attache.desktop.common.look.FitText;
import app.attache.desktop.common.look.ItemActions;
import app.attache.desktop.common.look.ItemNode;
import app.attache.desktop.common.look.Mark;
import app.attache.desktop.common.look.Styles;
import app.attache.desktop.common.look.TextWidths;
import app.attache.programme.Leg;
import app.attache.programme.Place;
import app.attache.programme.Stay;
import app.attache.text.Texts;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.Region;

/** A stay or a journey as a bar over days. */
final class BarNode extends ItemNode {

    static final double HEIGHT = 18;

    private static final double PADDING = 7;
    private static final double ICON = 11;

    private final Texts texts;
    private final FitText label;
    private final Region icon = new Region();
    private final Mark mark = new Mark();
    private List<String> labels = List.of("");

    BarNode(Texts texts, TextWidths widths, ItemActions actions) {
        super(actions);
        this.texts = texts;
        this.label = new FitText(widths, "band-label");
        icon.setManaged(false);
        icon.setMouseTransparent(true);
        getChildren().addAll(icon, label, mark);
    }

    /** Shows another stay or journey, with its times on the clock of {@code zone}. */
    void show(MonthModel.Bar bar, FactWords words, ZoneId zone) {
        List<String> own = new ArrayList<>();
        own.add(bar.fact() instanceof Leg ? "band-leg" : "band-stay");
        if (bar.openLeft()) {
            own.add("open-left");
        }
        if (bar.openRight()) {
            own.add("open-right");
        }
        labels =
                switch (bar.fact()) {
                    case Stay stay -> stay(stay, words);
                    case Leg leg -> leg(leg, words, zone);
                    default -> throw new IllegalStateException("Does not last: " + bar.fact().id());
                };
        label.prepare(labels.getFirst());
        icon.setVisible(bar.fact() instanceof Leg);
        if (bar.fact() instanceof Leg leg) {
            Styles.wear(icon, List.of("leg-icon", leg.mode().name().toLowerCase(Locale.ROOT)));
        }
        mark.show(bar.look().worst());
        show(
                bar.fact().id(),
                Styles.of(List.copyOf(own), bar.look()),
                () -> words.spoken(zone).bandItem(bar.fact(), bar.look()));
    }

    private List<String> stay(Stay stay, FactWords words) {
        Place lodging =
                stay.lodging() instanceof Place.Unstated
                        ? new Place.InCity(stay.city())
                        : stay.lodging();
        String place = words.names().place(lodging);
        return List.of(
                texts.get("calendar.stay.place", place, words.names().of(stay.delegation())),
                place);
    }

    private List<String> leg(Leg leg, FactWords words, ZoneId zone) {
        String to = words.names().place(leg.destination());
        String up = words.start(leg.time(), zone);
        String city =
                words.snapshot()
                        .programme()
                        .cityOf(leg.destination())
                        .map(it -> words.names().of(it))
                        .orElse(to);
        return List.of(
                texts.get("calendar.leg.to", to, up),
                texts.get("month.leg", to),
                texts.get("month.leg", city));
    }

    @Override
    protected void layoutChildren() {
        double x = PADDING;
        if (icon.isVisible()) {
            icon.resizeRelocate(x, (getHeight() - ICON) / 2, ICON, ICON);
            x += ICON + 4;
        }
        double end = getWidth() - PADDING + 3;
        if (mark.isVisible()) {
            end -= Mark.SIZE;
            mark.resizeRelocate(end, (getHeight() - Mark.SIZE) / 2, Mark.SIZE, Mark.SIZE);
            end -= 2;
        }
        double room = end - x;
        String best =
                labels.stream()
                        .filter(text -> label.widthOf(text) <= room)
                        .findFirst()
                        .orElse(labels.getLast());
        label.fit(best, room);
        label.put(x, getHeight());
    }
}
