package app.attache.itinerary;

import static app.attache.itinerary.LimaVisit.AIDE;
import static app.attache.itinerary.LimaVisit.CABINET;
import static app.attache.itinerary.LimaVisit.DEPUTY;
import static app.attache.itinerary.LimaVisit.HOMEWARD;
import static app.attache.itinerary.LimaVisit.LIMA_STAY;
import static app.attache.itinerary.LimaVisit.MINUTES;
import static app.attache.itinerary.LimaVisit.TO_AIRFIELD;
import static app.attache.itinerary.LimaVisit.plan;
import static app.attache.itinerary.LimaVisit.toSaturday;
import static app.attache.itinerary.LimaVisit.until;
import static app.attache.itinerary.LimaVisit.with;
import static app.attache.programme.TypicalVisit.ADVISER;
import static app.attache.programme.TypicalVisit.DELEGATION;
import static app.attache.programme.TypicalVisit.HOST;
import static app.attache.programme.TypicalVisit.LIMA_TIME;
import static app.attache.programme.TypicalVisit.OSLO_TIME;
import static app.attache.programme.TypicalVisit.PRINCIPAL;
import static app.attache.programme.TypicalVisit.STAY;
import static app.attache.programme.TypicalVisit.local;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import app.attache.programme.Actual;
import app.attache.programme.Attendance;
import app.attache.programme.Certainty;
import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Dependency;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.Movement;
import app.attache.programme.Notes;
import app.attache.programme.ObservancePolicy;
import app.attache.programme.Participation;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Revision;
import app.attache.programme.Ron;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import app.attache.programme.TypicalVisit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What it means that a delegation stays longer. */
class ExtendStayTest {

    @Test
    void theStayGetsLongerByTheNightsBetween() {
        Stay stay = plan(toSaturday()).after().get(STAY.id());

        assertThat(stay.time().end()).isEqualTo(local(8, 21, 0).atZone(LIMA_TIME));
        assertThat(stay.nights())
                .containsExactly(
                        new Ron(LocalDate.of(2025, 2, 3), Ron.Lodging.CONFIRMED),
                        new Ron(LocalDate.of(2025, 2, 4), Ron.Lodging.CONFIRMED),
                        new Ron(LocalDate.of(2025, 2, 5), Ron.Lodging.CONFIRMED),
                        new Ron(LocalDate.of(2025, 2, 6), Ron.Lodging.NEEDED),
                        new Ron(LocalDate.of(2025, 2, 7), Ron.Lodging.NEEDED));
    }

    @Test
    void theLegOutMovesAndTakesAsLongAsBefore() {
        Leg leg = plan(toSaturday()).after().get(HOMEWARD.id());

        assertThat(leg.wheelsUp()).isEqualTo(local(8, 21, 0).atZone(LIMA_TIME));
        assertThat(leg.wheelsDown()).isEqualTo(local(9, 15, 0).atZone(OSLO_TIME));
        assertThat(leg.time().length()).isEqualTo(HOMEWARD.time().length());
    }

    @Test
    void aDayAloneKeepsTheTimeOfDay() {
        Plan plan =
                plan(
                        ExtendStay.of(
                                DELEGATION.id(), STAY.id(), NewTime.on(LocalDate.of(2025, 2, 8))));

        assertThat(plan.after()).isEqualTo(plan(toSaturday()).after());
    }

    @Test
    void aLegKeepsItsCertainty() {
        Programme programme = with(HOMEWARD.withTime(HOMEWARD.time().as(Certainty.APPROXIMATE)));

        Leg leg = plan(programme, toSaturday()).after().get(HOMEWARD.id());

        assertThat(leg.time().certainty()).isEqualTo(Certainty.APPROXIMATE);
    }

