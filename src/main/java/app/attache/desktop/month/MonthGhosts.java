package app.attache.desktop.month;

import app.attache.conflict.Severity;
import app.attache.desktop.common.gesture.Consequences;
import app.attache.desktop.common.gesture.Gesture;
import app.attache.desktop.common.gesture.Outlook;
import app.attache.desktop.common.look.FactWords;
import app.attache.desktop.common.look.Layer;
import app.attache.desktop.common.look.Looks;
import app.attache.desktop.common.look.Pool;
import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;

/** What is dragged over a month, on the days where it would be, and what that would mean for the rest. */
final class MonthGhosts {

    private final Layer layer = new Layer("month-ghosts");
    private final Pool<LineNode> nodes;
    private List<Placed<LineNode>> placed = List.of();

    /** @param maker makes a line that takes no mouse */
    MonthGhosts(Supplier<LineNode> maker) {
        nodes = new Pool<>(layer, maker);
        layer.setMouseTransparent(true);
    }

    Layer layer() {
        return layer;
    }

    /**
     * Shows what {@code outlook} would move, what is held first.
     *
     * @param slots how many lines fit below the head of a cell
     */
    void show(Outlook outlook, MonthModel month, int slots, FactWords words, Looks looks) {
        List<MonthModel.Day> days =
                month.weeks().stream().flatMap(week -> week.days().stream()).toList();
        Map<Integer, Integer> taken = new HashMap<>();
        List<Meeting> meetings = meetings(outlook, days);
        List<LineNode> lines = nodes.take(meetings.size());
        List<Placed<LineNode>> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Meeting meeting = meetings.get(i);
            int day = day(days, meeting).orElseThrow();
            MonthModel.Week week = month.weeks().get(day / 7);
            boolean tall = week.roomy(day % 7, slots);
            int slot =
                    week.barsOver(day % 7, week.barRows())
                            + taken.merge(day, tall ? 2 : 1, Integer::sum)
                            - (tall ? 2 : 1);
            Optional<Severity> worst =
                    outlook.consequences().flatMap((Consequences it) -> it.worst(meeting.id()));
            lines.get(i)
                    .show(
                            new MonthModel.Line(meeting, false, looks.of(meeting).foreseen(worst)),
                            words,
                            days.get(day).clock().zone(),
                            tall);
            found.add(new Placed<>(lines.get(i), day, day, slot));
        }
        placed = found;
    }

    private static List<Meeting> meetings(Outlook outlook, List<MonthModel.Day> days) {
        return outlook.edits().stream()
                .map(Edit::is)
                .flatMap(Optional::stream)
                .filter(Meeting.class::isInstance)
                .map(Meeting.class::cast)
                .filter(meeting -> day(days, meeting).isPresent())
                .sorted(Comparator.comparing(meeting -> !held(outlook.gesture(), meeting.id())))
                .toList();
    }

    private static boolean held(Gesture gesture, Id<?> id) {
        return gesture instanceof Gesture.Moving moving && moving.lead().equals(id);
    }

    private static Optional<Integer> day(List<MonthModel.Day> days, Meeting meeting) {
        Instant start = meeting.time().interval().startInclusive();
        return IntStream.range(0, days.size())
                .filter(i -> days.get(i).clock().interval().contains(start))
                .boxed()
                .findFirst();
    }

    /** Shows on the lines of the month what is to be seen of a gesture: what is dragged stands back, what it touches is marked. */
    static void foresee(Outlook outlook, List<LineNode> lines) {
        Set<Id<?>> dragged =
                outlook.edits().stream()
                        .filter(edit -> edit.was().isPresent())
                        .map(Edit::id)
                        .collect(Collectors.toSet());
        Map<Id<?>, Optional<Severity>> touched =
                outlook.consequences().map(Consequences::touched).orElse(Map.of());
        for (LineNode line : lines) {
            Optional<Id<?>> fact = line.fact();
            boolean held = fact.filter(dragged::contains).isPresent();
            line.drag(held);
            line.foresee(
                    held
                            ? Optional.empty()
                            : fact.flatMap(id -> Optional.ofNullable(touched.get(id))));
        }
    }

    /** Where each is. */
    List<Placed<LineNode>> placed() {
        return placed;
    }

    /** What is held; empty while nothing is. */
    Optional<Node> first() {
        return nodes.inUse().stream().<Node>map(node -> node).findFirst();
    }
}
