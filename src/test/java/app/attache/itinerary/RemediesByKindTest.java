package app.attache.itinerary;

import static app.attache.itinerary.Approach.ANOTHER_DAY;
import static app.attache.itinerary.Approach.ANOTHER_ROOM;
import static app.attache.itinerary.Approach.ANOTHER_VENUE;
import static app.attache.itinerary.Approach.APPROVE;
import static app.attache.itinerary.Approach.DELEGATE;
import static app.attache.itinerary.Approach.EARLIER_DEPARTURE;
import static app.attache.itinerary.Approach.LATER_DEPARTURE;
import static app.attache.itinerary.Approach.MERGE;
import static app.attache.itinerary.Approach.REMOTE;
import static app.attache.itinerary.Approach.SETTLE;
import static app.attache.itinerary.Approach.SHIFT;
import static app.attache.itinerary.Approach.SHORTEN;
import static app.attache.itinerary.Approach.SWAP_ROOMS;
import static app.attache.itinerary.RemedyCase.AIDE;
import static app.attache.itinerary.RemedyCase.DELEGATION;
import static app.attache.itinerary.RemedyCase.DEPUTY;
import static app.attache.itinerary.RemedyCase.HEAD;
import static app.attache.itinerary.RemedyCase.HOME;
import static app.attache.itinerary.RemedyCase.HOST;
import static app.attache.itinerary.RemedyCase.LIMA_TIME;
import static app.attache.itinerary.RemedyCase.MINISTRY;
import static app.attache.itinerary.RemedyCase.NOW;
import static app.attache.itinerary.RemedyCase.OUT;
import static app.attache.itinerary.RemedyCase.PALACE;
import static app.attache.itinerary.RemedyCase.SECOND;
import static app.attache.itinerary.RemedyCase.STAY;
import static app.attache.itinerary.RemedyCase.at;
import static app.attache.itinerary.RemedyCase.changed;
import static app.attache.itinerary.RemedyCase.keeping;
import static app.attache.itinerary.RemedyCase.lima;
import static app.attache.itinerary.RemedyCase.meeting;
import static app.attache.itinerary.RemedyCase.of;
import static app.attache.itinerary.RemedyCase.seat;
import static org.assertj.core.api.Assertions.assertThat;

import app.attache.conflict.ConflictIndex;
import app.attache.conflict.Finding;
import app.attache.conflict.FindingKind;
import app.attache.conflict.Limits;
import app.attache.generator.MinistryYear;
import app.attache.programme.Attendance;
import app.attache.programme.City;
import app.attache.programme.Dependency;
import app.attache.programme.Format;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Marking;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.Movement;
import app.attache.programme.Notes;
import app.attache.programme.Observance;
import app.attache.programme.Origin;
import app.attache.programme.Participation;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Ron;
import app.attache.programme.Separation;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import app.attache.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For every kind of conflict, a case, the ways out of it that an office would think of, and that each was rightly proposed. */
class RemediesByKindTest {

    private static final RemedyWords WORDS = new RemedyWords(Texts.english());
    private static final Place HALL = new Place.InRoom(PALACE.id(), "hall");
    private static final Place BLUE = new Place.InRoom(PALACE.id(), "blue");
    private static final Place SALOON = new Place.InRoom(MINISTRY.id(), "saloon");
    private static final City NEW_YORK =
            City.draft(Id.city("ny"), "New York", ZoneId.of("America/New_York")).build();

    static Stream<RemedyCase> cases() {
        return Stream.of(clashes(), travel(), observance(), people(), journeys(), bookkeeping())
                .flatMap(some -> some);
    }

