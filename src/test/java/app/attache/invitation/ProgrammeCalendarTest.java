package app.attache.invitation;

import static app.attache.invitation.Visits.DELEGATION;
import static app.attache.invitation.Visits.JERUSALEM;
import static app.attache.invitation.Visits.NEW_YORK;
import static app.attache.invitation.Visits.hour;
import static app.attache.invitation.Visits.lines;
import static app.attache.invitation.Visits.meeting;
import static app.attache.invitation.Visits.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.attache.programme.Attendance;
import app.attache.programme.Certainty;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Marking;
import app.attache.programme.Meeting;
import app.attache.programme.Movement;
import app.attache.programme.Notes;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.PressAccess;
import app.attache.programme.Programme;
import app.attache.programme.Ron;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import app.attache.programme.Venue;
import app.attache.text.Texts;
import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProgrammeCalendarTest {

    private static final TimeSpan AFTERNOON = hour("2025-02-06T13:25", NEW_YORK);

    @Test
    void aMeetingIsWrittenInItsOwnZone() {
        List<String> lines = lines(Visits.with(meeting("e7", "Speaker", AFTERNOON).build()));

        assertThat(lines)
                .contains(
                        "METHOD:PUBLISH",
                        "UID:meeting-e7.spring-visit@attache.invalid",
                        "DTSTAMP:20250204T190200Z",
                        "SEQUENCE:0",
                        "ORGANIZER:mailto:protocol@example.org",
                        "DTSTART;TZID=America/New_York:20250206T132500",
                        "DTEND;TZID=America/New_York:20250206T142500",
                        "SUMMARY:Speaker",
                        "LOCATION:Great Hall\\, H-230\\, Washington",
                        "GEO:38.889805;-77.009056",
                        "STATUS:CONFIRMED",
                        "TRANSP:OPAQUE",
                        "X-MICROSOFT-CDO-BUSYSTATUS:BUSY")
                .noneMatch(line -> line.startsWith("ATTENDEE") || line.startsWith("CLASS"));
    }

    @Test
    void theZoneIsDefinedByOneYearlyChangeEachWay() {
        List<String> lines = lines(Visits.with(meeting("e7", "Speaker", AFTERNOON).build()));

        assertThat(lines)
                .containsSubsequence(
                        "BEGIN:VTIMEZONE",
                        "TZID:America/New_York",
                        "BEGIN:STANDARD",
                        "DTSTART:20241103T020000",
                        "TZOFFSETFROM:-0400",
                        "TZOFFSETTO:-0500",
                        "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU",
                        "END:STANDARD",
                        "BEGIN:DAYLIGHT",
                        "DTSTART:20240310T020000",
                        "TZOFFSETFROM:-0500",
                        "TZOFFSETTO:-0400",
                        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU",
                        "END:DAYLIGHT",
                        "END:VTIMEZONE",
                        "BEGIN:VEVENT");
        assertThat(lines).filteredOn("BEGIN:VTIMEZONE"::equals).hasSize(1);
    }

    @Test
    void aLegStartsInTheOneZoneAndEndsInTheOther() {
        TimeSpan night =
                TimeSpan.fixed(
                        LocalDateTime.parse("2025-02-08T21:00").atZone(NEW_YORK),
                        LocalDateTime.parse("2025-02-09T14:00").atZone(JERUSALEM));
        Leg leg =
                Leg.draft(Id.leg("l2"), DELEGATION, city("washington"), city("jerusalem"), night)
                        .name("GW 1")
                        .callLead(Duration.ofMinutes(15))
                        .build();

        List<String> lines = lines(Visits.with(leg));

        assertThat(lines)
                .contains(
                        "UID:leg-l2.spring-visit@attache.invalid",
                        "DTSTART;TZID=America/New_York:20250208T210000",
                        "DTEND;TZID=Asia/Jerusalem:20250209T140000",
                        "SUMMARY:Flight GW 1: Washington – Jerusalem",
                        "DESCRIPTION:Wheels-up 21:00 Washington time\\, wheels-down 14:00 Jerusalem time.\\n"
                                + "Call time 20:45 Washington time.\\nStatus: planned");
        assertThat(lines).filteredOn("BEGIN:VTIMEZONE"::equals).hasSize(2);
    }

    @Test
    void aStayIsOnWholeDaysAndTakesNoTime() {
        TimeSpan days =
                TimeSpan.fixed(
                        LocalDateTime.parse("2025-02-02T15:00").atZone(NEW_YORK),
                        LocalDateTime.parse("2025-02-06T21:00").atZone(NEW_YORK));
        Ron night = new Ron(LocalDate.parse("2025-02-02"), Ron.Lodging.REQUESTED);
        Stay stay =
                new Stay(
                        Id.stay("s1"),
                        DELEGATION,
                        Id.city("washington"),
                        days,
                        new Place.AtVenue(Id.venue("hall")),
                        List.of(night),
                        Notes.NONE);

        assertThat(lines(Visits.with(stay)))
                .contains(
                        "DTSTART;VALUE=DATE:20250202",
                        "DTEND;VALUE=DATE:20250207",
                        "SUMMARY:Stay in Washington: Great Hall\\, Washington",
                        "STATUS:TENTATIVE",
                        "TRANSP:TRANSPARENT",
                        "X-MICROSOFT-CDO-BUSYSTATUS:FREE")
                .doesNotContain("BEGIN:VTIMEZONE");
    }

    @Test
    void aMovementIsAnEventToo() {
        Venue airport = Venue.draft(Id.venue("airport"), "Airport", Id.city("washington")).build();
        Movement movement =
                new Movement(
                        Id.movement("m1"),
                        DELEGATION,
                        Id.venue("hall"),
                        Id.venue("airport"),
                        AFTERNOON,
                        "motorcade, 5 cars",
                        List.of(),
                        Status.CONFIRMED,
                        Notes.NONE);

        assertThat(lines(Visits.with(airport, movement)))
                .contains("SUMMARY:Move: Great Hall – Airport", "DESCRIPTION:motorcade\\, 5 cars");
    }

    @ParameterizedTest
    @CsvSource({
        "HOLD, TENTATIVE, TENTATIVE",
        "TENTATIVE, TENTATIVE, TENTATIVE",
        "PLANNED, TENTATIVE, TENTATIVE",
        "EXPECTED, TENTATIVE, TENTATIVE",
        "SLATED, TENTATIVE, TENTATIVE",
        "CONFIRMED, CONFIRMED, BUSY",
        "HELD, CONFIRMED, BUSY",
        "CANCELLED, CANCELLED, FREE"
    })
    void onlyWhatIsFirmIsConfirmed(Status status, String written, String busy) {
        Meeting meeting = meeting("e7", "Speaker", AFTERNOON).status(status).build();

        assertThat(lines(Visits.with(meeting)))
                .contains("STATUS:" + written, "X-MICROSOFT-CDO-BUSYSTATUS:" + busy);
    }

    @Test
    void anApproximateTimeIsTentativeAndSaysSo() {
        Meeting meeting = meeting("e7", "Speaker", AFTERNOON.as(Certainty.APPROXIMATE)).build();

        assertThat(lines(Visits.with(meeting)))
                .contains(
                        "SUMMARY:Approx.: Speaker",
                        "STATUS:TENTATIVE",
                        "DTSTART;TZID=America/New_York:20250206T132500")
                .anyMatch(line ->
                        line.startsWith(
                                "DESCRIPTION:The time is approximate: about 13:25 to 14:25\\, local"));
    }

    @Test
    void aPartOfTheDayShowsNoHour() {
        Meeting meeting = meeting("e7", "Speaker", AFTERNOON.as(Certainty.PART_OF_DAY)).build();

        assertThat(lines(Visits.with(meeting)))
                .contains(
                        "SUMMARY:Afternoon: Speaker",
                        "DTSTART;VALUE=DATE:20250206",
                        "DTEND;VALUE=DATE:20250207",
                        "STATUS:TENTATIVE",
                        "TRANSP:TRANSPARENT")
                .noneMatch(line -> line.contains("1325") || line.contains("13:25"));
    }

    @Test
    void aTimeToBeConfirmedShowsNoHour() {
        Meeting meeting = meeting("e8", "Talks", AFTERNOON.as(Certainty.TO_BE_CONFIRMED)).build();

        assertThat(lines(Visits.with(meeting)))
                .contains(
                        "SUMMARY:Time to be confirmed: Talks",
                        "DTSTART;VALUE=DATE:20250206",
                        "STATUS:TENTATIVE")
                .noneMatch(line -> line.contains("1325") || line.contains("13:25"));
    }

    @Test
    void aRestrictedMeetingKeepsItsPurposeBack() {
        Meeting meeting =
                meeting("e7", "Speaker", AFTERNOON)
                        .marking(Marking.RESTRICTED)
                        .purpose("Second-stage talks")
                        .build();

        assertThat(lines(Visits.with(meeting)))
                .contains("CLASS:CONFIDENTIAL", "SUMMARY:Speaker")
                .noneMatch(line -> line.contains("Second-stage"));
    }

    @Test
    void ofAConfidentialMeetingOnlyTimeAndCityLeave() {
        Meeting meeting =
                meeting("e7", "Speaker", AFTERNOON)
                        .marking(Marking.CONFIDENTIAL)
                        .purpose("Second-stage talks")
                        .build();

        assertThat(lines(Visits.with(meeting)))
                .contains(
                        "CLASS:CONFIDENTIAL",
                        "SUMMARY:Engagement",
                        "LOCATION:Washington",
                        "DESCRIPTION:Details are in the briefing only.")
                .noneMatch(line ->
                        line.contains("Speaker")
                                || line.contains("Second-stage")
                                || line.startsWith("GEO"));
    }

    @Test
    void talkingPointsNotesAndPeopleNeverLeave() {
        Person guest = Person.draft(Id.person("p1"), "Ada Example").build();
        Meeting meeting =
                meeting("e7", "Speaker", AFTERNOON)
                        .talkingPoints(List.of("Ask for the bridge"))
                        .notes(new Notes("Arrive early", "the phrase of the source"))
                        .attendances(
                                List.of(
                                        new Attendance(
                                                Id.person("p1"),
                                                Attendance.Side.GUEST,
                                                Attendance.Role.PRINCIPAL,
                                                true)))
                        .build();

        assertThat(Visits.export(Visits.with(guest, meeting)))
                .doesNotContain("bridge", "Arrive early", "phrase", "Ada Example");
    }

    @Test
    void anEditChangesEverythingButTheUid() {
        Meeting before = meeting("e7", "Speaker", AFTERNOON).build();
        Meeting after =
                before.withTitle("Somebody else")
                        .withTime(hour("2025-02-07T09:00", JERUSALEM))
                        .withPlace(Place.REMOTE)
                        .withStatus(Status.CANCELLED);

        assertThat(uid(Visits.with(after))).isEqualTo(uid(Visits.with(before)));
    }

    @Test
    void theCallerGivesTheSequence() {
        CalendarOptions second =
                new CalendarOptions(
                        "protocol@example.org",
                        Visits.STAMP.plusSeconds(60),
                        Map.of(Id.meeting("e7"), 3),
                        Texts.english());
        Programme programme =
                Visits.with(
                        meeting("e7", "Speaker", AFTERNOON).build(),
                        meeting("e8", "Leader", AFTERNOON).build());

        ICalendar calendar =
                Biweekly.parse(
                                ProgrammeCalendar.of(programme, DELEGATION, second)
                                        .files()
                                        .getFirst()
                                        .text())
                        .first();

        assertThat(calendar.getEvents())
                .extracting(event -> event.getSequence().getValue())
                .containsExactlyInAnyOrder(3, 0);
    }

    @Test
    void lineBreaksInAValueNeverStartALine() {
        String hostile =
                "Talks\r\nATTENDEE:mailto:spy@example.org\nX:\u2028Y\u0085Z\u0000\u000BEND:VEVENT\r";
        Meeting meeting = meeting("e7", hostile, AFTERNOON).purpose(hostile).build();

        ICalendar calendar = Biweekly.parse(Visits.export(Visits.with(meeting))).first();

        VEvent event = calendar.getEvents().getFirst();
        assertThat(event.getAttendees()).isEmpty();
        assertThat(event.getSummary().getValue())
                .isEqualTo("Talks ATTENDEE:mailto:spy@example.org X: Y Z END:VEVENT");
        assertThat(Visits.export(Visits.with(meeting)).lines())
                .noneMatch(line -> line.startsWith("ATTENDEE"));
    }

    @Test
    void aMeetingThatTakesNoTimeHasNoEnd() {
        TimeSpan moment =
                TimeSpan.fixed(LocalDateTime.parse("2025-02-06T13:25"), Duration.ZERO, NEW_YORK);

        assertThat(lines(Visits.with(meeting("e7", "Signing", moment).build())))
                .noneMatch(line -> line.startsWith("DTEND"));
    }

    @Test
    void theHourThatComesTwiceIsWrittenAsUtc() {
        TimeSpan second =
                TimeSpan.fixed(
                        LocalDateTime.parse("2025-11-02T01:30")
                                .atZone(NEW_YORK)
                                .withLaterOffsetAtOverlap(),
                        LocalDateTime.parse("2025-11-02T03:00").atZone(NEW_YORK));

        assertThat(lines(Visits.with(meeting("e7", "Night talks", second).build())))
                .contains(
                        "DTSTART:20251102T063000Z", "DTEND;TZID=America/New_York:20251102T030000");
    }

    @Test
    void aZoneThatNoDefinitionFitsIsWrittenAsUtc() {
        ZoneId casablanca = ZoneId.of("Africa/Casablanca");

        List<String> lines =
                lines(
                        Visits.with(
                                meeting("m1", "Talks", hour("2024-01-10T10:00", casablanca))
                                        .build(),
                                meeting("m2", "Talks", hour("2027-12-10T10:00", casablanca))
                                        .build()));

        assertThat(lines)
                .contains("DTSTART:20240110T090000Z", "DTSTART:20271210T090000Z")
                .doesNotContain("BEGIN:VTIMEZONE");
    }

    @Test
    void anApproximateFlightHasNoFixedHourInItsText() {
        TimeSpan night =
                new TimeSpan(
                        LocalDateTime.parse("2025-02-08T21:00").atZone(NEW_YORK),
                        LocalDateTime.parse("2025-02-09T14:00").atZone(JERUSALEM),
                        Certainty.APPROXIMATE);
        Leg leg =
                Leg.draft(Id.leg("l2"), DELEGATION, city("washington"), city("jerusalem"), night)
                        .callLead(Duration.ofMinutes(15))
                        .build();

        assertThat(lines(Visits.with(leg)))
                .anyMatch(line ->
                        line.contains("Wheels-up about 21:00 Washington time")
                                && line.contains("Call time about 20:45"));
    }

    @Test
    void aBareOffsetIsWrittenAsUtc() {
        TimeSpan time = hour("2025-02-06T13:00", ZoneId.of("+02:00"));

        assertThat(lines(Visits.with(meeting("e7", "Talks", time).build())))
                .contains("DTSTART:20250206T110000Z");
    }

    @ParameterizedTest
    @EnumSource(Leg.Mode.class)
    void everyModeOfTravelHasItsWords(Leg.Mode mode) {
        Leg leg =
                Leg.draft(Id.leg("l"), DELEGATION, city("washington"), Place.UNSTATED, AFTERNOON)
                        .mode(mode)
                        .build();

        assertThat(lines(Visits.with(leg)))
                .anyMatch(line ->
                        line.startsWith("SUMMARY:")
                                && line.endsWith(": Washington – place to be confirmed"));
    }

    @ParameterizedTest
    @EnumSource(PressAccess.class)
    void whatThePressMaySeeHasItsWords(PressAccess press) {
        assertThat(lines(Visits.with(meeting("e7", "Speaker", AFTERNOON).press(press).build())))
                .anyMatch(line -> line.startsWith("DESCRIPTION:"));
    }

    @Test
    void nothingToPublishGivesNoFile(@TempDir Path directory) {
        ProgrammeCalendar calendar = ProgrammeCalendar.of(Visits.with(), DELEGATION, options());

        assertThat(calendar.files()).isEmpty();
        assertThat(calendar.write(directory)).isEmpty();
    }

    @Test
    void meetingsOfOtherDelegationsStayOut() {
        Meeting other = meeting("e7", "Speaker", AFTERNOON).delegations(List.of()).build();

        assertThat(ProgrammeCalendar.of(Visits.with(other), DELEGATION, options()).files())
                .isEmpty();
    }

    @Test
    void filesAreWrittenUnderTheVisitsAndTheDelegationsId(@TempDir Path directory)
            throws IOException {
        Programme programme = Visits.with(meeting("e7", "Speaker", AFTERNOON).build());

        List<Path> written =
                ProgrammeCalendar.of(programme, DELEGATION, options())
                        .write(directory.resolve("out"));

        assertThat(written)
                .containsExactly(directory.resolve("out").resolve("spring-visit-d1.ics"));
        assertThat(Files.readString(written.getFirst())).isEqualTo(Visits.export(programme));
        try (var files = Files.list(directory.resolve("out"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsSaidPlainly(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("taken"), "");
        ProgrammeCalendar calendar =
                ProgrammeCalendar.of(
                        Visits.with(meeting("e7", "Speaker", AFTERNOON).build()),
                        DELEGATION,
                        options());

        assertThatThrownBy(() -> calendar.write(file.resolve("out")))
                .isInstanceOf(InvitationFailure.class)
                .hasMessageContaining("spring-visit-d1.ics");
    }

    @ParameterizedTest
    @CsvSource({
        "protocol",
        "''",
        "a b@example.org",
        "mailto:a@example.org",
        "'a@x.org\nATTENDEE:b'"
    })
    void anOrganizerThatIsNoAddressIsRefused(String address) {
        assertThatThrownBy(() -> CalendarOptions.first(address, Visits.STAMP))
                .isInstanceOf(InvitationFailure.class);
    }

    @Test
    void aLargeProgrammeIsSplitBelowAMegabyte() {
        Meeting[] meetings =
                IntStream.range(0, 2_500)
                        .mapToObj(i ->
                                meeting(
                                                "m" + i,
                                                "Meeting " + i,
                                                hour(
                                                        "2025-02-06T13:25",
                                                        i % 2 == 0 ? NEW_YORK : JERUSALEM))
                                        .purpose("שיחות ".repeat(30))
                                        .build())
                        .toArray(Meeting[]::new);

        List<CalendarFile> files =
                ProgrammeCalendar.of(Visits.with(meetings), DELEGATION, options()).files();

        assertThat(files)
                .hasSizeGreaterThan(1)
                .allSatisfy(file -> {
                    assertThat(file.bytes()).hasSizeLessThan(1_000_000);
                    ICalendar calendar = Biweekly.parse(file.text()).first();
                    assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
                });
        assertThat(files.getFirst().name()).isEqualTo("spring-visit-d1-1.ics");
        assertThat(
                        files.stream()
                                .mapToInt(file ->
                                        Biweekly.parse(file.text()).first().getEvents().size())
                                .sum())
                .isEqualTo(2_500);
    }

    @Test
    void linesHaveAtMost75OctetsWhateverTheScript() {
        String title =
                "פגישה עם יושב ראש בית הנבחרים ".repeat(3)
                        + "اجتماع مع رئيس المجلس "
                        + "👩🏽‍🚀🇮🇱🇺🇸".repeat(6);
        Meeting meeting = meeting("e7", title, AFTERNOON).purpose(title.repeat(5)).build();

        String text = Visits.export(Visits.with(meeting));

        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8))
                                .hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n", "\uFFFD");
        assertThat(Biweekly.parse(text).first().getEvents().getFirst().getSummary().getValue())
                .isEqualTo(title.strip());
    }

    private static String uid(Programme programme) {
        return lines(programme).stream()
                .filter(line -> line.startsWith("UID:"))
                .findFirst()
                .orElseThrow();
    }

    private static Place city(String id) {
        return new Place.InCity(Id.city(id));
    }
}
