package app.attache.programme;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * When a venue is open, by the clock at the venue.
 *
 * @param byDay the periods of each weekday; a weekday that is absent is closed, but with no weekday at all the hours are
 *     not stated
 */
public record OpeningHours(Map<DayOfWeek, List<Period>> byDay) {

    /** Hours are not recorded. */
    public static final OpeningHours UNSTATED = new OpeningHours(Map.of());

    /**
     * A stretch of one day, half-open.
     *
     * @param to after {@code from}; midnight (00:00) means the end of the day
     */
    public record Period(LocalTime from, LocalTime to) {

        /** @throws IllegalArgumentException when it ends before it starts */
        public Period {
            if (!to.equals(LocalTime.MIDNIGHT) && !to.isAfter(from)) {
                throw new IllegalArgumentException("Closes before it opens: " + from + " – " + to);
            }
        }
    }

    public OpeningHours {
        SortedMap<DayOfWeek, List<Period>> copy = new TreeMap<>();
        byDay.forEach((day, periods) -> copy.put(day, List.copyOf(periods)));
        byDay = Collections.unmodifiableSortedMap(copy);
    }

    /** Whether any hours are recorded. */
    public boolean stated() {
        return !byDay.isEmpty();
    }
}
