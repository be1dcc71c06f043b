package app.attache.conflict;

import static app.attache.conflict.Cases.ADA;
import static app.attache.conflict.Cases.BEN;
import static app.attache.conflict.Cases.HOST;
import static app.attache.conflict.Cases.LIMA_TIME;
import static app.attache.conflict.Cases.OSLO_TIME;
import static app.attache.conflict.Cases.at;
import static app.attache.conflict.Cases.findings;
import static app.attache.conflict.Cases.lima;
import static app.attache.conflict.Cases.meeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.attache.programme.Attendance;
import app.attache.programme.Certainty;
import app.attache.programme.Interval;
import app.attache.programme.Meeting;
import app.attache.programme.Place;
import app.attache.programme.Status;
import app.attache.programme.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A person is in two engagements at the same time. */
class PersonDoubleBookedTest {

    private static final Meeting MORNING = meeting("a", lima(5, "10:00", "11:00"), ADA);

    @Test
    void overlappingMeetingsOfOnePersonConflict() {
        Meeting one = meeting("a", lima(5, "12:30", "13:30"), ADA);
        Meeting other = meeting("b", lima(5, "13:25", "14:20"), ADA);

        assertThat(findings(one, other))
                .containsExactly(
                        new Finding(
                                FindingKind.PERSON_DOUBLE_BOOKED,
                                Severity.HARD,
                                Verdict.CERTAIN,
                                lima(5, "13:25", "13:30").interval(),
                                List.of(one.id(), other.id()),
                                List.of(ADA.id()),
                                "",
                                Measure.NONE));
    }

    @ParameterizedTest(name = "{0}–{1} beside 10:00–11:00: {2}")
    @CsvSource({
        "11:00, 12:00, 0", "09:00, 10:00, 0", "10:15, 10:45, 1", "09:00, 12:00, 1",
        "10:00, 11:00, 1", "10:59, 12:00, 1", "10:00, 10:00, 0", "11:00, 11:00, 0",
        "10:30, 10:30, 1"
    })
    void onlySharedMomentsConflict(String from, String to, int conflicts) {
        assertThat(findings(MORNING, meeting("b", lima(5, from, to), ADA))).hasSize(conflicts);
    }

    @Test
    void twoMeetingsOfNoLengthShareNoMoment() {
        assertThat(
                        findings(
                                meeting("a", lima(5, "10:00", "10:00"), ADA),
                                meeting("b", lima(5, "10:00", "10:00"), ADA)))
                .isEmpty();
    }

    @Test
    void aMeetingOverMidnightMeetsTheNextDay() {
        TimeSpan night =
                new TimeSpan(
                        at(5, 23, 0).atZone(LIMA_TIME),
                        at(6, 1, 0).atZone(LIMA_TIME),
                        Certainty.FIXED);

        assertThat(findings(meeting("a", night, ADA), meeting("b", lima(6, "00:30", "02:00"), ADA)))
                .extracting(Finding::span)
                .containsExactly(lima(6, "00:30", "01:00").interval());
    }

    @Test
    void instantsCountWhateverTheClock() {
        // 16:00 in Oslo is 10:00 in Lima.
        TimeSpan oslo = TimeSpan.fixed(at(5, 16, 0), Duration.ofHours(1), OSLO_TIME);
        TimeSpan later = TimeSpan.fixed(at(5, 17, 0), Duration.ofHours(1), OSLO_TIME);

        assertThat(findings(MORNING, meeting("b", oslo, ADA).withPlace(Place.REMOTE))).hasSize(1);
        assertThat(findings(MORNING, meeting("b", later, ADA).withPlace(Place.REMOTE))).isEmpty();
    }

    @Test
    void theHourThatHappensTwiceIsTwoHours() {
        ZoneId zone = ZoneId.of("America/New_York");
        ZonedDateTime first = LocalDateTime.of(2025, 11, 2, 1, 15).atZone(zone);
        Meeting one = meeting("a", TimeSpan.fixed(first, first.plusMinutes(30)), HOST);
        ZonedDateTime again = first.withLaterOffsetAtOverlap();
        Meeting other = meeting("b", TimeSpan.fixed(again, again.plusMinutes(30)), HOST);

        assertThat(findings(one, other)).isEmpty();
        assertThat(findings(one, other.withTime(one.time()))).hasSize(1);
    }

    @Test
    void aCancelledMeetingConflictsWithNothing() {
        Meeting cancelled =
                meeting("b", lima(5, "10:00", "11:00"), ADA).withStatus(Status.CANCELLED);

        assertThat(findings(MORNING, cancelled)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"HOLD", "TENTATIVE"})
    void whatIsNotAgreedConflictsSoftly(Status status) {
        Meeting other = meeting("b", lima(5, "10:00", "11:00"), ADA).withStatus(status);

        assertThat(findings(MORNING, other))
                .extracting(Finding::severity)
                .containsExactly(Severity.SOFT);
    }