    @Test
    void anArrivalBeyondAChangeOfClocksKeepsTheLengthOfTheFlight() {
        Plan plan = plan(with(), until(LocalDateTime.of(2025, 3, 29, 21, 0)));

        // Oslo is an hour nearer to Lima on 30 March, when its clocks are put forward.
        assertThat(plan.after().get(HOMEWARD.id()).wheelsDown())
                .isEqualTo(LocalDateTime.of(2025, 3, 30, 16, 0).atZone(OSLO_TIME));
    }

    @Test
    void aStayThatEndsBeforeWheelsUpKeepsThatLead() {
        Stay earlier =
                LIMA_STAY.withTime(
                        TimeSpan.fixed(
                                LIMA_STAY.time().start(), local(6, 19, 30).atZone(LIMA_TIME)));

        Stay stay = plan(with(earlier), toSaturday()).after().get(STAY.id());

        assertThat(stay.time().end()).isEqualTo(local(8, 19, 30).atZone(LIMA_TIME));
    }

    @Test
    void whoWasToLeaveAtNightIsLodgedThatNightToo() {
        Stay night =
                LIMA_STAY.withTime(
                        TimeSpan.fixed(
                                LIMA_STAY.time().start(), local(7, 0, 30).atZone(LIMA_TIME)));
        Leg leg = HOMEWARD.withTime(HOMEWARD.time().startingAt(local(7, 1, 0).atZone(LIMA_TIME)));

        Plan plan = plan(with(night, leg), toSaturday());

        assertThat(plan.after().get(STAY.id()).nights())
                .extracting(ron -> ron.night().getDayOfMonth())
                .containsExactly(3, 4, 5, 6, 7);
    }

    @Test
    void theTransferToTheAirfieldGoesWithTheFlight() {
        Movement movement = plan(toSaturday()).after().get(TO_AIRFIELD.id());

        assertThat(movement.time().start()).isEqualTo(local(8, 19, 30).atZone(LIMA_TIME));
    }

    @Test
    void whoeverLeavesAsPlannedKeepsTheFlightAndTheOthersGetAnother() {
        Plan plan = plan(toSaturday().withLeavingAsPlanned(List.of(DEPUTY.id())));
        Programme after = plan.after();

        assertThat(after.get(HOMEWARD.id())).isEqualTo(HOMEWARD.withManifest(List.of(DEPUTY.id())));
        Leg other = after.get(Id.leg("homeward-2"));
        assertThat(other.manifest()).containsExactly(PRINCIPAL.id(), AIDE.id());
        assertThat(other.wheelsUp()).isEqualTo(local(8, 21, 0).atZone(LIMA_TIME));
        assertThat(after.get(TO_AIRFIELD.id()).people()).containsExactly(DEPUTY.id());
        Movement transfer = after.get(Id.movement("to-airfield-2"));
        assertThat(transfer.people()).containsExactly(PRINCIPAL.id(), AIDE.id());
        assertThat(transfer.time().start()).isEqualTo(local(8, 19, 30).atZone(LIMA_TIME));
    }

    @Test
    void whoeverLeavesAsPlannedBecomesAPartTraveller() {
        Plan plan = plan(toSaturday().withLeavingAsPlanned(List.of(DEPUTY.id())));
        Delegation delegation = plan.after().get(DELEGATION.id());

        assertThat(delegation.membership(DEPUTY.id()).orElseThrow().participation())
                .isEqualTo(
                        new Participation.Part(
                                local(3, 8, 15).atZone(OSLO_TIME),
                                local(6, 21, 0).atZone(LIMA_TIME)));
        assertThat(delegation.membership(AIDE.id()).orElseThrow().participation())
                .isEqualTo(Participation.WHOLE);
        assertThat(plan.effects())
                .contains(
                        new Effect.PeopleLeave(
                                List.of(DEPUTY.id()),
                                local(6, 21, 0).atZone(LIMA_TIME),
                                List.of(HOMEWARD.id()),
                                2));
    }

