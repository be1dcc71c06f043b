package app.attache.conflict;

import static app.attache.conflict.Cases.ADA;
import static app.attache.conflict.Cases.BEN;
import static app.attache.conflict.Cases.BERGEN;
import static app.attache.conflict.Cases.DELEGATION;
import static app.attache.conflict.Cases.HOME;
import static app.attache.conflict.Cases.HOST;
import static app.attache.conflict.Cases.LIMA;
import static app.attache.conflict.Cases.LIMA_TIME;
import static app.attache.conflict.Cases.OSLO;
import static app.attache.conflict.Cases.OSLO_TIME;
import static app.attache.conflict.Cases.OUT;
import static app.attache.conflict.Cases.QUITO;
import static app.attache.conflict.Cases.STAY;
import static app.attache.conflict.Cases.TOWN_HALL;
import static app.attache.conflict.Cases.at;
import static app.attache.conflict.Cases.findings;
import static app.attache.conflict.Cases.lima;
import static app.attache.conflict.Cases.meeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.attache.programme.Certainty;
import app.attache.programme.City;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Status;
import app.attache.programme.TimeSpan;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A person has an engagement in a city where the person then is not. */
class OutsideStayTest {

    private static Meeting inLima(int day, String from, String to, Person... people) {
        return meeting("a", lima(day, from, to), people).withPlace(new Place.InCity(LIMA.id()));
    }

    private static Meeting in(City city, int day, int hour, Person... people) {
        return meeting(
                        "a",
                        TimeSpan.fixed(at(day, hour, 0), Duration.ofHours(1), city.zone()),
                        people)
                .withPlace(new Place.InCity(city.id()));
    }

    private static List<Finding> outside(Entity... facts) {
        return Cases.of(FindingKind.OUTSIDE_STAY, findings(facts));
    }

    @Test
    void anEngagementWithinTheStayIsFine() {
        assertThat(findings(inLima(5, "10:00", "11:00", ADA))).isEmpty();
    }

    @Test
    void anEngagementAfterTheFlightHomeIsOutside() {
        Meeting late = in(LIMA, 10, 10, ADA);

        assertThat(outside(late))
                .containsExactly(
                        new Finding(
                                FindingKind.OUTSIDE_STAY,
                                Severity.HARD,
                                Verdict.CERTAIN,
                                late.time().interval(),
                                List.of(HOME.id(), late.id()),
                                List.of(ADA.id()),
                                "",
                                Measure.NONE));
    }

    @Test
    void anEngagementAtHomeBeforeAndAfterIsFine() {
        assertThat(findings(in(OSLO, 3, 7, ADA))).isEmpty();
        assertThat(findings(in(OSLO, 10, 9, ADA))).isEmpty();
        assertThat(findings(in(OSLO, 3, 7, ADA).withPlace(new Place.AtVenue(TOWN_HALL.id()))))
                .isEmpty();
    }

    @Test
    void anEngagementAtHomeDuringTheVisitIsOutside() {
        assertThat(outside(in(OSLO, 5, 10, ADA)))
                .extracting(Finding::items)
                .containsExactly(List.of(STAY.id(), Id.meeting("a")));
    }

    @Test
    void withinACountryPeopleGoByCarWhereNoStaySaysOtherwise() {
        assertThat(outside(in(BERGEN, 10, 9, ADA))).isEmpty();
        assertThat(outside(in(BERGEN, 5, 9, ADA))).hasSize(1);
        assertThat(outside(BERGEN.withCountry(""), in(BERGEN, 10, 9, ADA))).hasSize(1);
    }

    @Test
    void whoeverIsInNoDelegationIsNeverOutside() {
        assertThat(findings(in(LIMA, 20, 9, HOST))).isEmpty();
        assertThat(findings(in(OSLO, 5, 9, HOST))).isEmpty();
    }

    @Test
    void aPartTravellerIsThereForTheOwnPartOnly() {
        assertThat(outside(inLima(4, "12:00", "13:00", BEN))).isEmpty();
        assertThat(outside(inLima(4, "11:30", "12:30", BEN))).hasSize(1);
        assertThat(outside(inLima(6, "11:00", "12:00", BEN))).isEmpty();
        assertThat(outside(inLima(6, "11:30", "12:30", BEN))).hasSize(1);
    }

    @Test
    void aPartTravellersOwnFlightHomeEndsTheStay() {
        Leg own =
                HOME.withId(Id.leg("own"))
                        .withManifest(List.of(ADA.id()))
                        .withTime(
                                TimeSpan.fixed(
                                        at(6, 20, 0).atZone(LIMA_TIME),
                                        at(7, 16, 0).atZone(OSLO_TIME)));
        Leg others = HOME.withManifest(List.of(BEN.id()));

        assertThat(outside(own, others, inLima(7, "14:00", "15:00", ADA)))
                .extracting(Finding::items)
                .containsExactly(List.of(own.id(), Id.meeting("a")));
    }

    @Test
    void whoFollowsLaterIsNotThereBefore() {
        Leg own =
                OUT.withId(Id.leg("own"))
                        .withManifest(List.of(ADA.id()))
                        .withTime(
                                TimeSpan.fixed(
                                        at(4, 9, 0).atZone(OSLO_TIME),
                                        at(4, 19, 0).atZone(LIMA_TIME)));
        Leg others = OUT.withManifest(List.of(BEN.id()));

        assertThat(outside(own, others, inLima(3, "20:00", "21:00", ADA)))
                .extracting(Finding::items)
                .containsExactly(List.of(own.id(), Id.meeting("a")));
        assertThat(outside(own, others, inLima(5, "10:00", "11:00", ADA))).isEmpty();
    }

