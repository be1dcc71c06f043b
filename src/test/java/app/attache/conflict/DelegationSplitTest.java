package app.attache.conflict;

import static app.attache.conflict.Cases.ADA;
import static app.attache.conflict.Cases.BEN;
import static app.attache.conflict.Cases.DELEGATION;
import static app.attache.conflict.Cases.HOST;
import static app.attache.conflict.Cases.LIMA;
import static app.attache.conflict.Cases.LIMA_TIME;
import static app.attache.conflict.Cases.at;
import static app.attache.conflict.Cases.lima;
import static app.attache.conflict.Cases.meeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.attache.programme.Certainty;
import app.attache.programme.Delegation;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.Participation;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A delegation meets where its head is not, or most of it is not: Ada, who leads it, leaves on the 6th at noon. */
class DelegationSplitTest {

    private static final Person CYD = Person.draft(Id.person("cyd"), "Cyd Sample").build();
    private static final Delegation LED =
            DELEGATION.withMembers(
                    List.of(
                            part(ADA, Membership.Duty.PRINCIPAL, 6),
                            Membership.of(BEN.id(), Membership.Duty.MEMBER)));

    private static List<Finding> split(Entity... facts) {
        return Cases.found(FindingKind.DELEGATION_SPLIT, facts);
    }

    private static Membership part(Person person, Membership.Duty duty, int until) {
        return new Membership(
                person.id(),
                duty,
                new Participation.Part(
                        at(1, 0, 0).atZone(LIMA_TIME), at(until, 12, 0).atZone(LIMA_TIME)));
    }

    private static Meeting onThe(int day, Person... people) {
        return meeting("a", lima(day, "15:00", "16:00"), people)
                .withPlace(new Place.InCity(LIMA.id()))
                .withDelegations(List.of(DELEGATION.id()));
    }

    @Test
    void aMeetingAfterTheHeadHasLeftNeedsAnActingHead() {
        assertThat(split(LED, onThe(6, BEN)))
                .containsExactly(
                        new Finding(
                                FindingKind.DELEGATION_SPLIT,
                                Severity.SOFT,
                                Verdict.CERTAIN,
                                lima(6, "15:00", "16:00").interval(),
                                List.of(onThe(6).id()),
                                List.of(DELEGATION.id(), ADA.id()),
                                "",
                                Measure.NONE));
    }

    @Test
    void whereAnActingHeadIsThereItIsLed() {
        Delegation acting =
                DELEGATION.withMembers(
                        List.of(
                                part(ADA, Membership.Duty.PRINCIPAL, 6),
                                Membership.of(BEN.id(), Membership.Duty.ACTING_HEAD)));
        Delegation gone =
                DELEGATION.withMembers(
                        List.of(
                                part(ADA, Membership.Duty.PRINCIPAL, 6),
                                part(BEN, Membership.Duty.ACTING_HEAD, 6),
                                Membership.of(CYD.id(), Membership.Duty.MEMBER)));

        assertThat(split(acting, onThe(6, BEN))).isEmpty();
        assertThat(split(CYD, gone, onThe(6, CYD)))
                .extracting(Finding::subjects)
                .containsExactly(List.of(DELEGATION.id(), ADA.id()));
    }

    @Test
    void aHeadWhoIsThereMaySendOthers() {
        assertThat(split(LED, onThe(5, BEN))).isEmpty();
    }

    @Test
    void ofAHeadWhoIsToSitInItAnotherRuleSpeaks() {
        assertThat(split(LED, onThe(6, ADA, BEN))).isEmpty();
        assertThat(Cases.found(FindingKind.OUTSIDE_STAY, LED, onThe(6, ADA, BEN))).hasSize(1);
    }

    @Test
    void whenMostAreElsewhereThereIsNoQuorum() {
        Delegation many =
                DELEGATION.withMembers(
                        List.of(
                                Membership.of(ADA.id(), Membership.Duty.PRINCIPAL),
                                part(BEN, Membership.Duty.MEMBER, 5),
                                part(CYD, Membership.Duty.MEMBER, 5)));

        assertThat(split(CYD, many, onThe(6, ADA)))
                .extracting(Finding::subjects, Finding::measure)
                .containsExactly(tuple(List.of(DELEGATION.id()), new Measure.Count(1, 2)));
        assertThat(split(CYD, many, onThe(4, ADA))).isEmpty();
    }

    @Test
    void supportMakesNoQuorum() {
        Delegation many =
                DELEGATION.withMembers(
                        List.of(
                                Membership.of(ADA.id(), Membership.Duty.PRINCIPAL),
                                part(BEN, Membership.Duty.SUPPORT, 5),
                                part(CYD, Membership.Duty.SECURITY, 5)));

        assertThat(split(CYD, many, onThe(6, ADA))).isEmpty();
    }

    @Test
    void onlyMeetingsInItsProgrammeAndInACityCount() {
        assertThat(split(LED, onThe(6, HOST).withDelegations(List.of()))).isEmpty();
        assertThat(split(LED, onThe(6, BEN).withPlace(Place.REMOTE))).isEmpty();
        assertThat(split(LED, onThe(6, BEN).withStatus(Status.CANCELLED))).isEmpty();
    }

    @Test
    void anApproximateTimeAroundTheLeavingMakesItPossible() {
        Meeting noon = onThe(6, BEN).withTime(lima(6, "11:20", "11:50").as(Certainty.APPROXIMATE));

        assertThat(split(LED, noon))
                .extracting(Finding::verdict, Finding::severity)
                .containsExactly(tuple(Verdict.POSSIBLE, Severity.INFO));
    }
}
