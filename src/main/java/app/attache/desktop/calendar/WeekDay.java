package app.attache.desktop.calendar;

import app.attache.programme.Milestone;
import java.util.List;

/**
 * A column of the week.
 *
 * @param grid its date and clock
 * @param milestones what falls on it, by name
 */
record WeekDay(GridDay grid, List<Milestone> milestones) {
    WeekDay {
        milestones = List.copyOf(milestones);
    }
}
