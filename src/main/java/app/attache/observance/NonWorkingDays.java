package app.attache.observance;

import app.attache.observance.NonWorkingDay.PublicHoliday;
import app.attache.observance.NonWorkingDay.Weekend;
import app.attache.text.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The weekends and public holidays of countries, as laws and tables foresee them: what a government proclaims at short
 * notice, makes up for, or lets depend on the sight of the moon may differ, so ask the host. Muslim holidays follow the
 * Umm al-Qura calendar.
 *
 * <p>A country's year is looked up once and kept. Safe for use by many threads.
 */
public final class NonWorkingDays {

    private static final Set<String> COUNTRIES =
            Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    private static final String ISRAEL = "IL";
    private static final String UNITED_STATES = "US";

    private static final NonWorkingDays SHARED = new NonWorkingDays();

    private record Key(String country, int year) {}

    /** Holidays by date; empty for a country whose holidays are not known. */
    private final Map<Key, Optional<Map<LocalDate, List<NonWorkingDay>>>> kept =
            new ConcurrentHashMap<>();

    /** The working days of a year, by their number in it. */
    private final Map<Key, BitSet> working = new ConcurrentHashMap<>();

    /** The same for all who ask, so that a country's year is looked up once. */
    public static NonWorkingDays shared() {
        return SHARED;
    }

    /**
     * The days without work in {@code country}, from {@code from} to the day before {@code toExclusive}, in order; a day
     * that is both a weekend and a holiday comes as both. Not evaluable when no country is stated or it is none, when a
     * year is out of reach, or when one of the days is a weekday and the country's holidays are not known. So ask for no
     * more days than are needed.
     *
     * @param country ISO 3166-1 alpha-2; empty when not stated
     * @throws IllegalArgumentException when the days end before they begin
     */
    public Evaluation<List<NonWorkingDay>> between(
            String country, LocalDate from, LocalDate toExclusive) {
        if (toExclusive.isBefore(from)) {
            throw new IllegalArgumentException(
                    "Ends before it starts: " + from + " – " + toExclusive);
        }
        if (country.isEmpty()) {
            return new Evaluation.NotEvaluable<>(Message.of("observance.unknown.no-country"));
        }
        if (!COUNTRIES.contains(country)) {
            return new Evaluation.NotEvaluable<>(Message.of("observance.unknown.code", country));
        }
        if (!ReckonedYears.contain(from.getYear(), toExclusive.getYear())) {
            return new Evaluation.NotEvaluable<>(ReckonedYears.outOfReach());
        }
        List<NonWorkingDay> found = new ArrayList<>();
        for (LocalDate day = from; day.isBefore(toExclusive); day = day.plusDays(1)) {
            Optional<List<NonWorkingDay>> ofDay = on(country, day);
            if (ofDay.isEmpty()) {
                return new Evaluation.NotEvaluable<>(
                        Message.of("observance.unknown.holidays", country));
            }
            found.addAll(ofDay.get());
        }
        return new Evaluation.Known<>(List.copyOf(found));
    }

    /** Whether the days of {@code year} are looked up already, so that the answer costs no time that could be seen. */
    public boolean isAtHand(String country, int year) {
        return !COUNTRIES.contains(country)
                || !ReckonedYears.contain(year, year)
                || kept.containsKey(new Key(country, year));
    }

    /**
     * Whether {@code day} is known to be a day of work in {@code country}; where that is not known, or not known to this, it is
     * not. Looks up a day in some nanoseconds.
     */
    public boolean isWorking(String country, LocalDate day) {
        Key key = new Key(country, day.getYear());
        BitSet known = working.get(key);
        if (known == null) {
            if (!COUNTRIES.contains(country) || !ReckonedYears.contain(key.year(), key.year())) {
                return false;
            }
            known = working(country, day.getYear());
            working.put(key, known);
        }
        return known.get(day.getDayOfYear());
    }

    private BitSet working(String country, int year) {
        BitSet days = new BitSet();
        LocalDate first = LocalDate.of(year, 1, 1);
        for (int i = 0; i < first.lengthOfYear(); i++) {
            days.set(i + 1, on(country, first.plusDays(i)).filter(List::isEmpty).isPresent());
        }
        return days;
    }

    /** Why {@code day} is without work, nothing for a working day; empty when that cannot be said. */
    private Optional<List<NonWorkingDay>> on(String country, LocalDate day) {
        Optional<List<NonWorkingDay>> holidays =
                year(country, day.getYear()).map(days -> days.getOrDefault(day, List.of()));
        if (!Weekends.of(country).contains(day.getDayOfWeek())) {
            return holidays;
        }
        List<NonWorkingDay> both = new ArrayList<>();
        both.add(new Weekend(day));
        holidays.ifPresent(both::addAll);
        return Optional.of(both);
    }

    private Optional<Map<LocalDate, List<NonWorkingDay>>> year(String country, int year) {
        return kept.computeIfAbsent(
                new Key(country, year),
                key -> holidays(key.country(), key.year()).map(NonWorkingDays::byDate));
    }

    private static Optional<List<PublicHoliday>> holidays(String country, int year) {
        return switch (country) {
            case ISRAEL -> Optional.of(OwnHolidays.ofIsrael(year));
            case UNITED_STATES ->
                    HolidayTables.of(country, year).map(days -> withColumbusDay(days, year));
            default -> HolidayTables.of(country, year);
        };
    }

    private static List<PublicHoliday> withColumbusDay(List<PublicHoliday> days, int year) {
        List<PublicHoliday> all = new ArrayList<>(days);
        all.add(OwnHolidays.columbusDay(year));
        return all;
    }

    private static Map<LocalDate, List<NonWorkingDay>> byDate(List<PublicHoliday> holidays) {
        Map<LocalDate, List<NonWorkingDay>> days = new HashMap<>();
        for (PublicHoliday holiday : holidays) {
            days.computeIfAbsent(holiday.date(), _ -> new ArrayList<>()).add(holiday);
        }
        return days;
    }
}
