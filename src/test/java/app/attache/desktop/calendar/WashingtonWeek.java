package app.attache.desktop.calendar;

import app.attache.desktop.common.ClockDay;
import app.attache.desktop.common.Period;
import app.attache.desktop.common.WindowModel;
import app.attache.programme.Attendance;
import app.attache.programme.Certainty;
import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.DoorToDoor;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.Milestone;
import app.attache.programme.Notes;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.PressAccess;
import app.attache.programme.Programme;
import app.attache.programme.Rank;
import app.attache.programme.Ron;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import app.attache.programme.Venue;
import app.attache.programme.Visit;
import app.attache.text.Texts;
import app.attache.workspace.Snapshot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The visit to Washington in February 2025, as much of it as a week shows. Hours are placeholders: the source gives none. */
final class WashingtonWeek {

    static final ZoneId WASHINGTON_TIME = ZoneId.of("America/New_York");
    static final ZoneId JERUSALEM_TIME = ZoneId.of("Asia/Jerusalem");

    static final City WASHINGTON =
            City.draft(Id.city("washington"), "Washington", WASHINGTON_TIME).country("US").build();
    static final City JERUSALEM =
            City.draft(Id.city("jerusalem"), "Jerusalem", JERUSALEM_TIME).country("IL").build();
    static final Venue BLAIR_HOUSE = venue("blair-house", "Blair House");
    static final Venue WHITE_HOUSE = venue("white-house", "White House");
    static final Venue CAPITOL = venue("capitol", "Capitol Hill");
    static final Venue PENTAGON = venue("pentagon", "Pentagon");
    static final Visit VISIT = Visit.draft(Id.visit("visit"), "Washington, February 2025").build();
    static final Person NETANYAHU =
            Person.draft(Id.person("netanyahu"), "Benjamin Netanyahu")
                    .rank(Rank.HEAD_OF_GOVERNMENT)
                    .build();
    static final Delegation DELEGATION =
            Delegation.draft(Id.delegation("d1"), VISIT.id(), "PM to Washington")
                    .members(List.of(Membership.of(NETANYAHU.id(), Membership.Duty.PRINCIPAL)))
                    .build();
    static final Delegation DOHA =
            Delegation.draft(Id.delegation("d2"), VISIT.id(), "Working level to Doha").build();

    static final Meeting EVANGELICALS =
            meeting("e1", "Evangelical leaders", 3, 15, 0, 90, BLAIR_HOUSE, Status.HELD)
                    .withTime(time(3, 15, 0, 90).as(Certainty.PART_OF_DAY));
    static final Meeting WITKOFF =
            meeting("e2", "Witkoff · Waltz", 3, 19, 0, 90, BLAIR_HOUSE, Status.HELD)
                    .withPress(PressAccess.CLOSED);
    static final Meeting TRUMP =
            meeting("e3", "President Trump", 4, 16, 0, 150, WHITE_HOUSE, Status.EXPECTED);
    static final Meeting HEGSETH =
            meeting("e4", "Sec. Hegseth", 5, 14, 0, 60, PENTAGON, Status.SLATED);
    static final Meeting WALTZ =
            meeting("e5", "Waltz, second", 5, 17, 0, 60, BLAIR_HOUSE, Status.SLATED);
    static final Meeting THUNE =
            meeting("e6", "Leader Thune", 6, 12, 30, 45, CAPITOL, Status.SLATED);
    static final Meeting JOHNSON =
            meeting("e7", "Speaker Johnson", 6, 13, 25, 55, CAPITOL, Status.SLATED)
                    .withTime(time(6, 13, 25, 55).as(Certainty.APPROXIMATE));
    static final Stay STAY =
            new Stay(
                    Id.stay("blair"),
                    DELEGATION.id(),
                    WASHINGTON.id(),
                    TimeSpan.fixed(
                            local(2, 16, 0).atZone(WASHINGTON_TIME),
                            local(6, 20, 0).atZone(WASHINGTON_TIME)),
                    new Place.AtVenue(BLAIR_HOUSE.id()),
                    List.of(night(2), night(3), night(4), night(5)),
                    Notes.NONE);
    static final Leg OUT =
            Leg.draft(
                            Id.leg("l1"),
                            DELEGATION.id(),
                            new Place.InCity(JERUSALEM.id()),
                            new Place.InCity(WASHINGTON.id()),
                            new TimeSpan(
                                    local(2, 10, 0).atZone(JERUSALEM_TIME),
                                    local(2, 15, 0).atZone(WASHINGTON_TIME),
                                    Certainty.APPROXIMATE))
                    .status(Status.HELD)
                    .build();
    static final Leg HOME =
            Leg.draft(
                            Id.leg("l2"),
                            DELEGATION.id(),
                            new Place.InCity(WASHINGTON.id()),
                            new Place.InCity(JERUSALEM.id()),
                            new TimeSpan(
                                    local(6, 21, 0).atZone(WASHINGTON_TIME),
                                    local(7, 14, 0).atZone(JERUSALEM_TIME),
                                    Certainty.APPROXIMATE))
                    .build();
    static final Milestone TRUCE =
            new Milestone(
                    Id.milestone("m16"),
                    "Truce",
                    LocalDate.of(2025, 1, 19),
                    16,
                    "second-stage talks were to begin",
                    Notes.NONE);

