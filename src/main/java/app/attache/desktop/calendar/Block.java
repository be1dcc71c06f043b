package app.attache.desktop.calendar;

import app.attache.desktop.common.look.Extent;
import app.attache.desktop.common.look.Lanes;
import app.attache.desktop.common.look.Look;
import app.attache.programme.Meeting;

/**
 * A meeting on one day of the week.
 *
 * @param day which day, from 0
 * @param extent the wall times it takes on that day, tall enough to be seen
 * @param lane where beside others
 * @param continued whether it began on an earlier day
 * @param look what its appearance tells
 */
record Block(
        Meeting meeting, int day, Extent extent, Lanes.Lane lane, boolean continued, Look look) {}