    @Test
    void aPartTravellerWhoStaysOnIsWithTheDelegationUntilTheNewArrival() {
        Participation part =
                new Participation.Part(
                        local(4, 8, 0).atZone(LIMA_TIME), local(7, 15, 0).atZone(OSLO_TIME));
        Delegation delegation =
                LimaVisit.TRAVELLERS.withMembers(
                        List.of(
                                Membership.of(PRINCIPAL.id(), Membership.Duty.PRINCIPAL),
                                new Membership(DEPUTY.id(), Membership.Duty.MEMBER, part)));

        Plan plan = plan(with(delegation), toSaturday());

        assertThat(
                        plan.after()
                                .get(DELEGATION.id())
                                .membership(DEPUTY.id())
                                .orElseThrow()
                                .participation())
                .isEqualTo(
                        new Participation.Part(
                                local(4, 8, 0).atZone(LIMA_TIME),
                                local(9, 15, 0).atZone(OSLO_TIME)));
    }

    @Test
    void whatDependedOnTheFlightFollowsThoseWhoStay() {
        Dependency waits =
                new Dependency(
                        Id.dependency("waits"),
                        HOMEWARD.id(),
                        CABINET.id(),
                        Duration.ZERO,
                        Notes.NONE);

        Plan plan = plan(with(waits), toSaturday().withLeavingAsPlanned(List.of(AIDE.id())));

        assertThat(plan.after().get(waits.id()).predecessor()).isEqualTo(Id.leg("homeward-2"));
    }

    @Test
    void aMeetingAtHomeIsStrandedAndMovesToTheFirstDayItFits() {
        Plan plan = plan(toSaturday());

        Stranded cabinet = stranded(plan, CABINET.id());
        assertThat(cabinet.cause()).isEqualTo(Stranded.Cause.ELSEWHERE);
        assertThat(cabinet.people()).containsExactly(PRINCIPAL.id(), DEPUTY.id());
        assertThat(cabinet.chosen())
                .isEqualTo(
                        new Choice.Move(
                                TimeSpan.fixed(local(9, 18, 0), Duration.ofHours(2), OSLO_TIME)));
        assertThat(plan.after().get(CABINET.id()).time().start())
                .isEqualTo(local(9, 18, 0).atZone(OSLO_TIME));
    }

    @Test
    void whatWaitsForAMovedMeetingIsStrandedByThat() {
        Stranded minutes = stranded(plan(toSaturday()), MINUTES.id());

        assertThat(minutes.cause()).isEqualTo(Stranded.Cause.PREDECESSOR);
        assertThat(minutes.chosen())
                .isEqualTo(
                        new Choice.Move(
                                TimeSpan.fixed(
                                        local(9, 20, 30), Duration.ofMinutes(30), OSLO_TIME)));
    }

    @Test
    void aMeetingLeftAsItIsStrandsNothingElse() {
        Plan plan = plan(toSaturday().withChoices(Map.of(CABINET.id(), Choice.LEAVE)));

        assertThat(plan.stranded()).extracting(Stranded::item).containsExactly(CABINET.id());
        assertThat(plan.after().get(CABINET.id())).isEqualTo(CABINET);
        assertThat(plan.after().get(MINUTES.id())).isEqualTo(MINUTES);
    }

    @Test
    void aDroppedMeetingIsKeptAsCancelled() {
        Plan plan = plan(toSaturday().withChoices(Map.of(CABINET.id(), Choice.DROP)));

        assertThat(plan.after().get(CABINET.id())).isEqualTo(CABINET.withStatus(Status.CANCELLED));
    }

    @Test
    void whoLeavesAsPlannedCanTakeTheSeatOfThePrincipal() {
        Choice aideGoes = new Choice.Delegate(AIDE.id());
        Plan plan =
                plan(
                        toSaturday()
                                .withLeavingAsPlanned(List.of(AIDE.id()))
                                .withChoices(Map.of(CABINET.id(), aideGoes)));

        assertThat(stranded(plan, CABINET.id()).choices()).contains(aideGoes);
        assertThat(plan.after().get(CABINET.id()).attendances())
                .containsExactly(
                        new Attendance(
                                AIDE.id(), Attendance.Side.GUEST, Attendance.Role.PRINCIPAL, true));
    }

