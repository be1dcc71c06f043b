package app.attache.itinerary;

import static app.attache.itinerary.LimaVisit.AIDE;
import static app.attache.itinerary.LimaVisit.DEPUTY;
import static app.attache.itinerary.LimaVisit.HOMEWARD;
import static app.attache.itinerary.LimaVisit.OFFICE;
import static app.attache.itinerary.LimaVisit.plan;
import static app.attache.programme.TypicalVisit.GUEST_HOUSE;
import static app.attache.programme.TypicalVisit.LIMA_TIME;
import static app.attache.programme.TypicalVisit.OSLO_TIME;
import static app.attache.programme.TypicalVisit.PALACE;
import static app.attache.programme.TypicalVisit.PRESS;
import static app.attache.programme.TypicalVisit.PRINCIPAL;
import static app.attache.programme.TypicalVisit.TALKS;
import static app.attache.programme.TypicalVisit.TO_PALACE;
import static app.attache.programme.TypicalVisit.local;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.attache.conflict.Finding;
import app.attache.conflict.FindingKind;
import app.attache.programme.Attendance;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.Place;
import app.attache.programme.Status;
import app.attache.programme.TypicalVisit;
import app.attache.text.Texts;
import app.attache.workspace.VisitFiles;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A meeting moved, held elsewhere or called off, and a person replaced. */
class MeetingChangesTest {

    private static final MoveMeeting TALKS_AT_THREE =
            MoveMeeting.of(TALKS.id(), NewTime.at(local(4, 15, 0)));

    @Test
    void aMovedMeetingTakesAsLongAsItDidAndItsTransferGoesWithIt() {
        Plan plan = plan(TALKS_AT_THREE);

        assertThat(plan.after().get(TALKS.id()).time().start())
                .isEqualTo(local(4, 15, 0).atZone(LIMA_TIME));
        assertThat(plan.after().get(TALKS.id()).time().length()).isEqualTo(Duration.ofHours(1));
        assertThat(plan.after().get(TO_PALACE.id()).time().start())
                .isEqualTo(local(4, 14, 30).atZone(LIMA_TIME));
    }

    @Test
    void whatWaitsForAMovedMeetingIsStrandedAndMovesToTheNextDay() {
        Plan plan = plan(TALKS_AT_THREE);

        assertThat(plan.stranded())
                .singleElement()
                .satisfies(stranded -> {
                    assertThat(stranded.item()).isEqualTo(PRESS.id());
                    assertThat(stranded.cause()).isEqualTo(Stranded.Cause.PREDECESSOR);
                    assertThat(stranded.chosen()).isInstanceOf(Choice.Move.class);
                });
        assertThat(plan.obstacles()).isEmpty();
    }

    @Test
    void aDayAloneKeepsTheTimeOfDay() {
        Plan plan = plan(MoveMeeting.of(TALKS.id(), NewTime.on(LocalDate.of(2025, 2, 5))));

        assertThat(plan.after().get(TALKS.id()).time().start())
                .isEqualTo(local(5, 10, 0).atZone(LIMA_TIME));
    }

    @Test
    void aMeetingMovedToAnotherCityIsReadOnTheClockThere() {
        Plan plan = plan(TALKS_AT_THREE.withPlace(Amended.to(new Place.AtVenue(OFFICE.id()))));

        assertThat(plan.after().get(TALKS.id()).time().start())
                .isEqualTo(local(4, 15, 0).atZone(OSLO_TIME));
        assertThat(plan.stranded())
                .extracting(Stranded::item)
                .containsExactlyInAnyOrder(TO_PALACE.id());
        assertThat(plan.after().get(TO_PALACE.id()).status()).isEqualTo(Status.CANCELLED);
    }

    @Test
    void whatWouldBeOutsideTheStayDoesNotFitAndSaysWhy() {
        Plan plan =
                plan(
                        VisitFiles.washington(),
                        MoveMeeting.of(
                                Id.meeting("e7"), NewTime.at(LocalDateTime.of(2025, 2, 7, 11, 0))));

        assertThat(plan.obstacles())
                .extracting(Finding::kind)
                .containsExactly(FindingKind.OUTSIDE_STAY);
        assertThatExceptionOfType(ItineraryFailure.DoesNotFit.class)
                .isThrownBy(() -> plan.requireFit(Texts.english()))
                .withMessageContaining("Speaker Johnson");
    }

