package app.attache.observance;

import app.attache.programme.Interval;
import app.attache.text.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * What of one practice is observed at one place, for the days of one year.
 *
 * @param times what is known, in order and disjoint
 * @param gaps where nothing can be said
 */
record ObservedYear(List<ObservedTime> times, List<Unreckoned> gaps) {

    ObservedYear {
        times = List.copyOf(times);
        gaps = List.copyOf(gaps);
    }

    /** Adds to {@code found} what overlaps {@code asked}. */
    void collect(Interval asked, List<ObservedTime> found) {
        for (int i = firstEndingAfter(asked); i < times.size(); i++) {
            ObservedTime time = times.get(i);
            if (!time.interval().startInclusive().isBefore(asked.endExclusive())) {
                return;
            }
            found.add(time);
        }
    }

    private int firstEndingAfter(Interval asked) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle).interval().endExclusive().isAfter(asked.startInclusive())) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Gathers a year, one stretch after the other. */
    static final class Builder {

        private final List<ObservedTime> times = new ArrayList<>();
        private final List<Unreckoned> gaps = new ArrayList<>();

        void add(ObservedTime time) {
            times.add(time);
        }

        void unknown(Interval interval, Message why) {
            gaps.add(new Unreckoned(interval, why));
        }

        ObservedYear build() {
            return new ObservedYear(times, gaps);
        }
    }
}
