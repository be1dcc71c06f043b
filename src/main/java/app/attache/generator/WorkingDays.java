package app.attache.generator;

import app.attache.observance.Evaluation;
import app.attache.observance.NonWorkingDay;
import app.attache.observance.NonWorkingDays;
import java.time.LocalDate;
import java.util.List;

/** On which days there is work in a city, by the calendar of its country. */
final class WorkingDays {

    private WorkingDays() {}

    /** Whether there is work on all days from the one to the other, which is included; counted from the first of the year. */
    static boolean all(Capital city, int first, int last) {
        LocalDate from = Quarters.date(first);
        return NonWorkingDays.shared().between(city.code(), from, Quarters.date(last + 1))
                        instanceof Evaluation.Known<List<NonWorkingDay>>(List<NonWorkingDay> off)
                && off.isEmpty();
    }

    /** Whether it is known that there is no work on a day. */
    static boolean isOff(Capital city, int day) {
        return NonWorkingDays.shared()
                                .between(city.code(), Quarters.date(day), Quarters.date(day + 1))
                        instanceof Evaluation.Known<List<NonWorkingDay>>(List<NonWorkingDay> off)
                && !off.isEmpty();
    }
}
