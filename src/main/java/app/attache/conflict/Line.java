package app.attache.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * The engagements of one person or at one venue, with all that is wrong between them. Immutable.
 *
 * <p>A finding belongs to one engagement: of two, to that which comes later in the timeline. So when a few engagements change,
 * only the findings of those that may start about then are found again.
 */
final class Line {

    /** Judges nothing. */
    static final Check NOTHING = (_, _, _) -> {};

    static final Line EMPTY = new Line(new Timeline<>(List.of()), List.of());

    private final Timeline<Engagement> engagements;
    private final List<Owned> findings;

    private record Owned(long earliest, Finding finding) {

        boolean in(List<Window> windows) {
            return windows.stream().anyMatch(window -> window.holds(earliest));
        }
    }

    /** Finds what is wrong with one engagement of a timeline, given by its index, and those before it. */
    @FunctionalInterface
    interface Check {

        void check(Timeline<Engagement> line, int index, Consumer<Finding> found);
    }

    /** A stretch of the time line, in which engagements that may start are judged again; both ends belong to it. */
    record Window(long from, long to) {

        /** Everything. */
        static final Window ALL = new Window(Long.MIN_VALUE, Long.MAX_VALUE);

        boolean holds(long moment) {
            return from <= moment && moment <= to;
        }
    }

    /** Takes the findings of one engagement after the other. */
    private static final class Collector implements Consumer<Finding> {

        private final Timeline<Engagement> line;
        private final List<Owned> found;
        private int index;

        Collector(Timeline<Engagement> line, List<Owned> found) {
            this.line = line;
            this.found = found;
        }

        @Override
        public void accept(Finding finding) {
            found.add(new Owned(line.start(index), finding));
        }
    }

    private Line(Timeline<Engagement> engagements, List<Owned> findings) {
        this.engagements = engagements;
        this.findings = findings;
    }

    /** Judges all of {@code engagements}. */
    static Line of(Timeline<Engagement> engagements, Check check) {
        List<Owned> found = new ArrayList<>(0);
        judge(engagements, 0, engagements.size(), check, found);
        return new Line(engagements, found);
    }

    /** The line with other engagements, and those judged again that may start within the windows. */
    Line with(
            Collection<Engagement> removed,
            Collection<Engagement> added,
            List<Window> windows,
            Check check) {
        Timeline<Engagement> next =
                removed.isEmpty() && added.isEmpty()
                        ? engagements
                        : engagements.with(removed, added);
        List<Owned> found = new ArrayList<>();
        for (Owned owned : findings) {
            if (!owned.in(windows)) {
                found.add(owned);
            }
        }
        int judged = 0;
        for (Window window : sorted(windows)) {
            int from = Math.max(judged, next.startingBefore(window.from()));
            int to = after(next, window);
            judge(next, from, to, check, found);
            judged = Math.max(judged, to);
        }
        return new Line(next, found);
    }

    Timeline<Engagement> engagements() {
        return engagements;
    }

    boolean isEmpty() {
        return engagements.size() == 0;
    }

    List<Finding> findings() {
        return findings.stream().map(Owned::finding).toList();
    }

    /** The findings of engagements that may start within the windows. */
    List<Finding> findingsIn(List<Window> windows) {
        return findings.stream().filter(owned -> owned.in(windows)).map(Owned::finding).toList();
    }

    private static List<Window> sorted(List<Window> windows) {
        return windows.stream()
                .sorted((one, other) -> Long.compare(one.from(), other.from()))
                .toList();
    }

    private static int after(Timeline<Engagement> line, Window window) {
        return window.to() == Long.MAX_VALUE ? line.size() : line.startingBefore(window.to() + 1);
    }

    private static void judge(
            Timeline<Engagement> line, int from, int to, Check check, List<Owned> found) {
        Collector collector = new Collector(line, found);
        for (int i = from; i < to; i++) {
            collector.index = i;
            check.check(line, i, collector);
        }
    }
}