    @Test
    void whoIsNotRequiredIsTakenOffWhereOthersMeet() {
        Meeting council =
                CABINET.withId(Id.meeting("council"))
                        .withAttendances(
                                List.of(
                                        LimaVisit.attends(HOST, Attendance.Role.PRINCIPAL, true),
                                        LimaVisit.attends(
                                                ADVISER, Attendance.Role.PARTICIPANT, true),
                                        LimaVisit.attends(
                                                DEPUTY, Attendance.Role.PARTICIPANT, false)));

        Plan plan = plan(with(council), toSaturday());

        assertThat(stranded(plan, council.id()).chosen()).isEqualTo(Choice.WITHOUT);
        assertThat(plan.after().get(council.id()).present())
                .containsExactly(HOST.id(), ADVISER.id());
    }

    @Test
    void aChoiceThatIsNotOpenGivesTheDefault() {
        Choice notOpen = new Choice.Delegate(PRINCIPAL.id());

        Plan plan = plan(toSaturday().withChoices(Map.of(CABINET.id(), notOpen)));

        assertThat(stranded(plan, CABINET.id()).chosen()).isInstanceOf(Choice.Move.class);
    }

    @Test
    void aMeetingDuringTheNewFlightIsStrandedAndMovesForward() {
        Meeting dinner = dinner(8);
        Person worldly = PRINCIPAL.withObservance(ObservancePolicy.NONE);

        Plan plan = plan(with(dinner, worldly), toSaturday());

        Stranded stranded = stranded(plan, dinner.id());
        assertThat(stranded.cause()).isEqualTo(Stranded.Cause.TRAVELLING);
        assertThat(stranded.chosen()).isEqualTo(new Choice.Move(dinner(7).time()));
    }

    @Test
    void aMeetingIsNotMovedIntoShabbat() {
        // On Friday evening, which the principal keeps.
        Meeting dinner = dinner(8);

        Plan plan = plan(with(dinner), toSaturday());

        assertThat(stranded(plan, dinner.id()).choices())
                .doesNotContain(new Choice.Move(dinner(7).time()));
    }

    @Test
    void aMeetingInTheCityOrByTelephoneIsNotStranded() {
        Meeting lunch =
                dinner(7).withTime(TimeSpan.fixed(local(7, 12, 0), Duration.ofHours(1), LIMA_TIME));
        Meeting call = CABINET.withId(Id.meeting("call")).withPlace(Place.REMOTE);

        Plan plan = plan(with(lunch, call), toSaturday());

        assertThat(plan.stranded())
                .extracting(Stranded::item)
                .containsExactly(CABINET.id(), MINUTES.id());
    }

    @Test
    void whatCouldNotBeAttendedBeforeEitherIsNotStranded() {
        Meeting duringOldFlight =
                CABINET.withId(Id.meeting("early"))
                        .withTime(TimeSpan.fixed(local(7, 11, 0), Duration.ofHours(1), OSLO_TIME));

        Plan plan = plan(with(duringOldFlight), toSaturday());

        assertThat(plan.stranded()).extracting(Stranded::item).doesNotContain(duringOldFlight.id());
    }

