package app.attache.bench;

import app.attache.itinerary.fit.MeetingSet;
import app.attache.itinerary.fit.MeetingSetPuzzle;
import java.time.Duration;
import java.util.Locale;

/**
 * How soon every meeting has a time and a room in the sets of 50 and 100 meetings that Timefold's examples are known by: the engine
 * that fits wishes, beside the model of Timefold's own quickstart, one after the other in the same process.
 *
 * <p>Arguments: for how many seconds each looks, and how often; 5 and 3 where they are not given. The first time pays for the
 * warming up.
 */
public final class FitPeers {

    private FitPeers() {}

    public static void main(String[] arguments) {
        Duration longest =
                Duration.ofSeconds(arguments.length > 0 ? Long.parseLong(arguments[0]) : 5);
        int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        for (int meetings : new int[] {50, 100}) {
            MeetingSet set = MeetingSet.of(meetings);
            for (int time = 1; time <= times; time++) {
                MeetingSetPuzzle.Outcome ours = new MeetingSetPuzzle(set).solve(longest);
                System.out.println(
                        meetings
                                + " meetings, Attaché: feasible after "
                                + seconds(ours.feasibleAfter())
                                + ", left out "
                                + ours.leftOut()
                                + ", last grains "
                                + ours.ends());
                RoomAndGrain.Outcome theirs = RoomAndGrain.solve(set, longest);
                System.out.println(
                        meetings
                                + " meetings, quickstart: feasible after "
                                + seconds(theirs.feasibleAfter())
                                + ", "
                                + theirs.score());
            }
        }
    }

    private static String seconds(Duration length) {
        return length.isNegative()
                ? "never"
                : String.format(Locale.ROOT, "%.2f s", length.toNanos() / 1e9);
    }
}
