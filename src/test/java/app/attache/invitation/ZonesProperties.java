package app.attache.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.Interval;
import app.attache.programme.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** Whatever the zone and the date, a reader of the file gets the instant that was planned. */
class ZonesProperties {

    private static final List<String> AWKWARD =
            List.of(
                    "Europe/Istanbul",
                    "Europe/Moscow",
                    "America/Sao_Paulo",
                    "Africa/Cairo",
                    "Africa/Casablanca",
                    "Africa/El_Aaiun",
                    "Asia/Jerusalem",
                    "Asia/Gaza",
                    "Asia/Qatar",
                    "Asia/Tehran",
                    "Asia/Beirut",
                    "Asia/Almaty",
                    "Asia/Kathmandu",
                    "America/New_York",
                    "America/Santiago",
                    "America/Nuuk",
                    "America/Scoresbysund",
                    "America/Havana",
                    "Australia/Lord_Howe",
                    "Pacific/Chatham",
                    "Pacific/Apia",
                    "Antarctica/Troll",
                    "Europe/Dublin",
                    "Europe/London");

    @Property(tries = 600)
    void aReaderGetsThePlannedInstants(
            @ForAll("zones") String zone,
            @ForAll("times") LocalDateTime start,
            @ForAll @IntRange(max = 40_000) int minutes) {
        TimeSpan time = TimeSpan.fixed(start, Duration.ofMinutes(minutes), ZoneId.of(zone));

        String text = Visits.export(Visits.with(Visits.meeting("m", "Talks", time).build()));

        ReadBack.biweekly(text);
        assertThat(read(text, "DTSTART")).isEqualTo(time.start().toInstant());
        if (minutes > 0) {
            assertThat(read(text, "DTEND")).isEqualTo(time.end().toInstant());
        }
    }

    @Property(tries = 300)
    void oneFileMayCoverYears(
            @ForAll("zones") String zone,
            @ForAll("times") LocalDateTime one,
            @ForAll("times") LocalDateTime other) {
        TimeSpan first = TimeSpan.fixed(one, Duration.ofHours(1), ZoneId.of(zone));
        TimeSpan second = TimeSpan.fixed(other, Duration.ofHours(1), ZoneId.of(zone));

        String text =
                Visits.export(
                        Visits.with(
                                Visits.meeting("m1", "Talks", first).build(),
                                Visits.meeting("m2", "Talks", second).build()));

        for (String event : text.split("BEGIN:VEVENT")) {
            if (event.contains("UID:meeting-m1")) {
                assertThat(read(text, event, "DTSTART")).isEqualTo(first.start().toInstant());
            } else if (event.contains("UID:meeting-m2")) {
                assertThat(read(text, event, "DTEND")).isEqualTo(second.end().toInstant());
            }
        }
    }

    @Property(tries = 400)
    void aVisitOfAMonthIsNeverWrittenAsUtc(
            @ForAll("zones") String zone, @ForAll("times") LocalDateTime start) {
        Instant from = start.atZone(ZoneId.of(zone)).toInstant();

        assertThat(
                        ZoneDefinition.of(
                                ZoneId.of(zone),
                                new Interval(from, from.plus(Duration.ofDays(30)))))
                .isPresent();
    }

    @Provide
    Arbitrary<String> zones() {
        List<String> all =
                ZoneId.getAvailableZoneIds().stream()
                        .filter(id -> id.contains("/") && !id.startsWith("SystemV"))
                        .sorted()
                        .toList();
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(AWKWARD)), Tuple.of(1, Arbitraries.of(all)));
    }

    @Provide
    Arbitrary<LocalDateTime> times() {
        LocalDateTime first = LocalDateTime.of(2024, 1, 1, 0, 0);
        LocalDateTime last = LocalDateTime.of(2030, 12, 31, 23, 45);
        int quarters = (int) (Duration.between(first, last).toMinutes() / 15);
        return Arbitraries.integers()
                .between(0, quarters)
                .map(quarter -> first.plusMinutes(quarter * 15L));
    }

    private static Instant read(String text, String property) {
        return read(text, text, property);
    }

    private static Instant read(String text, String event, String property) {
        String unfolded = event.replace("\r\n ", "");
        String body = unfolded.substring(Math.max(0, unfolded.lastIndexOf("UID:meeting")));
        String line =
                body.lines()
                        .filter(candidate -> candidate.startsWith(property))
                        .findFirst()
                        .orElseThrow();
        String value = line.substring(line.lastIndexOf(':') + 1);
        LocalDateTime local =
                LocalDateTime.parse(
                        value.substring(0, 15), DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss"));
        if (value.endsWith("Z")) {
            return local.toInstant(ZoneOffset.UTC);
        }
        String zone = line.substring(line.indexOf("TZID=") + 5, line.lastIndexOf(':'));
        return resolved(text, zone, local);
    }

    /** The instant at which the zone of the file shows {@code local}: where two do, the first, as RFC 5545 §3.3.5 has it. */
    private static Instant resolved(String text, String zone, LocalDateTime local) {
        Instant guess = local.toInstant(ZoneOffset.UTC);
        for (int hours = -16; hours <= 16; hours++) {
            Instant near = guess.plus(Duration.ofHours(hours));
            Instant candidate = local.toInstant(ReadBack.offset(text, zone, near));
            ZonedDateTime shown = candidate.atZone(ReadBack.offset(text, zone, candidate));
            if (shown.toLocalDateTime().equals(local)) {
                return candidate;
            }
        }
        throw new AssertionError(zone + " never shows " + local);
    }
}
