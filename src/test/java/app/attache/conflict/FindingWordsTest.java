package app.attache.conflict;

import static app.attache.conflict.Cases.ADA;
import static app.attache.conflict.Cases.BEN;
import static app.attache.conflict.Cases.HALL;
import static app.attache.conflict.Cases.LIMA;
import static app.attache.conflict.Cases.MINISTRY;
import static app.attache.conflict.Cases.OSLO;
import static app.attache.conflict.Cases.OSLO_TIME;
import static app.attache.conflict.Cases.OUT;
import static app.attache.conflict.Cases.PALACE;
import static app.attache.conflict.Cases.at;
import static app.attache.conflict.Cases.lima;
import static app.attache.conflict.Cases.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.Certainty;
import app.attache.programme.Dependency;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Notes;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Status;
import app.attache.programme.TimeSpan;
import app.attache.text.Texts;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Findings speak as a planner does, with the times of the place. */
class FindingWordsTest {

    private static final Meeting LEADER =
            meeting("a", lima(5, "12:30", "13:30"), ADA).withTitle("Leader");
    private static final Meeting SPEAKER =
            meeting("b", lima(5, "13:25", "14:20"), ADA).withTitle("Speaker");

    private static String title(Entity... facts) {
        return words(facts).title(only(facts));
    }

    private static String detail(Entity... facts) {
        return words(facts).detail(only(facts));
    }

    private static FindingWords words(Entity... facts) {
        return new FindingWords(Cases.with(facts), Texts.english());
    }

    private static Finding only(Entity... facts) {
        List<Finding> findings = Cases.findings(facts);
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }

    @Test
    void twoMeetingsOfOnePerson() {
        assertThat(title(LEADER, SPEAKER)).isEqualTo("A. Sample is in two meetings, 13:25–13:30");
        assertThat(detail(LEADER, SPEAKER))
                .isEqualTo("“Leader” ends 13:30; “Speaker” starts 13:25.");
    }

    @Test
    void possiblyTwoMeetings() {
        Meeting about = SPEAKER.withTime(lima(5, "13:25", "14:20").as(Certainty.APPROXIMATE));

        assertThat(title(LEADER, about))
                .isEqualTo("A. Sample is possibly in two meetings, 13:25–13:30");
        assertThat(detail(LEADER, about))
                .isEqualTo("“Leader” is 12:30–13:30; “Speaker” is about 13:25–14:20.");
    }

    @Test
    void aPartOfTheDayIsNotSaidAsAnHour() {
        Meeting afternoon = SPEAKER.withTime(lima(5, "13:25", "14:20").as(Certainty.PART_OF_DAY));

        assertThat(detail(LEADER, afternoon))
                .isEqualTo(
                        "“Leader” is 12:30–13:30; “Speaker” is in the afternoon, pencilled in for 13:25–14:20.");
    }

    @Test
    void datesAreSaidWhereSpansCrossDays() {
        Meeting night = meeting("a", span(5, "23:00", 6, "00:30"), ADA).withTitle("Dinner");
        Meeting late = meeting("b", span(5, "23:45", 6, "00:15"), ADA).withTitle("Call");

        assertThat(title(night, late))
                .isEqualTo("A. Sample is in two meetings, Wed 5 Feb 23:45 – Thu 6 Feb 00:15");
        assertThat(detail(night, late))
                .isEqualTo("“Dinner” ends Thu 6 Feb 00:30; “Call” starts Wed 5 Feb 23:45.");
    }

    @Test
    void citiesAreSaidWhereClocksDiffer() {
        Meeting here = LEADER.withPlace(new Place.InCity(LIMA.id()));
        Meeting there =
                meeting(
                                "b",
                                TimeSpan.fixed(
                                        at(5, 19, 0).atZone(OSLO_TIME),
                                        at(5, 20, 0).atZone(OSLO_TIME)),
                                ADA)
                        .withTitle("Call")
                        .withPlace(Place.REMOTE);

        assertThat(detail(here, there))
                .isEqualTo("“Leader” ends 13:30 (Lima); “Call” starts 19:00 (UTC+01:00).");
    }

