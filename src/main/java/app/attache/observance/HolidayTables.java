package app.attache.observance;

import app.attache.observance.NonWorkingDay.PublicHoliday;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The public holidays of the countries that jollyday has tables for: those that hold in the whole country. The first
 * question reads XML and takes some 200 ms, each further country a few. One country is read at a time.
 */
final class HolidayTables {

    /** The languages of jollyday's names, beside English. */
    private static final Set<String> LANGUAGES = Set.of("de", "el", "fr", "nl", "pt", "sv");

    private HolidayTables() {}

    /** The holidays of {@code country} that fall or are made up for in {@code year}; empty when it has no table. */
    static synchronized Optional<List<PublicHoliday>> of(String country, int year) {
        if (!HolidayManager.getSupportedCalendarCodes().contains(country)) {
            return Optional.empty();
        }
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(country));
        List<PublicHoliday> holidays = new ArrayList<>();
        // A holiday of the first days of a year may be made up for in the last days of the year
        // before, and the reverse.
        for (int near = year - 1; near <= year + 1; near++) {
            for (Holiday holiday : manager.getHolidays(Year.of(near), HolidayType.PUBLIC_HOLIDAY)) {
                add(holiday, holiday.getActualDate(), year, holidays);
                holiday.getObservedDate().ifPresent(day -> add(holiday, day, year, holidays));
            }
        }
        return Optional.of(holidays.stream().distinct().toList());
    }

    private static void add(Holiday holiday, LocalDate day, int year, List<PublicHoliday> to) {
        if (day.getYear() == year) {
            to.add(new PublicHoliday(day, holiday.getPropertiesKey()));
        }
    }

    /** The name that belongs to {@code key} of the tables. */
    static String name(String key, Locale locale) {
        Locale known = LANGUAGES.contains(locale.getLanguage()) ? locale : Locale.ROOT;
        return new Holiday(LocalDate.EPOCH, key, HolidayType.PUBLIC_HOLIDAY).getDescription(known);
    }
}