    private static Stream<RemedyCase> clashes() {
        Meeting talks = meeting("talks", lima(5, "10:00", "11:00"), HEAD, HOST);
        Meeting three =
                meeting("talks", lima(5, "10:00", "11:00"), HEAD, DEPUTY, HOST).withPlace(BLUE);
        return Stream.of(
                of(
                        "two meetings share a quarter of an hour",
                        FindingKind.PERSON_DOUBLE_BOOKED,
                        Set.of(SHORTEN, SHIFT, DELEGATE),
                        talks,
                        meeting("call", lima(5, "10:45", "11:45"), HEAD)),
                of(
                        "two meetings in one room",
                        FindingKind.VENUE_DOUBLE_BOOKED,
                        Set.of(ANOTHER_ROOM, SHIFT),
                        talks.withPlace(HALL),
                        meeting("call", lima(5, "10:30", "11:30"), SECOND).withPlace(HALL)),
                of("three in a room for two", FindingKind.CAPACITY, Set.of(ANOTHER_ROOM), three),
                of(
                        "three in a room for two, while two sit in the large one",
                        FindingKind.CAPACITY,
                        Set.of(SWAP_ROOMS, ANOTHER_VENUE),
                        three,
                        meeting("call", lima(5, "10:30", "11:30"), SECOND).withPlace(HALL)),
                of(
                        "before the doors open",
                        FindingKind.VENUE_CLOSED,
                        Set.of(SHIFT, ANOTHER_VENUE),
                        meeting("talks", lima(5, "08:00", "09:00"), HEAD).withPlace(SALOON)),
                of(
                        "on a day on which the house is shut",
                        FindingKind.VENUE_CLOSED,
                        Set.of(ANOTHER_DAY),
                        meeting("talks", lima(7, "10:00", "11:00"), HEAD).withPlace(SALOON)),
                of(
                        "begins before that is over which it waits for",
                        FindingKind.DEPENDENCY,
                        Set.of(SHIFT),
                        talks,
                        meeting("press", lima(5, "10:50", "11:20"), SECOND),
                        after("talks", "press")),
                of(
                        "waits for what is called off",
                        FindingKind.DEPENDENCY,
                        Set.of(SETTLE),
                        talks.withStatus(Status.CANCELLED),
                        meeting("press", lima(5, "11:30", "12:00"), SECOND),
                        after("talks", "press")));
    }

    private static Dependency after(String first, String next) {
        return new Dependency(
                Id.dependency("after"),
                Id.meeting(first),
                Id.meeting(next),
                Duration.ofMinutes(15),
                Notes.NONE);
    }

    private static Stream<RemedyCase> travel() {
        return Stream.of(
                of(
                        "ten minutes for a drive of twenty-five",
                        FindingKind.TRAVEL_INFEASIBLE,
                        Set.of(SHIFT, REMOTE),
                        meeting("talks", lima(5, "10:00", "11:00"), HEAD),
                        meeting("call", lima(5, "11:10", "12:00"), HEAD).withPlace(SALOON)),
                of(
                        "a meeting after the delegation has left",
                        FindingKind.OUTSIDE_STAY,
                        Set.of(LATER_DEPARTURE, ANOTHER_DAY, REMOTE),
                        STAY.withNights(nights(Ron.Lodging.CONFIRMED, 3, 4, 5, 6, 7)),
                        meeting("talks", lima(10, "10:00", "11:00"), HEAD)),
                of(
                        "a meeting that goes on after call time",
                        FindingKind.OVERLAPS_LEG,
                        Set.of(SHORTEN, SHIFT, LATER_DEPARTURE),
                        meeting("talks", lima(8, "18:30", "19:30"), HEAD)),
                of(
                        "a meeting two hours after a long flight",
                        FindingKind.REST,
                        Set.of(ANOTHER_DAY),
                        meeting("talks", lima(3, "15:30", "16:00"), HEAD)),
                of(
                        "a meeting six hours after a flight that lands early",
                        FindingKind.REST,
                        Set.of(SHIFT),
                        OUT.withTime(
                                TimeSpan.fixed(
                                        at(2, 20, 0).atZone(RemedyCase.OSLO_TIME),
                                        at(3, 5, 0).atZone(LIMA_TIME))),
                        STAY.withTime(
                                TimeSpan.fixed(
                                        at(3, 5, 0).atZone(LIMA_TIME),
                                        at(8, 20, 0).atZone(LIMA_TIME))),
                        meeting("talks", lima(3, "10:00", "11:00"), HEAD)),
                of(
                        "on a Saturday",
                        FindingKind.NON_WORKING_DAY,
                        Set.of(ANOTHER_DAY),
                        meeting("talks", lima(8, "10:00", "11:00"), HEAD)),
                of("four hours without a break", FindingKind.OVERLOAD, Set.of(SHORTEN), hourly(4)),
                of("six meetings on one day", FindingKind.OVERLOAD, Set.of(ANOTHER_DAY), spread()));
    }

