package app.attache.invitation;

import app.attache.programme.Interval;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The zones of a calendar, each with one definition that is right for all its times.
 *
 * <p>A time is written with its zone where that is safe, and as UTC, which is the same instant for everybody, where it is
 * not: when no definition fits ({@link ZoneDefinition}), when the zone has no name in the tz database, and in the hour
 * that clocks put back show twice, of which a local time can only mean the first (RFC 5545 §3.3.5).
 */
final class ZoneTable {

    /** Keeps a change of the clocks that only the definition has well away from every time written. */
    private static final Duration MARGIN = Duration.ofDays(1);

    private static final Set<String> NAMES = Set.copyOf(ZoneId.getAvailableZoneIds());

    private final Map<String, ZoneDefinition> byName;

    private ZoneTable(Map<String, ZoneDefinition> byName) {
        this.byName = byName;
    }

    /** The table for these times, each in the zone it is to be shown in. */
    static ZoneTable covering(Stream<ZonedDateTime> times) {
        Map<String, Interval> spans = new TreeMap<>();
        times.filter(time -> named(time.getZone()))
                .forEach(time -> {
                    Interval moment =
                            new Interval(time.toInstant(), time.toInstant())
                                    .widenedBy(MARGIN, MARGIN);
                    spans.merge(time.getZone().getId(), moment, ZoneTable::hull);
                });
        Map<String, ZoneDefinition> byName = new TreeMap<>();
        spans.forEach((name, span) ->
                ZoneDefinition.of(ZoneId.of(name), span)
                        .ifPresent(definition -> byName.put(name, definition)));
        return new ZoneTable(byName);
    }

    private static Interval hull(Interval one, Interval other) {
        Comparator<Instant> order = Comparator.naturalOrder();
        return new Interval(
                Stream.of(one.startInclusive(), other.startInclusive()).min(order).orElseThrow(),
                Stream.of(one.endExclusive(), other.endExclusive()).max(order).orElseThrow());
    }

    private static boolean named(ZoneId zone) {
        boolean region = !(zone instanceof ZoneOffset) && NAMES.contains(zone.getId());
        boolean utc =
                zone.getRules().isFixedOffset()
                        && zone.getRules().getOffset(Instant.EPOCH).equals(ZoneOffset.UTC);
        return region && !utc;
    }

    /** The definition to write a time in, or none when it is to be written as UTC. */
    Optional<ZoneDefinition> definitionFor(ZonedDateTime time) {
        ZoneOffsetTransition change =
                time.getZone().getRules().getTransition(time.toLocalDateTime());
        return change == null
                ? Optional.ofNullable(byName.get(time.getZone().getId()))
                : Optional.empty();
    }
}
