package app.attache.desktop.calendar;

import app.attache.desktop.common.look.Extent;
import app.attache.desktop.common.look.Lanes;
import app.attache.programme.Movement;
import java.time.Duration;
import java.util.Optional;

/**
 * Time on the way, before or after a meeting.
 *
 * @param day which day of the week, from 0
 * @param lane the lane of the meeting
 * @param way how long it takes
 * @param movement the movement that plans it; without one it follows from the time recorded from door to door
 */
record Buffer(int day, Extent extent, Lanes.Lane lane, Duration way, Optional<Movement> movement) {}
