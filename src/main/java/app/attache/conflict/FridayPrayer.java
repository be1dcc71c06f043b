package app.attache.conflict;

import app.attache.programme.Meeting;
import app.attache.programme.Observance;
import app.attache.programme.Place;
import java.time.DayOfWeek;

/**
 * A meeting overlaps the Friday prayer at its place, for somebody who keeps it: soft.
 *
 * <p>The prayer begins when the sun is past its highest point; mosques choose the hour, so from 15 minutes before solar noon to
 * 60 after it is kept free, as the limits say ({@link app.attache.observance.ObservanceLimits}). Travellers are excused from
 * it, so legs are not judged.
 */
final class FridayPrayer extends PracticeAtMeetings {

    FridayPrayer(Limits limits) {
        super(limits, FindingKind.FRIDAY_PRAYER, Observance.FRIDAY_PRAYER);
    }

    // The clock that a time is written by may be a day off that at the place.
    @Override
    boolean concerns(Meeting meeting) {
        return !(meeting.place() instanceof Place.Remote)
                && (nearFriday(meeting.time().start().getDayOfWeek())
                        || nearFriday(meeting.time().end().getDayOfWeek())
                        || meeting.time().length().toDays() > 0);
    }

    private static boolean nearFriday(DayOfWeek day) {
        return switch (day) {
            case THURSDAY, FRIDAY, SATURDAY -> true;
            case MONDAY, TUESDAY, WEDNESDAY, SUNDAY -> false;
        };
    }
}
