package app.attache.programme;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * What is planned when: the meetings, legs, movements and stays of a programme, found by time without looking at all of
 * them. Immutable; a changed copy shares all days that did not change.
 */
public final class Agenda {

    /** Nothing is planned. */
    public static final Agenda EMPTY = new Agenda(HashTreePMap.empty(), List.of());

    private static final long SECONDS_OF_DAY = 86_400;

    /** What lasts longer is kept apart, so that a stay of years does not stand under every day of them. */
    private static final long MOST_DAYS = 62;

    private static final Comparator<Planned> ORDER =
            Comparator.comparing(Planned::start).thenComparing(planned -> planned.fact().id());

    // By the days of UTC, in order of start: whoever asks has days of another clock, so a few more
    // are looked at than are wanted.
    private final PMap<Long, List<Planned>> days;
    private final List<Planned> lasting;

    private Agenda(PMap<Long, List<Planned>> days, List<Planned> lasting) {
        this.days = days;
        this.lasting = lasting;
    }

    private record Planned(Entity fact, Instant start, Instant end) {

        static List<Planned> of(Collection<? extends Entity> facts) {
            List<Planned> planned = new ArrayList<>(facts.size());
            for (Entity fact : facts) {
                switch (fact) {
                    case Meeting meeting -> planned.add(of(fact, meeting.time()));
                    case Leg leg -> planned.add(of(fact, leg.time()));
                    case Movement movement -> planned.add(of(fact, movement.time()));
                    case Stay stay -> planned.add(of(fact, stay.time()));
                    default -> {}
                }
            }
            return planned;
        }

        private static Planned of(Entity fact, TimeSpan span) {
            return new Planned(fact, span.start().toInstant(), span.end().toInstant());
        }

        long firstDay() {
            return Math.floorDiv(start.getEpochSecond(), SECONDS_OF_DAY);
        }

        long lastDay() {
            return Math.floorDiv(end.getEpochSecond(), SECONDS_OF_DAY);
        }

        boolean lasting() {
            return lastDay() - firstDay() >= MOST_DAYS;
        }

        boolean during(Interval asked) {
            return start.isBefore(asked.endExclusive())
                    && (end.isAfter(asked.startInclusive())
                            || !start.isBefore(asked.startInclusive()));
        }
    }

    /** Everything that {@code programme} plans. */
    public static Agenda of(Programme programme) {
        Map<Long, List<Planned>> days = new HashMap<>();
        List<Planned> lasting = new ArrayList<>();
        for (Kind kind : List.of(Kind.MEETING, Kind.LEG, Kind.MOVEMENT, Kind.STAY)) {
            for (Planned planned : Planned.of(programme.all(kind))) {
                if (planned.lasting()) {
                    lasting.add(planned);
                    continue;
                }
                for (long day = planned.firstDay(); day <= planned.lastDay(); day++) {
                    days.computeIfAbsent(day, _ -> new ArrayList<>()).add(planned);
                }
            }
        }
        days.replaceAll((_, ofDay) -> ofDay.stream().sorted(ORDER).toList());
        return new Agenda(HashTreePMap.from(days), lasting.stream().sorted(ORDER).toList());
    }

    /** The agenda of the programme that {@code change} makes; the change fits the programme that this is the agenda of. */
    public Agenda after(ChangeSet change) {
        PMap<Long, List<Planned>> changed = days;
        List<Planned> changedLasting = lasting;
        for (Edit edit : change.edits()) {
            for (Planned was : Planned.of(edit.was().stream().toList())) {
                changedLasting = was.lasting() ? without(changedLasting, was) : changedLasting;
                for (long day = was.firstDay(); !was.lasting() && day <= was.lastDay(); day++) {
                    List<Planned> left = without(changed.getOrDefault(day, List.of()), was);
                    changed = left.isEmpty() ? changed.minus(day) : changed.plus(day, left);
                }
            }
            for (Planned is : Planned.of(edit.is().stream().toList())) {
                changedLasting = is.lasting() ? with(changedLasting, is) : changedLasting;
                for (long day = is.firstDay(); !is.lasting() && day <= is.lastDay(); day++) {
                    changed = changed.plus(day, with(changed.getOrDefault(day, List.of()), is));
                }
            }
        }
        return new Agenda(changed, changedLasting);
    }

    private static List<Planned> without(List<Planned> planned, Planned gone) {
        return planned.stream().filter(it -> !it.fact().id().equals(gone.fact().id())).toList();
    }

    private static List<Planned> with(List<Planned> planned, Planned added) {
        List<Planned> more = new ArrayList<>(planned);
        more.add(added);
        more.sort(ORDER);
        return List.copyOf(more);
    }

    /**
     * The meetings, legs, movements and stays that take place within {@code interval} or partly within it, by their start and
     * then by their ids. What takes no time is within it when its moment is.
     */
    public List<Entity> during(Interval interval) {
        long first = Math.floorDiv(interval.startInclusive().getEpochSecond(), SECONDS_OF_DAY);
        long last = Math.floorDiv(interval.endExclusive().getEpochSecond(), SECONDS_OF_DAY);
        List<Planned> found = new ArrayList<>();
        for (long day = first; day <= last; day++) {
            for (Planned planned : days.getOrDefault(day, List.of())) {
                // What lasts several days stands under each, and counts under the first one asked
                // for.
                if (Math.max(planned.firstDay(), first) == day && planned.during(interval)) {
                    found.add(planned);
                }
            }
        }
        lasting.stream().filter(planned -> planned.during(interval)).forEach(found::add);
        found.sort(ORDER);
        return found.stream().map(Planned::fact).toList();
    }

    /** Whether both hold the same facts. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Agenda that
                && days.equals(that.days)
                && lasting.equals(that.lasting);
    }

    @Override
    public int hashCode() {
        return 31 * days.hashCode() + lasting.hashCode();
    }
}