    private static Meeting[] hourly(int number) {
        return IntStream.range(0, number)
                .mapToObj(i ->
                        meeting(
                                "m" + i,
                                lima(5, "%02d:00".formatted(9 + i), "%02d:00".formatted(10 + i)),
                                HEAD))
                .toArray(Meeting[]::new);
    }

    private static Meeting[] spread() {
        return IntStream.range(0, 6)
                .mapToObj(i ->
                        meeting(
                                "m" + i,
                                lima(
                                        5,
                                        "%02d:00".formatted(8 + 2 * i),
                                        "%02d:30".formatted(8 + 2 * i)),
                                HEAD))
                .toArray(Meeting[]::new);
    }

    private static Stream<RemedyCase> observance() {
        Person observing = keeping(HEAD, Observance.SHABBAT);
        Person praying = keeping(HOST, Observance.FRIDAY_PRAYER);
        Person fasting = keeping(HOST, Observance.RAMADAN);
        LocalDateTime noon = LocalDateTime.of(2025, 3, 12, 13, 0);
        return Stream.of(
                of(
                        "a meeting into candle lighting",
                        FindingKind.SHABBAT,
                        Set.of(SHIFT, ANOTHER_DAY),
                        observing,
                        meeting("talks", lima(7, "18:00", "19:00"), HEAD)),
                of(
                        "a flight on Shabbat",
                        FindingKind.SHABBAT,
                        Set.of(LATER_DEPARTURE, EARLIER_DEPARTURE),
                        observing,
                        HOME.withTime(
                                TimeSpan.fixed(
                                        at(8, 16, 0).atZone(LIMA_TIME),
                                        at(9, 12, 0).atZone(RemedyCase.OSLO_TIME)))),
                of(
                        "a transfer on Shabbat",
                        FindingKind.SHABBAT,
                        Set.of(SHIFT),
                        observing,
                        new Movement(
                                Id.movement("drive"),
                                DELEGATION.id(),
                                PALACE.id(),
                                MINISTRY.id(),
                                lima(8, "11:00", "11:30"),
                                "",
                                List.of(HEAD.id()),
                                Status.PLANNED,
                                Notes.NONE)),
                of(
                        "a meeting at noon on Friday",
                        FindingKind.FRIDAY_PRAYER,
                        Set.of(SHIFT),
                        praying,
                        meeting("talks", lima(7, "12:00", "13:00"), HOST)),
                of(
                        "a lunch in Ramadan",
                        FindingKind.RAMADAN,
                        Set.of(SHIFT),
                        fasting,
                        meeting(
                                        "lunch",
                                        TimeSpan.fixed(noon, Duration.ofMinutes(90), LIMA_TIME),
                                        HOST)
                                .withFormat(Format.WORKING_LUNCH)));
    }

