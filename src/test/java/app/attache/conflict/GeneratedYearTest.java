package app.attache.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.generator.Clash;
import app.attache.generator.MinistryYear;
import app.attache.generator.Planted;
import app.attache.programme.Certainty;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Programme;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a made-up year every conflict that was planted is found, and none besides. */
class GeneratedYearTest {

    @ParameterizedTest
    @CsvSource({"0, 1", "49, 2", "300, 3", "3000, 4", "3000, 5", "12000, 6"})
    void allThatWasPlantedIsFoundAndNothingElse(int meetings, long seed) {
        MinistryYear year = MinistryYear.of(meetings, seed);
        List<Finding> findings = ConflictIndex.of(year.programme()).findings();

        assertThat(findings)
                .allSatisfy(finding -> {
                    assertThat(year.planted()).as(finding.key()).anyMatch(one -> is(one, finding));
                    assertThat(finding.severity())
                            .as(finding.key())
                            .isEqualTo(finding.kind().usualSeverity());
                    assertThat(finding.verdict()).as(finding.key()).isEqualTo(Verdict.CERTAIN);
                });
        assertThat(findings).hasSameSizeAs(year.planted());
        Set<String> keys = new HashSet<>(findings.stream().map(Finding::key).toList());
        assertThat(keys).hasSameSizeAs(findings);
    }

    @Test
    void allKindsAreAmongThem() {
        MinistryYear year = MinistryYear.of(3000, 3);
        assertThat(ConflictIndex.of(year.programme()).findings())
                .extracting(Finding::kind)
                .extracting(FindingKind::label)
                .containsOnly(
                        Arrays.stream(Clash.values()).map(Clash::label).toArray(String[]::new));
    }

    /** None is planted, for a part of a year's meetings are holds: all that are close are found. */
    @Test
    void everyHoldThatIsCloseIsFound() {
        Programme programme = MinistryYear.of(3000, 4).programme();
        Instant now = Instant.parse("2026-05-11T09:00:00Z");
        Instant soon = now.plus(Limits.DEFAULTS.hold());
        ConflictIndex index = ConflictIndex.of(programme, Limits.DEFAULTS, now, Lately.NOTHING);

        assertThat(Cases.of(FindingKind.UNCONFIRMED_HOLD, index.findings()))
                .filteredOn(finding -> finding.verdict() == Verdict.CERTAIN)
                .flatExtracting(Finding::items)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        programme.meetings().stream()
                                .filter(meeting -> meeting.status().tentative())
                                .filter(meeting -> meeting.time().certainty() == Certainty.FIXED)
                                .filter(meeting -> meeting.time().start().toInstant().isAfter(now))
                                .filter(meeting ->
                                        !meeting.time().start().toInstant().isAfter(soon))
                                .<Id<?>>map(Meeting::id)
                                .toList());
    }

    private static boolean is(Planted planted, Finding finding) {
        return planted.clash().label().equals(finding.kind().label())
                && finding.items().containsAll(planted.items());
    }
}
