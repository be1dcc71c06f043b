package app.attache.conflict;

import app.attache.programme.Format;
import app.attache.programme.Meeting;
import app.attache.programme.Observance;

/**
 * A working lunch or dinner is between dawn and sunset in Ramadan at its place, for somebody who fasts: soft. A dinner from
 * sunset on is an iftar. The month is that of the Umm al-Qura calendar; where the new moon must be seen it may be a day off
 * ({@link app.attache.observance.ObservanceCalendar}).
 */
final class RamadanMeal extends PracticeAtMeetings {

    RamadanMeal(Limits limits) {
        super(limits, FindingKind.RAMADAN, Observance.RAMADAN);
    }

    @Override
    boolean concerns(Meeting meeting) {
        return meeting.format() == Format.WORKING_LUNCH
                || meeting.format() == Format.WORKING_DINNER;
    }
}
