package app.attache.conflict;

import app.attache.programme.Venue;

/**
 * What the engagements at a venue are judged by.
 *
 * @param engagements all at the venue, in whichever room, that are not cancelled and have a known time
 */
record VenueDiary(Venue venue, Timeline<Engagement> engagements, Ground ground) {}
