package app.attache.itinerary;

import static app.attache.itinerary.LimaVisit.AIDE;
import static app.attache.itinerary.LimaVisit.DEPUTY;
import static app.attache.itinerary.LimaVisit.HOMEWARD;
import static app.attache.itinerary.LimaVisit.TO_AIRFIELD;
import static app.attache.itinerary.LimaVisit.plan;
import static app.attache.programme.TypicalVisit.APART;
import static app.attache.programme.TypicalVisit.COURTESY_CALL;
import static app.attache.programme.TypicalVisit.DELEGATION;
import static app.attache.programme.TypicalVisit.LIMA_TIME;
import static app.attache.programme.TypicalVisit.OUTWARD;
import static app.attache.programme.TypicalVisit.PALACE;
import static app.attache.programme.TypicalVisit.PRESS;
import static app.attache.programme.TypicalVisit.PRINCIPAL;
import static app.attache.programme.TypicalVisit.STAY;
import static app.attache.programme.TypicalVisit.TALKS;
import static app.attache.programme.TypicalVisit.TO_PALACE;
import static app.attache.programme.TypicalVisit.VISIT;
import static app.attache.programme.TypicalVisit.local;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.attache.conflict.Severity;
import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Dependency;
import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.OpeningHours;
import app.attache.programme.Participation;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Ron;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import app.attache.programme.TimeBound;
import app.attache.programme.TimeSpan;
import app.attache.programme.TypicalVisit;
import app.attache.text.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Stays made shorter, arrivals put off, journeys diverted, delegations split and joined, a visit shifted. */
class StayChangesTest {

    private static final Question OF_HEAD =
            new Question(Question.Topic.ACTING_HEAD, DELEGATION.id());

    private static final City QUITO =
            City.draft(Id.city("quito"), "Quito", ZoneId.of("Asia/Tokyo")).build();
    private static final Programme WITH_QUITO =
            LimaVisit.PROGRAMME.apply(TypicalVisit.change("Quito", new Edit.Added(QUITO)));

    private static ShortenStay until(LocalDateTime time) {
        return ShortenStay.of(DELEGATION.id(), STAY.id(), NewTime.at(time));
    }

    private static DelayArrival arriving(LocalDateTime time) {
        return DelayArrival.of(DELEGATION.id(), STAY.id(), NewTime.at(time));
    }

    @Test
    void leavingEarlyMovesTheWayOutAndGivesUpTheNights() {
        Plan plan = plan(until(local(5, 21, 0)));

        assertThat(plan.after().get(HOMEWARD.id()).wheelsUp())
                .isEqualTo(local(5, 21, 0).atZone(LIMA_TIME));
        assertThat(plan.after().get(TO_AIRFIELD.id()).time().start())
                .isEqualTo(TO_AIRFIELD.time().start().minusDays(1));
        assertThat(plan.after().get(STAY.id()).nights())
                .extracting(Ron::night)
                .containsExactly(LocalDate.of(2025, 2, 3), LocalDate.of(2025, 2, 4));
        assertThat(plan.questions())
                .extracting(Question::topic)
                .contains(Question.Topic.CANCELLED_NIGHTS, Question.Topic.CRAFT);
        assertThat(plan.lost()).isNotEmpty();
        assertThat(plan.gained()).isEmpty();
    }

    @Test
    void whatIsAfterTheNewDepartureIsStranded() {
        Plan plan = plan(until(local(4, 8, 0)));

        assertThat(plan.stranded())
                .filteredOn(stranded -> stranded.item().equals(TALKS.id()))
                .singleElement()
                .satisfies(stranded -> {
                    assertThat(stranded.cause()).isEqualTo(Stranded.Cause.TRAVELLING);
                    assertThat(stranded.people()).containsExactly(PRINCIPAL.id());
                    assertThat(stranded.choices()).contains(Choice.DROP, Choice.LEAVE);
                });
    }

    @Test
    void oneWhoLeavesEarlyGetsAWayOutAndTheStayIsAsItWas() {
        Plan plan = plan(until(local(5, 9, 0)).withLeavingEarly(List.of(DEPUTY.id())));

        assertThat(plan.after().get(STAY.id())).isEqualTo(LimaVisit.LIMA_STAY);
        assertThat(plan.after().get(HOMEWARD.id()).manifest())
                .containsExactly(PRINCIPAL.id(), AIDE.id());
        Leg own = plan.after().get(Id.leg(HOMEWARD.id().value() + "-2"));
        assertThat(own.manifest()).containsExactly(DEPUTY.id());
        assertThat(own.wheelsUp()).isEqualTo(local(5, 9, 0).atZone(LIMA_TIME));
        assertThat(plan.after().get(DELEGATION.id()).membership(DEPUTY.id()))
                .map(Membership::participation)
                .hasValueSatisfying(part ->
                        assertThat(((Participation.Part) part).until())
                                .isEqualTo(local(5, 9, 0).atZone(LIMA_TIME)));
    }

