package app.attache.desktop.calendar;

import app.attache.desktop.common.ClockDay;
import app.attache.desktop.common.look.Extent;
import app.attache.desktop.common.look.FitText;
import app.attache.desktop.common.look.Layer;
import app.attache.desktop.common.look.Pool;
import app.attache.desktop.common.look.TextFit;
import app.attache.desktop.common.look.TextWidths;
import app.attache.desktop.common.tint.TintNode;
import app.attache.desktop.common.tint.TintWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.Tooltip;

/** What restricts work, tinted behind the hours. What it is stands where the tint begins, or at the top of what is in sight of it. */
final class TintLayer {

    private static final double LINE = 15;
    private static final double MARGIN = 3;
    private static final double LEFT = 7;
    private static final double RIGHT = 2;

    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");

    private final Layer tints = new Layer("tints");
    private final Layer words = new Layer("tint-labels");
    private final Pool<TintNode> nodes;
    private final Pool<FitText> labels;
    private final Tooltip tooltip = new Tooltip();
    private List<TintPiece> pieces = List.of();
    private List<TintPiece> labelled = List.of();
    private List<List<String>> said = List.of();
    private Map<Integer, List<Extent>> taken = Map.of();

    /** From the one row of pixels down to the other. */
    private record Span(double from, double to) {}

    TintLayer(TextWidths widths) {
        nodes = new Pool<>(tints, this::node);
        labels = new Pool<>(words, () -> new FitText(widths, "tint-label"));
        words.setMouseTransparent(true);
    }

    private TintNode node() {
        TintNode node = new TintNode();
        Tooltip.install(node, tooltip);
        return node;
    }

    /** The tints, to lie behind the lines of the hours. */
    Layer tints() {
        return tints;
    }

    /** What the tints are, to lie behind all that is planned. */
    Layer words() {
        return words;
    }

    /**
     * Shows other tints.
     *
     * @param days the days of the columns
     */
    void show(List<TintPiece> shown, TintWords in, IntFunction<ClockDay> days) {
        pieces = shown;
        List<TintNode> behind = nodes.take(shown.size());
        for (int i = 0; i < behind.size(); i++) {
            behind.get(i).show(shown.get(i).of(), in::spoken);
        }
        // What somebody keeps is said before the days off of the country.
        labelled =
                shown.stream()
                        .filter(TintPiece::labelled)
                        .sorted(Comparator.comparing(it -> it.of().keepers().isEmpty()))
                        .toList();
        said =
                labelled.stream()
                        .map(it -> in.labels(it.of(), days.apply(it.day()), it.placed()))
                        .toList();
        List<FitText> texts = labels.take(labelled.size());
        for (int i = 0; i < texts.size(); i++) {
            texts.get(i).prepare(said.get(i).getFirst());
            boolean quiet = labelled.get(i).of().keepers().isEmpty();
            texts.get(i).pseudoClassStateChanged(QUIET, quiet);
        }
        tooltip.setOnShowing(_ -> hint(in));
    }

    private void hint(TintWords in) {
        List<TintNode> behind = nodes.inUse();
        IntStream.range(0, behind.size())
                .filter(i -> behind.get(i).isHover())
                .mapToObj(pieces::get)
                .findFirst()
                .ifPresent(hovered ->
                        tooltip.setText(
                                pieces.stream()
                                        .filter(it -> it.day() == hovered.day())
                                        .filter(it -> it.extent().overlaps(hovered.extent()))
                                        .map(it -> in.hint(it.of()))
                                        .collect(Collectors.joining("\n\n"))));
    }

    /** Keeps what is said clear of what is planned. */
    void keepClearOf(WeekModel week) {
        Map<Integer, List<Extent>> planned = new HashMap<>();
        for (Block block : week.blocks()) {
            planned.computeIfAbsent(block.day(), _ -> new ArrayList<>()).add(block.extent());
        }
        for (Buffer buffer : week.buffers()) {
            planned.computeIfAbsent(buffer.day(), _ -> new ArrayList<>()).add(buffer.extent());
        }
        taken = planned;
    }

    /** Puts the tints where the days and hours are. */
    void place(Geometry geometry) {
        List<TintNode> behind = nodes.inUse();
        for (int i = 0; i < behind.size(); i++) {
            TintPiece piece = pieces.get(i);
            double y = Math.round(geometry.y(piece.extent().from()));
            behind.get(i)
                    .resizeRelocate(
                            geometry.x(piece.day()) + 1,
                            y,
                            geometry.columnWidth(piece.day()) - 1,
                            Math.round(geometry.y(piece.extent().to())) - y);
        }
    }

    /**
     * Puts what is said where it can be read.
     *
     * @param top how much of the day is above what is in sight
     */
    void stick(Geometry geometry, double top) {
        Map<Integer, List<Span>> filled = new HashMap<>();
        List<FitText> texts = labels.inUse();
        for (int i = 0; i < texts.size(); i++) {
            TintPiece piece = labelled.get(i);
            List<Span> full = filled.computeIfAbsent(piece.day(), day -> planned(day, geometry));
            double first = Math.max(geometry.y(piece.extent().from()), top) + MARGIN;
            double last = geometry.y(piece.extent().to());
            double room = geometry.columnWidth(piece.day()) - LEFT - RIGHT;
            FitText text = texts.get(i);
            List<String> lines = lines(said.get(i), text, room, 2);
            double y = clear(first, lines.size() * LINE, full);
            if (y + lines.size() * LINE > last) {
                lines = lines(said.get(i), text, room, 1);
                y = clear(first, LINE, full);
            }
            text.setVisible(y + lines.size() * LINE <= last);
            if (text.isVisible()) {
                say(text, String.join("\n", lines));
                text.relocate(geometry.x(piece.day()) + LEFT, Math.rint(y));
                full.add(new Span(y, y + lines.size() * LINE));
            }
        }
    }

    /** The fullest form that has room in so many lines; what has none ends with an ellipsis. */
    private static List<String> lines(List<String> forms, FitText text, double room, int most) {
        for (String form : forms) {
            List<String> lines = TextFit.lines(form, room, most, text::widthOf);
            if (String.join(" ", lines).equals(form)) {
                return lines;
            }
        }
        return TextFit.lines(forms.getLast(), room, 1, text::widthOf);
    }

    private static void say(FitText text, String words) {
        if (!words.equals(text.getText())) {
            text.setText(words);
        }
    }

    private List<Span> planned(int day, Geometry geometry) {
        return taken.getOrDefault(day, List.of()).stream()
                .map(it -> new Span(geometry.y(it.from()), geometry.y(it.to()) + MARGIN))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The first place from {@code from} down where what is so tall is on nothing of {@code full}. */
    private static double clear(double from, double height, List<Span> full) {
        double y = from;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Span span : full) {
                if (span.from() < y + height && y < span.to()) {
                    y = span.to();
                    moved = true;
                }
            }
        }
        return y;
    }
}
