package app.attache.itinerary;

import static app.attache.itinerary.LimaVisit.attends;
import static app.attache.itinerary.LimaVisit.with;
import static app.attache.programme.TypicalVisit.LIMA_TIME;
import static app.attache.programme.TypicalVisit.PALACE;
import static app.attache.programme.TypicalVisit.PRINCIPAL;
import static app.attache.programme.TypicalVisit.TALKS;
import static app.attache.programme.TypicalVisit.local;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.attache.conflict.ConflictIndex;
import app.attache.conflict.Finding;
import app.attache.conflict.FindingKind;
import app.attache.conflict.Severity;
import app.attache.conflict.Stopped;
import app.attache.programme.Attendance;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Meeting;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Status;
import app.attache.programme.TimeSpan;
import app.attache.text.Texts;
import app.attache.workspace.VisitFiles;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ways out of conflicts: what is proposed was tried, and mends without harm. */
class RemediesTest {

    private static final Instant NOW = Instant.parse("2025-02-03T12:00:00Z");
    private static final RemedyWords WORDS = new RemedyWords(Texts.english());

    /** In the talks' last quarter of an hour. */
    private static final Meeting COURTESY_CALL =
            Meeting.draft(
                            Id.meeting("courtesy"),
                            "Courtesy call",
                            TimeSpan.fixed(local(4, 10, 45), Duration.ofMinutes(40), LIMA_TIME))
                    .place(TALKS.place())
                    .attendances(List.of(attends(PRINCIPAL, Attendance.Role.PRINCIPAL, true)))
                    .build();

    @Test
    void everyRemedyMendsTheConflictAndBringsNothingAsBad() {
        Programme programme = with(COURTESY_CALL);
        Finding clash = only(programme, FindingKind.PERSON_DOUBLE_BOOKED);

        List<Remedy> remedies = remedies(programme, clash);

        assertThat(remedies).isNotEmpty();
        assertThat(remedies)
                .allSatisfy(remedy -> {
                    ConflictIndex after = ConflictIndex.of(remedy.plan().after());
                    assertThat(after.findings())
                            .extracting(Finding::key)
                            .doesNotContain(clash.key());
                    assertThat(after.count(Severity.HARD))
                            .isLessThan(ConflictIndex.of(programme).count(Severity.HARD));
                });
    }

    @Test
    void aShiftIsTheLeastThatSuitsAll() {
        Programme programme = with(COURTESY_CALL);
        Finding clash = only(programme, FindingKind.PERSON_DOUBLE_BOOKED);

        Remedy shift =
                remedies(programme, clash).stream()
                        .filter(remedy -> remedy.approach() == Approach.SHIFT)
                        .filter(remedy -> remedy.change().subject().equals(COURTESY_CALL.id()))
                        .findFirst()
                        .orElseThrow();

        Meeting moved = shift.plan().after().get(COURTESY_CALL.id());
        SlotFinder slots = new SlotFinder(programme, ConflictIndex.of(programme));
        long by = minutesBetween(COURTESY_CALL, moved);
        for (long less = -by + 5; less < by; less += 5) {
            Slot closer =
                    slots.tried(COURTESY_CALL, COURTESY_CALL.time().start().plusMinutes(less));
            assertThat(closer.fits()).as("%d minutes", less).isFalse();
        }
    }

    @Test
    void theLeastDisturbingComesFirst() {
        Place red = new Place.InRoom(PALACE.id(), PALACE.rooms().getFirst().id());
        Meeting agreed = visitors("agreed", red);
        Meeting held = visitors("held", red).withStatus(Status.TENTATIVE);
        Programme inOneRoom = with(agreed, visitors("other", red));
        Programme tentative = with(agreed, held);

        assertThat(approaches(inOneRoom, FindingKind.VENUE_DOUBLE_BOOKED))
                .containsSubsequence(Approach.ANOTHER_ROOM, Approach.SHIFT);
        assertThat(remedies(tentative, only(tentative, FindingKind.VENUE_DOUBLE_BOOKED)))
                .filteredOn(remedy -> remedy.approach() == Approach.SHIFT)
                .first()
                .extracting(remedy -> remedy.change().subject())
                .isEqualTo(held.id());
    }

