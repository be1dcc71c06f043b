package app.attache.briefing;

import app.attache.programme.Attendance;
import app.attache.programme.Attendance.Role;
import app.attache.programme.Attendance.Side;
import app.attache.programme.Certainty;
import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.DoorToDoor;
import app.attache.programme.Entity;
import app.attache.programme.Format;
import app.attache.programme.Id;
import app.attache.programme.Interpretation;
import app.attache.programme.Leg;
import app.attache.programme.Marking;
import app.attache.programme.Meeting;
import app.attache.programme.MeetingBuilder;
import app.attache.programme.Membership;
import app.attache.programme.Notes;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.PressAccess;
import app.attache.programme.Programme;
import app.attache.programme.Rank;
import app.attache.programme.Ron;
import app.attache.programme.Room;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import app.attache.programme.Venue;
import app.attache.programme.Visit;
import app.attache.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** An invented visit of five days, and what its papers say. */
final class Papers {

    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    static final ZoneId JERUSALEM = ZoneId.of("Asia/Jerusalem");
    static final LocalDate THURSDAY = LocalDate.parse("2025-02-06");
    static final Id<Delegation> DELEGATION = Id.delegation("d1");
    static final BriefingIssue SECOND = new BriefingIssue(2, Instant.parse("2025-02-04T19:02:00Z"));
    static final Place HALL = new Place.InRoom(Id.venue("hall"), "h-230");

    private Papers() {}

    /** The visit with these items beside its flights and its stay. */
    static Programme with(Entity... items) {
        return Programme.of(Stream.concat(ground().stream(), Stream.of(items)).toList());
    }

    private static List<Entity> ground() {
        List<Entity> facts = new ArrayList<>();
        facts.add(
                Visit.draft(Id.visit("v"), "Official working visit")
                        .host("Hostland")
                        .guest("Guestland")
                        .build());
        facts.add(City.draft(Id.city("washington"), "Washington", NEW_YORK).build());
        facts.add(City.draft(Id.city("jerusalem"), "Jerusalem", JERUSALEM).build());
        facts.add(venue("house", "Guest House"));
        facts.add(venue("airport", "Airport"));
        facts.add(
                Venue.draft(Id.venue("hall"), "Great Hall", Id.city("washington"))
                        .rooms(List.of(Room.draft("h-230", "H-230").build()))
                        .build());
        facts.add(way("house", "hall", 25));
        facts.add(way("house", "airport", 45));
        facts.add(
                Person.draft(Id.person("p1"), "Dana Principal")
                        .office("Prime Minister")
                        .rank(Rank.HEAD_OF_GOVERNMENT)
                        .build());
        facts.add(
                Person.draft(Id.person("p2"), "Uri Adviser")
                        .office("Adviser")
                        .rank(Rank.ADVISER)
                        .build());
        facts.add(
                Person.draft(Id.person("p3"), "Noa Minister")
                        .office("Minister")
                        .rank(Rank.MINISTER)
                        .build());
        facts.add(
                Person.draft(Id.person("h1"), "Pat Speaker")
                        .office("Speaker of the House")
                        .rank(Rank.PRESIDING_OFFICER)
                        .build());
        facts.add(Person.draft(Id.person("h2"), "Kim Contact").build());
        facts.add(
                Delegation.draft(DELEGATION, Id.visit("v"), "PM to Washington")
                        .members(
                                List.of(
                                        Membership.of(Id.person("p1"), Membership.Duty.PRINCIPAL),
                                        Membership.of(Id.person("p2"), Membership.Duty.MEMBER)))
                        .build());
        facts.add(
                leg(
                        "l1",
                        city("jerusalem"),
                        at("2025-02-02T10:00", JERUSALEM),
                        city("washington"),
                        at("2025-02-02T15:00", NEW_YORK)));
        facts.add(
                Leg.draft(
                                Id.leg("l2"),
                                DELEGATION,
                                new Place.AtVenue(Id.venue("airport")),
                                city("jerusalem"),
                                TimeSpan.fixed(
                                        at("2025-02-06T21:00", NEW_YORK),
                                        at("2025-02-07T14:00", JERUSALEM)))
                        .callLead(Duration.ofMinutes(15))
                        .build());
        facts.add(
                new Stay(
                        Id.stay("s"),
                        DELEGATION,
                        Id.city("washington"),
                        TimeSpan.fixed(
                                at("2025-02-02T15:00", NEW_YORK), at("2025-02-06T21:00", NEW_YORK)),
                        new Place.AtVenue(Id.venue("house")),
                        Stream.of("2025-02-02", "2025-02-03", "2025-02-04", "2025-02-05")
                                .map(night ->
                                        new Ron(LocalDate.parse(night), Ron.Lodging.CONFIRMED))
                                .toList(),
                        Notes.NONE));
        return facts;
    }