    @Test
    void leavingLaterIsNoWayToLeaveEarly() {
        assertThatExceptionOfType(ItineraryFailure.NotSooner.class)
                .isThrownBy(() -> plan(until(local(7, 21, 0))));
        assertThatExceptionOfType(ItineraryFailure.NotInStay.class)
                .isThrownBy(() -> plan(until(local(2, 21, 0))));
    }

    @Test
    void aLateArrivalMovesTheJourneyAndStrandsWhatIsMissed() {
        Programme open = LimaVisit.with(PALACE.withHours(OpeningHours.UNSTATED));

        Plan plan = LimaVisit.plan(open, arriving(local(4, 10, 30)));

        assertThat(plan.after().get(OUTWARD.id()).wheelsDown())
                .isEqualTo(local(4, 10, 30).atZone(LIMA_TIME));
        assertThat(plan.after().get(OUTWARD.id()).time().length())
                .isEqualTo(OUTWARD.time().length());
        assertThat(plan.after().get(STAY.id()).nights())
                .extracting(Ron::night)
                .doesNotContain(LocalDate.of(2025, 2, 3));
        assertThat(plan.stranded()).extracting(Stranded::item).contains(TALKS.id());
        assertThat(plan.after().get(TALKS.id()).time().start())
                .isEqualTo(local(5, 10, 0).atZone(LIMA_TIME));
    }

    @Test
    void whatIsMissedIsNotMovedToADayOnWhichItsVenueIsClosed() {
        // The palace is open on Tuesdays alone.
        Plan plan = plan(arriving(local(4, 10, 30)));

        assertThat(plan.stranded()).extracting(Stranded::item).contains(TALKS.id());
        assertThat(plan.after().get(TALKS.id()).time()).isEqualTo(TALKS.time());
    }

    @Test
    void aFirstDayCanSlideInsteadByAsMuch() {
        Plan plan = plan(arriving(local(3, 22, 0)).withManner(DelayArrival.Manner.SLIDE));

        assertThat(plan.after().get(TALKS.id()).time().start())
                .isEqualTo(local(4, 13, 0).atZone(LIMA_TIME));
        assertThat(plan.after().get(PRESS.id()).time().start())
                .isEqualTo(local(4, 14, 30).atZone(LIMA_TIME));
        assertThat(plan.after().get(TO_PALACE.id()).time().start())
                .isEqualTo(local(4, 12, 30).atZone(LIMA_TIME));
        assertThat(plan.stranded()).isEmpty();
    }

    @Test
    void aDiversionKeepsWallTimesOnTheOtherClock() {
        Plan plan = plan(WITH_QUITO, Divert.of(OUTWARD.id(), QUITO.id()));

        Stay stay = plan.after().get(STAY.id());
        assertThat(stay.city()).isEqualTo(QUITO.id());
        assertThat(stay.time().start().toInstant()).isEqualTo(STAY.time().start().toInstant());
        assertThat(stay.time().end()).isEqualTo(local(6, 21, 0).atZone(QUITO.zone()));
        assertThat(plan.after().get(HOMEWARD.id()).origin())
                .isEqualTo(new Place.InCity(QUITO.id()));
        assertThat(plan.after().get(TALKS.id()).place()).isEqualTo(new Place.InCity(QUITO.id()));
        assertThat(plan.after().get(TALKS.id()).time().start())
                .isEqualTo(local(4, 10, 0).atZone(QUITO.zone()));
        assertThat(plan.after().get(TO_PALACE.id()).status()).isEqualTo(Status.CANCELLED);
    }

    @Test
    void aDiversionCanKeepTheInstantsInstead() {
        Plan plan =
                plan(
                        WITH_QUITO,
                        Divert.of(OUTWARD.id(), QUITO.id()).withClock(Divert.Clock.ABSOLUTE));

        assertThat(plan.after().get(STAY.id()).time().end().toInstant())
                .isEqualTo(STAY.time().end().toInstant());
        assertThat(plan.after().get(TALKS.id()).time().start().toInstant())
                .isEqualTo(TALKS.time().start().toInstant());
    }

