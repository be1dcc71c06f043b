package app.attache.desktop.timeline;

import app.attache.desktop.common.gesture.Spot;
import app.attache.programme.Id;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Lanes one below the other, in pixels from the upper edge of the first. Knows no toolkit. */
final class LaneStack {

    /** No lanes. */
    static final LaneStack EMPTY = new LaneStack(List.of());

    /** How tall a row of a lane is. */
    static final double ROW = 23;

    /** How far below the upper edge of a lane its first row is. */
    static final double TOP = 7;

    private static final double LEAST = 48;

    private final List<SwimLane> lanes;
    private final double[] tops;

    LaneStack(List<SwimLane> lanes) {
        this.lanes = List.copyOf(lanes);
        this.tops = new double[lanes.size() + 1];
        for (int i = 0; i < lanes.size(); i++) {
            tops[i + 1] = tops[i] + height(lanes.get(i));
        }
    }

    private static double height(SwimLane lane) {
        return Math.max(LEAST, lane.rows() * ROW + 2 * TOP - 3);
    }

    List<SwimLane> lanes() {
        return lanes;
    }

    /** The upper edge of a lane; of the number of lanes, the lower edge of the last. */
    double top(int lane) {
        return tops[lane];
    }

    double height() {
        return tops[lanes.size()];
    }

    /** The upper edge of an item. */
    double y(int lane, TimeItem item) {
        return tops[lane] + TOP + item.row() * ROW;
    }

    /** The lane at {@code y}, the last for what is below; empty while there is none. */
    Optional<SwimLane> at(double y) {
        int lane = 0;
        while (lane < lanes.size() - 1 && tops[lane + 1] <= y) {
            lane++;
        }
        return lanes.isEmpty() ? Optional.empty() : Optional.of(lanes.get(lane));
    }

    /** The first and the last lane between two heights; the last is less than the first when there is none. */
    int[] between(double top, double bottom) {
        int first = 0;
        while (first < lanes.size() && tops[first + 1] <= top) {
            first++;
        }
        int last = first;
        while (last < lanes.size() && tops[last] < bottom) {
            last++;
        }
        return new int[] {first, last - 1};
    }

    /** What is in the lanes from the one to the other spot, between their times on the clock of {@code zone}. */
    List<Id<?>> between(Spot one, Spot other, ZoneId zone) {
        int first = Math.min(indexOf(one), indexOf(other));
        int last = Math.max(indexOf(one), indexOf(other));
        boolean inOrder = one.wall().isBefore(other.wall());
        LocalDateTime from = inOrder ? one.wall() : other.wall();
        LocalDateTime to = inOrder ? other.wall() : one.wall();
        Instant start = from.atZone(zone).toInstant();
        Instant end = to.atZone(zone).toInstant();
        return lanes.subList(Math.max(0, first), last + 1).stream()
                .flatMap(lane -> lane.items().stream())
                .filter(item -> item.kind() == TimeItem.Kind.MEETING)
                .filter(item ->
                        item.interval().startInclusive().isBefore(end)
                                && item.interval().endExclusive().isAfter(start))
                .<Id<?>>map(item -> item.fact().id())
                .distinct()
                .toList();
    }

    private int indexOf(Spot spot) {
        for (int lane = 0; lane < lanes.size(); lane++) {
            if (spot.lane().equals(Optional.of(lanes.get(lane).subject()))) {
                return lane;
            }
        }
        return -1;
    }
}
