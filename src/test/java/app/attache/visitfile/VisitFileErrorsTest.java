package app.attache.visitfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a wrong file: where, in which field, and what was expected. */
class VisitFileErrorsTest {

    private static final String START = "2025-02-06 12:30 America/New_York";

    @Test
    void theFileThatIsPutWrongHereIsRight() {
        assertThat(Given.read(Given.RIGHT).size()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
"""
title: Talks     | titel: Talks        | line 22, column 3, meetings.talks.title: is missing; expected a text that is not blank.
title: Talks     | titel: Talks        | line 23, column 5, meetings.talks: there is no key "titel" here; the keys are: title, format, status,
title: Talks     | titel: Talks        | Did you mean "title"?
title: Talks     | title:              | line 23, column 11, meetings.talks.title: nothing is written here; expected a text that is not blank.
title: Talks     | title: ""           | line 23, column 12, meetings.talks.title: nothing is written here
title: Talks     | title: [a]          | line 23, column 12, meetings.talks.title: found a list, expected a text that is not blank.
title: Talks     | title: {a: b}       | line 23, column 12, meetings.talks.title: found keys with values, expected a text that is not blank.
[d]              | d                   | line 27, column 18, meetings.talks.delegations: expected a list
[d]              | [d, d]              | line 27, column 22, meetings.talks.delegations[2]: is in this list already, in line 27.
[d]              | [d, "d e"]          | line 27, column 22, meetings.talks.delegations[2]: found "d e", expected an id from the section "delegations".
side: guest      | side: gues          | line 29, column 29, meetings.talks.attendances[1].side: found "gues", expected one of: host, guest, third. Did you mean "guest"?
person: ada, s   | person: adda, s     | line 29, column 18, meetings.talks.attendances[1].person: "adda" is not in the section "people" of this file. Add it there, or correct the id. Did you mean "ada"?
hall/blue        | hall/red            | line 26, column 12, meetings.talks.place: "hall/red" is no room of a venue in the section "venues" of this file.
venue:hall/blue  | city:hall           | line 26, column 12, meetings.talks.place: "hall" is not in the section "cities" of this file.
venue:hall/blue  | hall                | line 26, column 12, meetings.talks.place: found "hall", expected a place: city:…, venue:…, venue:…/room, or remote.
13:15            | 12:15               | line 25, column 10, meetings.talks.end: ends at 2025-02-06 12:15 America/New_York, which is before it starts at 2025-02-06 12:30 America/New_York.
zone: America/New_York | zone: -05:00  | line 5, column 28, cities.york.zone: found "-05:00", expected the region of a time zone
zone: America/New_York | zone: America/NewYork  | line 5, column 28, cities.york.zone: found "America/NewYork", expected a time zone, such as America/New_York. Did you mean "America/New_York"?
`  ben:` | `  ada:`            | line 14, column 3, people.ada: is there already, in line 13.
people:          | peeple:             | line 12, column 1, peeple: there is no key "peeple" here; the keys are: version, visits,
version: 1       | version: 2          | line 1, column 10, version: the file is of version 2 of the format, this program reads version 1.
version: 1       | version: one        | line 1, column 10, version: found "one", expected a whole number, 1 or more.
name: The Hall   | name: "The Hall     | this is not YAML: found unexpected end of stream
name: The Hall   | name: The Hall: x   | line 8, column 19, venues.hall: this is not YAML: mapping values are not allowed here
name: The Hall   | name: &a The Hall   | line 8, column 11, venues.hall.name: anchors (&) and aliases (*) are not allowed
name: The Hall   | name: *a            | line 8, column 11, venues.hall.name: anchors (&) and aliases (*) are not allowed
name: The Hall   | name: !!str Hall    | line 8, column 11, venues.hall.name: tags are not allowed
name: The Hall   | name: !me Hall      | line 8, column 11, venues.hall.name: tags are not allowed
name: Blue Room  | name: B, capacity: -1   | line 11, column 33, venues.hall.rooms.blue.capacity: found "-1", expected a whole number, 0 or more.
name: Blue Room  | name: B, exclusive: yes | line 11, column 34, venues.hall.rooms.blue.exclusive: found "yes", expected true or false.
name: Blue Room  | name: B, set-up: 5 m    | line 11, column 31, venues.hall.rooms.blue.set-up: found "5 m", expected a length of time
blue: {          | blue room: {            | line 11, column 7, venues.hall.rooms.blue room: found "blue room", expected a short id
`  talks:` | `  talks 1:`            | line 22, column 3, meetings.talks 1: found "talks 1", expected a short id
""")
    void aMistakeIsNamedWithItsLineItsFieldAndWhatWasExpected(
            String right, String wrong, String said) {
        assertThat(Given.problemsWith(right, wrong)).anyMatch(problem -> problem.contains(said));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
"""
rule-settings: {rules: {times: {rest: 900 h}}}            | "rest" may be from 0 min to 72 h, not 900 h.
rule-settings: {others: {times: {rest: 9 h}}}             | under the id "rules"
rule-settings: {rules: {times: {rset: 9 h}}}              | Did you mean "rest"?
rule-settings: {rules: {numbers: {day-engagements: 0}}}   | "day-engagements" may be from 1 to 50, not 0.
rule-settings: {rules: {kinds: [{kind: capasity}]}}       | Did you mean "capacity"?
separations: {s: {one: delegation:d, other: delegation:d}} | delegation:d cannot be kept apart from itself.
acceptances: {a: {finding: f, state: s, at: 2025-02-03T12:00:00Z}} | acceptances.a.reason: is missing
series: {s: {name: S, recurrence: {rhythm: daily, first: 2025-02-03, last: 2025-02-02}}} | 2025-02-02
series: {s: {name: S, recurrence: {rhythm: daily, first: 2025-02-03, last: 2025-02-05}, cancelled: [2025-02-06]}} | 2025-02-06 is not a date of the recurrence
wishes: {w: {title: W, length: 0 min, delegations: [d]}}  | wishes.w.delegations: a meeting that is wanted takes some time.
wishes: {w: {title: W, length: 30 min, delegations: []}}  | wishes.w.delegations: it stands in nobody's programme.
wishes: {w: {title: W, length: 30 min, delegations: [d], after: [wish:w]}}  | wish:w cannot wait for itself.
wishes: {w: {title: W, length: 30 min, delegations: [d], after: [leg:l]}}   | wishes.w.after[1]: found "leg:l"
wishes: {w: {title: W, length: 30 min, delegations: [d], after: [wish:v]}}  | wishes.w.after[1]: "v" is not in the section "wishes"
wishes: {w: {title: W, length: 2 h, delegations: [d], earliest: 2025-02-06 12:30 America/New_York, latest: 2025-02-06 20:00 Asia/Jerusalem}} | wishes.w.latest: 2 h is not between 2025-02-06 12:30 America/New_York and 2025-02-06 20:00 Asia/Jerusalem.
""")
    void whatAFileCannotDecideIsRefused(String section, String said) {
        assertThat(Given.problemsOf(Given.RIGHT + section + "\n"))
                .anyMatch(problem -> problem.contains(said));
    }

    @Test
    void aTimeThatNeverComesIsRefusedWithTheNearestTwo() {
        assertThat(Given.problemsWith(START, "2025-03-09 02:30 America/New_York"))
                .anyMatch(problem ->
                        problem.startsWith("line 24, column 12, meetings.talks.start: ")
                                && problem.contains("\"2025-03-09 01:59 America/New_York\"")
                                && problem.contains("\"2025-03-09 03:00 America/New_York\""));
    }

    @Test
    void aTimeThatComesTwiceIsRefusedWithBothWaysToWriteIt() {
        List<String> problems = Given.problemsWith(START, "2024-11-03 01:30 America/New_York");
        assertThat(problems)
                .singleElement()
                .asString()
                .contains("\"2024-11-03 01:30 -04:00 America/New_York\"")
                .contains("\"2024-11-03 01:30 -05:00 America/New_York\"");
        assertThat(
                        Given.read(
                                Given.RIGHT.replace(
                                        START, "2024-11-03 01:30 -05:00 America/New_York")))
                .isNotEqualTo(
                        Given.read(
                                Given.RIGHT.replace(
                                        START, "2024-11-03 01:30 -04:00 America/New_York")));
    }

    @Test
    void anOffsetThatDoesNotHoldIsRefusedAndOneThatDoesIsTaken() {
        assertThat(Given.problemsWith(START, "2025-02-06 12:30 -04:00 America/New_York"))
                .singleElement()
                .asString()
                .contains("Expected \"2025-02-06 12:30 America/New_York\"");
        assertThat(
                        Given.read(
                                Given.RIGHT.replace(
                                        START, "2025-02-06 12:30 -05:00 America/New_York")))
                .isEqualTo(Given.read(Given.RIGHT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
"""
duty: principal}\\n      - {person: ben, duty: head-of-delegation} | delegations.d.members: two members lead it.
duty: principal}\\n      - {person: ada}                           | delegations.d.members[2]: is in this list already, in line 20.
from: 2025-02-06 12:30 Asia/Tokyo}                                 | delegations.d.members[1].from: a part-traveller needs both
until: 2025-02-06 12:30 Asia/Tokyo, from: 2025-02-06 12:30 Asia/Tokyo} | delegations.d.members[1].from: leaves at 2025-02-06 12:30 Asia/Tokyo, which is not after joining
""")
    void aPartyThatCannotBeIsRefused(String wrong, String said) {
        assertThat(Given.problemsWith("duty: principal}", wrong.replace("\\n", "\n")))
                .singleElement()
                .asString()
                .contains(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
"""
door-to-door: {x: {from: hall, to: hall, travel: 5 min}}                  | door-to-door.x.travel: leads from "hall" to itself.
dependencies: {x: {predecessor: 'meeting:talks', successor: 'meeting:talks'}} | dependencies.x.successor: meeting:talks cannot wait for itself.
dependencies: {x: {predecessor: 'person:ada', successor: 'meeting:talks'}} | dependencies.x.predecessor: found "person:ada", expected an id with its kind: meeting:…, leg:…, movement:…, stay:….
actuals: {x: {item: 'leg:none', start: 2025-02-06 12:30 Asia/Tokyo, end: 2025-02-06 12:30 Asia/Tokyo}} | actuals.x.item: "none" is not in the section "legs" of this file.
milestones: {x: {name: Truce, anchor: 2025-02-30, day: 0}}                | milestones.x.anchor: found "2025-02-30", expected a date such as
milestones: {x: {name: Truce, anchor: 2025-02-30, day: 0}}                | milestones.x.day: found "0", expected a whole number, 1 or more.
revisions: {x: {delegation: d, date: 2025-02-06, number: 1, issued: noon}} | revisions.x.issued: found "noon", expected a moment in UTC
meetings2: {x: {title: y}}                                                | meetings2: there is no key "meetings2" here
legs: []                                                                  | legs: expected facts, each under its short id
legs:                                                                     | legs: expected facts, each under its short id
""")
    void aSectionThatCannotBeIsRefused(String more, String said) {
        assertThat(Given.problemsOf(Given.RIGHT + more + "\n"))
                .anyMatch(problem -> problem.contains(said));
    }

    @Test
    void hoursAndCoordinatesAreEachJudged() {
        assertThat(
                        Given.problemsWith(
                                "    city: york\n",
                                """
                                    city: york
                                    position: {latitude: 91, longitude: NaN}
                                    hours:
                                      monday: [9-17, "12:00-11:00", 12:00-24:00]
                                      someday: []
                                """))
                .extracting(problem -> problem.replaceAll("^line \\d+, column \\d+, |: .*", ""))
                .containsExactly(
                        "venues.hall.position.latitude",
                        "venues.hall.position.longitude",
                        "venues.hall.hours.monday[1]",
                        "venues.hall.hours.monday[2]",
                        "venues.hall.hours.someday");
    }

    @Test
    void everythingWrongIsNamedInOneRunInTheOrderOfTheFile() {
        String file =
                Given.RIGHT
                        .replace("title: A visit", "titel: A visit")
                        .replace("zone: America", "zone: Amerika")
                        .replace("13:15", "25:15")
                        .replace("[d]", "[e]");
        VisitFileFailure failure = Given.failureOf(file.getBytes(StandardCharsets.UTF_8));
        assertThat(failure.problems())
                .extracting(Problem::path)
                .containsExactly(
                        "visits.v.title",
                        "visits.v",
                        "cities.york.zone",
                        "meetings.talks.end",
                        "meetings.talks.delegations[1]");
        assertThat(failure).hasMessageStartingWith("test.yaml was not taken over: 5 things");
        assertThat(failure.getMessage().lines()).hasSize(6);
    }

    @Test
    void manyProblemsAreCountedAndTheFirstFiveShown() {
        StringBuilder file = new StringBuilder("version: 1\nvisits:\n");
        for (int i = 0; i < 2_000; i++) {
            file.append("  v").append(i).append(": {}\n");
        }
        VisitFileFailure failure =
                Given.failureOf(file.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(failure.problems()).hasSize(2_000);
        assertThat(failure.getMessage().lines()).hasSize(7);
        assertThat(failure).hasMessageEndingWith("… and 1,995 more.");
    }

    @Test
    void whatRefersToABrokenFactIsNotWrongForThat() {
        assertThat(Given.problemsWith("name: Ada Sample", "nom: Ada Sample"))
                .noneMatch(problem -> problem.contains("is not in the section"));
    }

    @Test
    void sectionsMayComeInAnyOrder() {
        String meetings = Given.RIGHT.substring(Given.RIGHT.indexOf("meetings:"));
        String file = "version: 1\n" + meetings + Given.RIGHT.replace(meetings, "").substring(11);
        assertThat(Given.read(file)).isEqualTo(Given.read(Given.RIGHT));
    }

    @Test
    void anEmptyFileIsToldWhatItShouldBeginWith() {
        for (String file : List.of("", "# nothing\n", "---\n", "- a\n", "words\n")) {
            assertThat(Given.problemsOf(file))
                    .singleElement()
                    .asString()
                    .endsWith(
                            "a visit file begins with \"version: 1\" and has sections such as"
                                    + " meetings below.");
        }
    }

    @Test
    void aFileThatIsNotThereIsAFailureWithoutProblems(@TempDir Path folder) {
        Assertions.assertThatExceptionOfType(VisitFileFailure.class)
                .isThrownBy(() -> VisitFile.read(folder.resolve("none.yaml")))
                .withMessageContaining("none.yaml cannot be read")
                .satisfies(failure -> assertThat(failure.problems()).isEmpty());
    }
}