    private static Stream<RemedyCase> people() {
        Meeting talks =
                meeting("talks", lima(5, "10:00", "11:00"))
                        .withAttendances(
                                List.of(
                                        seat(HEAD, Attendance.Role.PRINCIPAL, true),
                                        seat(HOST, Attendance.Role.PRINCIPAL, true)));
        Attendance declined =
                seat(HEAD, Attendance.Role.PRINCIPAL, true).answered(Attendance.Response.DECLINED);
        Person interpreter =
                Person.draft(Id.person("fay"), "Fay Voice").languages(List.of("nb", "es")).build();
        Meeting secret =
                meeting("talks", lima(5, "10:00", "11:00"), HEAD, AIDE, HOST)
                        .withMarking(Marking.SECRET);
        Person cleared = DEPUTY.withClearance(Marking.SECRET);
        return Stream.of(
                of(
                        "the guest has declined",
                        FindingKind.MISSING_REQUIRED,
                        Set.of(DELEGATE),
                        talks.withAttendances(
                                List.of(declined, seat(HOST, Attendance.Role.PRINCIPAL, true)))),
                of(
                        "nobody is named for the guests",
                        FindingKind.MISSING_REQUIRED,
                        Set.of(SETTLE),
                        talks.withFormat(Format.COURTESY_CALL)
                                .withAttendances(
                                        List.of(seat(HOST, Attendance.Role.PRINCIPAL, true)))),
                of(
                        "nobody leads the delegation",
                        FindingKind.MISSING_REQUIRED,
                        Set.of(SETTLE),
                        DELEGATION.withMembers(
                                List.of(
                                        Membership.of(DEPUTY.id(), Membership.Duty.MEMBER),
                                        Membership.of(AIDE.id(), Membership.Duty.MEMBER)))),
                of(
                        "the heads have no language in common",
                        FindingKind.INTERPRETER,
                        Set.of(SETTLE),
                        HEAD.withLanguages(List.of("nb")),
                        HOST.withLanguages(List.of("es")),
                        interpreter,
                        talks),
                of(
                        "no language in common, and who speaks both takes notes",
                        FindingKind.INTERPRETER,
                        Set.of(SETTLE),
                        HEAD.withLanguages(List.of("nb")),
                        HOST.withLanguages(List.of("es")),
                        AIDE.withLanguages(List.of("nb", "es")),
                        talks.withAttendances(
                                Stream.concat(
                                                talks.attendances().stream(),
                                                Stream.of(
                                                        seat(
                                                                AIDE,
                                                                Attendance.Role.NOTE_TAKER,
                                                                false)))
                                        .toList())),
                of(
                        "no language in common, and who speaks both is taken",
                        FindingKind.INTERPRETER,
                        Set.of(SHIFT),
                        HEAD.withLanguages(List.of("nb")),
                        HOST.withLanguages(List.of("es")),
                        DEPUTY.withLanguages(List.of("nb")),
                        SECOND.withLanguages(List.of("es")),
                        AIDE.withLanguages(List.of("nb", "es")),
                        meeting("elsewhere", lima(5, "09:30", "11:30"), AIDE),
                        talks),
                of(
                        "no language in common, and nobody speaks both, but a colleague the other",
                        FindingKind.INTERPRETER,
                        Set.of(DELEGATE),
                        HEAD.withLanguages(List.of("nb")),
                        HOST.withLanguages(List.of("es")),
                        AIDE.withLanguages(List.of("nb")),
                        SECOND.withLanguages(List.of("nb")),
                        talks),
                of(
                        "an adviser meets the head of state as an equal",
                        FindingKind.RANK_MISMATCH,
                        Set.of(SETTLE, DELEGATE),
                        talks.withFormat(Format.BILATERAL)
                                .withAttendances(
                                        List.of(
                                                seat(AIDE, Attendance.Role.PRINCIPAL, false),
                                                seat(HOST, Attendance.Role.PRINCIPAL, true)))),
                of(
                        "an adviser in a meeting that is secret",
                        FindingKind.MARKING,
                        Set.of(SETTLE, DELEGATE),
                        HEAD.withClearance(Marking.SECRET),
                        HOST.withClearance(Marking.SECRET),
                        cleared,
                        secret),
                of(
                        "the head has gone home",
                        FindingKind.DELEGATION_SPLIT,
                        Set.of(SETTLE, ANOTHER_DAY),
                        DELEGATION.withMembers(
                                List.of(
                                        new Membership(
                                                HEAD.id(), Membership.Duty.PRINCIPAL, until(6)),
                                        Membership.of(DEPUTY.id(), Membership.Duty.MEMBER),
                                        Membership.of(AIDE.id(), Membership.Duty.MEMBER))),
                        meeting("talks", lima(7, "10:00", "11:00"), DEPUTY, AIDE)),
                of(
                        "two who must not meet, one after the other",
                        FindingKind.KEPT_APART,
                        Set.of(SHIFT, ANOTHER_VENUE),
                        new Separation(
                                Id.separation("s"),
                                AIDE.id(),
                                SECOND.id(),
                                Duration.ofMinutes(45),
                                Notes.NONE),
                        meeting("talks", lima(5, "10:00", "11:00"), AIDE),
                        meeting("call", lima(5, "11:20", "12:00"), SECOND)),
                of(
                        "two who must not meet, at one table",
                        FindingKind.KEPT_APART,
                        Set.of(SETTLE),
                        new Separation(
                                Id.separation("s"),
                                AIDE.id(),
                                SECOND.id(),
                                Duration.ofMinutes(45),
                                Notes.NONE),
                        meeting("talks", lima(5, "10:00", "11:00"), AIDE, SECOND, HOST)));
    }

