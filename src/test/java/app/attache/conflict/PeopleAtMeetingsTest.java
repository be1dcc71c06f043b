package app.attache.conflict;

import static app.attache.conflict.Cases.ADA;
import static app.attache.conflict.Cases.BEN;
import static app.attache.conflict.Cases.HOST;
import static app.attache.conflict.Cases.found;
import static app.attache.conflict.Cases.lima;
import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.Attendance;
import app.attache.programme.Attendance.Role;
import app.attache.programme.Attendance.Side;
import app.attache.programme.Entity;
import app.attache.programme.Format;
import app.attache.programme.Id;
import app.attache.programme.Interpretation;
import app.attache.programme.Marking;
import app.attache.programme.Meeting;
import app.attache.programme.Person;
import app.attache.programme.Rank;
import app.attache.programme.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is at a meeting, and what each of them speaks, is cleared for, and ranks as. */
class PeopleAtMeetingsTest {

    private static final Attendance GUEST = seat(ADA, Side.GUEST, Role.PRINCIPAL);
    private static final Attendance RECEIVING = seat(HOST, Side.HOST, Role.PRINCIPAL);
    private static final Meeting TALKS =
            Meeting.draft(Id.meeting("a"), "Talks", lima(5, "10:00", "11:00"))
                    .format(Format.BILATERAL)
                    .attendances(List.of(RECEIVING, GUEST))
                    .build();

    private static Attendance seat(Person person, Side side, Role role) {
        return new Attendance(person.id(), side, role, false);
    }

    private static Person speaking(Person person, String... languages) {
        return person.withLanguages(List.of(languages));
    }

    private static List<Finding> interpreter(Meeting meeting, Person... people) {
        return found(FindingKind.INTERPRETER, with(meeting, people));
    }

    private static Entity[] with(Meeting meeting, Person... people) {
        Entity[] all = new Entity[people.length + 1];
        System.arraycopy(people, 0, all, 0, people.length);
        all[people.length] = meeting;
        return all;
    }

    @Test
    void headsWithoutACommonLanguageNeedAnInterpreter() {
        assertThat(interpreter(TALKS, speaking(ADA, "he", "en"), speaking(HOST, "es")))
                .containsExactly(
                        Finding.of(
                                FindingKind.INTERPRETER,
                                new Grade(Verdict.CERTAIN, Severity.HARD),
                                TALKS.time().interval(),
                                List.of(TALKS.id()),
                                List.of(HOST.id(), ADA.id())));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({"en, en", "en-GB, en-US", "zh-Hans, zh-Hant-TW", "he, iw"})
    void oneTongueIsEnoughWhateverItsCountry(String one, String other) {
        assertThat(interpreter(TALKS, speaking(ADA, "nb", one), speaking(HOST, other))).isEmpty();
    }

    @Test
    void languagesThatAreNotStatedNeedNobody() {
        assertThat(interpreter(TALKS)).isEmpty();
        assertThat(interpreter(TALKS, speaking(ADA, "nb"))).isEmpty();
    }

    @Test
    void whatIsStatedAboutInterpretationHolds() {
        Meeting needed = TALKS.withInterpretation(Interpretation.NEEDED);
        Meeting notNeeded = TALKS.withInterpretation(Interpretation.NOT_NEEDED);

        assertThat(interpreter(needed)).hasSize(1);
        assertThat(interpreter(notNeeded, speaking(ADA, "nb"), speaking(HOST, "es"))).isEmpty();
    }

    @Test
    void anInterpreterWhoIsAssignedIsEnough() {
        Meeting interpreted =
                TALKS.withInterpretation(Interpretation.NEEDED)
                        .withAttendances(
                                List.of(RECEIVING, GUEST, seat(BEN, Side.GUEST, Role.INTERPRETER)));

        assertThat(interpreter(interpreted, speaking(ADA, "nb"), speaking(HOST, "es"))).isEmpty();
    }

    @Test
    void participantsSpeakWhereNoHeadIsNamed() {
        Meeting staff =
                TALKS.withAttendances(
                        List.of(
                                seat(HOST, Side.HOST, Role.PARTICIPANT),
                                seat(ADA, Side.GUEST, Role.PARTICIPANT),
                                seat(BEN, Side.GUEST, Role.PARTICIPANT)));

        assertThat(
                        interpreter(
                                staff,
                                speaking(ADA, "nb"),
                                speaking(BEN, "sv"),
                                speaking(HOST, "es")))
                .hasSize(1);
        assertThat(
                        interpreter(
                                staff,
                                speaking(ADA, "nb"),
                                speaking(BEN, "es"),
                                speaking(HOST, "es")))
                .isEmpty();
    }

    private static List<Finding> ranks(Meeting meeting, Rank guest, Rank host) {
        return found(FindingKind.RANK_MISMATCH, meeting, ADA.withRank(guest), HOST.withRank(host));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "HEAD_OF_GOVERNMENT, HEAD_OF_STATE, 0",
        "HEAD_OF_GOVERNMENT, MINISTER, 1",
        "MINISTER, HEAD_OF_GOVERNMENT, 1",
        "MINISTER, OFFICIAL, 1",
        "ADVISER, ADVISER, 0",
        "PRIVATE, HEAD_OF_STATE, 0"
    })
    void counterpartsDifferByNoMoreThanOneRank(Rank guest, Rank host, int found) {
        assertThat(ranks(TALKS, guest, host)).hasSize(found);
    }

