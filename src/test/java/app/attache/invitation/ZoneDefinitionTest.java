package app.attache.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.Interval;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneDefinitionTest {

    @ParameterizedTest
    @CsvSource({
        "Asia/Qatar",
        "Europe/Istanbul",
        "Europe/Moscow",
        "America/Sao_Paulo",
        "Asia/Kathmandu"
    })
    void aZoneWithoutChangesHasOneOffset(String zone) {
        assertThat(of(zone, "2025-02-01", "2025-02-09").orElseThrow().daylight()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "America/New_York, FREQ=YEARLY;BYMONTH=3;BYDAY=2SU, FREQ=YEARLY;BYMONTH=11;BYDAY=1SU",
        "Europe/London, FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU, FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
        "Australia/Lord_Howe, FREQ=YEARLY;BYMONTH=10;BYDAY=1SU, FREQ=YEARLY;BYMONTH=4;BYDAY=1SU"
    })
    void aSteadyZoneHasItsYearlyRules(String zone, String begins, String ends) {
        ZoneDefinition definition = of(zone, "2025-02-01", "2025-02-09").orElseThrow();

        assertThat(definition.daylight().orElseThrow().begins().rule()).isEqualTo(begins);
        assertThat(definition.daylight().orElseThrow().ends().rule()).isEqualTo(ends);
    }

    // Clocks in Morocco go back for Ramadan, by the moon: from 23 February to 6 April in 2025, from
    // 15 February in 2026.
    @Test
    void casablancaIsDefinedForAYearButNotForMany() {
        assertThat(of("Africa/Casablanca", "2025-01-05", "2025-12-20")).isPresent();
        assertThat(of("Africa/Casablanca", "2024-01-05", "2027-12-20")).isEmpty();
    }

    // The night after the last Thursday of October is in November in 2024, so no one rule of one
    // month fits both years.
    @Test
    void cairoIsDefinedForAYearButNotForThatPair() {
        assertThat(of("Africa/Cairo", "2024-02-05", "2024-12-20")).isPresent();
        assertThat(of("Africa/Cairo", "2025-02-05", "2025-12-20")).isPresent();
        assertThat(of("Africa/Cairo", "2024-02-05", "2025-12-20")).isEmpty();
    }

    @Test
    void aChangeThatIsNeverTakenBackIsDefinedAcrossItsDay() {
        ZoneDefinition almaty = of("Asia/Almaty", "2024-02-20", "2024-03-10").orElseThrow();

        assertThat(almaty.offsetAt(Instant.parse("2024-02-28T12:00:00Z")).getId())
                .isEqualTo("+06:00");
        assertThat(almaty.offsetAt(Instant.parse("2024-03-02T12:00:00Z")).getId())
                .isEqualTo("+05:00");
    }

    private static Optional<ZoneDefinition> of(String zone, String from, String until) {
        return ZoneDefinition.of(
                ZoneId.of(zone),
                new Interval(
                        Instant.parse(from + "T00:00:00Z"), Instant.parse(until + "T00:00:00Z")));
    }
}
