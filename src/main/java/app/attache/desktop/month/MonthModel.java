package app.attache.desktop.month;

import app.attache.desktop.common.ClockDay;
import app.attache.desktop.common.look.Look;
import app.attache.programme.Entity;
import app.attache.programme.Meeting;
import app.attache.programme.Milestone;
import java.util.List;

/**
 * Everything that a month shows, as plain values. Knows no toolkit.
 *
 * @param weeks the rows, one after the other
 */
record MonthModel(List<Week> weeks) {

    MonthModel {
        weeks = List.copyOf(weeks);
    }

    /**
     * A row.
     *
     * @param days seven of them
     * @param bars what reaches over days, by start
     */
    record Week(List<Day> days, List<Bar> bars) {
        Week {
            days = List.copyOf(days);
            bars = List.copyOf(bars);
        }

        /** How many rows of bars lie over a day, where only the first {@code rows} are seen. */
        int barsOver(int day, int rows) {
            return bars.stream()
                    .filter(bar -> bar.from() <= day && day <= bar.to() && bar.row() < rows)
                    .mapToInt(bar -> bar.row() + 1)
                    .max()
                    .orElse(0);
        }

        /** The bars over a day. */
        List<Bar> barsOn(int day) {
            return bars.stream().filter(bar -> bar.from() <= day && day <= bar.to()).toList();
        }

        /** Whether each meeting of a day can have two lines where there is room for {@code slots}. */
        boolean roomy(int day, int slots) {
            return barsOver(day, barRows()) + 2 * days.get(day).lines().size() <= slots;
        }

        /** How many rows the bars take. */
        int barRows() {
            return bars.stream().mapToInt(bar -> bar.row() + 1).max().orElse(0);
        }
    }

    /**
     * A cell.
     *
     * @param inMonth whether it is of the month shown, and not of the one before or after
     * @param milestones what falls on it, by name
     * @param lines the meetings in the order of time
     */
    record Day(ClockDay clock, boolean inMonth, List<Milestone> milestones, List<Line> lines) {
        Day {
            milestones = List.copyOf(milestones);
            lines = List.copyOf(lines);
        }

        /** How many conflicts its meetings have, hard and soft; one that two meetings share counts for both. */
        int conflicts() {
            return lines.stream().mapToInt(line -> line.look().conflicts()).sum();
        }

        /**
         * What is seen where there is room for so many lines; the last of them says how many more there are.
         *
         * @param room how many lines fit
         */
        Seen seen(int room) {
            return seen(room, 0);
        }

        /** The same where so many bars lack room as well, so that the last line has to say it in any case. */
        Seen seen(int room, int bars) {
            if (bars == 0 && lines.size() <= room) {
                return new Seen(lines, 0);
            }
            int shown = Math.min(lines.size(), Math.max(0, room - 1));
            return new Seen(lines.subList(0, shown), lines.size() - shown + bars);
        }
    }

    /**
     * What of a day is seen.
     *
     * @param hidden how many lines there is no room for
     */
    record Seen(List<Line> lines, int hidden) {}

    /**
     * A meeting on one day.
     *
     * @param continued whether it began on an earlier day
     */
    record Line(Meeting meeting, boolean continued, Look look) {}

    /**
     * A stay or a journey, as far as it is in one week.
     *
     * @param from the first day of the week that it touches, from 0
     * @param to the last
     * @param row which row of bars, from 0
     * @param openLeft whether it began before the week
     * @param openRight whether it goes on after it
     */
    record Bar(
            Entity fact,
            int from,
            int to,
            int row,
            boolean openLeft,
            boolean openRight,
            Look look) {}
}
