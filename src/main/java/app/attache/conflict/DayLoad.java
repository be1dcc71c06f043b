package app.attache.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How full a person's day is, with each time taken in one way.
 *
 * @param length from the first start to the last end
 * @param unbroken the longest stretch of several engagements with no break between them
 * @param stretch the engagements in it
 */
record DayLoad(long length, long unbroken, List<Engagement> stretch) {

    /** How to take times that are not sure. */
    enum Width {
        /** As early and as late as may be. */
        WIDEST,
        GIVEN,
        /** Only what is taken in every reading. */
        NARROWEST;

        private long start(Engagement engagement) {
            Reading reading = engagement.reading();
            return switch (this) {
                case WIDEST -> reading.earliest();
                case GIVEN -> reading.given();
                case NARROWEST -> reading.latest();
            };
        }

        private long end(Engagement engagement) {
            Reading reading = engagement.reading();
            return switch (this) {
                case WIDEST -> reading.latestEnd();
                case GIVEN -> reading.givenEnd();
                case NARROWEST -> reading.earliestEnd();
            };
        }
    }

    /**
     * The load of a day's engagements.
     *
     * @param shortestBreak how long there must be nothing for it to be a break
     */
    static DayLoad of(List<Engagement> day, Width width, long shortestBreak) {
        List<Engagement> taken =
                day.stream()
                        .filter(engagement -> width.start(engagement) < width.end(engagement))
                        .sorted(Comparator.comparingLong(width::start))
                        .toList();
        long begin = Long.MAX_VALUE;
        long over = Long.MIN_VALUE;
        long unbroken = 0;
        List<Engagement> stretch = List.of();
        List<Engagement> current = new ArrayList<>();
        long from = 0;
        for (Engagement engagement : taken) {
            begin = Math.min(begin, width.start(engagement));
            if (current.isEmpty() || width.start(engagement) - over >= shortestBreak) {
                current = new ArrayList<>();
                from = width.start(engagement);
            }
            current.add(engagement);
            over = Math.max(over, width.end(engagement));
            if (current.size() > 1 && over - from > unbroken) {
                unbroken = over - from;
                stretch = List.copyOf(current);
            }
        }
        return new DayLoad(taken.isEmpty() ? 0 : over - begin, unbroken, stretch);
    }
}