    private static Participation until(int day) {
        return new Participation.Part(
                at(1, 0, 0).atZone(LIMA_TIME), at(day, 12, 0).atZone(LIMA_TIME));
    }

    private static Stream<RemedyCase> journeys() {
        Leg small = HOME.withManifest(List.of(HEAD.id())).withSeats(9);
        Leg second = HOME.withId(Id.leg("second")).withManifest(List.of(AIDE.id())).withSeats(5);
        Stay other = STAY.withId(Id.stay("other")).withNights(nights(Ron.Lodging.REQUESTED, 4, 5));
        return Stream.of(
                of(
                        "two members are not on the manifest",
                        FindingKind.MANIFEST,
                        Set.of(SETTLE),
                        small),
                of(
                        "more travel than there are seats, and another aircraft goes",
                        FindingKind.MANIFEST,
                        Set.of(SETTLE),
                        HOME.withManifest(List.of(HEAD.id(), DEPUTY.id())).withSeats(1),
                        second),
                of(
                        "two nights without lodging",
                        FindingKind.LODGING,
                        Set.of(SETTLE),
                        STAY.withNights(nights(Ron.Lodging.CONFIRMED, 3, 6, 7))),
                of(
                        "two nights lodged twice",
                        FindingKind.LODGING,
                        Set.of(SETTLE),
                        STAY.withNights(nights(Ron.Lodging.CONFIRMED, 3, 4, 5, 6, 7)),
                        other));
    }

    private static List<Ron> nights(Ron.Lodging lodging, int... days) {
        return IntStream.of(days)
                .mapToObj(day -> new Ron(LocalDate.of(2025, 2, day), lodging))
                .toList();
    }

    private static Stream<RemedyCase> bookkeeping() {
        Instant dayBefore = Instant.parse("2025-02-04T15:00:00Z");
        Meeting talks = meeting("talks", lima(5, "10:00", "11:00"), HEAD, HOST);
        Meeting twice =
                talks.withAttendances(
                        List.of(
                                seat(HEAD, Attendance.Role.PRINCIPAL, true),
                                seat(HOST, Attendance.Role.PRINCIPAL, true)));
        Place inNewYork = new Place.InCity(NEW_YORK.id());
        return Stream.of(
                changed(
                        "a hold within two days",
                        FindingKind.UNCONFIRMED_HOLD,
                        Set.of(SETTLE, Approach.CANCEL),
                        dayBefore,
                        talks.withStatus(Status.HOLD),
                        talks.withStatus(Status.HOLD)),
                changed(
                        "a tentative flight within two days",
                        FindingKind.UNCONFIRMED_HOLD,
                        Set.of(SETTLE),
                        Instant.parse("2025-02-07T15:00:00Z"),
                        HOME.withStatus(Status.TENTATIVE),
                        HOME.withStatus(Status.TENTATIVE)),
                changed(
                        "a meeting moved the day before",
                        FindingKind.SHORT_NOTICE,
                        Set.of(APPROVE),
                        dayBefore,
                        talks,
                        talks.withTime(lima(5, "12:00", "13:00"))),
                of(
                        "the same meeting entered twice",
                        FindingKind.DUPLICATE,
                        Set.of(MERGE),
                        twice,
                        twice.withId(Id.meeting("again")).withTime(lima(5, "15:00", "16:00"))),
                of(
                        "an hour that the clock skips",
                        FindingKind.DST,
                        Set.of(SETTLE),
                        NEW_YORK,
                        meeting(
                                        "talks",
                                        TimeSpan.fixed(
                                                LocalDateTime.of(2025, 3, 9, 2, 30),
                                                Duration.ofMinutes(15),
                                                ZoneOffset.ofHours(-5)))
                                .withPlace(inNewYork)),
                of(
                        "an hour that the clock shows twice",
                        FindingKind.DST,
                        Set.of(SETTLE),
                        NEW_YORK,
                        meeting(
                                        "talks",
                                        TimeSpan.fixed(
                                                LocalDateTime.of(2025, 11, 2, 1, 30),
                                                Duration.ofHours(2),
                                                NEW_YORK.zone()))
                                .withPlace(inNewYork)));
    }