    @Test
    void aSplitGivesBothTheirManifestsAndStays() {
        SplitDelegation change =
                SplitDelegation.of(
                        DELEGATION.id(), List.of(DEPUTY.id(), AIDE.id()), "The other party");

        Plan plan = plan(change);

        Delegation other = plan.after().get(Id.delegation("d-2"));
        assertThat(other.head()).map(Membership::person).contains(DEPUTY.id());
        assertThat(plan.after().get(DELEGATION.id()).membership(DEPUTY.id())).isEmpty();
        assertThat(plan.after().get(HOMEWARD.id()).manifest()).containsExactly(PRINCIPAL.id());
        assertThat(ExtendStay.staysOf(plan.after(), other.id())).hasSize(1);
        assertThat(plan.delta().appeared())
                .noneMatch(finding -> finding.severity() == Severity.HARD);
    }

    @Test
    void joiningTakesASplitBack() {
        SplitDelegation split =
                SplitDelegation.of(
                        DELEGATION.id(), List.of(DEPUTY.id(), AIDE.id()), "The other party");
        Programme apart = plan(split).after();

        Plan plan = plan(apart, JoinDelegation.of(Id.delegation("d-2"), DELEGATION.id()));

        assertThat(plan.after().find(Id.delegation("d-2"))).isEmpty();
        assertThat(plan.after().get(DELEGATION.id()).members())
                .extracting(Membership::person)
                .contains(PRINCIPAL.id(), DEPUTY.id(), AIDE.id());
        assertThat(ExtendStay.staysOf(plan.after(), DELEGATION.id())).hasSize(1);
        assertThat(plan.after().all(Leg.class))
                .allMatch(leg -> leg.delegation().equals(DELEGATION.id()));
    }

    @Test
    void whatHasTakenPlaceStaysWithTheDelegationThatJoinsUnlessItIsHandedOver() {
        Delegation other =
                Delegation.draft(Id.delegation("d-2"), VISIT.id(), "The other party").build();
        Meeting held = TALKS.withDelegations(List.of(other.id())).withStatus(Status.HELD);
        Programme two = LimaVisit.with(other, held);
        JoinDelegation join = JoinDelegation.of(other.id(), DELEGATION.id());

        Programme kept = plan(two, join).after();
        Programme handed = plan(two, join.withPast(JoinDelegation.Past.HANDED_OVER)).after();

        assertThat(kept.get(held.id())).isEqualTo(held);
        assertThat(kept.get(other.id()).members()).isEmpty();
        assertThat(handed.get(held.id()).delegations()).containsExactly(DELEGATION.id());
        assertThat(handed.contains(other.id())).isFalse();
    }

    @Test
    void whoLeadsThoseWhomTheHeadLeavesIsAskedOrRecorded() {
        SplitDelegation split =
                SplitDelegation.of(DELEGATION.id(), List.of(PRINCIPAL.id()), "The principal");
        ShortenStay early =
                ShortenStay.of(DELEGATION.id(), STAY.id(), NewTime.at(local(5, 12, 0)))
                        .withLeavingEarly(List.of(PRINCIPAL.id()));

        assertThat(plan(split).questions()).contains(OF_HEAD);
        assertThat(plan(early).questions()).contains(OF_HEAD);
        assertThat(plan(split.withActingHead(Amended.to(DEPUTY.id()))))
                .satisfies(plan -> {
                    assertThat(plan.questions()).doesNotContain(OF_HEAD);
                    assertThat(dutyOfDeputy(plan)).isEqualTo(Membership.Duty.HEAD_OF_DELEGATION);
                });
        assertThat(dutyOfDeputy(plan(early.withActingHead(Amended.to(DEPUTY.id())))))
                .isEqualTo(Membership.Duty.ACTING_HEAD);
        assertThatExceptionOfType(ItineraryFailure.NotStaying.class)
                .isThrownBy(() -> plan(split.withActingHead(Amended.to(PRINCIPAL.id()))));
    }

    private static Membership.Duty dutyOfDeputy(Plan plan) {
        return plan.after().get(DELEGATION.id()).membership(DEPUTY.id()).orElseThrow().duty();
    }

    @Test
    void whatIsWishedForAndWhoIsKeptApartGoOverToTheDelegationThatIsJoined() {
        Delegation other =
                Delegation.draft(Id.delegation("d-2"), VISIT.id(), "The other party").build();
        Programme two =
                LimaVisit.with(
                        other,
                        COURTESY_CALL.withDelegations(List.of(other.id(), DELEGATION.id())),
                        APART.withOne(other.id()));

        Plan plan = plan(two, JoinDelegation.of(other.id(), DELEGATION.id()));

        assertThat(plan.after().get(COURTESY_CALL.id()).delegations())
                .containsExactly(DELEGATION.id());
        assertThat(plan.after().get(APART.id())).isEqualTo(APART);
    }

