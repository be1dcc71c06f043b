package app.attache.desktop.calendar;

import app.attache.desktop.common.look.Extent;
import app.attache.programme.Interval;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Everything that a week shows, as plain values: what is in which day and lane, in minutes of the wall clock. Knows no
 * toolkit.
 *
 * @param days the columns, at least one, one after the other
 * @param blocks the meetings, day by day and in each by their start
 * @param buffers time on the way
 * @param stays the stays and parts of stays, by row and start
 * @param legs the legs, by start
 */
record WeekModel(
        List<WeekDay> days,
        List<Block> blocks,
        List<Buffer> buffers,
        List<BandItem> stays,
        List<BandItem> legs) {

    /** Before anything is shown. */
    static final WeekModel EMPTY =
            new WeekModel(List.of(), List.of(), List.of(), List.of(), List.of());

    WeekModel {
        days = List.copyOf(days);
        blocks = List.copyOf(blocks);
        buffers = List.copyOf(buffers);
        stays = List.copyOf(stays);
        legs = List.copyOf(legs);
    }

    /** From the first moment of the first day to the last of the last. */
    Interval interval() {
        return new Interval(
                days.getFirst().grid().interval().startInclusive(),
                days.getLast().grid().interval().endExclusive());
    }

    /** The column that {@code moment} is in, if in one. */
    OptionalInt dayOf(Instant moment) {
        for (int day = 0; day < days.size(); day++) {
            if (days.get(day).grid().interval().contains(moment)) {
                return OptionalInt.of(day);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * The row to begin with so that most meetings are seen whole; the earliest of such rows. Empty when no meeting begins in
     * the week; those that began the day before do not count.
     *
     * @param height how many minutes are seen at once
     */
    OptionalInt bestStart(int height) {
        List<Extent> begun =
                blocks.stream().filter(block -> !block.continued()).map(Block::extent).toList();
        SortedSet<Integer> rows = new TreeSet<>();
        begun.forEach(extent -> rows.add(extent.from()));
        OptionalInt best = OptionalInt.empty();
        int most = 0;
        for (int row : rows) {
            int seen = seen(begun, row, height);
            if (best.isEmpty() || seen > most) {
                best = OptionalInt.of(row);
                most = seen;
            }
        }
        return best;
    }

    private static int seen(List<Extent> extents, int row, int height) {
        int seen = 0;
        for (Extent extent : extents) {
            if (extent.from() >= row && extent.to() <= row + height) {
                seen++;
            }
        }
        return seen;
    }

    /** How many rows the stays take. */
    int stayRows() {
        return rows(stays);
    }

    /** How many rows the legs take. */
    int legRows() {
        return rows(legs);
    }

    private static int rows(List<BandItem> items) {
        return items.stream().mapToInt(item -> item.row() + 1).max().orElse(0);
    }
}
