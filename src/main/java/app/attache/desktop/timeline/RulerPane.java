package app.attache.desktop.timeline;

import app.attache.desktop.common.ClockDay;
import app.attache.desktop.common.look.Layer;
import app.attache.desktop.common.look.Pool;
import app.attache.desktop.common.look.TextWidths;
import app.attache.programme.Milestone;
import app.attache.text.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** Days and hours above the lanes, on one clock or two; stays where it is while the lanes scroll below. */
final class RulerPane extends Region {

    static final double DAYS = 28;
    static final double HOURS = 18;

    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final double LABEL = 20;
    private static final double LABEL_WITH_MINUTES = 46;
    private static final double NAME_FROM = 46;
    private static final double AFTER_NAME = 12;

    private final Texts texts;
    private final TextWidths widths = new TextWidths();
    private final Layer moving = new Layer("ruler-content");
    private final Pool<Text> dayNames = new Pool<>(moving, () -> text("ruler-day"));
    private final Pool<Region> dayLines = new Pool<>(moving, RulerPane::line);
    private final Pool<Text> firstHours = new Pool<>(moving, () -> text("ruler-tick"));
    private final Pool<Text> otherHours = new Pool<>(moving, () -> text("ruler-tick"));
    private final Rectangle clip = new Rectangle();
    private List<ClockDay> days = List.of();
    private List<Double> starts = List.of();
    private List<List<String>> forms = List.of();
    private double shift;

    RulerPane(Texts texts) {
        this.texts = texts;
        getStyleClass().add("time-ruler");
        setClip(clip);
        getChildren().add(moving);
    }

    private static Text text(String style) {
        Text text = new Text();
        text.getStyleClass().add(style);
        return text;
    }

    private static Region line() {
        Region line = new Region();
        line.getStyleClass().add("day-line");
        return line;
    }

    /** How tall it is with so many clocks. */
    static double height(int clocks) {
        return DAYS + HOURS * Math.min(2, clocks) + 2;
    }

    /** Shows the hours of {@code shown} on an axis, and those of a second clock where there is one. */
    void show(
            TimeAxis axis,
            List<ClockDay> shown,
            List<ZoneId> zones,
            Map<LocalDate, List<Milestone>> milestones) {
        days = shown;
        starts = shown.stream().map(day -> axis.x(day.interval().startInclusive())).toList();
        double minute = axis.scale() * 60;
        List<Text> names = dayNames.take(shown.size());
        forms = new ArrayList<>();
        List<Region> lines = dayLines.take(shown.size());
        for (int i = 0; i < shown.size(); i++) {
            LocalDate date = shown.get(i).date();
            forms.add(names(date, minute * 24 * 60, milestones));
            say(names.get(i), forms.getLast().getLast());
            lines.get(i).resizeRelocate(Math.rint(starts.get(i)), 0, 1, height(zones.size()));
        }
        double label = minute * 60 >= LABEL_WITH_MINUTES * 2 ? LABEL_WITH_MINUTES : LABEL;
        List<Ruler.Tick> ticks = Ruler.hours(shown, minute, label, texts.locale());
        place(firstHours, ticks, axis, DAYS);
        List<Ruler.Tick> others = new ArrayList<>();
        zones.stream()
                .skip(1)
                .findFirst()
                .ifPresent(zone ->
                        others.addAll(Ruler.beside(ticks, zone, minute, label, texts.locale())));
        place(otherHours, others, axis, DAYS + HOURS);
    }

    /** What the head of a day may say, the fullest form first, each shorter than the one before. */
    private List<String> names(
            LocalDate date, double width, Map<LocalDate, List<Milestone>> milestones) {
        String pattern = width < NAME_FROM ? "timeline.day.number" : "timeline.day";
        String name = DateTimeFormatter.ofPattern(texts.get(pattern), texts.locale()).format(date);
        return Stream.concat(
                        milestones.getOrDefault(date, List.of()).stream()
                                .limit(1)
                                .map(it -> Integer.toString(it.day()))
                                .flatMap(day ->
                                        Stream.of(
                                                texts.get("calendar.day.milestone", day),
                                                texts.get("calendar.day.milestone-brief", day)))
                                .map(it -> texts.get("desktop.dot", name, it)),
                        Stream.of(name))
                .toList();
    }

    private static void say(Text text, String words) {
        if (!words.equals(text.getText())) {
            text.setText(words);
        }
    }

    private static void place(Pool<Text> pool, List<Ruler.Tick> ticks, TimeAxis axis, double y) {
        List<Text> nodes = pool.take(ticks.size());
        for (int i = 0; i < nodes.size(); i++) {
            Text node = nodes.get(i);
            node.setText(ticks.get(i).label());
            node.relocate(
                    Math.rint(
                            axis.x(ticks.get(i).moment()) - node.getLayoutBounds().getWidth() / 2),
                    y + 2);
        }
    }

    /** Marks the day that is today. */
    void today(LocalDate today) {
        List<Text> names = dayNames.inUse();
        for (int i = 0; i < names.size(); i++) {
            names.get(i).pseudoClassStateChanged(TODAY, days.get(i).date().equals(today));
        }
    }

    /** Lets the axis begin {@code x} pixels left of the pane; the name of a day stays in sight as long as the day. */
    void scroll(double x) {
        shift = x;
        moving.setLayoutX(-Math.rint(x));
        stick();
    }

    private void stick() {
        List<Text> names = dayNames.inUse();
        for (int i = 0; i < names.size(); i++) {
            Text name = names.get(i);
            double start = starts.get(i);
            double end = i + 1 < starts.size() ? starts.get(i + 1) : Double.MAX_VALUE;
            fit(name, forms.get(i), end - start - AFTER_NAME);
            double width = name.getLayoutBounds().getWidth();
            double at = Math.min(Math.max(start, shift), Math.max(start, end - width - 12));
            name.relocate(Math.rint(at) + 8, 6);
            boolean whole = at >= shift && at + 8 + width <= shift + getWidth();
            // Half a name at an edge would be worse than none.
            name.setOpacity(whole ? 1 : 0);
        }
    }

    // The next day's name is where this day ends.
    private void fit(Text name, List<String> said, double width) {
        String form =
                said.stream()
                        .filter(it -> widths.of(it, name.getFont()) <= width)
                        .findFirst()
                        .orElse(said.getLast());
        say(name, form);
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        stick();
    }
}
