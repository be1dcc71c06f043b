package app.attache.observance;

import app.attache.observance.NonWorkingDay.PublicHoliday;
import com.kosherjava.zmanim.hebrewcalendar.JewishCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** Public holidays that the holiday tables lack. */
final class OwnHolidays {

    /** How the message keys of their names begin. */
    static final String KEYS = "observance.day.";

    private OwnHolidays() {}

    /**
     * The days of rest of Israel in {@code year}: the holy days (Law and Administration Ordinance 1948, section 18A) and
     * Independence Day, on the day to which it is moved when it would disturb Shabbat (Independence Day Law 1949).
     * Eves, on which offices close at noon, and election days are left out.
     */
    static List<PublicHoliday> ofIsrael(int year) {
        List<PublicHoliday> holidays = new ArrayList<>();
        LocalDate day = LocalDate.of(year, 1, 1);
        while (day.getYear() == year) {
            JewishCalendar calendar = new JewishCalendar(day);
            calendar.setInIsrael(true);
            calendar.setUseModernHolidays(true);
            boolean rest =
                    calendar.isYomTovAssurBemelacha()
                            || calendar.getYomTovIndex() == JewishCalendar.YOM_HAATZMAUT;
            if (rest) {
                holidays.add(new PublicHoliday(day, KEYS + israeliName(calendar)));
            }
            day = day.plusDays(1);
        }
        return holidays;
    }

    private static String israeliName(JewishCalendar calendar) {
        return switch (calendar.getYomTovIndex()) {
            case JewishCalendar.ROSH_HASHANA -> "rosh-hashanah";
            case JewishCalendar.YOM_KIPPUR -> "yom-kippur";
            case JewishCalendar.SUCCOS -> "sukkot";
            case JewishCalendar.SHEMINI_ATZERES -> "simchat-torah";
            case JewishCalendar.PESACH ->
                    calendar.getJewishDayOfMonth() == 15 ? "pesach" : "pesach-end";
            case JewishCalendar.SHAVUOS -> "shavuot";
            case JewishCalendar.YOM_HAATZMAUT -> "independence-day";
            default ->
                    throw new IllegalStateException(
                            "Not a day of rest: " + calendar.getYomTovIndex());
        };
    }

    /** The federal holiday of the United States (5 U.S.C. 6103) that the tables keep for some states only. */
    static PublicHoliday columbusDay(int year) {
        LocalDate day =
                LocalDate.of(year, Month.OCTOBER, 1)
                        .with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.MONDAY));
        return new PublicHoliday(day, KEYS + "columbus-day");
    }
}
