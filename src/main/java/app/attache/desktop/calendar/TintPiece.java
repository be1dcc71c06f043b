package app.attache.desktop.calendar;

import app.attache.desktop.common.look.Extent;
import app.attache.observance.Restriction;

/**
 * A restriction on one day of the week.
 *
 * @param day the column
 * @param extent the wall times of the day that it takes
 * @param labelled whether it says on this day what it is
 * @param placed whether it says where it is as well
 */
record TintPiece(Restriction of, int day, Extent extent, boolean labelled, boolean placed) {}
