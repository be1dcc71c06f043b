package app.attache.generator;

import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Milestone;
import app.attache.programme.Notes;
import app.attache.programme.Programme;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The year 2026 of a ministry, made up: it receives and travels, and its visits share people, cities and venues. Nothing in
 * it is at odds but what was planted.
 *
 * <p>The cities are real, the people are not. Meetings are on working days, in office hours, on the quarter of an hour, but
 * for those planted to be on others. The
 * more meetings, the more visits a week, delegations and rooms: the year stays as long as it is. Some times are approximate or
 * a part of the day, none is to be confirmed. For every hundred meetings one more is wanted.
 *
 * @param planted the conflicts put in on purpose: one for every fifty meetings, evenly of all kinds, none in fewer than fifty
 */
public record MinistryYear(Programme programme, List<Planted> planted) {

    private static final int MOST_MEETINGS = 1_000_000;
    private static final int MEETINGS_A_CLASH = 50;
    private static final int FEWEST_A_VISIT = 12;
    private static final int MOST_A_VISIT = 48;

    public MinistryYear {
        Objects.requireNonNull(programme, "programme");
        planted = List.copyOf(planted);
    }

    /**
     * The year of a seed: the same numbers always give the same programme, on any machine.
     *
     * @param meetings how many, 0 to 1,000,000; with 0 the programme is empty
     * @throws IllegalArgumentException for any other number
     */
    public static MinistryYear of(int meetings, long seed) {
        if (meetings < 0 || meetings > MOST_MEETINGS) {
            throw new IllegalArgumentException("0 to 1,000,000 meetings, not " + meetings);
        }
        World world = new World(seed);
        Capital ministry = world.dice().pick(Capital.ALL);
        List<Integer> shares = shares(meetings, world.dice());
        List<Clash> wanted = new ArrayList<>();
        int done = 0;
        for (int i = 0; i < shares.size(); i++) {
            int week = 1 + (int) ((long) i * Quarters.WEEKS / shares.size());
            int after = done + shares.get(i);
            int clashes = after / MEETINGS_A_CLASH - done / MEETINGS_A_CLASH;
            wanted.addAll(clashes(done, after));
            new VisitPlan(world, ministry, week).plan(shares.get(i), wanted, clashes);
            done = after;
        }
        if (meetings > 0) {
            milestones(world);
            // Last, so that a seed still gives the same meetings as before there were wishes.
            new WishWriter(world).write(meetings);
        }
        return world.year();
    }

    /** How many meetings each visit has; one alone may have fewer than is usual. */
    private static List<Integer> shares(int meetings, Dice dice) {
        List<Integer> shares = new ArrayList<>();
        int left = meetings;
        while (left > 0) {
            int share = dice.between(FEWEST_A_VISIT, MOST_A_VISIT);
            share = left - share < FEWEST_A_VISIT ? left : share;
            shares.add(share);
            left -= share;
        }
        return shares;
    }

    /** What to plant while the number of meetings grows from {@code done} to {@code after}. */
    private static List<Clash> clashes(int done, int after) {
        List<Clash> clashes = new ArrayList<>();
        Clash[] kinds = Clash.values();
        for (int i = done / MEETINGS_A_CLASH; i < after / MEETINGS_A_CLASH; i++) {
            clashes.add(kinds[i % kinds.length]);
        }
        return clashes;
    }

    private static void milestones(World world) {
        List.of(30, 60, 100, 200, 300)
                .forEach(day ->
                        world.add(
                                new Milestone(
                                        Id.milestone(world.numbering().next(Kind.MILESTONE)),
                                        "Presidency",
                                        Quarters.FIRST_DAY,
                                        day,
                                        day == 100 ? "report on the first hundred days" : "",
                                        Notes.NONE)));
    }
}
