package app.attache.itinerary.fit;

import java.util.List;

/** Judges a whole arrangement by every rule. */
interface Judge {

    /** Lets everything pass. */
    Judge NONE = _ -> List.of();

    /** The sets of picks that cannot be together; none when the arrangement stands. */
    List<List<Pick>> objections(int[] choices);
}
