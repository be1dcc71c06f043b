package app.attache.conflict;

import app.attache.programme.Id;
import app.attache.programme.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A way by which a rule goes from the fact it judges to another one that it reads, step by step along references. Walked the
 * other way round it tells which facts an edit can affect.
 *
 * <p>{@code from(MEETING).to(VENUE).to(CITY)}: the city of the venue that the meeting is at.
 * {@code from(MEETING).to(PERSON).by(DELEGATION)}: the delegations that those at the meeting are in.
 */
record Path(Kind subject, List<Step> steps) {

    /** One reference: from the fact before it to this one, or the other way round. */
    record Step(Kind kind, boolean refersBack) {}

    Path {
        steps = List.copyOf(steps);
    }

    /** The fact that is judged, itself. */
    static Path from(Kind subject) {
        return new Path(subject, List.of());
    }

    /** On to facts of {@code kind} that the last one refers to. */
    Path to(Kind kind) {
        return with(new Step(kind, false));
    }

    /** On to facts of {@code kind} that refer to the last one. */
    Path by(Kind kind) {
        return with(new Step(kind, true));
    }

    /** The kind of fact that it ends at. */
    Kind end() {
        return steps.isEmpty() ? subject : steps.getLast().kind();
    }

    /** Itself and the shorter ways that it goes on from, but for the fact that is judged. */
    Stream<Path> parts() {
        return Stream.iterate(1, length -> length <= steps.size(), length -> length + 1)
                .map(length -> new Path(subject, steps.subList(0, length)));
    }

    /** Whether it is one step: to facts that refer to the one that is judged. */
    boolean isDirect() {
        return steps.size() == 1;
    }

    /** That facts of one kind refer to facts of another. */
    record Reference(Kind from, Kind to) {}

    /** The references that it goes along, in either direction. */
    Stream<Reference> references() {
        return IntStream.range(0, steps.size())
                .mapToObj(i -> {
                    Kind there = steps.get(i).kind();
                    return steps.get(i).refersBack()
                            ? new Reference(there, before(i))
                            : new Reference(before(i), there);
                });
    }

    /** Whether it begins at a person or venue, whose engagements are judged on a line. */
    boolean isOfLine() {
        return subject == Kind.PERSON || subject == Kind.VENUE;
    }

    /** Whether it goes through meetings in which the fact that is judged takes part. */
    boolean throughMeetings() {
        return steps.size() > 1 && steps.getFirst().equals(new Step(Kind.MEETING, true));
    }

    /** The facts from which it leads to {@code end}. */
    Set<Id<?>> back(Id<?> end, Surroundings surroundings) {
        return back(end, surroundings, 0);
    }

    /** The meetings through which it leads to {@code end}. */
    Set<Id<?>> backToMeetings(Id<?> end, Surroundings surroundings) {
        return back(end, surroundings, 1);
    }

    private Set<Id<?>> back(Id<?> end, Surroundings surroundings, int first) {
        Set<Id<?>> now = Set.of(end);
        for (int i = steps.size() - 1; i >= first; i--) {
            boolean refersBack = steps.get(i).refersBack();
            Kind kind = before(i);
            Set<Id<?>> next = new LinkedHashSet<>();
            for (Id<?> id : now) {
                (refersBack ? surroundings.targets(id, kind) : surroundings.referrers(id, kind))
                        .forEach(next::add);
            }
            now = next;
        }
        return now;
    }

    private Kind before(int step) {
        return step == 0 ? subject : steps.get(step - 1).kind();
    }

    private Path with(Step step) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return new Path(subject, more);
    }
}
