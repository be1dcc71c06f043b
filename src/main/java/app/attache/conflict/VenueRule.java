package app.attache.conflict;

/** A rule that judges the engagements at a venue. */
non-sealed interface VenueRule extends LineRule<VenueDiary> {}