    @Test
    void theNextStayBeginsWithTheNewArrival() {
        Stay next =
                new Stay(
                        Id.stay("oslo-stay"),
                        DELEGATION.id(),
                        Id.city("oslo"),
                        TimeSpan.fixed(
                                local(7, 15, 0).atZone(OSLO_TIME),
                                local(11, 9, 0).atZone(OSLO_TIME)),
                        Place.UNSTATED,
                        List.of(
                                new Ron(LocalDate.of(2025, 2, 8), Ron.Lodging.CONFIRMED),
                                new Ron(LocalDate.of(2025, 2, 9), Ron.Lodging.CONFIRMED)),
                        Notes.NONE);

        Stay after = plan(with(next), toSaturday()).after().get(next.id());

        assertThat(after.time().start()).isEqualTo(local(9, 15, 0).atZone(OSLO_TIME));
        assertThat(after.nights())
                .containsExactly(new Ron(LocalDate.of(2025, 2, 9), Ron.Lodging.CONFIRMED));
    }

    @Test
    void aPersonWhoStaysCannotTravelWithAnotherDelegation() {
        Delegation other =
                Delegation.draft(Id.delegation("other"), TypicalVisit.VISIT.id(), "Other")
                        .members(
                                List.of(
                                        Membership.of(DEPUTY.id(), Membership.Duty.MEMBER),
                                        Membership.of(HOST.id(), Membership.Duty.MEMBER)))
                        .build();
        Leg theirs =
                HOMEWARD.withId(Id.leg("theirs"))
                        .withDelegation(other.id())
                        .withOrigin(new Place.InCity(Id.city("oslo")))
                        .withDestination(new Place.InCity(Id.city("lima")))
                        .withManifest(List.of())
                        .withTime(
                                TimeSpan.fixed(
                                        local(8, 8, 0).atZone(OSLO_TIME),
                                        local(8, 16, 0).atZone(LIMA_TIME)));

        Plan plan = plan(with(other, theirs), toSaturday());

        assertThat(stranded(plan, theirs.id()).people()).containsExactly(DEPUTY.id());
    }

    @Test
    void freeTimeIsWhatLiesBetweenEngagementsInTheHoursOfWork() {
        Meeting lunch =
                dinner(7).withTime(TimeSpan.fixed(local(7, 12, 0), Duration.ofHours(1), LIMA_TIME));

        Plan plan = plan(with(lunch), toSaturday());

        assertThat(plan.gained())
                .flatExtracting(FreeTime::slots)
                .extracting(
                        slot -> slot.startInclusive().atZone(LIMA_TIME).toLocalDateTime(),
                        slot -> slot.endExclusive().atZone(LIMA_TIME).toLocalDateTime())
                .containsExactly(
                        tuple(local(6, 20, 15), local(6, 21, 0)),
                        tuple(local(7, 9, 0), local(7, 12, 0)),
                        // The principal keeps Shabbat, from 18:20 on Friday.
                        tuple(local(7, 13, 0), local(7, 18, 20)));
    }

    @Test
    void aDayWithAnOpenEngagementIsMarked() {
        Meeting open =
                dinner(7)
                        .withTime(
                                TimeSpan.fixed(local(7, 12, 0), Duration.ofHours(1), LIMA_TIME)
                                        .as(Certainty.TO_BE_CONFIRMED));

        assertThat(plan(with(open), toSaturday()).gained())
                .extracting(day -> day.date().getDayOfMonth(), FreeTime::unsure)
                .containsExactly(tuple(6, false), tuple(7, true));
    }

    @Test
    void everybodyConcernedIsToldOfWhatChanged() {
        Plan plan = plan(toSaturday().withChoices(Map.of(CABINET.id(), Choice.DROP)));

        List<Id<Person>> members = List.of(PRINCIPAL.id(), DEPUTY.id(), AIDE.id(), ADVISER.id());
        assertThat(plan.notices())
                .filteredOn(Notice.Calendar.class::isInstance)
                .containsExactly(
                        new Notice.Calendar(STAY.id(), Notice.Calendar.Kind.UPDATE, members),
                        new Notice.Calendar(
                                HOMEWARD.id(), Notice.Calendar.Kind.UPDATE, HOMEWARD.manifest()),
                        new Notice.Calendar(TO_AIRFIELD.id(), Notice.Calendar.Kind.UPDATE, members),
                        new Notice.Calendar(
                                CABINET.id(),
                                Notice.Calendar.Kind.CANCEL,
                                List.of(PRINCIPAL.id(), DEPUTY.id())));
    }