    /** As other programs write times. */
    @Test
    void whatIsKeptInUtcIsSaidByTheClockOfItsPlace() {
        Meeting here = LEADER.withPlace(new Place.InCity(LIMA.id()));
        Meeting there =
                meeting(
                                "b",
                                TimeSpan.fixed(
                                        at(5, 18, 0).atZone(ZoneOffset.UTC),
                                        at(5, 19, 0).atZone(ZoneOffset.UTC)),
                                ADA)
                        .withTitle("Call")
                        .withPlace(new Place.InCity(LIMA.id()));

        assertThat(detail(here, there)).isEqualTo("“Leader” ends 13:30; “Call” starts 13:00.");
    }

    @Test
    void aRoomTakenTwiceWithSetUp() {
        Place blue = new Place.InRoom(PALACE.id(), "blue");
        Meeting one = meeting("a", lima(5, "10:00", "11:00")).withTitle("Talks").withPlace(blue);
        Meeting two = meeting("b", lima(5, "11:20", "12:00")).withTitle("Press").withPlace(blue);

        assertThat(title(one, two)).isEqualTo("Blue Room, Palace is taken twice, 11:00–11:10");
        assertThat(detail(one, two))
                .isEqualTo(
                        "“Talks” needs it until 11:10, with clear-up; “Press” needs it from 11:00, with set-up.");
    }

    @Test
    void aRoomTakenTwiceWithoutSetUp() {
        Place hall = new Place.InRoom(PALACE.id(), HALL.id());
        Meeting one = meeting("a", lima(5, "10:00", "11:00")).withTitle("Talks").withPlace(hall);
        Meeting two = meeting("b", lima(5, "10:30", "12:00")).withTitle("Press").withPlace(hall);

        assertThat(detail(one, two)).isEqualTo("“Talks” ends 11:00; “Press” starts 10:30.");
    }

    @Test
    void outsideTheStayOfAnotherCity() {
        Meeting oslo =
                meeting(
                                "a",
                                TimeSpan.fixed(
                                        at(5, 10, 0).atZone(OSLO_TIME),
                                        at(5, 11, 0).atZone(OSLO_TIME)),
                                ADA)
                        .withTitle("Visit")
                        .withPlace(new Place.InCity(OSLO.id()));

        assertThat(title(oslo)).isEqualTo("A. Sample is not in Oslo for “Visit”");
        assertThat(detail(oslo))
                .isEqualTo(
                        "“Visit” is Wed 5 Feb 10:00–11:00 (Oslo); the stay in Lima is Mon 3 Feb 19:00 – Sat 8 Feb 20:00 (Lima).");
    }

    @Test
    void outsideTheMembersPartOfTheStay() {
        Meeting early =
                meeting("a", lima(7, "10:00", "11:00"), BEN)
                        .withTitle("Visit")
                        .withPlace(new Place.InCity(LIMA.id()));

        assertThat(detail(early))
                .isEqualTo(
                        "“Visit” is Fri 7 Feb 10:00–11:00; B. Example is with “Delegation” only Tue 4 Feb 12:00 – Thu 6 Feb 12:00.");
    }

    @Test
    void duringALeg() {
        Meeting press =
                meeting("a", lima(8, "19:00", "20:00"), ADA)
                        .withTitle("Press")
                        .withPlace(new Place.InCity(LIMA.id()));

        assertThat(title(press)).isEqualTo("A. Sample is travelling during “Press”, 19:15–20:00");
        assertThat(detail(press))
                .isEqualTo(
                        "“Press” is Sat 8 Feb 19:00–20:00 (Lima); the flight from Lima to Oslo takes from Sat 8 Feb 19:15 (Lima), the call time, until Sun 9 Feb 16:30 (Oslo), after clearance.");
    }

    @Test
    void tooLittleTimeForTheWay() {
        Meeting one =
                meeting("a", lima(5, "10:00", "11:00"), ADA)
                        .withTitle("Talks")
                        .withPlace(new Place.AtVenue(PALACE.id()));
        Meeting two =
                meeting("b", lima(5, "11:15", "12:00"), ADA)
                        .withTitle("Lunch")
                        .withPlace(new Place.AtVenue(MINISTRY.id()));

        assertThat(title(one, two))
                .isEqualTo("A. Sample is 10 min short between “Talks” and “Lunch”");
        assertThat(detail(one, two))
                .isEqualTo(
                        "“Talks” ends 11:00 and “Lunch” starts 11:15, but from Palace to Ministry it takes 25 min with security.");
        assertThat(title(one, two.withTime(two.time().as(Certainty.APPROXIMATE))))
                .isEqualTo("A. Sample is possibly 10 min short between “Talks” and “Lunch”");
    }