    @Test
    void aMeetingIsShortenedToEndWhenTheOtherBegins() {
        Meeting late =
                COURTESY_CALL.withTime(
                        TimeSpan.fixed(local(4, 9, 20), Duration.ofMinutes(60), LIMA_TIME));
        Programme programme = with(late);
        Finding clash = only(programme, FindingKind.PERSON_DOUBLE_BOOKED);

        assertThat(remedies(programme, clash))
                .filteredOn(remedy -> remedy.approach() == Approach.SHORTEN)
                .anySatisfy(remedy ->
                        assertThat(remedy.plan().after().get(late.id()).time().end())
                                .isEqualTo(TALKS.time().start()));
    }

    @Test
    void aColleagueOfTheDelegationGoesInstead() {
        Meeting elsewhere =
                COURTESY_CALL.withAttendances(
                        List.of(attends(PRINCIPAL, Attendance.Role.PARTICIPANT, false)));
        Programme programme = with(elsewhere);
        Finding clash = only(programme, FindingKind.PERSON_DOUBLE_BOOKED);

        assertThat(remedies(programme, clash))
                .filteredOn(remedy -> remedy.approach() == Approach.DELEGATE)
                .anySatisfy(remedy -> {
                    assertThat(remedy.change()).isInstanceOf(ReplacePerson.class);
                    assertThat(remedy.plan().after().get(elsewhere.id()).present())
                            .hasSize(1)
                            .doesNotContain(PRINCIPAL.id());
                });
    }

    @Test
    void anotherRoomOfTheVenueIsProposedWhereOneIsFree() {
        Place red = new Place.InRoom(PALACE.id(), PALACE.rooms().getFirst().id());
        Meeting one = visitors("one", red);
        Meeting other = visitors("other", red);
        Programme programme = with(one, other);
        Finding clash = only(programme, FindingKind.VENUE_DOUBLE_BOOKED);

        Remedy first = remedies(programme, clash).getFirst();

        assertThat(first.approach()).isEqualTo(Approach.ANOTHER_ROOM);
        assertThat(first.plan().after().get(first.change().subject()))
                .extracting(fact -> ((Meeting) fact).place())
                .isEqualTo(new Place.InRoom(PALACE.id(), PALACE.rooms().get(1).id()));
    }