    @Test
    void theOldDepartureDayAndTheNewDaysAreBriefedAgainWithTheNextNumber() {
        Revision second =
                new Revision(
                        Id.revision("second"),
                        DELEGATION.id(),
                        LocalDate.of(2025, 2, 6),
                        2,
                        Instant.parse("2025-02-03T12:00:00Z"),
                        Notes.NONE);

        assertThat(plan(with(second), toSaturday()).notices())
                .filteredOn(Notice.Briefing.class::isInstance)
                .containsExactly(
                        new Notice.Briefing(DELEGATION.id(), LocalDate.of(2025, 2, 6), 3),
                        new Notice.Briefing(DELEGATION.id(), LocalDate.of(2025, 2, 7), 1),
                        new Notice.Briefing(DELEGATION.id(), LocalDate.of(2025, 2, 8), 1),
                        new Notice.Briefing(DELEGATION.id(), LocalDate.of(2025, 2, 9), 1));
    }

    @Test
    void aPlanAsksWhatItTakesForGranted() {
        Plan plan = plan(toSaturday().withLeavingAsPlanned(List.of(PRINCIPAL.id())));

        assertThat(plan.questions())
                .containsExactly(
                        new Question(Question.Topic.CRAFT, Id.leg("homeward-2")),
                        new Question(Question.Topic.LODGING, STAY.id()),
                        new Question(Question.Topic.ACTING_HEAD, DELEGATION.id()));
    }

    @Test
    void aMovedMeetingNeedsTheOtherSide() {
        assertThat(plan(toSaturday()).questions())
                .contains(new Question(Question.Topic.AGREEMENT, CABINET.id()));
    }

    @Test
    void theStepIsNamedForTheDelegationAndTheDay() {
        Plan plan = plan(toSaturday().withReason("To fit in more meetings"));

        assertThat(plan.changeSet().origin().label())
                .isEqualTo("Extend stay of The delegation to Sat 8 Feb");
        assertThat(plan.changeSet().origin().reason()).isEqualTo("To fit in more meetings");
    }

    @Test
    void anEarlierDepartureIsAnotherChange() {
        assertThatExceptionOfType(ItineraryFailure.NotLater.class)
                .isThrownBy(() -> plan(until(local(6, 20, 0))))
                .withMessageContaining("Thu 6 Feb 2025 21:00")
                .withMessageContaining("shortening");
        assertThatExceptionOfType(ItineraryFailure.NotLater.class)
                .isThrownBy(() -> plan(until(local(6, 21, 0))));
    }

    @Test
    void anUnknownDelegationAndAnothersStayAreRefused() {
        assertThatExceptionOfType(ItineraryFailure.UnknownDelegation.class)
                .isThrownBy(() -> plan(toSaturday().withDelegation(Id.delegation("nobody"))))
                .withMessageContaining("nobody");
        assertThatExceptionOfType(ItineraryFailure.NotItsStay.class)
                .isThrownBy(() -> plan(toSaturday().withStay(Id.stay("elsewhere"))));
    }

    @Test
    void aDelegationWithNoStayOrSeveralIsToldApart() {
        Delegation idle =
                Delegation.draft(Id.delegation("idle"), TypicalVisit.VISIT.id(), "Idle").build();
        Programme programme = with(idle, LIMA_STAY.withId(Id.stay("another")));

        assertThatExceptionOfType(ItineraryFailure.NoStay.class)
                .isThrownBy(() -> ExtendStay.onlyStayOf(programme, idle.id()));
        assertThatExceptionOfType(ItineraryFailure.SeveralStays.class)
                .isThrownBy(() -> ExtendStay.onlyStayOf(programme, DELEGATION.id()))
                .withMessageContaining("another, lima-stay");
    }

