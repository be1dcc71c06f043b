package app.attache.desktop.calendar;

import app.attache.desktop.common.look.Extent;
import app.attache.desktop.common.look.Look;
import app.attache.programme.Entity;
import app.attache.programme.Ron;
import java.util.Optional;

/**
 * A stay, a part of one, or a leg in the band above the days.
 *
 * @param fact the {@code Stay} or {@code Leg}
 * @param extent from where to where, on wall times from the first midnight of the week on
 * @param row which row of its kind, from 0
 * @param openLeft whether it began before the week
 * @param openRight whether it goes on after it
 * @param nights of a stay, the nights that this part has
 * @param lodging of a stay, how firm the lodging of those nights is, when they are not the first to be seen
 */
record BandItem(
        Entity fact,
        Extent extent,
        int row,
        boolean openLeft,
        boolean openRight,
        int nights,
        Optional<Ron.Lodging> lodging,
        Look look) {}
