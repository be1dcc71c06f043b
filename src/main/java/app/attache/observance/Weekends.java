package app.attache.observance;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which days of the week a country's authorities do not work.
 *
 * <p>From the week data of the Unicode CLDR (supplemental data), where Saturday and Sunday hold for every
 * country not named; with Bangladesh, Brunei, Djibouti, the Maldives, Nepal and Palestine added, which CLDR lacks. It is
 * the present state: the Emirates and Saudi Arabia had other days before 2022 and 2013. Parts of a country with a weekend
 * of their own (Kedah, Sharjah) and half days are left out.
 */
final class Weekends {

    private static final Set<DayOfWeek> USUAL = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Map<String, Set<DayOfWeek>> OTHERS = new HashMap<>();

    static {
        put(
                EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY),
                "BD",
                "BH",
                "DZ",
                "EG",
                "IL",
                "IQ",
                "JO",
                "KW",
                "LY",
                "MV",
                "OM",
                "PS",
                "QA",
                "SA",
                "SD",
                "SY",
                "YE");
        put(EnumSet.of(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY), "AF");
        put(EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SUNDAY), "BN");
        put(EnumSet.of(DayOfWeek.FRIDAY), "DJ", "IR");
        put(EnumSet.of(DayOfWeek.SATURDAY), "NP");
        put(EnumSet.of(DayOfWeek.SUNDAY), "IN", "UG");
    }

    private Weekends() {}

    /** The days of the weekend in {@code country}, an ISO 3166-1 alpha-2 code. */
    static Set<DayOfWeek> of(String country) {
        return OTHERS.getOrDefault(country, USUAL);
    }

    private static void put(Set<DayOfWeek> days, String... countries) {
        for (String country : countries) {
            OTHERS.put(country, days);
        }
    }
}
