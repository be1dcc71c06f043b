package app.attache.briefing;

import static app.attache.briefing.Papers.day;
import static app.attache.briefing.Papers.meeting;
import static app.attache.briefing.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.Attendance;
import app.attache.programme.Attendance.Role;
import app.attache.programme.Attendance.Side;
import app.attache.programme.Certainty;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Marking;
import app.attache.programme.Meeting;
import app.attache.programme.Movement;
import app.attache.programme.Notes;
import app.attache.programme.Programme;
import app.attache.programme.Revision;
import app.attache.programme.Status;
import app.attache.programme.TimeSpan;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayBriefingTest {

    private static final String THURSDAY = "2025-02-06";

    @Test
    void theDayIsCountedFromArrivalToDeparture() {
        assertThat(day(with(), THURSDAY).count()).isEqualTo(new DayBriefing.DayCount(5, 5));
        assertThat(day(with(), "2025-02-02").count()).isEqualTo(new DayBriefing.DayCount(1, 5));
        assertThat(day(with(), "2025-02-08").count().counted()).isFalse();
    }

    @Test
    void theClockOfTheDayIsThatOfTheStayAndTheOtherThatOfHome() {
        DayBriefing.Clocks clocks = day(with(), THURSDAY).clocks();

        assertThat(clocks.localCity()).isEqualTo("Washington");
        assertThat(clocks.homeCity()).isEqualTo("Jerusalem");
    }

    @Test
    void waysAreReckonedFromTheDoorToDoorTimes() {
        DayBriefing day = day(Papers.thursday(), THURSDAY);

        assertThat(moves(day))
                .containsExactly(
                        "12:05 Guest House – Great Hall",
                        "14:20 Great Hall – Guest House",
                        "20:00 Guest House – Airport");
    }

    @Test
    void theLastWayOfAnOrdinaryDayLeadsBackToTheLodging() {
        Programme programme = with(meeting("e4", "Talks", "2025-02-05T14:00", 60).build());

        List<Line> glance = day(programme, "2025-02-05").glance();

        assertThat(glance)
                .extracting(Line::content)
                .last()
                .isEqualTo(new Content.Night("Guest House", Content.Night.Firmness.CONFIRMED));
        assertThat(moves(day(programme, "2025-02-05")))
                .containsExactly(
                        "13:35 Guest House – Great Hall", "15:00 Great Hall – Guest House");
    }

    @Test
    void aShortGapIsNotSpentAtTheLodging() {
        Programme programme =
                with(
                        meeting("e4", "Talks", "2025-02-05T14:00", 60).build(),
                        meeting("e5", "More talks", "2025-02-05T16:00", 60).build());

        assertThat(moves(day(programme, "2025-02-05")))
                .containsExactly(
                        "13:35 Guest House – Great Hall", "17:00 Great Hall – Guest House");
    }

    @Test
    void aMovementOfTheProgrammeReplacesTheReckonedWay() {
        TimeSpan time =
                TimeSpan.fixed(
                        LocalDateTime.parse("2025-02-05T13:20"),
                        Duration.ofMinutes(30),
                        Papers.NEW_YORK);
        Movement motorcade =
                new Movement(
                        Id.movement("m"),
                        Papers.DELEGATION,
                        Id.venue("house"),
                        Id.venue("hall"),
                        time,
                        "motorcade",
                        List.of(),
                        Status.CONFIRMED,
                        Notes.NONE);
        Programme programme =
                with(motorcade, meeting("e4", "Talks", "2025-02-05T14:00", 60).build());

        DayBriefing day = day(programme, "2025-02-05");

        assertThat(moves(day)).containsExactly("15:00 Great Hall – Guest House");
        assertThat(day.glance())
                .extracting(Line::content)
                .anyMatch(Content.Transfer.class::isInstance);
    }

    @Test
    void noWayIsReckonedTowardsAnUnknownHour() {
        Programme programme = with(Papers.unsure(Certainty.PART_OF_DAY).build());

        assertThat(moves(day(programme, THURSDAY))).containsExactly("20:00 Guest House – Airport");
    }

    @Test
    void noReturnIsReckonedWhileAnHourIsOpen() {
        Programme programme =
                with(
                        meeting("e4", "Talks", "2025-02-05T09:00", 60).build(),
                        meeting("e5", "More", "2025-02-05T14:00", 60)
                                .time(
                                        meeting("e5", "More", "2025-02-05T14:00", 60)
                                                .time()
                                                .as(Certainty.PART_OF_DAY))
                                .build());

        assertThat(moves(day(programme, "2025-02-05")))
                .containsExactly("08:35 Guest House – Great Hall");
    }

    @Test
    void whatHasNoTimeYetComesLast() {
        Meeting open =
                meeting("e4", "Open", "2025-02-05T08:00", 60)
                        .time(
                                meeting("e4", "Open", "2025-02-05T08:00", 60)
                                        .time()
                                        .as(Certainty.TO_BE_CONFIRMED))
                        .build();
        Meeting known = meeting("e5", "Known", "2025-02-05T14:00", 60).build();

        assertThat(day(with(open, known), "2025-02-05").glance())
                .extracting(Line::content)
                .filteredOn(Content.Engaged.class::isInstance)
                .extracting(content -> ((Content.Engaged) content).title())
                .containsExactly("Known", "Open");
    }

    @Test
    void whatTheHeadDoesNotAttendMovesNobody() {
        Programme programme =
                with(
                        meeting("e4", "Talks", "2025-02-05T14:00", 60)
                                .attendances(
                                        List.of(
                                                new Attendance(
                                                        Id.person("p2"),
                                                        Side.GUEST,
                                                        Role.PARTICIPANT,
                                                        true)))
                                .build());

        assertThat(moves(day(programme, "2025-02-05"))).isEmpty();
    }

    @Test
    void onTheDayOfArrivalTheLodgingIsNotReturnedTo() {
        Programme programme = with(meeting("e1", "Talks", "2025-02-02T17:00", 60).build());

        assertThat(day(programme, "2025-02-02").glance())
                .extracting(Line::content)
                .contains(
                        new Content.Move(
                                "Great Hall", "Guest House", Duration.ofMinutes(25), false));
    }

    @Test
    void aNightUnderwayNeedsNoLodging() {
        assertThat(day(with(), THURSDAY).glance().getLast().content())
                .isEqualTo(new Content.Underway(Leg.Mode.FLIGHT));
    }

    @Test
    void theMarkingIsTheHighestOfAllThatIsPrinted() {
        Meeting today =
                meeting("e6", "Leader", "2025-02-05T12:30", 45).marking(Marking.RESTRICTED).build();
        Meeting tomorrow =
                meeting("e7", "Speaker", "2025-02-06T12:30", 45).marking(Marking.SECRET).build();

        assertThat(day(with(today), "2025-02-05").marking()).isEqualTo(Marking.RESTRICTED);
        assertThat(day(with(today, tomorrow), "2025-02-05").marking()).isEqualTo(Marking.SECRET);
        assertThat(day(with(), "2025-02-05").marking()).isEqualTo(Marking.OPEN);
    }

    @Test
    void cancelledEngagementsStandInTheTableAlone() {
        Meeting cancelled =
                meeting("e6", "Leader", "2025-02-06T12:30", 45).status(Status.CANCELLED).build();

        DayBriefing day = day(with(cancelled), THURSDAY);

        assertThat(day.engagements()).isEmpty();
        assertThat(day.glance()).anyMatch(line -> line.content() instanceof Content.Engaged);
        assertThat(day(with(cancelled), "2025-02-05").tomorrow())
                .noneMatch(line -> line.content() instanceof Content.Engaged);
    }

    @Test
    void theTableIsInOrderOfPrecedence() {
        Engagement engagement = day(Papers.thursday(), THURSDAY).engagements().getLast();

        assertThat(engagement.parties())
                .extracting(Engagement.Party::name)
                .containsExactly("Guestland", "Hostland");
        assertThat(engagement.parties().getFirst().attendees())
                .extracting(Engagement.Attendee::name)
                .containsExactly("Dana Principal", "Noa Minister", "Uri Adviser");
        assertThat(engagement.parties().getLast().attendees())
                .extracting(Engagement.Attendee::name)
                .containsExactly("Pat Speaker");
        assertThat(engagement.contactOfficer()).isEqualTo("Kim Contact");
    }

    @Test
    void aLegStandsOnTheDayItLeavesAndOnTheDayItArrives() {
        assertThat(ends(day(with(), THURSDAY))).containsExactly(Content.Journey.End.WHEELS_UP);
        assertThat(ends(day(with(), "2025-02-07")))
                .containsExactly(Content.Journey.End.WHEELS_DOWN);
        assertThat(ends(day(with(), "2025-02-02")))
                .containsExactly(Content.Journey.End.WHEELS_UP, Content.Journey.End.WHEELS_DOWN);
    }

    @Test
    void aTimeOnAnotherClockSaysWhose() {
        List<Line> glance = day(with(), "2025-02-02").glance();

        assertThat(glance.getFirst().clock()).isEqualTo("Jerusalem");
        assertThat(glance.get(1).clock()).isEmpty();
    }

    @Test
    void aDayWithoutAnythingIsEmpty() {
        assertThat(day(with(), "2025-02-05").isEmpty()).isTrue();
        assertThat(day(with(), "2025-03-05").isEmpty()).isTrue();
        assertThat(day(Papers.thursday(), THURSDAY).isEmpty()).isFalse();
    }

    @Test
    void comparedWithTheIssueBeforeEveryChangeIsMarked() {
        Meeting kept = meeting("e1", "Kept", "2025-02-06T09:00", 30).build();
        Meeting moved = meeting("e6", "Moved", "2025-02-06T12:30", 60).build();
        Meeting added = meeting("e7", "Added", "2025-02-06T15:00", 60).build();
        DayBriefing before = day(with(kept, moved), THURSDAY);
        Meeting later =
                moved.withTime(moved.time().startingAt(moved.time().start().plusMinutes(30)));

        DayBriefing now = day(with(kept, later, added), THURSDAY).comparedTo(before);

        assertThat(now.glance())
                .filteredOn(line -> line.content() instanceof Content.Engaged)
                .extracting(Line::change)
                .containsExactly(
                        Line.Change.NONE, new Line.Change.Retimed(moved.time()), Line.Change.ADDED);
        assertThat(before.comparedTo(before).glance())
                .extracting(Line::change)
                .containsOnly(Line.Change.NONE);
    }

    @Test
    void theNextIssueFollowsTheLastOfTheDay() {
        Revision first =
                new Revision(
                        Id.revision("r1"),
                        Papers.DELEGATION,
                        Papers.THURSDAY,
                        1,
                        Papers.SECOND.asOf(),
                        Notes.NONE);

        assertThat(
                        BriefingIssue.next(
                                with(first),
                                Papers.DELEGATION,
                                Papers.THURSDAY,
                                Papers.SECOND.asOf()))
                .isEqualTo(Papers.SECOND);
        assertThat(
                        BriefingIssue.next(
                                with(first),
                                Papers.DELEGATION,
                                Papers.THURSDAY.plusDays(1),
                                Papers.SECOND.asOf()))
                .isEqualTo(new BriefingIssue(1, Papers.SECOND.asOf()));
    }

    private static List<String> moves(DayBriefing day) {
        return day.glance().stream()
                .filter(line -> line.content() instanceof Content.Move)
                .map(line -> {
                    Content.Move move = (Content.Move) line.content();
                    return line.timing().start().toLocalTime()
                            + " "
                            + move.from()
                            + " – "
                            + move.to();
                })
                .toList();
    }

    private static List<Content.Journey.End> ends(DayBriefing day) {
        return day.glance().stream()
                .map(Line::content)
                .filter(Content.Journey.class::isInstance)
                .map(content -> ((Content.Journey) content).end())
                .toList();
    }
}