    @Test
    void anotherVenueKeepsTheTimeAndTurnsTheTransfer() {
        Plan plan = plan(ChangeVenue.of(TALKS.id(), new Place.AtVenue(GUEST_HOUSE.id())));

        Meeting after = plan.after().get(TALKS.id());
        assertThat(after.time()).isEqualTo(TALKS.time());
        assertThat(after.place()).isEqualTo(new Place.AtVenue(GUEST_HOUSE.id()));
        // It led from the guest house to the palace: there is no way left to go.
        assertThat(plan.after().get(TO_PALACE.id()).status()).isEqualTo(Status.CANCELLED);
    }

    @Test
    void aCancelledMeetingStaysAsCancelledAndStrandsWhatWaitsForIt() {
        Plan plan = plan(CancelMeeting.of(TALKS.id()));

        assertThat(plan.after().get(TALKS.id()).status()).isEqualTo(Status.CANCELLED);
        assertThat(plan.stranded())
                .extracting(Stranded::cause)
                .containsExactlyInAnyOrder(Stranded.Cause.CANCELLED, Stranded.Cause.NO_PURPOSE);
        assertThat(plan.gainedInAll()).isEqualTo(Duration.ofHours(1));
        assertThat(plan.notices())
                .filteredOn(notice ->
                        notice instanceof Notice.Calendar calendar
                                && calendar.item().equals(TALKS.id()))
                .extracting(notice -> ((Notice.Calendar) notice).kind())
                .containsExactly(Notice.Calendar.Kind.CANCEL);
    }

    @Test
    void theFollowUpOfACancelledMeetingCanBeDropped() {
        Plan plan = plan(CancelMeeting.of(TALKS.id()).withChoices(Map.of(PRESS.id(), Choice.DROP)));

        assertThat(plan.after().get(PRESS.id()).status()).isEqualTo(Status.CANCELLED);
    }

    @Test
    void whatIsCalledOffAlreadyIsRefused() {
        Plan first = plan(CancelMeeting.of(TALKS.id()));

        assertThatExceptionOfType(ItineraryFailure.Closed.class)
                .isThrownBy(() -> plan(first.after(), CancelMeeting.of(TALKS.id())));
    }

    @Test
    void whoTakesAnothersPlaceIsInAllThatIsStillToCome() {
        Plan plan = plan(ReplacePerson.of(PRINCIPAL.id(), DEPUTY.id()));

        assertThat(plan.after().get(TALKS.id()).present()).contains(DEPUTY.id());
        assertThat(plan.after().get(TALKS.id()).present()).doesNotContain(PRINCIPAL.id());
        assertThat(plan.after().get(TypicalVisit.COURTESY_CALL.id()).attendances())
                .extracting(Attendance::person)
                .contains(DEPUTY.id())
                .doesNotContain(PRINCIPAL.id());
        assertThat(plan.after().get(HOMEWARD.id()).manifest())
                .containsExactly(DEPUTY.id(), AIDE.id());
        assertThat(plan.notices())
                .filteredOn(notice ->
                        notice instanceof Notice.Calendar calendar
                                && calendar.item().equals(TALKS.id()))
                .extracting(notice -> ((Notice.Calendar) notice).kind())
                .containsExactly(Notice.Calendar.Kind.REQUEST, Notice.Calendar.Kind.CANCEL);
    }

    @Test
    void dutiesAreInheritedOnlyWhenThatIsSaid() {
        ReplacePerson change = ReplacePerson.of(PRINCIPAL.id(), HOMEWARD.manifest().getLast());

        Plan inherits = plan(change.withOnly(List.of(TALKS.id())));
        Plan plain = plan(change.withOnly(List.of(TALKS.id())).withInheritsDuty(false));

        assertThat(inherits.after().get(TALKS.id()).attendances().getLast().required()).isTrue();
        assertThat(plain.after().get(TALKS.id()).attendances().getLast().required()).isFalse();
        assertThat(inherits.after().get(LimaVisit.TRAVELLERS.id()).head())
                .map(Membership::person)
                .contains(PRINCIPAL.id());
    }

    @Test
    void nobodyIsReplacedWhoIsNowhere() {
        assertThatExceptionOfType(ItineraryFailure.NowhereNamed.class)
                .isThrownBy(() -> plan(ReplacePerson.at(TALKS.id(), AIDE.id(), DEPUTY.id())));
    }

    @Test
    void aChangeOfNothingIsRefused() {
        assertThatExceptionOfType(ItineraryFailure.NoChange.class)
                .isThrownBy(() -> plan(ChangeVenue.of(PRESS.id(), new Place.AtVenue(PALACE.id()))));
    }
}
