package app.attache.invitation;

import app.attache.programme.Id;
import app.attache.programme.Visit;

/**
 * The UIDs of events.
 *
 * <p>A UID is made of the item's kind and id and the visit's id alone, {@code meeting-e7.washington-2025@attache.invalid},
 * so no edit of an item ever changes it, two delegations that share a meeting give it the same UID, and a calendar
 * program replaces what it has instead of doubling it (RFC 5545 §3.8.4.7). It follows that a visit's id must not be used
 * again for another visit. {@code invalid} is reserved and belongs to nobody (RFC 2606).
 */
final class EventIds {

    private EventIds() {}

    static String of(Id<?> item, Id<Visit> visit) {
        return item.kind().label() + '-' + item.value() + '.' + visit.value() + "@attache.invalid";
    }
}
