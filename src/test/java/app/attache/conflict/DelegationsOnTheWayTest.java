package app.attache.conflict;

import static app.attache.conflict.Cases.ADA;
import static app.attache.conflict.Cases.BEN;
import static app.attache.conflict.Cases.DELEGATION;
import static app.attache.conflict.Cases.HOME;
import static app.attache.conflict.Cases.HOST;
import static app.attache.conflict.Cases.LIMA;
import static app.attache.conflict.Cases.LIMA_TIME;
import static app.attache.conflict.Cases.OSLO;
import static app.attache.conflict.Cases.OUT;
import static app.attache.conflict.Cases.QUITO;
import static app.attache.conflict.Cases.VISIT;
import static app.attache.conflict.Cases.at;
import static app.attache.conflict.Cases.found;
import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Membership;
import app.attache.programme.Participation;
import app.attache.programme.Place;
import app.attache.programme.Status;
import app.attache.programme.TimeSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether the people of a delegation are led, and on the manifests of its legs. */
class DelegationsOnTheWayTest {

    private static final Delegation WHOLE =
            DELEGATION.withMembers(
                    List.of(
                            Membership.of(ADA.id(), Membership.Duty.PRINCIPAL),
                            Membership.of(BEN.id(), Membership.Duty.MEMBER)));
    private static final Leg NAMED = OUT.withManifest(List.of(ADA.id()));

    private static Finding manifest(Leg leg, List<? extends Id<?>> subjects) {
        return Finding.of(
                FindingKind.MANIFEST,
                new Grade(Verdict.CERTAIN, Severity.HARD),
                leg.time().interval(),
                List.of(leg.id()),
                subjects);
    }

    @Test
    void aMemberWhoIsNotOnTheManifestIsMissed() {
        assertThat(found(FindingKind.MANIFEST, WHOLE, NAMED))
                .containsExactly(manifest(OUT, List.of(BEN.id())));
    }

    @Test
    void aManifestThatNamesNobodyYetMissesNobody() {
        assertThat(found(FindingKind.MANIFEST, WHOLE)).isEmpty();
    }

    @Test
    void aPartTravellerWhoIsNotThereYetIsNotMissed() {
        assertThat(found(FindingKind.MANIFEST, NAMED)).isEmpty();
    }

    @Test
    void whoLeavesAtWheelsUpIsNotOnBoard() {
        Delegation early =
                DELEGATION.withMembers(
                        List.of(
                                Membership.of(ADA.id(), Membership.Duty.PRINCIPAL),
                                new Membership(
                                        BEN.id(),
                                        Membership.Duty.MEMBER,
                                        new Participation.Part(
                                                at(3, 0, 0).atZone(LIMA_TIME), HOME.wheelsUp()))));

        assertThat(found(FindingKind.MANIFEST, early, HOME.withManifest(List.of(ADA.id()))))
                .isEmpty();
    }

    @Test
    void whoReachesTheCityByAnotherLegIsNotMissed() {
        Leg advance =
                Leg.draft(
                                Id.leg("advance"),
                                DELEGATION.id(),
                                new Place.InCity(OSLO.id()),
                                new Place.InCity(LIMA.id()),
                                TimeSpan.fixed(
                                        at(1, 9, 0).atZone(OSLO.zone()),
                                        at(1, 19, 0).atZone(LIMA_TIME)))
                        .manifest(List.of(BEN.id()))
                        .build();

        assertThat(found(FindingKind.MANIFEST, WHOLE, NAMED, advance))
                .extracting(Finding::subjects)
                .isEmpty();
        assertThat(
                        found(
                                FindingKind.MANIFEST,
                                WHOLE,
                                NAMED,
                                advance.withDestination(new Place.InCity(QUITO.id()))))
                .contains(manifest(OUT, List.of(BEN.id())));
        assertThat(found(FindingKind.MANIFEST, WHOLE, NAMED, advance.withStatus(Status.CANCELLED)))
                .containsExactly(manifest(OUT, List.of(BEN.id())));
    }

    @Test
    void moreTravellersThanSeatsAreTooMany() {
        Leg full = OUT.withManifest(List.of(ADA.id(), BEN.id(), HOST.id()));
        Finding tooMany = manifest(OUT, List.of(DELEGATION.id())).by(new Measure.Count(3, 2));

        assertThat(found(FindingKind.MANIFEST, WHOLE, full.withSeats(2))).containsExactly(tooMany);
        assertThat(found(FindingKind.MANIFEST, WHOLE, full.withSeats(3))).isEmpty();
        assertThat(found(FindingKind.MANIFEST, WHOLE, full.withSeats(0))).isEmpty();
    }

    @Test
    void membersTakeSeatsWhileNobodyIsNamed() {
        assertThat(found(FindingKind.MANIFEST, WHOLE, OUT.withSeats(1)))
                .extracting(Finding::measure)
                .containsExactly(new Measure.Count(2, 1));
        // Ben joins later.
        assertThat(found(FindingKind.MANIFEST, OUT.withSeats(1))).isEmpty();
    }

    @Test
    void tentativeIsSoftAndCancelledIsFine() {
        assertThat(found(FindingKind.MANIFEST, WHOLE, NAMED.withStatus(Status.HOLD)))
                .extracting(Finding::severity)
                .containsExactly(Severity.SOFT);
        assertThat(found(FindingKind.MANIFEST, WHOLE, NAMED.withStatus(Status.CANCELLED)))
                .isEmpty();
    }

    @Test
    void aDelegationThatNobodyLeadsLacksItsHead() {
        Delegation headless =
                DELEGATION.withMembers(List.of(Membership.of(ADA.id(), Membership.Duty.MEMBER)));

        assertThat(found(FindingKind.MISSING_REQUIRED, headless))
                .containsExactly(
                        Finding.of(
                                FindingKind.MISSING_REQUIRED,
                                new Grade(Verdict.CERTAIN, Severity.HARD),
                                OUT.time().interval(),
                                List.of(OUT.id()),
                                List.of(DELEGATION.id())));
        assertThat(found(FindingKind.MISSING_REQUIRED)).isEmpty();
    }

    @Test
    void whileNoMembersAreNamedItCannotBeSaidWhoLeads() {
        assertThat(found(FindingKind.MISSING_REQUIRED, DELEGATION.withMembers(List.of())))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.NOT_EVALUABLE);
    }

    @Test
    void aDelegationThatDoesNotTravelYetNeedsNoHead() {
        Delegation idea =
                Delegation.draft(Id.delegation("idea"), VISIT.id(), "Idea")
                        .members(List.of(Membership.of(HOST.id(), Membership.Duty.MEMBER)))
                        .build();

        assertThat(found(FindingKind.MISSING_REQUIRED, idea)).isEmpty();
    }
}
