package app.attache.desktop.calendar;

import app.attache.desktop.common.HourScale;
import app.attache.desktop.common.look.Extent;
import app.attache.desktop.common.look.Lanes;

/**
 * Where the columns and hours of a week are, in pixels. The edges of columns are whole pixels, so that lines are sharp.
 *
 * @param ruler how wide the ruler left of the days is
 * @param width how wide ruler and days are together
 * @param columns how many days there are
 * @param hour how tall an hour is
 */
record Geometry(double ruler, double width, int columns, double hour) {

    /** Before there is anything to be seen. */
    static final Geometry NONE = new Geometry(0, 0, 1, HourScale.USUAL);

    private static final double LEFT_MARGIN = 2;
    private static final double RIGHT_MARGIN = 5;

    /** How tall the whole day is. */
    double day() {
        return 24 * hour;
    }

    /** The left edge of a column; of the number of columns, the right edge of the last. */
    double x(int column) {
        return ruler + Math.round((width - ruler) * column / columns);
    }

    double columnWidth(int column) {
        return x(column + 1) - x(column);
    }

    /** Where a wall time counted from the first midnight of the week is in the band above the days. */
    double xOf(int minute) {
        int column = Math.min(minute / Extent.DAY, columns - 1);
        double part = (minute - column * Extent.DAY) / (double) Extent.DAY;
        return x(column) + part * columnWidth(column);
    }

    /** The column that is at {@code x}, or the one nearest to it. */
    int column(double x) {
        int column = 0;
        while (column < columns - 1 && x >= x(column + 1)) {
            column++;
        }
        return column;
    }

    /** The row at {@code y}, or the one nearest to it: of a day's 1,440, or the end of the last. */
    int minute(double y) {
        return Math.clamp(Math.round(y * 60 / hour), 0, Extent.DAY);
    }

    /** The minute of the week in the band above the days that is at {@code x}, or the one nearest to it. */
    int minuteOf(double x) {
        int column = column(x);
        double part = Math.clamp((x - x(column)) / columnWidth(column), 0, 1);
        return column * Extent.DAY + (int) Math.round(part * Extent.DAY);
    }

    /** How far below midnight a row is. */
    double y(int minute) {
        return minute * hour / 60;
    }

    /** The left edge of what has {@code lane} in {@code column}. */
    double laneX(int column, Lanes.Lane lane) {
        return Math.round(x(column) + LEFT_MARGIN + lane.lane() * laneWidth(column, lane));
    }

    /** The width of what has {@code lane} in {@code column}, less the gap to what is beside it. */
    double laneSpan(int column, Lanes.Lane lane) {
        double one = laneWidth(column, lane);
        double right = Math.round(x(column) + LEFT_MARGIN + (lane.lane() + lane.span()) * one);
        double gap = lane.lane() + lane.span() == lane.lanes() ? 0 : one > 12 ? 2 : 1;
        return Math.max(2, right - laneX(column, lane) - gap);
    }

    private double laneWidth(int column, Lanes.Lane lane) {
        return (columnWidth(column) - LEFT_MARGIN - RIGHT_MARGIN) / lane.lanes();
    }
}
