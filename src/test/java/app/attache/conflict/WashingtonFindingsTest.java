package app.attache.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Programme;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import app.attache.text.Texts;
import app.attache.workspace.VisitFiles;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a planner of the visit to Washington is told: as it was planned, and when something in it is changed. */
class WashingtonFindingsTest {

    private static final ZoneId EASTERN = ZoneId.of("America/New_York");
    private static final Programme VISIT = VisitFiles.washington();
    private static final Id<Meeting> HEGSETH = Id.meeting("e4");
    private static final Id<Meeting> THUNE = Id.meeting("e6");
    private static final Id<Meeting> JOHNSON = Id.meeting("e7");
    private static final Id<Meeting> TRUMP = Id.meeting("e3");

    static Stream<Arguments> examples() {
        Stay stay = VISIT.get(Id.stay("washington"));
        Leg home = VISIT.get(Id.leg("l2"));
        Stay longer = stay.withTime(TimeSpan.fixed(stay.time().start(), eastern("08T18:00")));
        Leg later =
                home.withTime(
                        TimeSpan.fixed(
                                eastern("08T18:00"),
                                eastern("08T18:00")
                                        .plus(home.time().length())
                                        .withZoneSameInstant(home.time().end().getZone())));
        return Stream.of(
                of(
                        FindingKind.PERSON_DOUBLE_BOOKED,
                        "B. Netanyahu is possibly in two meetings, 13:10–13:30"),
                of(
                        FindingKind.OVERLAPS_LEG,
                        "B. Netanyahu is possibly travelling during “Remarks to the press”, 09:30–10:00"),
                of(
                        FindingKind.MISSING_REQUIRED,
                        "Whether Working level to Doha has a head cannot be checked"),
                of(
                        FindingKind.SHABBAT,
                        "The flight from Washington to Jerusalem is during Shabbat, Sat 8 Feb 17:00–18:00",
                        longer,
                        later),
                of(
                        FindingKind.NON_WORKING_DAY,
                        "“President Trump” is on a day off in Washington",
                        longer,
                        later,
                        at(TRUMP, "08T20:00")),
                of(
                        FindingKind.TRAVEL_INFEASIBLE,
                        "B. Netanyahu is 15 min short between “Secretary Hegseth” and “Majority Leader Thune”",
                        at(HEGSETH, "06T11:20"),
                        at(THUNE, "06T12:30")),
                of(
                        FindingKind.OUTSIDE_STAY,
                        "B. Netanyahu is not in Washington for “Speaker Johnson”",
                        at(JOHNSON, "10T13:00")),
                of(
                        FindingKind.REST,
                        "B. Netanyahu has only 2 h of rest before “President Trump”",
                        at(TRUMP, "02T17:00")),
                of(
                        FindingKind.OVERLOAD,
                        "B. Netanyahu has no break for 4 h 10 min on Thu 6 Feb, longer than 3 h",
                        at(THUNE, "06T12:00"),
                        at(JOHNSON, "06T12:45"),
                        at(TRUMP, "06T13:40")),
                of(
                        FindingKind.DEPENDENCY,
                        "“Witkoff with the mediators” possibly starts 45 min too early after “Witkoff and Waltz”",
                        at(Id.meeting("f1"), "03T19:45")),
                of(
                        FindingKind.LODGING,
                        "PM to Washington has no lodging for 2 nights from Tue 4 Feb",
                        stay.withNights(stay.nights().subList(0, 2))),
                of(
                        FindingKind.DUPLICATE,
                        "“Majority Leader Thune” may be the same as “Majority Leader Thune”",
                        VISIT.get(THUNE).withId(Id.meeting("twice"))));
    }

    private static Arguments of(FindingKind kind, String said, Entity... changed) {
        return Arguments.of(kind, said, List.of(changed));
    }

    private static Meeting at(Id<Meeting> id, String start) {
        Meeting meeting = VISIT.get(id);
        return meeting.withTime(
                TimeSpan.fixed(eastern(start), eastern(start).plus(meeting.time().length())));
    }

    private static ZonedDateTime eastern(String time) {
        return LocalDateTime.parse("2025-02-" + time).atZone(EASTERN);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void itIsSaidInAPlannersWords(FindingKind kind, String said, List<Entity> changed) {
        Programme programme =
                VISIT.apply(
                        Cases.change(
                                changed.stream()
                                        .map(WashingtonFindingsTest::edit)
                                        .toArray(Edit[]::new)));
        FindingWords words = new FindingWords(programme, Texts.english());

        assertThat(Cases.of(kind, ConflictIndex.of(programme).findings()))
                .extracting(words::title)
                .contains(said);
    }

    private static Edit edit(Entity fact) {
        return VISIT.find(fact.id())
                .<Edit>map(was -> new Edit.Replaced(was, fact))
                .orElseGet(() -> new Edit.Added(fact));
    }
}
