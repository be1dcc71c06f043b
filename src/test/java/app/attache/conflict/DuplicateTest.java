package app.attache.conflict;

import static app.attache.conflict.Cases.ADA;
import static app.attache.conflict.Cases.BEN;
import static app.attache.conflict.Cases.HOST;
import static app.attache.conflict.Cases.OSLO_TIME;
import static app.attache.conflict.Cases.at;
import static app.attache.conflict.Cases.lima;
import static app.attache.conflict.Cases.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.Attendance;
import app.attache.programme.Entity;
import app.attache.programme.Meeting;
import app.attache.programme.Person;
import app.attache.programme.Status;
import app.attache.programme.TimeSpan;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two meetings of the same principals on one day may be one, written down twice. */
class DuplicateTest {

    private static List<Finding> duplicates(Entity... facts) {
        return Cases.found(FindingKind.DUPLICATE, facts);
    }

    private static Meeting of(String id, TimeSpan time, String title, Person... principals) {
        return meeting(id, time)
                .withTitle(title)
                .withAttendances(
                        Arrays.stream(principals)
                                .map(person ->
                                        new Attendance(
                                                person.id(),
                                                Attendance.Side.GUEST,
                                                Attendance.Role.PRINCIPAL,
                                                false))
                                .toList());
    }

    private static Meeting morning(String title) {
        return of("a", lima(5, "09:00", "10:00"), title, ADA, HOST);
    }

    private static Meeting evening(String title) {
        return of("b", lima(5, "18:00", "19:00"), title, HOST, ADA);
    }

    @Test
    void theSameTitleTwiceOnADayIsWorthKnowing() {
        assertThat(duplicates(morning("Talks with the Minister"), evening("Minister: talks")))
                .containsExactly(
                        new Finding(
                                FindingKind.DUPLICATE,
                                Severity.INFO,
                                Verdict.CERTAIN,
                                lima(5, "09:00", "19:00").interval(),
                                List.of(morning("x").id(), evening("x").id()),
                                List.of(ADA.id(), HOST.id()),
                                "",
                                Measure.NONE));
    }

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource({
        "Talks on trade, TALKS ON TRADE, 1",
        "Talks on trade, Talks on fishing, 0",
        "Réunion plénière, Reunion pleniere, 1",
        "Session 1, Session 2, 0",
        "Session 1, Session 1, 1",
        "פגישה עם השר, השר: פגישה, 1",
        "Dinner, Dinner, 1",
        "Dinner, State dinner, 0",
        "…, …, 0"
    })
    void titlesAreComparedByTheirWords(String one, String other, int findings) {
        assertThat(duplicates(morning(one), evening(other))).hasSize(findings);
    }

    @Test
    void otherPrincipalsAreAnotherMeeting() {
        Meeting other = of("b", lima(5, "18:00", "19:00"), "Talks", ADA, BEN);

        assertThat(duplicates(morning("Talks"), other)).isEmpty();
    }

    @Test
    void withoutPrincipalsNothingIsCompared() {
        assertThat(
                        duplicates(
                                meeting("a", lima(5, "09:00", "10:00"), ADA).withTitle("Talks"),
                                meeting("b", lima(5, "18:00", "19:00"), ADA).withTitle("Talks")))
                .isEmpty();
    }

    @Test
    void theDayIsThatOfThePlace() {
        // Half past nine in the evening of the 4th in Lima.
        TimeSpan oslo = TimeSpan.fixed(at(5, 3, 30), Duration.ofHours(1), OSLO_TIME);

        assertThat(duplicates(morning("Talks"), of("b", oslo, "Talks", ADA, HOST))).hasSize(1);
        assertThat(
                        duplicates(
                                morning("Talks"),
                                evening("Talks").withTime(lima(6, "09:00", "10:00"))))
                .isEmpty();
    }

    @Test
    void whatIsCancelledIsNoDuplicate() {
        assertThat(duplicates(morning("Talks"), evening("Talks").withStatus(Status.CANCELLED)))
                .isEmpty();
    }

    @Test
    void theFirstDayInWashingtonHasTwoMeetingsThatAreNotOne() {
        assertThat(duplicates(morning("Witkoff and Waltz"), evening("Second meeting with Waltz")))
                .isEmpty();
    }
}