    @Test
    void aWishOfAVisitThatIsShiftedIsForTheNewDays() {
        Plan plan = plan(ShiftVisit.byDays(VISIT.id(), 60));

        assertThat(plan.after().get(COURTESY_CALL.id()).latest())
                .isEqualTo(TimeBound.at(local(6, 12, 0).plusDays(60).atZone(LIMA_TIME)));
    }

    @Test
    void aVisitShiftedByDaysKeepsItsWallTimesOverAChangeOfClocks() {
        // Oslo goes to summer time on 30 March; Lima never does.
        Plan plan = plan(ShiftVisit.byDays(VISIT.id(), 60));

        TimeSpan outward = plan.after().get(OUTWARD.id()).time();
        assertThat(outward.start().toLocalDateTime())
                .isEqualTo(OUTWARD.wheelsUp().toLocalDateTime().plusDays(60));
        assertThat(outward.length()).isEqualTo(OUTWARD.time().length());
        assertThat(plan.after().get(STAY.id()).nights().getFirst().night())
                .isEqualTo(LocalDate.of(2025, 2, 3).plusDays(60));
        assertThat(plan.after().get(TALKS.id()).time().start())
                .isEqualTo(local(4, 10, 0).plusDays(60).atZone(LIMA_TIME));
    }

    @Test
    void nobodyIsBriefedForTheFirstTimeOnADayOnWhichNothingIsLeft() {
        Plan shifted = plan(ShiftVisit.byDays(VISIT.id(), 60));

        assertThat(briefed(shifted, DELEGATION.id()))
                .contains(LocalDate.of(2025, 2, 3).plusDays(60))
                .doesNotContain(LocalDate.of(2025, 2, 3), LocalDate.of(2025, 2, 5))
                // That day was briefed already, and has to be taken back.
                .contains(LocalDate.of(2025, 2, 4));
    }

    @Test
    void whatIsSaidOfADelegationThatIsJoinedKnowsItByItsOldName() {
        SplitDelegation split =
                SplitDelegation.of(
                        DELEGATION.id(), List.of(DEPUTY.id(), AIDE.id()), "The other party");
        Id<Delegation> other = Id.delegation("d-2");
        Plan joined = plan(plan(split).after(), JoinDelegation.of(other, DELEGATION.id()));
        PlanWords words = new PlanWords(joined, Texts.english());

        assertThat(words.effects())
                .extracting(PlanLine::headline)
                .anyMatch(line -> line.startsWith("The other party becomes part of"));
        assertThat(words.briefings()).isNotEmpty();
        assertThat(briefed(joined, other)).isEmpty();
    }

    private static List<LocalDate> briefed(Plan plan, Id<Delegation> delegation) {
        return plan.notices().stream()
                .filter(Notice.Briefing.class::isInstance)
                .map(Notice.Briefing.class::cast)
                .filter(briefing -> briefing.delegation().equals(delegation))
                .map(Notice.Briefing::date)
                .toList();
    }

    @Test
    void aVisitShiftedByALengthKeepsItsDistances() {
        ShiftVisit change =
                ShiftVisit.byDays(VISIT.id(), 1)
                        .withBy(new ShiftVisit.By.Elapsed(Duration.ofMinutes(-90)));

        Plan plan = plan(change);

        assertThat(plan.after().get(TALKS.id()).time().start())
                .isEqualTo(local(4, 8, 30).atZone(LIMA_TIME));
        assertThat(plan.after().all(Dependency.class))
                .isEqualTo(plan.before().all(Dependency.class));
    }

    @Test
    void aLocalTimeThatDoesNotExistOnTheNewDayIsAskedAbout() {
        ZoneId newYork = ZoneId.of("America/New_York");
        TimeSpan early =
                TimeSpan.fixed(
                        LocalDateTime.of(2025, 2, 4, 2, 30), Duration.ofMinutes(30), newYork);
        Programme programme = LimaVisit.with(TALKS.withTime(early).withPlace(Place.REMOTE));

        // 33 days later clocks in New York skip from two to three.
        Plan plan = plan(programme, ShiftVisit.byDays(VISIT.id(), 33));

        assertThat(plan.stranded())
                .singleElement()
                .satisfies(stranded -> {
                    assertThat(stranded.cause()).isEqualTo(Stranded.Cause.NO_SUCH_TIME);
                    assertThat(stranded.chosen())
                            .isEqualTo(
                                    new Choice.Move(
                                            early.startingAt(
                                                    LocalDateTime.of(2025, 3, 9, 3, 0)
                                                            .atZone(newYork))));
                });
    }
}