    @Test
    void aTimeThatClocksSkipIsRefusedWithTheNearest() {
        Programme programme = inNewYork();

        assertThatExceptionOfType(ItineraryFailure.NoSuchTime.class)
                .isThrownBy(() -> plan(programme, until(LocalDateTime.of(2025, 3, 9, 2, 30))))
                .withMessageContaining("Sun 9 Mar 2025 01:59 EST")
                .withMessageContaining("Sun 9 Mar 2025 03:00 EDT");
    }

    @Test
    void aTimeThatClocksShowTwiceIsRefusedUntilItIsSaidWhich() {
        Programme programme = inNewYork(LocalDateTime.of(2025, 11, 1, 21, 0));
        LocalDateTime twice = LocalDateTime.of(2025, 11, 2, 1, 30);

        assertThatExceptionOfType(ItineraryFailure.TimeTwice.class)
                .isThrownBy(() -> plan(programme, until(twice)))
                .withMessageContaining("EDT")
                .withMessageContaining("EST");
        Plan later =
                plan(
                        programme,
                        until(twice)
                                .withDeparture(new NewTime.At(twice, NewTime.Occurrence.LATER)));
        assertThat(later.after().get(HOMEWARD.id()).wheelsUp().toInstant())
                .isEqualTo(Instant.parse("2025-11-02T06:30:00Z"));
    }

    @Test
    void onlyThoseWhoWereToLeaveThenCanLeaveAsPlannedAndNotAllOfThem() {
        assertThatExceptionOfType(ItineraryFailure.NotLeaving.class)
                .isThrownBy(() -> plan(toSaturday().withLeavingAsPlanned(List.of(ADVISER.id()))));
        assertThatExceptionOfType(ItineraryFailure.NobodyStays.class)
                .isThrownBy(() ->
                        plan(
                                toSaturday()
                                        .withLeavingAsPlanned(
                                                List.of(PRINCIPAL.id(), DEPUTY.id(), AIDE.id()))));
    }

    @Test
    void whoHasLeftCannotStayLonger() {
        Actual left = new Actual(Id.actual("left"), HOMEWARD.id(), HOMEWARD.time(), Notes.NONE);

        assertThatExceptionOfType(ItineraryFailure.AlreadyLeft.class)
                .isThrownBy(() -> plan(with(left), toSaturday()));
    }

    @Test
    void aSlipOfAYearIsNoticed() {
        assertThatExceptionOfType(ItineraryFailure.TooFar.class)
                .isThrownBy(() -> plan(until(local(8, 21, 0).plusYears(1))));
    }

    private static Stranded stranded(Plan plan, Id<?> item) {
        return plan.stranded().stream()
                .filter(stranded -> stranded.item().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private static Meeting dinner(int day) {
        return Meeting.draft(
                        Id.meeting("dinner"),
                        "Dinner",
                        TimeSpan.fixed(local(day, 20, 0), Duration.ofHours(2), LIMA_TIME))
                .place(new Place.AtVenue(Id.venue("guest-house")))
                .attendances(List.of(LimaVisit.attends(PRINCIPAL, Attendance.Role.PRINCIPAL, true)))
                .build();
    }

    private static Programme inNewYork() {
        return inNewYork(LocalDateTime.of(2025, 3, 8, 21, 0));
    }

    /** The visit with Lima's clocks set to New York's, and the departure at this time there. */
    private static Programme inNewYork(LocalDateTime departure) {
        ZoneId zone = ZoneId.of("America/New_York");
        City lima = TypicalVisit.LIMA.withZone(zone);
        return with(
                lima,
                LIMA_STAY.withTime(
                        TimeSpan.fixed(LIMA_STAY.time().start(), departure.atZone(zone))),
                HOMEWARD.withTime(HOMEWARD.time().startingAt(departure.atZone(zone))));
    }
}