    @Test
    void theFindingTellsTheRanksApartAndBothHeads() {
        assertThat(ranks(TALKS, Rank.HEAD_OF_GOVERNMENT, Rank.ENVOY))
                .containsExactly(
                        Finding.of(
                                        FindingKind.RANK_MISMATCH,
                                        new Grade(Verdict.CERTAIN, Severity.SOFT),
                                        TALKS.time().interval(),
                                        List.of(TALKS.id()),
                                        List.of(HOST.id(), ADA.id()))
                                .by(new Measure.Count(4, 1)));
    }

    @ParameterizedTest
    @CsvSource({"COURTESY_CALL", "PULL_ASIDE", "PRESS", "WORKING_LUNCH", "OTHER"})
    void onlyCounterpartsAreCompared(Format format) {
        assertThat(ranks(TALKS.withFormat(format), Rank.HEAD_OF_GOVERNMENT, Rank.OFFICIAL))
                .isEmpty();
    }

    @Test
    void theHighestOfSeveralPrincipalsCounts() {
        Meeting joint =
                TALKS.withAttendances(
                        List.of(RECEIVING, seat(BEN, Side.HOST, Role.PRINCIPAL), GUEST));

        assertThat(
                        found(
                                FindingKind.RANK_MISMATCH,
                                joint,
                                ADA.withRank(Rank.MINISTER),
                                HOST.withRank(Rank.ENVOY),
                                BEN.withRank(Rank.MINISTER)))
                .isEmpty();
    }

    private static List<Finding> cleared(Meeting meeting, Marking guest) {
        return found(
                FindingKind.MARKING,
                meeting,
                ADA.withClearance(guest),
                HOST.withClearance(Marking.TOP_SECRET));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({
        "OPEN, OPEN, 0",
        "OPEN, RESTRICTED, 1",
        "CONFIDENTIAL, SECRET, 1",
        "SECRET, SECRET, 0",
        "TOP_SECRET, SECRET, 0"
    })
    void whoIsClearedLowerThanTheMarkingIsFound(Marking clearance, Marking marking, int found) {
        assertThat(cleared(TALKS.withMarking(marking), clearance)).hasSize(found);
    }

    @Test
    void whoAnswersForTheArrangementsSeesTheItemToo() {
        Meeting secret =
                TALKS.withMarking(Marking.SECRET)
                        .withAttendances(
                                List.of(RECEIVING, seat(ADA, Side.GUEST, Role.CONTACT_OFFICER)));

        assertThat(cleared(secret, Marking.OPEN))
                .containsExactly(
                        Finding.of(
                                FindingKind.MARKING,
                                new Grade(Verdict.CERTAIN, Severity.HARD),
                                TALKS.time().interval(),
                                List.of(TALKS.id()),
                                List.of(ADA.id())));
    }

    @Test
    void tentativeIsSoftAndCancelledIsFine() {
        Meeting secret = TALKS.withMarking(Marking.SECRET);

        assertThat(cleared(secret.withStatus(Status.TENTATIVE), Marking.OPEN))
                .extracting(Finding::severity)
                .containsExactly(Severity.SOFT);
        assertThat(cleared(secret.withStatus(Status.CANCELLED), Marking.OPEN)).isEmpty();
    }

    @Test
    void aBilateralWithOneSideNamedLacksTheOther() {
        Meeting alone = TALKS.withAttendances(List.of(GUEST));

        assertThat(found(FindingKind.MISSING_REQUIRED, alone))
                .containsExactly(
                        Finding.of(
                                        FindingKind.MISSING_REQUIRED,
                                        new Grade(Verdict.CERTAIN, Severity.HARD),
                                        TALKS.time().interval(),
                                        List.of(TALKS.id()),
                                        List.of(ADA.id()))
                                .onPart("side"));
        assertThat(found(FindingKind.MISSING_REQUIRED, TALKS)).isEmpty();
        assertThat(found(FindingKind.MISSING_REQUIRED, alone.withFormat(Format.PRESS))).isEmpty();
    }

    @Test
    void aMeetingForWhichNobodyIsNamedYetLacksNobody() {
        assertThat(found(FindingKind.MISSING_REQUIRED, TALKS.withAttendances(List.of()))).isEmpty();
    }

    @ParameterizedTest(name = "required {0}, {1}")
    @CsvSource({
        "true, DECLINED, 1",
        "true, ABSENT, 1",
        "true, TENTATIVE, 0",
        "true, UNSTATED, 0",
        "false, DECLINED, 0"
    })
    void whoIsRequiredAndWillNotComeIsMissing(
            boolean required, Attendance.Response response, int found) {
        Attendance seat = new Attendance(ADA.id(), Side.GUEST, Role.PRINCIPAL, required, response);

        assertThat(
                        found(
                                FindingKind.MISSING_REQUIRED,
                                TALKS.withAttendances(List.of(RECEIVING, seat))))
                .hasSize(found)
                .allSatisfy(finding -> {
                    assertThat(finding.subjects()).containsExactly(ADA.id());
                    assertThat(finding.severity()).isEqualTo(Severity.HARD);
                });
    }

    @Test
    void whoHasDeclinedNeedsNoClearanceAndNoInterpreter() {
        Attendance away = GUEST.answered(Attendance.Response.DECLINED);
        Meeting secret =
                TALKS.withMarking(Marking.SECRET).withAttendances(List.of(RECEIVING, away));

        assertThat(cleared(secret, Marking.OPEN)).isEmpty();
        assertThat(interpreter(secret, speaking(ADA, "nb"), speaking(HOST, "es"))).isEmpty();
    }
}