    @Test
    void theOrderOfEvents() {
        Dependency waits =
                new Dependency(
                        Id.dependency("w"),
                        LEADER.id(),
                        SPEAKER.id(),
                        Duration.ofMinutes(30),
                        Notes.NONE);
        Meeting after = SPEAKER.withAttendances(List.of());

        assertThat(title(LEADER, after, waits))
                .isEqualTo("“Speaker” starts 35 min too early after “Leader”");
        assertThat(detail(LEADER, after, waits))
                .isEqualTo(
                        "“Leader” ends 13:30 and 30 min must pass after it; “Speaker” starts 13:25.");
        assertThat(detail(LEADER, after, waits.withLag(Duration.ZERO)))
                .isEqualTo("“Leader” ends 13:30; “Speaker” starts 13:25.");
        Meeting cancelled = LEADER.withStatus(Status.CANCELLED);
        assertThat(title(cancelled, after, waits))
                .isEqualTo("“Speaker” waits for “Leader”, which is cancelled");
        assertThat(detail(cancelled, after, waits))
                .isEqualTo("“Speaker” is planned for Wed 5 Feb 13:25–14:20.");
    }

    @Test
    void whatCannotBeChecked() {
        Meeting open = LEADER.withTime(LEADER.time().as(Certainty.TO_BE_CONFIRMED));

        assertThat(title(open))
                .isEqualTo("“Leader” cannot be checked: its time is to be confirmed");
        assertThat(detail(open)).startsWith("Nothing is said yet about who is free for it");
        assertThat(title(OUT.withTime(OUT.time().as(Certainty.TO_BE_CONFIRMED))))
                .isEqualTo(
                        "The flight from Oslo to Lima cannot be checked: its time is to be confirmed");
        assertThat(
                        detail(
                                open.withAttendances(List.of())
                                        .withPlace(new Place.AtVenue(PALACE.id()))))
                .isEqualTo("Nothing is said yet about whether Palace is free.");
    }

    @Test
    void whatADependencyOnAnOpenTimeSays() {
        Meeting open =
                LEADER.withAttendances(List.of())
                        .withTime(LEADER.time().as(Certainty.TO_BE_CONFIRMED));
        Dependency waits =
                new Dependency(
                        Id.dependency("w"), open.id(), SPEAKER.id(), Duration.ZERO, Notes.NONE);

        assertThat(title(open, SPEAKER, waits))
                .isEqualTo("Whether “Speaker” starts in time after “Leader” cannot be checked");
        assertThat(detail(open, SPEAKER, waits))
                .isEqualTo("The time of “Leader” is to be confirmed.");
    }

    @Test
    void everyKindHasAName() {
        FindingWords words = new FindingWords(Programme.empty(), Texts.english());

        for (FindingKind kind : FindingKind.values()) {
            assertThat(words.kind(kind)).isNotBlank();
        }
        assertThat(words.kind(FindingKind.PERSON_DOUBLE_BOOKED)).isEqualTo("Person double-booked");
    }

    /** Whatever is found in whatever programme, there are words for it. */
    @Test
    void everyFindingHasWords() {
        for (long seed = 0; seed < 60; seed++) {
            Programme programme = Dense.programme(seed);
            FindingWords words = new FindingWords(programme, Texts.english());
            for (Finding finding : ConflictIndex.of(programme).findings()) {
                assertThat(words.title(finding)).isNotBlank().doesNotContain("{");
                assertThat(words.detail(finding)).isNotBlank().doesNotContain("{");
                if (finding.verdict() == Verdict.POSSIBLE) {
                    assertThat(words.title(finding)).containsIgnoringCase("possibly");
                }
            }
        }
    }

    private static TimeSpan span(int day, String from, int endDay, String to) {
        return new TimeSpan(
                lima(day, from, from).start(), lima(endDay, to, to).end(), Certainty.FIXED);
    }
}
