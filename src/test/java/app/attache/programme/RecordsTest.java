package app.attache.programme;

import static app.attache.programme.TypicalVisit.ADVISER;
import static app.attache.programme.TypicalVisit.DELEGATION;
import static app.attache.programme.TypicalVisit.GUEST_HOUSE;
import static app.attache.programme.TypicalVisit.HALL;
import static app.attache.programme.TypicalVisit.LIMA;
import static app.attache.programme.TypicalVisit.OUTWARD;
import static app.attache.programme.TypicalVisit.PALACE;
import static app.attache.programme.TypicalVisit.PRINCIPAL;
import static app.attache.programme.TypicalVisit.PROGRAMME;
import static app.attache.programme.TypicalVisit.STAY;
import static app.attache.programme.TypicalVisit.TALKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be is not to be had: the facts refuse it when they are made. */
class RecordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"e7", "A", "0", "blair-house", "a.b_c-d"})
    void shortIdsAreLettersDigitsDotsUnderscoresAndHyphens(String value) {
        assertThat(Id.meeting(value)).hasToString("meeting:" + value);
        assertThat(Id.parse("meeting:" + value)).isEqualTo(Id.meeting(value));
        assertThat(Id.FORM.matcher(value).matches()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", ".a", "_a", "a b", "a/b", "é", "a:b", "ａ"})
    void otherIdsAreRefused(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Id.meeting(value));
        assertThat(Id.FORM.matcher(value).matches()).isFalse();
    }

    @Test
    void anIdHasAtMostSixtyFourCharacters() {
        assertThat(Id.meeting("a".repeat(64)).value()).hasSize(64);
        assertThatIllegalArgumentException().isThrownBy(() -> Id.meeting("a".repeat(65)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e7", "gathering:e7", ":e7", "MEETING:e7"})
    void anIdIsReadWithItsKind(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Id.parse(text));
    }

    @Test
    void everyKindHasItsOwnRecordAndLabel() {
        assertThat(Stream.of(Kind.values()).map(Kind::type)).doesNotHaveDuplicates();
        assertThat(Stream.of(Kind.values()).map(kind -> Kind.ofLabel(kind.label()).orElseThrow()))
                .containsExactly(Kind.values());
        assertThat(Stream.of(Kind.values()).map(Kind::type))
                .containsExactlyInAnyOrderElementsOf(permitted());
    }

    private static List<Class<? extends Entity>> permitted() {
        List<Class<? extends Entity>> types = new ArrayList<>();
        for (Class<?> type : Entity.class.getPermittedSubclasses()) {
            types.add(type.asSubclass(Entity.class));
        }
        return types;
    }

    @Test
    void kindsReferOnlyToEarlierKindsOrTheirOwn() {
        for (Kind kind : Kind.values()) {
            for (Entity fact : PROGRAMME.all(kind)) {
                assertThat(fact.references()).allMatch(target -> target.kind().compareTo(kind) < 0);
            }
        }
    }

    @Test
    void nobodySitsTwiceAtOneMeeting() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        TALKS.withAttendances(
                                List.of(
                                        TALKS.attendances().getFirst(),
                                        TALKS.attendances().getFirst())));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TALKS.withDelegations(List.of(DELEGATION.id(), DELEGATION.id())));
    }

    @Test
    void aContactOfficerIsNamedButNotPresent() {
        Attendance officer =
                new Attendance(
                        ADVISER.id(),
                        Attendance.Side.GUEST,
                        Attendance.Role.CONTACT_OFFICER,
                        false);
        Meeting meeting = TALKS.withAttendances(List.of(TALKS.attendances().getFirst(), officer));

        assertThat(meeting.contactOfficer()).contains(ADVISER.id());
        assertThat(meeting.present()).doesNotContain(ADVISER.id());
    }

    @Test
    void whoDeclinedOrIsAbsentDoesNotSitInTheMeeting() {
        Attendance host = TALKS.attendances().getFirst();
        for (Attendance.Response response : Attendance.Response.values()) {
            Meeting meeting = TALKS.withAttendances(List.of(host.answered(response)));

            assertThat(meeting.present().toList().isEmpty())
                    .isEqualTo(
                            response == Attendance.Response.DECLINED
                                    || response == Attendance.Response.ABSENT);
        }
    }

    @Test
    void aFileHasOneSetOfSettingsWithinTheirLimits() {
        RuleSettings usual = RuleSettings.USUAL;

        assertThat(RuleSettings.of(Programme.empty())).isEqualTo(usual);
        assertThat(RuleSettings.of(PROGRAMME).time(TimeLimit.REST)).isEqualTo(Duration.ofHours(9));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> usual.withId(Id.ruleSettings("others")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> usual.with(TimeLimit.REST, Duration.ofSeconds(-1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> usual.with(TimeLimit.TOLERANCE, Duration.ofHours(25)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> usual.with(NumberLimit.DAY_ENGAGEMENTS, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> usual.with(KindSetting.usual("Rank mismatch")));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        usual.withKinds(
                                List.of(KindSetting.usual("rest"), KindSetting.usual("rest"))));
    }

    @Test
    void aLimitSetToTheUsualIsNotWrittenDown() {
        RuleSettings changed =
                RuleSettings.USUAL
                        .with(TimeLimit.REST, Duration.ofHours(9))
                        .with(NumberLimit.RANK_DIFFERENCE, 2)
                        .with(new KindSetting("rest", KindSetting.Weight.HARD, false));

        assertThat(
                        changed.with(TimeLimit.REST, Duration.ofHours(10))
                                .with(NumberLimit.RANK_DIFFERENCE, 1)
                                .with(KindSetting.usual("rest")))
                .isEqualTo(RuleSettings.USUAL);
    }

    @Test
    void onlyWhoCanMeetIsKeptApartAndForTheLongerOfBothTimes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TypicalVisit.APART.withOther(TypicalVisit.APART.one()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TypicalVisit.APART.withOther(PALACE.id()));
        assertThat(TypicalVisit.APART.buffer(RuleSettings.USUAL)).hasMinutes(45);
        assertThat(TypicalVisit.APART.withBuffer(Duration.ZERO).buffer(RuleSettings.USUAL))
                .hasMinutes(30);
    }

    @Test
    void nothingIsAcceptedWithoutAReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TypicalVisit.ACCEPTED.withReason(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> TypicalVisit.ACCEPTED.withState(""));
    }

    @Test
    void aDelegationHasAtMostOneHeadAndEachMemberOnce() {
        Membership principal = Membership.of(PRINCIPAL.id(), Membership.Duty.PRINCIPAL);
        Membership second = Membership.of(ADVISER.id(), Membership.Duty.HEAD_OF_DELEGATION);

        assertThat(DELEGATION.head()).map(Membership::person).contains(PRINCIPAL.id());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DELEGATION.withMembers(List.of(principal, second)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DELEGATION.withMembers(List.of(principal, principal)));
    }

    @Test
    void whatATravellerOnALegCannotBeIsThereTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OUTWARD.withManifest(List.of(PRINCIPAL.id(), PRINCIPAL.id())));
        assertThatIllegalArgumentException().isThrownBy(() -> OUTWARD.withSeats(-1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OUTWARD.withCallLead(Duration.ofMinutes(-1)));
    }

    @Test
    void aLegTakesItsTravellersFromCallTimeUntilTheyAreThrough() {
        Leg leg = OUTWARD.withClearance(Duration.ofMinutes(30));

        assertThat(leg.callTime()).isEqualTo(leg.wheelsUp().minusMinutes(45));
        assertThat(leg.occupied())
                .isEqualTo(
                        new Interval(
                                leg.callTime().toInstant(),
                                leg.wheelsDown().plusMinutes(30).toInstant()));
    }

    @Test
    void nightsAreSortedAndEachIsSpentOnce() {
        Ron first = new Ron(LocalDate.of(2025, 2, 3), Ron.Lodging.NEEDED);
        Ron second = new Ron(LocalDate.of(2025, 2, 4), Ron.Lodging.NEEDED);

        assertThat(STAY.withNights(List.of(second, first)).nights()).containsExactly(first, second);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STAY.withNights(List.of(first, first)));
    }

    @Test
    void roomsOfAVenueAreToldApart() {
        assertThat(PALACE.room("hall")).contains(HALL);
        assertThat(PALACE.room("cellar")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PALACE.withRooms(List.of(HALL, HALL)));
    }

    @Test
    void nothingDependsOnItselfOrOnWhatHasNoTime() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Dependency(
                                Id.dependency("x"),
                                TALKS.id(),
                                TALKS.id(),
                                Duration.ZERO,
                                Notes.NONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Dependency(
                                Id.dependency("x"),
                                TALKS.id(),
                                LIMA.id(),
                                Duration.ZERO,
                                Notes.NONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Actual(Id.actual("x"), STAY.id(), STAY.time(), Notes.NONE));
    }

    @Test
    void openingHoursEndAtMidnightAtTheLatest() {
        assertThat(new OpeningHours.Period(LocalTime.of(9, 0), LocalTime.MIDNIGHT).to())
                .isEqualTo(LocalTime.MIDNIGHT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OpeningHours.Period(LocalTime.of(9, 0), LocalTime.of(9, 0)));
    }

    @Test
    void aMilestoneCountsItsAnchorAsDayOne() {
        Milestone day =
                new Milestone(
                        Id.milestone("x"), "Truce", LocalDate.of(2025, 1, 19), 16, "", Notes.NONE);

        assertThat(day.date()).isEqualTo(LocalDate.of(2025, 2, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> day.withDay(0));
    }

    @Test
    void aPositionIsOnTheGlobe() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Position.At(90.1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Position.At(0, -180.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Position.At(Double.NaN, 0));
    }

    @Test
    void aFullNameIsShortenedToInitialAndLastWord() {
        assertThat(Person.shorten("Ada Maria Sample")).isEqualTo("A. Sample");
        assertThat(Person.shorten(" Ada ")).isEqualTo("Ada");
        assertThat(Person.shorten("𝒜da Sample")).isEqualTo("𝒜. Sample");
    }

    @Test
    void aRemovalThatLeavesAReferenceBehindIsRefused() {
        ChangeSet change = TypicalVisit.change("Remove", new Edit.Removed(PRINCIPAL));

        assertThatExceptionOfType(ChangeRefused.class)
                .isThrownBy(() -> PROGRAMME.apply(change))
                .satisfies(refused ->
                        assertThat(refused.problems())
                                .hasSize(5)
                                .allMatch(problem -> problem instanceof ChangeRefused.Dangling));
    }

    @Test
    void aRoomInWhichSomethingIsPlannedCannotBeTakenAway() {
        ChangeSet change =
                TypicalVisit.change(
                        "Close the hall", new Edit.Replaced(PALACE, PALACE.withRooms(List.of())));

        assertThatExceptionOfType(ChangeRefused.class)
                .isThrownBy(() -> PROGRAMME.apply(change))
                .satisfies(refused ->
                        assertThat(refused.problems())
                                .containsExactly(
                                        new ChangeRefused.Dangling(
                                                TALKS.id(), "venue:palace/hall")));
    }

    @Test
    void aProgrammeWithTwoFactsOfOneIdIsRefused() {
        assertThatExceptionOfType(ChangeRefused.class)
                .isThrownBy(() -> Programme.of(List.of(LIMA, LIMA.withName("Another"))));
    }

    @Test
    void placesKnowTheirCityAndVenue() {
        assertThat(PROGRAMME.cityOf(TALKS.place())).contains(LIMA);
        assertThat(PROGRAMME.venueOf(TALKS.place())).contains(PALACE);
        assertThat(PROGRAMME.cityOf(new Place.AtVenue(GUEST_HOUSE.id()))).contains(LIMA);
        assertThat(PROGRAMME.cityOf(Place.REMOTE)).isEmpty();
        assertThat(PROGRAMME.venueOf(new Place.InCity(LIMA.id()))).isEmpty();
    }

    @Test
    void anIssueIsNumberedFromOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Revision(
                                Id.revision("x"),
                                DELEGATION.id(),
                                LocalDate.EPOCH,
                                0,
                                Instant.EPOCH,
                                Notes.NONE));
    }
}
