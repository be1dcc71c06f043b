package app.attache.conflict;

import java.util.Arrays;
import java.util.List;

/**
 * The engagements of a programme, dealt out to people and venues.
 *
 * @param people the engagements of each person, by the person's number, by when they may start
 * @param venues the engagements at each venue, likewise
 */
record Dealt(List<List<Engagement>> people, List<List<Engagement>> venues) {

    /** What is reckoned in when putting in order; within one of them all is compared. */
    private static final long MINUTE = 60_000_000;

    private static final int NONE = -1;

    /** Deals out what {@code sweeps} have found. */
    static Dealt of(List<Sweep> sweeps, Numbers numbers) {
        Table table = Table.of(sweeps, numbers);
        int[] order = inOrder(table.engagements);
        return new Dealt(table.people(order, numbers), table.venues(order, numbers));
    }

    /** All engagements, with the numbers of those who are at them. */
    private static final class Table {

        private final Engagement[] engagements;

        /** The numbers of people, one engagement after the other. */
        private final int[] people;

        /** How many people there are up to and with an engagement. */
        private final int[] until;

        /** The number of the venue of each, or {@link #NONE}. */
        private final int[] venues;

        private Table(int size, int seats) {
            this.engagements = new Engagement[size];
            this.people = new int[seats];
            this.until = new int[size];
            this.venues = new int[size];
        }

        static Table of(List<Sweep> sweeps, Numbers numbers) {
            int size = sweeps.stream().mapToInt(sweep -> sweep.engagements().size()).sum();
            int seats = sweeps.stream().mapToInt(Sweep::seats).sum();
            Table table = new Table(size, seats);
            int first = 0;
            int seat = 0;
            for (Sweep sweep : sweeps) {
                sweep.copyTo(table.engagements, first, table.people, seat, table.until);
                first += sweep.engagements().size();
                seat += sweep.seats();
            }
            for (int i = 0; i < size; i++) {
                table.venues[i] =
                        table.engagements[i].venue() == null
                                ? NONE
                                : numbers.of(table.engagements[i].venue());
            }
            return table;
        }

        List<List<Engagement>> people(int[] order, Numbers numbers) {
            int[] counts = new int[numbers.people().size()];
            for (int person : people) {
                counts[person]++;
            }
            Engagement[][] rows = rows(counts);
            for (int index : order) {
                for (int i = index == 0 ? 0 : until[index - 1]; i < until[index]; i++) {
                    int person = people[i];
                    rows[person][rows[person].length - counts[person]--] = engagements[index];
                }
            }
            return lists(rows);
        }

        List<List<Engagement>> venues(int[] order, Numbers numbers) {
            int[] counts = new int[numbers.venues().size()];
            for (int venue : venues) {
                if (venue != NONE) {
                    counts[venue]++;
                }
            }
            Engagement[][] rows = rows(counts);
            for (int index : order) {
                int venue = venues[index];
                if (venue != NONE) {
                    rows[venue][rows[venue].length - counts[venue]--] = engagements[index];
                }
            }
            return lists(rows);
        }
    }

    private static Engagement[][] rows(int[] counts) {
        Engagement[][] rows = new Engagement[counts.length][];
        for (int i = 0; i < counts.length; i++) {
            rows[i] = new Engagement[counts[i]];
        }
        return rows;
    }

    private static List<List<Engagement>> lists(Engagement[][] rows) {
        return Arrays.stream(rows).map(Arrays::asList).toList();
    }

    // As numbers, of minute and index in one, which are sorted many times faster than what has to
    // be fetched to be compared.
    private static int[] inOrder(Engagement[] engagements) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(engagements.length);
        long[] keys = new long[engagements.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (minute(engagements[i]) << bits) | i;
        }
        Arrays.parallelSort(keys);
        int[] order = new int[keys.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (int) (keys[i] & (1L << bits) - 1);
        }
        int to;
        for (int from = 0; from < order.length; from = to) {
            to = from + 1;
            boolean ordered = true;
            while (to < order.length && keys[to] >> bits == keys[from] >> bits) {
                ordered &= start(engagements, order[to - 1]) <= start(engagements, order[to]);
                to++;
            }
            if (!ordered) {
                sort(order, from, to, engagements);
            }
        }
        return order;
    }

    private static void sort(int[] order, int from, int to, Engagement[] engagements) {
        int[] sorted =
                Arrays.stream(order, from, to)
                        .boxed()
                        .sorted((one, other) ->
                                Long.compare(start(engagements, one), start(engagements, other)))
                        .mapToInt(Integer::intValue)
                        .toArray();
        System.arraycopy(sorted, 0, order, from, sorted.length);
    }

    private static long start(Engagement[] engagements, int index) {
        return engagements[index].reading().earliest();
    }

    private static long minute(Engagement engagement) {
        return Math.floorDiv(engagement.reading().earliest(), MINUTE);
    }
}
