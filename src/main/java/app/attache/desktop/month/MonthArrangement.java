package app.attache.desktop.month;

import java.util.ArrayList;
import java.util.List;

/**
 * What of a month has room, and where. Knows no toolkit.
 *
 * @param bars stays and journeys
 * @param lines meetings
 * @param links what there was no room for
 */
record MonthArrangement(
        List<Spot<MonthModel.Bar>> bars,
        List<Spot<MonthModel.Line>> lines,
        List<Spot<Integer>> links) {

    private static final int WEEK = 7;

    /**
     * Where something is.
     *
     * @param day which day, from 0 through all weeks
     * @param to the last day it reaches over
     * @param slot how many lines below the head of the cell, from 0
     * @param tall whether it takes two lines
     */
    record Spot<T>(T of, int day, int to, int slot, boolean tall) {}

    /** Where all is that {@code slots} lines below the head of each cell have room for. */
    static MonthArrangement of(MonthModel month, int slots) {
        MonthArrangement found =
                new MonthArrangement(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int week = 0; week < month.weeks().size(); week++) {
            found.add(month.weeks().get(week), week * WEEK, slots);
        }
        return found;
    }

    private void add(MonthModel.Week week, int first, int slots) {
        int barRows = Math.min(week.barRows(), Math.max(1, slots / 2));
        for (MonthModel.Bar bar : week.bars()) {
            if (bar.row() < barRows) {
                bars.add(new Spot<>(bar, first + bar.from(), first + bar.to(), bar.row(), false));
            }
        }
        for (int day = 0; day < WEEK; day++) {
            int above = week.barsOver(day, barRows);
            boolean tall = week.roomy(day, slots);
            int barsHidden =
                    (int) week.barsOn(day).stream().filter(bar -> bar.row() >= barRows).count();
            MonthModel.Seen seen =
                    week.days().get(day).seen((slots - above) / (tall ? 2 : 1), barsHidden);
            for (int i = 0; i < seen.lines().size(); i++) {
                int slot = above + i * (tall ? 2 : 1);
                lines.add(new Spot<>(seen.lines().get(i), first + day, first + day, slot, tall));
            }
            if (seen.hidden() > 0) {
                int slot = above + seen.lines().size();
                links.add(new Spot<>(seen.hidden(), first + day, first + day, slot, false));
            }
        }
    }
}
