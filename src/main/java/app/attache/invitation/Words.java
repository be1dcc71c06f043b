package app.attache.invitation;

import app.attache.programme.Position;
import java.util.List;

/**
 * What a calendar says of an item, before anything is said of how sure its time is.
 *
 * @param location where, in words; empty when not stated
 * @param lines the text of the event, line by line; blank ones are left out
 * @param confidential whether the item is marked above open
 */
record Words(
        String title,
        String location,
        Position position,
        List<String> lines,
        boolean confidential) {}
