package app.attache.desktop.common;

import java.time.DayOfWeek;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.Map;

/** On which day a week begins for a reader. */
public final class Weeks {

    /** Where a language is at home when the locale names no country, as Unicode's likely subtags have it. */
    private static final Map<String, String> HOME =
            Map.of("en", "US", "he", "IL", "iw", "IL", "ar", "EG", "fr", "FR");

    private Weeks() {}

    /** The first day of the week in {@code locale}. */
    public static DayOfWeek firstDay(Locale locale) {
        return WeekFields.of(withCountry(locale)).getFirstDayOfWeek();
    }

    private static Locale withCountry(Locale locale) {
        String home = HOME.getOrDefault(locale.getLanguage(), "");
        return locale.getCountry().isEmpty() && !home.isEmpty()
                ? new Locale.Builder().setLocale(locale).setRegion(home).build()
                : locale;
    }
}
