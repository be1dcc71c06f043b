package app.attache.desktop.calendar;

import app.attache.desktop.common.look.Extent;
import app.attache.desktop.common.look.Lanes;
import app.attache.programme.Entity;

/**
 * Where something that is being dragged would be on one day of the grid.
 *
 * @param fact as it would be
 * @param day which day, from 0
 * @param extent the wall times it would take on that day
 * @param lane where beside others; they make room for it only when it is dropped
 * @param continued whether it would begin on an earlier day
 */
record GhostPiece(Entity fact, int day, Extent extent, Lanes.Lane lane, boolean continued) {}
