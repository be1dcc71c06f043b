package app.attache.desktop.timeline;

import app.attache.programme.Delegation;
import app.attache.programme.Id;
import java.util.List;
import java.util.Optional;

/**
 * A lane: whom or what it is for, and what is in it.
 *
 * @param subject the delegation, person or venue
 * @param delegation of a delegation's lane and of a member's, the delegation
 * @param title its name
 * @param subtitle more about it, in few words
 * @param inner whether it stands below the lane it belongs to: a member who travels differently
 * @param swatch the number of the delegation's colour; -1 for none
 * @param items by their start
 * @param rows how many rows the items take, at least one
 */
record SwimLane(
        Id<?> subject,
        Optional<Id<Delegation>> delegation,
        String title,
        String subtitle,
        boolean inner,
        int swatch,
        List<TimeItem> items,
        int rows) {

    SwimLane {
        items = List.copyOf(items);
    }
}
