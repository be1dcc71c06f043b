package app.attache.conflict;

import static app.attache.conflict.Cases.ADA;
import static app.attache.conflict.Cases.findings;
import static app.attache.conflict.Cases.lima;
import static app.attache.conflict.Cases.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A person is in two engagements at the same time. */
class PersonDoubleBookedTest {

    @Test
    void overlappingMeetingsOfOnePersonConflict() {
        assertThat(
                        findings(
                                meeting("a", lima(5, "12:30", "13:30"), ADA),
                                meeting("b", lima(5, "13:25", "14:20"), ADA)))
                .containsExactly(
                        new Finding(
                                FindingKind.PERSON_DOUBLE_BOOKED,
                                Severity.HARD,
                                Verdict.CERTAIN,
                                lima(5, "13:25", "13:30").interval(),
                                List.of(
                                        meeting("a", lima(5, "01:00", "01:00")).id(),
                                        meeting("b", lima(5, "01:00", "01:00")).id()),
                                List.of(ADA.id()),
                                "",
                                Duration.ZERO));
    }
}