    @Test
    void aDayTripPutsThePersonInTheOtherCity() {
        Leg there = trip("there", LIMA, QUITO, "08:00", "10:00");
        Leg back = trip("back", QUITO, LIMA, "18:00", "20:00");

        assertThat(outside(there, back, in(QUITO, 5, 12, ADA))).isEmpty();
        assertThat(outside(there, back, inLima(5, "12:00", "13:00", ADA))).hasSize(1);
        assertThat(outside(there, back, inLima(5, "21:00", "22:00", ADA))).isEmpty();
        assertThat(outside(in(QUITO, 5, 12, ADA))).hasSize(1);
    }

    private static Leg trip(String id, City from, City to, String up, String down) {
        return Leg.draft(
                        Id.leg(id),
                        DELEGATION.id(),
                        new Place.InCity(from.id()),
                        new Place.InCity(to.id()),
                        lima(5, up, down))
                .build();
    }

    @Test
    void aStayThatEndsBeforeTheFlightLeavesTheRestOutside() {
        TimeSpan shorter =
                new TimeSpan(STAY.time().start(), at(6, 21, 0).atZone(LIMA_TIME), Certainty.FIXED);

        assertThat(outside(STAY.withTime(shorter), inLima(7, "10:00", "11:00", ADA)))
                .extracting(Finding::items)
                .containsExactly(List.of(STAY.id(), Id.meeting("a")));
    }

    @Test
    void twoStaysThatFollowUponOneAnotherAreOne() {
        TimeSpan first =
                new TimeSpan(STAY.time().start(), at(6, 12, 0).atZone(LIMA_TIME), Certainty.FIXED);
        TimeSpan second =
                new TimeSpan(at(6, 12, 0).atZone(LIMA_TIME), STAY.time().end(), Certainty.FIXED);

        assertThat(
                        findings(
                                STAY.withTime(first),
                                STAY.withId(Id.stay("second")).withTime(second),
                                inLima(6, "11:00", "13:00", ADA)))
                .isEmpty();
    }

    @Test
    void anEngagementDuringALegIsNotFoundTwice() {
        assertThat(findings(in(OSLO, 3, 10, ADA)))
                .extracting(Finding::kind)
                .containsExactly(FindingKind.OVERLAPS_LEG);
    }

    @Test
    void aCallOrAnUnstatedPlaceIsNowhere() {
        assertThat(findings(in(OSLO, 5, 9, ADA).withPlace(Place.REMOTE))).isEmpty();
        assertThat(findings(in(OSLO, 5, 9, ADA).withPlace(Place.UNSTATED))).isEmpty();
    }

    @Test
    void cancelledIsFineAndTentativeSoft() {
        Meeting late = in(LIMA, 10, 10, ADA);

        assertThat(findings(late.withStatus(Status.CANCELLED))).isEmpty();
        assertThat(outside(late.withStatus(Status.TENTATIVE)))
                .extracting(Finding::severity)
                .containsExactly(Severity.SOFT);
        // Without the flight home there is no telling but that the stay is over.
        assertThat(outside(late, HOME.withStatus(Status.CANCELLED)))
                .extracting(Finding::items)
                .containsExactly(List.of(STAY.id(), late.id()));
    }

    @Test
    void anApproximateTimeNearTheEndOfTheStayIsPossiblyOutside() {
        TimeSpan shorter =
                new TimeSpan(STAY.time().start(), at(6, 21, 0).atZone(LIMA_TIME), Certainty.FIXED);
        Meeting dinner = inLima(6, "19:00", "20:50", ADA);

        assertThat(
                        outside(
                                STAY.withTime(shorter),
                                dinner.withTime(dinner.time().as(Certainty.APPROXIMATE))))
                .extracting(Finding::verdict, Finding::severity)
                .containsExactly(tuple(Verdict.POSSIBLE, Severity.INFO));
        assertThat(
                        outside(
                                STAY.withTime(shorter),
                                dinner.withTime(dinner.time().as(Certainty.PART_OF_DAY))))
                .isEmpty();
        assertThat(outside(STAY.withTime(shorter.as(Certainty.APPROXIMATE)), dinner))
                .extracting(Finding::verdict, Finding::severity)
                .containsExactly(tuple(Verdict.POSSIBLE, Severity.INFO));
    }

    @Test
    void anOpenStayOrLegLeavesItPossible() {
        Meeting late = in(LIMA, 10, 10, ADA);
        Leg again = OUT.withId(Id.leg("again")).withTime(OUT.time().as(Certainty.TO_BE_CONFIRMED));

        assertThat(outside(late, again))
                .filteredOn(finding -> finding.items().contains(late.id()))
                .extracting(Finding::verdict, Finding::severity)
                .containsExactly(tuple(Verdict.POSSIBLE, Severity.SOFT));
    }

    @Test
    void aStayToBeConfirmedSaysSoOnce() {
        assertThat(
                        findings(
                                STAY.withTime(STAY.time().as(Certainty.TO_BE_CONFIRMED)),
                                inLima(5, "10:00", "11:00", ADA)))
                .extracting(Finding::verdict, Finding::items)
                .containsExactly(tuple(Verdict.NOT_EVALUABLE, List.of(STAY.id())));
    }

    @Test
    void whereNothingIsKnownNothingIsSaid() {
        Stream<Entity> cancelled =
                Stream.of(
                        OUT.withStatus(Status.CANCELLED),
                        HOME.withStatus(Status.CANCELLED),
                        in(QUITO, 20, 9, ADA));

        assertThat(outside(cancelled.toArray(Entity[]::new))).isEmpty();
    }
}
