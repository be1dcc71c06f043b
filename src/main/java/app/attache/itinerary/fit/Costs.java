package app.attache.itinerary.fit;

import app.attache.programme.TimeSpan;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** What disturbs how much, in minutes of moving one meeting. */
final class Costs {

    /** A finding that is not hard: somebody has to look at it. */
    static final long SOFT_FINDING = 60;

    /** Another day, beside the difference in the time of day: hosts and transfers have to be asked anew. */
    static final long ANOTHER_DAY = 240;

    /** A minute that is taken from a meeting, against one by which it is moved: what was to be said has to be said faster. */
    static final long CUT = 2;

    /** That a place has still to be found, where rooms are known: somebody has to ask for one. */
    static final long NO_ROOM = 30;

    private Costs() {}

    /** What so many findings cost that are not hard. */
    static FitScore soft(int findings) {
        return new FitScore(0, 0, 0, findings * SOFT_FINDING, 0);
    }

    /** What it costs that a meeting is at {@code after} instead of at {@code before}. */
    static long moving(TimeSpan before, TimeSpan after) {
        long days =
                Math.abs(
                        ChronoUnit.DAYS.between(
                                before.start().toLocalDate(), after.start().toLocalDate()));
        long minutes =
                days == 0
                        ? Math.abs(Duration.between(before.start(), after.start()).toMinutes())
                        : Math.abs(
                                Duration.between(
                                                before.start().toLocalTime(),
                                                after.start().toLocalTime())
                                        .toMinutes());
        long cut = Math.max(0, before.length().minus(after.length()).toMinutes());
        return days * ANOTHER_DAY + minutes + cut * CUT;
    }
}
