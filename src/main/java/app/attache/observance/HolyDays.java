package app.attache.observance;

import com.kosherjava.zmanim.hebrewcalendar.JewishCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The days on which Jewish law forbids work, joined where they follow one another. Safe for use by many threads. */
final class HolyDays {

    /**
     * Days that follow one another.
     *
     * @param first the first day; it begins the evening before
     * @param last the last day, inclusive
     * @param occasions what they are, in the order in which they begin
     */
    record Run(LocalDate first, LocalDate last, List<Occasion> occasions) {}

    private record Key(int year, boolean inIsrael) {}

    private final Map<Key, List<Run>> cache = new ConcurrentHashMap<>();

    /** The runs whose first day is in {@code year}, in order. Outside Israel most holy days are kept for two days. */
    List<Run> startingIn(int year, boolean inIsrael) {
        return cache.computeIfAbsent(new Key(year, inIsrael), HolyDays::reckon);
    }

    private static List<Run> reckon(Key key) {
        List<Run> runs = new ArrayList<>();
        LocalDate day = LocalDate.of(key.year(), 1, 1);
        if (!occasions(day.minusDays(1), key.inIsrael()).isEmpty()) {
            // Belongs to a run of the year before.
            day = run(day, key.inIsrael()).last().plusDays(1);
        }
        while (day.getYear() == key.year()) {
            Run run = run(day, key.inIsrael());
            if (run.occasions().isEmpty()) {
                day = day.plusDays(1);
            } else {
                runs.add(run);
                day = run.last().plusDays(1);
            }
        }
        return List.copyOf(runs);
    }

    /** The run from {@code first} on; without occasions, and ending the day before, when work is allowed on it. */
    private static Run run(LocalDate first, boolean inIsrael) {
        Set<Occasion> occasions = new LinkedHashSet<>();
        LocalDate day = first;
        for (List<Occasion> kept = occasions(day, inIsrael);
                !kept.isEmpty();
                kept = occasions(day, inIsrael)) {
            occasions.addAll(kept);
            day = day.plusDays(1);
        }
        return new Run(first, day.minusDays(1), List.copyOf(occasions));
    }

    /** What {@code day} is; empty when work is allowed. */
    static List<Occasion> occasions(LocalDate day, boolean inIsrael) {
        JewishCalendar calendar = new JewishCalendar(day);
        calendar.setInIsrael(inIsrael);
        List<Occasion> occasions = new ArrayList<>();
        if (calendar.isYomTovAssurBemelacha()) {
            occasions.add(occasion(calendar.getYomTovIndex()));
        }
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            occasions.add(Occasion.SHABBAT);
        }
        return occasions;
    }

    private static Occasion occasion(int index) {
        return switch (index) {
            case JewishCalendar.PESACH -> Occasion.PESACH;
            case JewishCalendar.SHAVUOS -> Occasion.SHAVUOT;
            case JewishCalendar.ROSH_HASHANA -> Occasion.ROSH_HASHANAH;
            case JewishCalendar.YOM_KIPPUR -> Occasion.YOM_KIPPUR;
            case JewishCalendar.SUCCOS -> Occasion.SUKKOT;
            case JewishCalendar.SHEMINI_ATZERES -> Occasion.SHEMINI_ATZERET;
            case JewishCalendar.SIMCHAS_TORAH -> Occasion.SIMCHAT_TORAH;
            default -> throw new IllegalStateException("Not a day without work: " + index);
        };
    }
}
