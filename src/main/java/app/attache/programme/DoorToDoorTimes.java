package app.attache.programme;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * How long to allow from door to door, as a programme records it. Immutable; after a change there are other times, found
 * without reading the programme again.
 *
 * <p>A way recorded by itself wins over one that is recorded as the way back of another; of several that are recorded alike
 * the longest holds.
 */
public final class DoorToDoorTimes {

    private static final Comparator<DoorToDoor> LONGEST_FIRST =
            Comparator.comparing(DoorToDoor::total)
                    .reversed()
                    .thenComparing(recorded -> recorded.id().value());

    private final PMap<Way, List<DoorToDoor>> ways;
    private final Duration longest;

    private record Way(Id<Venue> from, Id<Venue> to) {}

    private DoorToDoorTimes(PMap<Way, List<DoorToDoor>> ways, Duration longest) {
        this.ways = ways;
        this.longest = longest;
    }

    /** The times recorded in {@code programme}. */
    public static DoorToDoorTimes of(Programme programme) {
        Map<Way, List<DoorToDoor>> ways = new HashMap<>();
        for (DoorToDoor recorded : programme.all(DoorToDoor.class)) {
            for (Way way : waysOf(recorded)) {
                ways.merge(way, List.of(recorded), (some, more) -> with(way, some, recorded));
            }
        }
        return new DoorToDoorTimes(HashTreePMap.from(ways), longestOf(ways));
    }

    /** The times after {@code change}, which fits the programme that these are of. */
    public DoorToDoorTimes after(ChangeSet change) {
        if (change.edits().stream().noneMatch(edit -> edit.id().kind() == Kind.DOOR_TO_DOOR)) {
            return this;
        }
        PMap<Way, List<DoorToDoor>> next = ways;
        for (Edit edit : change.edits()) {
            if (edit.was().orElse(null) instanceof DoorToDoor before) {
                next = without(next, before);
            }
            if (edit.is().orElse(null) instanceof DoorToDoor after) {
                next = with(next, after);
            }
        }
        return new DoorToDoorTimes(next, longestOf(next));
    }

    /** The time to allow with security, if it is recorded. */
    public Optional<Duration> between(Id<Venue> from, Id<Venue> to) {
        List<DoorToDoor> recorded = ways.get(new Way(from, to));
        return recorded == null ? Optional.empty() : Optional.of(recorded.getFirst().total());
    }

    /** The longest time of any way; zero when none is recorded. */
    public Duration longest() {
        return longest;
    }

    private static PMap<Way, List<DoorToDoor>> with(
            PMap<Way, List<DoorToDoor>> ways, DoorToDoor recorded) {
        PMap<Way, List<DoorToDoor>> next = ways;
        for (Way way : waysOf(recorded)) {
            next = next.plus(way, with(way, next.getOrDefault(way, List.of()), recorded));
        }
        return next;
    }

    private static List<DoorToDoor> with(Way way, List<DoorToDoor> some, DoorToDoor recorded) {
        List<DoorToDoor> more = new ArrayList<>(some);
        more.add(recorded);
        more.sort(
                Comparator.<DoorToDoor, Boolean>comparing(one -> !one.from().equals(way.from()))
                        .thenComparing(LONGEST_FIRST));
        return List.copyOf(more);
    }

    private static PMap<Way, List<DoorToDoor>> without(
            PMap<Way, List<DoorToDoor>> ways, DoorToDoor recorded) {
        PMap<Way, List<DoorToDoor>> next = ways;
        for (Way way : waysOf(recorded)) {
            List<DoorToDoor> fewer = new ArrayList<>(next.getOrDefault(way, List.of()));
            fewer.remove(recorded);
            next = fewer.isEmpty() ? next.minus(way) : next.plus(way, List.copyOf(fewer));
        }
        return next;
    }

    private static List<Way> waysOf(DoorToDoor recorded) {
        Way there = new Way(recorded.from(), recorded.to());
        return recorded.bothWays()
                ? List.of(there, new Way(recorded.to(), recorded.from()))
                : List.of(there);
    }

    private static Duration longestOf(Map<Way, List<DoorToDoor>> ways) {
        return ways.values().stream()
                .map(recorded -> recorded.getFirst().total())
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }
}
