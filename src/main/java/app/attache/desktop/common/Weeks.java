package app.attache.desktop.common;

import java.time.DayOfWeek;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** On which day a week begins for a reader, and which days are for work. */
public final class Weeks {

    /** Where a language is at home when the locale names no country, as Unicode's likely subtags have it. */
    private static final Map<String, String> HOME =
            Map.of("en", "US", "he", "IL", "iw", "IL", "ar", "EG", "fr", "FR");

    /** Where the weekend is not Saturday and Sunday, as Unicode's table of weeks has it; the Emirates as they changed in 2022. */
    private static final Map<String, Set<DayOfWeek>> WEEKENDS = weekends();

    private Weeks() {}

    private static Map<String, Set<DayOfWeek>> weekends() {
        Map<String, Set<DayOfWeek>> weekends = new HashMap<>();
        Set<DayOfWeek> fridayAndSaturday = EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);
        for (String country :
                List.of(
                        "BH", "DZ", "EG", "IL", "IQ", "JO", "KW", "LY", "OM", "QA", "SA", "SD",
                        "SY", "YE")) {
            weekends.put(country, fridayAndSaturday);
        }
        weekends.put("AF", EnumSet.of(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY));
        weekends.put("IR", EnumSet.of(DayOfWeek.FRIDAY));
        weekends.put("IN", EnumSet.of(DayOfWeek.SUNDAY));
        weekends.put("UG", EnumSet.of(DayOfWeek.SUNDAY));
        return Map.copyOf(weekends);
    }

    /** The days of the week that are not for work in {@code locale}; they follow one another. */
    public static Set<DayOfWeek> weekend(Locale locale) {
        return WEEKENDS.getOrDefault(
                withCountry(locale).getCountry(), EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    }

    /** The first day for work after the weekend in {@code locale}. */
    public static DayOfWeek firstWorkingDay(Locale locale) {
        Set<DayOfWeek> weekend = weekend(locale);
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> !weekend.contains(day) && weekend.contains(day.minus(1)))
                .findFirst()
                .orElseThrow();
    }

    /** The first day of the week in {@code locale}. */
    public static DayOfWeek firstDay(Locale locale) {
        return WeekFields.of(withCountry(locale)).getFirstDayOfWeek();
    }

    /** {@code locale}, with the country where its language is at home when it names none. */
    static Locale withCountry(Locale locale) {
        String home = HOME.getOrDefault(locale.getLanguage(), "");
        return locale.getCountry().isEmpty() && !home.isEmpty()
                ? new Locale.Builder().setLocale(locale).setRegion(home).build()
                : locale;
    }
}
