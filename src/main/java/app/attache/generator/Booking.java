package app.attache.generator;

import app.attache.programme.Place;
import java.util.List;

/**
 * A place and people of one venue, taken for each other.
 *
 * @param venue whose people they are
 * @param place a room of it, the venue, or remote
 * @param start in quarters, as {@code end}, which is not included
 */
record Booking(HostVenue venue, Place place, List<Host> hosts, int start, int end) {}
