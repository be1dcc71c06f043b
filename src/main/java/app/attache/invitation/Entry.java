package app.attache.invitation;

import app.attache.programme.Id;
import app.attache.programme.Position;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * One line of the programme as a calendar shows it, in words already.
 *
 * @param item what it is of; its UID is made of this
 * @param location where, in words; empty when not stated
 * @param description several lines; empty when there is nothing to say
 * @param confidential whether it is marked above open
 */
record Entry(
        Id<?> item,
        When when,
        String summary,
        String location,
        Position position,
        String description,
        Standing standing,
        Busy busy,
        boolean confidential) {

    /** How the time is shown. */
    sealed interface When {

        /** From one wall time to another, half-open, each in its own zone. */
        record Timed(ZonedDateTime start, ZonedDateTime end) implements When {}

        /** On whole days, in whatever zone the reader is (RFC 5545 §3.6.1). */
        record Days(LocalDate first, LocalDate endExclusive) implements When {}
    }

    /** STATUS of an event (RFC 5545 §3.8.1.11). */
    enum Standing {
        TENTATIVE,
        CONFIRMED,
        CANCELLED
    }

    /** What an entry does to the reader's day: X-MICROSOFT-CDO-BUSYSTATUS, and TRANSP in its wake. */
    enum Busy {
        FREE,
        TENTATIVE,
        BUSY
    }
}
