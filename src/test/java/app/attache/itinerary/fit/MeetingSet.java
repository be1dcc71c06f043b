package app.attache.itinerary.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A set of meetings as in the examples of OptaPlanner and Timefold, which name them by their numbers: 50 meetings, 160 time grains
 * and 5 rooms, and so on. Made as those were: the same choices, the same seed, the dice thrown in the same order.
 *
 * @param rooms how many people each room holds
 * @param grains how many quarters of an hour there are, 36 a day
 */
public record MeetingSet(List<Wanted> meetings, List<Integer> rooms, int people, int grains) {

    /** How many quarters of an hour a day has: from 8 to 12 and from 13 to 18. */
    public static final int DAY = 36;

    private static final int[] LENGTHS = {1, 2, 3, 4, 6, 8, 16};
    private static final int[] SIZES = {2, 3, 4, 5, 6, 8, 10, 12, 14, 16, 20, 30};
    private static final int ROOMS = 5;
    private static final long SEED = 37;

    /**
     * A meeting that is wanted.
     *
     * @param length in quarters of an hour
     * @param required who has to be there
     * @param preferred who had better be there
     */
    public record Wanted(int number, int length, List<Integer> required, List<Integer> preferred) {

        // A solver asks for them all the time, and the number says it all.
        @Override
        public boolean equals(Object other) {
            return other instanceof Wanted that && that.number == number;
        }

        @Override
        public int hashCode() {
            return number;
        }

        /** How many there are then. */
        public int heads() {
            return required.size() + preferred.size();
        }
    }

    private record Sized(int length, int required, int preferred) {}

    /** The set with so many meetings. */
    public static MeetingSet of(int meetings) {
        Random random = new Random(SEED);
        List<Sized> sizes =
                IntStream.range(0, meetings)
                        .mapToObj(_ -> {
                            int length = LENGTHS[random.nextInt(LENGTHS.length)];
                            int heads = SIZES[random.nextInt(SIZES.length)];
                            int required = Math.max(2, random.nextInt(heads + 1));
                            return new Sized(length, required, heads - required);
                        })
                        .toList();
        int heads = sizes.stream().mapToInt(it -> it.required() + it.preferred()).sum();
        int people = heads * ROOMS * 3 / (4 * meetings);
        List<Wanted> wanted = new ArrayList<>();
        for (int i = 0; i < meetings; i++) {
            List<Integer> free = new ArrayList<>(IntStream.range(0, people).boxed().toList());
            wanted.add(
                    new Wanted(
                            i,
                            sizes.get(i).length(),
                            draw(random, free, sizes.get(i).required()),
                            draw(random, free, sizes.get(i).preferred())));
        }
        List<Integer> rooms =
                IntStream.range(0, ROOMS)
                        .mapToObj(i -> SIZES[SIZES.length - i % (SIZES.length * 3 / 4) - 1])
                        .toList();
        int grains = meetings * LENGTHS[LENGTHS.length - 1] / ROOMS;
        return new MeetingSet(wanted, rooms, people, grains);
    }

    private static List<Integer> draw(Random random, List<Integer> free, int number) {
        return IntStream.range(0, number)
                .mapToObj(_ -> free.remove(/* index */ random.nextInt(free.size())))
                .toList();
    }

    /** Whether something of that length may begin then: it ends on the same day, and before the last one is over. */
    public boolean allows(int grain, int length) {
        int last = grain + length - 1;
        return last < grains && last / DAY == grain / DAY;
    }
}
