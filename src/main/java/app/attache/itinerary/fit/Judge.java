package app.attache.itinerary.fit;

/** Judges a whole arrangement by every rule. */
interface Judge {

    /** Lets everything pass. */
    Judge NONE = _ -> Judged.FINE;

    /** What the rules say of an arrangement, all of it together. */
    Judged judge(int[] choices);
}