    @Test
    void theSearchStopsWhenItsThreadIsInterrupted() {
        Programme programme = with(COURTESY_CALL);
        Finding clash = only(programme, FindingKind.PERSON_DOUBLE_BOOKED);
        Thread.currentThread().interrupt();

        try {
            assertThatThrownBy(() -> remedies(programme, clash)).isInstanceOf(Stopped.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void whatIsHeldOrCancelledIsNotTouched() {
        Programme programme = with(COURTESY_CALL.withStatus(Status.HELD));
        Finding clash = only(programme, FindingKind.PERSON_DOUBLE_BOOKED);

        assertThat(remedies(programme, clash))
                .allSatisfy(remedy ->
                        assertThat(remedy.plan().after().get(COURTESY_CALL.id()))
                                .isEqualTo(programme.get(COURTESY_CALL.id())));
    }

    @Test
    void aRemedySaysWhatItDoesAndWhatComesOfIt() {
        Programme programme = with(COURTESY_CALL);
        Finding clash = only(programme, FindingKind.PERSON_DOUBLE_BOOKED);

        Remedy shift =
                remedies(programme, clash).stream()
                        .filter(remedy -> remedy.approach() == Approach.SHIFT)
                        .findFirst()
                        .orElseThrow();

        assertThat(WORDS.title(shift)).startsWith("Move ").contains("4 Feb");
        assertThat(WORDS.consequences(shift)).startsWith("mends");
    }

    @Test
    void slotsAreInWorkingHoursWhereTheMeetingIsWhateverClockItIsKeptOn() {
        Meeting call =
                COURTESY_CALL.withTime(
                        new TimeSpan(
                                COURTESY_CALL.time().start().withZoneSameInstant(ZoneOffset.UTC),
                                COURTESY_CALL.time().end().withZoneSameInstant(ZoneOffset.UTC),
                                COURTESY_CALL.time().certainty()));
        Interval day =
                new Interval(
                        local(4, 0, 0).atZone(LIMA_TIME).toInstant(),
                        local(5, 0, 0).atZone(LIMA_TIME).toInstant());

        assertThat(starts(call, day)).isNotEmpty().isEqualTo(starts(COURTESY_CALL, day));
    }

    private static List<Instant> starts(Meeting meeting, Interval within) {
        Programme programme = with(meeting);
        return new SlotFinder(programme, ConflictIndex.of(programme))
                .slots(new SlotSearch(meeting.id(), within, Duration.ofHours(1)))
                .map(slot -> slot.time().start().toInstant())
                .toList();
    }

    @Test
    void aRefusedSlotSaysWhy() {
        Programme programme = with(COURTESY_CALL);
        SlotFinder slots = new SlotFinder(programme, ConflictIndex.of(programme));
        Interval morning =
                new Interval(
                        local(4, 10, 0).atZone(LIMA_TIME).toInstant(),
                        local(4, 13, 0).atZone(LIMA_TIME).toInstant());

        List<Slot> tried =
                slots.slots(new SlotSearch(COURTESY_CALL.id(), morning, Duration.ofMinutes(30)))
                        .toList();

        assertThat(tried)
                .isNotEmpty()
                .first()
                .satisfies(slot -> {
                    assertThat(slot.fits()).isFalse();
                    assertThat(WORDS.slot(slot)).contains("10:00").contains("two meetings");
                });
        assertThat(tried).anyMatch(Slot::fits);
    }

    @Test
    void aFlightOnShabbatIsPutOffUntilTheWayToItBeginsAfterNightfall() {
        Plan saturday =
                LimaVisit.plan(
                        VisitFiles.washington(),
                        ExtendStay.of(
                                Id.delegation("d1"),
                                ExtendStay.onlyStayOf(VisitFiles.washington(), Id.delegation("d1"))
                                        .id(),
                                NewTime.at(LocalDateTime.of(2025, 2, 8, 18, 0))));
        Finding shabbat = only(saturday.after(), FindingKind.SHABBAT);

        List<Remedy> remedies = remedies(saturday.after(), shabbat);

        // From 19:19 at the earliest; the hour of this flight is only about right, by 15 minutes.
        assertThat(remedies)
                .extracting(WORDS::title)
                .contains("Extend stay of PM to Washington to Sat 8 Feb, leaving at 19:34");
    }

    private static Meeting visitors(String id, Place place) {
        return Meeting.draft(
                        Id.meeting(id),
                        "Visitors " + id,
                        TimeSpan.fixed(local(5, 15, 0), Duration.ofHours(1), LIMA_TIME))
                .place(place)
                .build();
    }

    private static List<Approach> approaches(Programme programme, FindingKind kind) {
        return remedies(programme, only(programme, kind)).stream().map(Remedy::approach).toList();
    }

    private static long minutesBetween(Meeting one, Meeting other) {
        return Duration.between(one.time().start(), other.time().start()).abs().toMinutes();
    }

    private static Finding only(Programme programme, FindingKind kind) {
        return ConflictIndex.of(programme).findings().stream()
                .filter(finding -> finding.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static List<Remedy> remedies(Programme programme, Finding finding) {
        return new Remedies(
                        new Planner(
                                programme,
                                ConflictIndex.of(programme),
                                Texts.english(),
                                "A. Planner",
                                NOW))
                .of(finding);
    }
}
