package app.attache.itinerary.fit;

import app.attache.itinerary.fit.FitProgress.Phase;
import app.attache.programme.Urgency;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** A {@link MeetingSet} as a puzzle: when and in which room each meeting is, nobody who has to be there being at two. */
public final class MeetingSetPuzzle {

    private static final long GRAIN = 900;

    private final MeetingSet set;

    public MeetingSetPuzzle(MeetingSet set) {
        this.set = set;
    }

    /**
     * What was found.
     *
     * @param leftOut how many meetings have no time
     * @param ends the numbers of the last grains of all meetings, together
     * @param feasibleAfter how long it took until all had a time; negative when that never was
     */
    public record Outcome(int leftOut, long ends, Duration took, Duration feasibleAfter) {}

    /** Looks for an arrangement for so long. */
    public Outcome solve(Duration longest) {
        long begin = System.nanoTime();
        Puzzle puzzle = puzzle();
        Halt halt = new Halt();
        halt.after(longest);
        Duration[] feasible = {Duration.ofSeconds(-1)};
        Arranger arranger =
                new Arranger(
                        puzzle,
                        Judge.NONE,
                        halt,
                        0,
                        progress -> {
                            if (progress.best().leftOut() == 0 && feasible[0].isNegative()) {
                                feasible[0] = since(begin);
                            }
                        });
        Arranged found =
                arranger.arrange(arranger.everything(), Integer.MAX_VALUE, Phase.ARRANGING);
        return new Outcome(
                found.score().leftOut(), found.score().lateness(), since(begin), feasible[0]);
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private Puzzle puzzle() {
        List<Item> items = new ArrayList<>();
        for (MeetingSet.Wanted wanted : set.meetings()) {
            BitSet people = new BitSet();
            wanted.required().forEach(people::set);
            items.add(new Item(people, options(wanted), FitScore.leftOut(Urgency.MUST), List.of()));
        }
        int rooms = set.rooms().size();
        return new Puzzle(items, new Roads(new long[1][1], new long[rooms], true, true));
    }

    private List<Option> options(MeetingSet.Wanted wanted) {
        List<Option> options = new ArrayList<>();
        for (int grain = 0; grain < set.grains(); grain++) {
            for (int room = 0; room < set.rooms().size(); room++) {
                if (set.allows(grain, wanted.length()) && wanted.heads() <= set.rooms().get(room)) {
                    options.add(
                            new Option(
                                    grain * GRAIN,
                                    (grain + wanted.length()) * GRAIN,
                                    0,
                                    room,
                                    new FitScore(0, 0, 0, 0, grain + wanted.length() - 1L),
                                    false));
                }
            }
        }
        options.sort(Comparator.comparing(Option::cost));
        return options;
    }
}