    @Test
    void everyKindOfConflictHasACase() {
        Set<FindingKind> kinds = EnumSet.noneOf(FindingKind.class);
        cases().map(RemedyCase::kind).forEach(kinds::add);

        assertThat(kinds).containsExactly(FindingKind.values());
    }

    /** One of each kind, as it comes about in a crowd. */
    @Test
    void whatIsPlantedInAMadeUpYearHasAWayOut() {
        Programme year = MinistryYear.of(600, 3).programme();
        ConflictIndex conflicts = ConflictIndex.of(year);
        Remedies remedies =
                new Remedies(new Planner(year, conflicts, Texts.english(), "A. Planner", NOW));
        Set<FindingKind> seen = EnumSet.noneOf(FindingKind.class);

        assertThat(conflicts.findings())
                .filteredOn(finding -> seen.add(finding.kind()))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(remedies.of(finding)).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatAnOfficeWouldDoIsAmongTheFewThatAreProposed(RemedyCase given) {
        List<Remedy> remedies = given.remedies();

        assertThat(remedies).hasSizeBetween(1, 5);
        assertThat(remedies).extracting(Remedy::approach).containsAll(given.approaches());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachMendsAndHarmsNothingAndCanBeTakenBack(RemedyCase given) {
        Finding finding = given.finding();

        assertThat(given.remedies())
                .allSatisfy(remedy -> {
                    Plan plan = remedy.plan();
                    Programme after = given.programme().apply(plan.changeSet());
                    assertThat(after).isEqualTo(plan.after());
                    ConflictIndex full = full(plan, given.asOf());
                    assertThat(plan.conflictsAfter().findings()).isEqualTo(full.findings());
                    assertThat(open(full)).extracting(Finding::key).doesNotContain(finding.key());
                    assertThat(open(full))
                            .filteredOn(found -> found.kind() != FindingKind.SHORT_NOTICE)
                            .filteredOn(found -> !stood(found, given.conflicts()))
                            .allSatisfy(found ->
                                    assertThat(found.severity()).isGreaterThan(finding.severity()));
                    Origin undo = new Origin("Undo", "", "A. Planner", NOW);
                    assertThat(after.apply(plan.changeSet().inverse(undo)))
                            .isEqualTo(given.programme());
                });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachSaysAnotherThingAndWhatElseComesOfIt(RemedyCase given) {
        List<Remedy> remedies = given.remedies();

        assertThat(remedies).extracting(WORDS::title).doesNotHaveDuplicates();
        assertThat(remedies)
                .allSatisfy(remedy -> {
                    assertThat(WORDS.title(remedy)).isNotBlank().doesNotContain("{", ":null");
                    assertThat(WORDS.consequences(remedy)).isNotBlank().doesNotContain("{");
                });
        assertThat(new HashSet<>(remedies)).hasSameSizeAs(remedies);
    }

    private static ConflictIndex full(Plan plan, Instant asOf) {
        return ConflictIndex.of(
                plan.after(), Limits.of(plan.after()), asOf, plan.conflictsAfter().lately());
    }

    private static List<Finding> open(ConflictIndex conflicts) {
        return conflicts.findings().stream().filter(conflicts.decisions()::open).toList();
    }

    private static boolean stood(Finding found, ConflictIndex before) {
        return before.findings().stream()
                .anyMatch(was ->
                        was.key().equals(found.key())
                                && was.severity().compareTo(found.severity()) <= 0);
    }
}
