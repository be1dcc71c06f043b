package app.attache.desktop.common;

import java.util.Locale;

/** The ways in which the middle of the window shows what is planned. */
public enum CalendarView {
    /** One day hour by hour. */
    DAY,
    /** The working days of a week hour by hour. */
    WORK_WEEK,
    /** Seven days hour by hour. */
    WEEK,
    /** A calendar month, one row a week. */
    MONTH,
    /** Swimlanes along a ruler of time. */
    TIMELINE,
    /** A list, day after day. */
    AGENDA;

    /** The view's name in settings, in texts and on the command line: {@code work-week}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it has days side by side, hour by hour. */
    public boolean hasHours() {
        return switch (this) {
            case DAY, WORK_WEEK, WEEK -> true;
            case MONTH, TIMELINE, AGENDA -> false;
        };
    }
}