    private WashingtonWeek() {}

    /** The seven days from {@code first} on, on one clock. */
    static List<ClockDay> days(ZoneId zone, LocalDate first) {
        return new Period(first, 7).dates().stream().map(day -> ClockDay.of(day, zone)).toList();
    }

    static Programme programme(Entity... more) {
        List<Entity> facts =
                new ArrayList<>(
                        List.of(
                                WASHINGTON,
                                JERUSALEM,
                                BLAIR_HOUSE,
                                WHITE_HOUSE,
                                CAPITOL,
                                PENTAGON,
                                road("bw", BLAIR_HOUSE, WHITE_HOUSE, 10),
                                road("bp", BLAIR_HOUSE, PENTAGON, 25),
                                road("bc", BLAIR_HOUSE, CAPITOL, 25),
                                road("pc", PENTAGON, CAPITOL, 25),
                                VISIT,
                                NETANYAHU,
                                DELEGATION,
                                DOHA,
                                EVANGELICALS,
                                WITKOFF,
                                TRUMP,
                                HEGSETH,
                                WALTZ,
                                THUNE,
                                JOHNSON,
                                STAY,
                                OUT,
                                HOME,
                                TRUCE));
        for (Entity fact : more) {
            facts.removeIf(known -> known.id().equals(fact.id()));
            facts.add(fact);
        }
        return Programme.of(facts);
    }

    static WindowModel model(Programme programme) {
        return new WindowModel(
                Texts.of(Locale.ENGLISH),
                Snapshot.of(programme),
                LocalDate.of(2025, 2, 4),
                Instant.parse("2025-02-04T20:20:00Z"),
                List.of(WASHINGTON_TIME, JERUSALEM_TIME));
    }

    static Meeting meeting(
            String id,
            String title,
            int day,
            int hour,
            int minute,
            int length,
            Venue venue,
            Status status) {
        return Meeting.draft(Id.meeting(id), title, time(day, hour, minute, length))
                .place(new Place.AtVenue(venue.id()))
                .status(status)
                .delegations(List.of(DELEGATION.id()))
                .attendances(
                        List.of(
                                new Attendance(
                                        NETANYAHU.id(),
                                        Attendance.Side.GUEST,
                                        Attendance.Role.PRINCIPAL,
                                        true)))
                .build();
    }

    static TimeSpan time(int day, int hour, int minute, int length) {
        return TimeSpan.fixed(
                local(day, hour, minute), Duration.ofMinutes(length), WASHINGTON_TIME);
    }

    static LocalDateTime local(int day, int hour, int minute) {
        return LocalDateTime.of(2025, 2, day, hour, minute);
    }

    static DoorToDoor road(String id, Venue from, Venue to, int minutes) {
        return new DoorToDoor(
                Id.doorToDoor(id),
                from.id(),
                to.id(),
                Duration.ofMinutes(minutes),
                Duration.ZERO,
                true,
                Notes.NONE);
    }

    static Ron night(int day) {
        return new Ron(LocalDate.of(2025, 2, day), Ron.Lodging.CONFIRMED);
    }

    private static Venue venue(String id, String name) {
        return Venue.draft(Id.venue(id), name, WASHINGTON.id()).build();
    }
}
