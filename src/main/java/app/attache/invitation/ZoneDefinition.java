package app.attache.invitation;

import app.attache.programme.Interval;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Optional;

/**
 * The clock of a zone for a stretch of time, as VTIMEZONE can say it so that every reader agrees: one standard offset and
 * at most one daylight offset, changed by yearly rules.
 *
 * <p>Outlook brings whatever it reads down to one yearly change each way and ignores the rest (MS-STANOICAL 2.2.47;
 * MS-OXCICAL 2.1.3.1.1.19), so nothing else is written. A definition is made for the time that is covered and is checked
 * there against {@link ZoneRules}; before and after it promises nothing. So Casablanca, whose changes follow Ramadan, has
 * a definition for any one year, though none for many.
 *
 * @param covered where the definition says the same as the rules of the zone
 * @param standard the offset, or the smaller of the two
 * @param daylight the changes, where there are any
 */
record ZoneDefinition(
        ZoneId zone, Interval covered, ZoneOffset standard, Optional<Daylight> daylight) {

    /**
     * Two changes every year.
     *
     * @param offset the larger offset
     * @param begins when the clocks go forward to {@code offset}
     * @param ends when they go back to the standard offset
     */
    record Daylight(ZoneOffset offset, YearlyOnset begins, YearlyOnset ends) {}

    /** The definition that is right for all of {@code covered}; none when one yearly change each way cannot say it. */
    static Optional<ZoneDefinition> of(ZoneId zone, Interval covered) {
        return new ZoneDefinitionFinder(zone, covered).find();
    }

    /** The first year whose changes are written: the one before the covered time, so that an onset precedes it. */
    int firstYear() {
        return covered.startInclusive().atOffset(ZoneOffset.UTC).getYear() - 1;
    }

    /** Whether the definition gives the zone's real offset all through {@code stretch}. */
    boolean agreesThrough(Interval stretch) {
        ZoneRules rules = zone.getRules();
        if (!agreesAt(stretch.startInclusive())) {
            return false;
        }
        int lastYear = stretch.endExclusive().atOffset(ZoneOffset.UTC).getYear() + 1;
        for (int year = firstYear(); year <= lastYear; year++) {
            for (Instant onset : onsets(year)) {
                if (stretch.contains(onset) && !agreesAt(onset)) {
                    return false;
                }
            }
        }
        ZoneOffsetTransition real = rules.nextTransition(stretch.startInclusive());
        while (real != null && !real.getInstant().isAfter(stretch.endExclusive())) {
            if (!agreesAt(real.getInstant())) {
                return false;
            }
            real = rules.nextTransition(real.getInstant());
        }
        return true;
    }

    /** The offset that a reader of the definition computes. */
    ZoneOffset offsetAt(Instant instant) {
        if (daylight.isEmpty()) {
            return standard;
        }
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        Instant latest = Instant.MIN;
        ZoneOffset offset = standard;
        for (int candidate = year - 1; candidate <= year + 1; candidate++) {
            Instant forward = onset(daylight.get().begins(), candidate, standard);
            if (!forward.isAfter(instant) && forward.isAfter(latest)) {
                latest = forward;
                offset = daylight.get().offset();
            }
            Instant back = onset(daylight.get().ends(), candidate, daylight.get().offset());
            if (!back.isAfter(instant) && back.isAfter(latest)) {
                latest = back;
                offset = standard;
            }
        }
        return offset;
    }

    private boolean agreesAt(Instant instant) {
        return offsetAt(instant).equals(zone.getRules().getOffset(instant));
    }

    private Instant[] onsets(int year) {
        return daylight.map(d ->
                        new Instant[] {
                            onset(d.begins(), year, standard), onset(d.ends(), year, d.offset())
                        })
                .orElseGet(() -> new Instant[0]);
    }

    private static Instant onset(YearlyOnset onset, int year, ZoneOffset before) {
        LocalDateTime local = onset.in(year);
        return local.toInstant(before);
    }
}