    /** Thursday's two engagements. */
    static Programme thursday() {
        return with(
                meeting("e6", "Leader of the Senate", "2025-02-06T12:30", 45).build(),
                meeting("e7", "Speaker of the House", "2025-02-06T13:25", 55)
                        .format(Format.BILATERAL)
                        .press(PressAccess.POOL_SPRAY)
                        .marking(Marking.RESTRICTED)
                        .interpretation(Interpretation.NOT_NEEDED)
                        .purpose("Talks with Congressional leaders.")
                        .talkingPoints(List.of("Thank for the welcome", "Ask for the bridge"))
                        .attendances(
                                List.of(
                                        new Attendance(
                                                Id.person("p2"),
                                                Side.GUEST,
                                                Role.PARTICIPANT,
                                                false),
                                        new Attendance(
                                                Id.person("p3"),
                                                Side.GUEST,
                                                Role.PARTICIPANT,
                                                false),
                                        new Attendance(
                                                Id.person("p1"), Side.GUEST, Role.PRINCIPAL, true),
                                        new Attendance(
                                                Id.person("h1"), Side.HOST, Role.PRINCIPAL, true),
                                        new Attendance(
                                                Id.person("h2"),
                                                Side.HOST,
                                                Role.CONTACT_OFFICER,
                                                false)))
                        .build());
    }

    static MeetingBuilder meeting(String id, String title, String local, int minutes) {
        TimeSpan time =
                TimeSpan.fixed(LocalDateTime.parse(local), Duration.ofMinutes(minutes), NEW_YORK);
        return Meeting.draft(Id.meeting(id), title, time)
                .delegations(List.of(DELEGATION))
                .place(HALL)
                .status(Status.SLATED);
    }

    static MeetingBuilder unsure(Certainty certainty) {
        MeetingBuilder meeting = meeting("e6", "Leader of the Senate", "2025-02-06T12:30", 45);
        return meeting.time(meeting.time().as(certainty));
    }

    static DayBriefing day(Programme programme, String date) {
        return DayBriefing.of(programme, DELEGATION, LocalDate.parse(date), SECOND);
    }

    static String html(Programme programme) {
        return BriefingHtml.of(day(programme, THURSDAY.toString()), Texts.english());
    }

    static byte[] pdf(DayBriefing day) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            BriefingPdf.write(day, Texts.english(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The text of one page, from 1. */
    static String page(byte[] pdf, int number) {
        return text(pdf, number, number);
    }

    /** The text of all pages, as a reader would go through it. */
    static String text(byte[] pdf) {
        return text(pdf, 1, Integer.MAX_VALUE);
    }

    private static String text(byte[] pdf, int first, int last) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(first);
            stripper.setEndPage(last);
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Venue venue(String id, String name) {
        return Venue.draft(Id.venue(id), name, Id.city("washington")).build();
    }

    private static DoorToDoor way(String from, String to, int minutes) {
        return new DoorToDoor(
                Id.doorToDoor(from + "-" + to),
                Id.venue(from),
                Id.venue(to),
                Duration.ofMinutes(minutes),
                Duration.ZERO,
                true,
                Notes.NONE);
    }

    private static Leg leg(
            String id, Place from, ZonedDateTime start, Place to, ZonedDateTime end) {
        return Leg.draft(Id.leg(id), DELEGATION, from, to, TimeSpan.fixed(start, end)).build();
    }

    private static ZonedDateTime at(String local, ZoneId zone) {
        return LocalDateTime.parse(local).atZone(zone);
    }

    private static Place city(String id) {
        return new Place.InCity(Id.city(id));
    }
}