    @Test
    void differentPeopleDoNotConflict() {
        assertThat(findings(MORNING, meeting("b", lima(5, "10:00", "11:00"), BEN, HOST))).isEmpty();
    }

    @Test
    void whoAnswersForTheArrangementsIsNotThere() {
        Attendance officer =
                new Attendance(
                        ADA.id(), Attendance.Side.HOST, Attendance.Role.CONTACT_OFFICER, false);
        Meeting other = meeting("b", lima(5, "10:00", "11:00")).withAttendances(List.of(officer));

        assertThat(findings(MORNING, other)).isEmpty();
    }

    @Test
    void aCallTakesAPersonsTimeAsWell() {
        Meeting call = meeting("b", lima(5, "10:30", "10:45"), ADA).withPlace(Place.REMOTE);

        assertThat(findings(MORNING, call)).hasSize(1);
    }

    @Test
    void approximateTimesThatCollideInEveryReadingCollideCertainly() {
        Meeting about = meeting("b", lima(5, "10:00", "11:00").as(Certainty.APPROXIMATE), ADA);

        assertThat(findings(MORNING, about))
                .extracting(Finding::severity, Finding::verdict)
                .containsExactly(tuple(Severity.HARD, Verdict.CERTAIN));
    }

    @ParameterizedTest(name = "about {0}–12:00: {1}")
    @CsvSource({"10:50, SOFT", "11:10, INFO", "11:14, INFO"})
    void approximateTimesThatMayCollideAreNeverHard(String from, Severity severity) {
        Meeting about = meeting("b", lima(5, from, "12:00").as(Certainty.APPROXIMATE), ADA);

        assertThat(findings(MORNING, about))
                .extracting(Finding::severity, Finding::verdict)
                .containsExactly(tuple(severity, Verdict.POSSIBLE));
    }

    @Test
    void approximateTimesFurtherApartThanTheToleranceDoNotCollide() {
        Meeting about = meeting("b", lima(5, "11:15", "12:00").as(Certainty.APPROXIMATE), ADA);

        assertThat(findings(MORNING, about)).isEmpty();
    }

    @Test
    void aPartOfTheDayThatLeavesRoomIsNoConflict() {
        Meeting one = meeting("a", lima(5, "13:00", "14:00").as(Certainty.PART_OF_DAY), ADA);
        Meeting other = meeting("b", lima(5, "15:00", "16:00").as(Certainty.PART_OF_DAY), ADA);

        assertThat(findings(one, other)).isEmpty();
    }

    @Test
    void aPartOfTheDayPencilledInOnTopOfAnotherIsPossiblyAConflict() {
        Meeting one = meeting("a", lima(5, "13:00", "14:00").as(Certainty.PART_OF_DAY), ADA);
        Meeting other = meeting("b", lima(5, "13:30", "14:30"), ADA);

        assertThat(findings(one, other))
                .extracting(Finding::severity, Finding::verdict)
                .containsExactly(tuple(Severity.SOFT, Verdict.POSSIBLE));
    }

    @Test
    void aPartOfTheDayThatLeavesNoRoomIsCertainlyAConflict() {
        Meeting one = meeting("a", lima(5, "13:00", "14:00").as(Certainty.PART_OF_DAY), ADA);
        Meeting other = meeting("b", lima(5, "12:15", "17:30"), ADA);

        assertThat(findings(one, other))
                .extracting(Finding::severity, Finding::verdict)
                .containsExactly(tuple(Severity.HARD, Verdict.CERTAIN));
    }

    @Test
    void aTimeToBeConfirmedCannotBeJudgedAndSaysSoOnce() {
        Meeting open =
                meeting("b", lima(5, "10:00", "11:00").as(Certainty.TO_BE_CONFIRMED), ADA, HOST);
        Interval placeholder = lima(5, "10:00", "11:00").interval();

        assertThat(findings(MORNING, open))
                .containsExactly(
                        new Finding(
                                FindingKind.PERSON_DOUBLE_BOOKED,
                                Severity.INFO,
                                Verdict.NOT_EVALUABLE,
                                placeholder,
                                List.of(open.id()),
                                List.of(ADA.id(), HOST.id()),
                                "",
                                Measure.NONE));
        assertThat(findings(MORNING, open.withStatus(Status.CANCELLED))).isEmpty();
    }

    @Test
    void anInstantFarAwayIsReckonedWithAsWell() {
        ZonedDateTime far = Instant.parse("+900000000-01-01T00:00:00Z").atZone(LIMA_TIME);
        Meeting one = meeting("a", TimeSpan.fixed(far, far.plusHours(1)), HOST);
        Meeting near = meeting("b", lima(5, "10:00", "11:00"), HOST);

        assertThat(findings(one, near)).isEmpty();
    }
}
