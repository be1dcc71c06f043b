package app.attache.itinerary;

import static app.attache.programme.TypicalVisit.DELEGATION;
import static app.attache.programme.TypicalVisit.GUEST_HOUSE;
import static app.attache.programme.TypicalVisit.HOST;
import static app.attache.programme.TypicalVisit.LIMA;
import static app.attache.programme.TypicalVisit.LIMA_TIME;
import static app.attache.programme.TypicalVisit.OSLO;
import static app.attache.programme.TypicalVisit.OSLO_TIME;
import static app.attache.programme.TypicalVisit.PRINCIPAL;
import static app.attache.programme.TypicalVisit.STAY;
import static app.attache.programme.TypicalVisit.local;

import app.attache.conflict.ConflictIndex;
import app.attache.programme.Attendance;
import app.attache.programme.Delegation;
import app.attache.programme.Dependency;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.Movement;
import app.attache.programme.Notes;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Ron;
import app.attache.programme.Status;
import app.attache.programme.TimeSpan;
import app.attache.programme.TypicalVisit;
import app.attache.programme.Venue;
import app.attache.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The typical visit with a way home on Thursday 6 February, and with what waits at home on Friday. */
public final class LimaVisit {

    public static final Person DEPUTY = Person.draft(Id.person("dag"), "Dag Specimen").build();
    public static final Person AIDE = Person.draft(Id.person("eli"), "Eli Pattern").build();
    public static final Delegation TRAVELLERS =
            DELEGATION.withMembers(
                    List.of(
                            DELEGATION.members().getFirst(),
                            Membership.of(DEPUTY.id(), Membership.Duty.MEMBER),
                            Membership.of(AIDE.id(), Membership.Duty.SUPPORT),
                            DELEGATION.members().getLast()));
    public static final app.attache.programme.Stay LIMA_STAY =
            STAY.withNights(
                    List.of(
                            new Ron(LocalDate.of(2025, 2, 3), Ron.Lodging.CONFIRMED),
                            new Ron(LocalDate.of(2025, 2, 4), Ron.Lodging.CONFIRMED),
                            new Ron(LocalDate.of(2025, 2, 5), Ron.Lodging.CONFIRMED)));
    public static final Venue AIRFIELD =
            Venue.draft(Id.venue("airfield"), "Lima Airfield", LIMA.id()).build();
    public static final Venue OFFICE =
            Venue.draft(Id.venue("office"), "Government House", OSLO.id()).build();
    public static final Leg HOMEWARD =
            Leg.draft(
                            Id.leg("homeward"),
                            DELEGATION.id(),
                            new Place.AtVenue(AIRFIELD.id()),
                            new Place.InCity(OSLO.id()),
                            TimeSpan.fixed(
                                    local(6, 21, 0).atZone(LIMA_TIME),
                                    local(7, 15, 0).atZone(OSLO_TIME)))
                    .callLead(Duration.ofMinutes(45))
                    .manifest(List.of(PRINCIPAL.id(), DEPUTY.id(), AIDE.id()))
                    .build();
    public static final Movement TO_AIRFIELD =
            new Movement(
                    Id.movement("to-airfield"),
                    DELEGATION.id(),
                    GUEST_HOUSE.id(),
                    AIRFIELD.id(),
                    TimeSpan.fixed(local(6, 19, 30), Duration.ofMinutes(30), LIMA_TIME),
                    "motorcade",
                    List.of(),
                    Status.PLANNED,
                    Notes.NONE);
    public static final Meeting CABINET =
            Meeting.draft(
                            Id.meeting("cabinet"),
                            "Cabinet",
                            TimeSpan.fixed(local(7, 18, 0), Duration.ofHours(2), OSLO_TIME))
                    .place(new Place.AtVenue(OFFICE.id()))
                    .attendances(
                            List.of(
                                    attends(PRINCIPAL, Attendance.Role.PRINCIPAL, true),
                                    attends(DEPUTY, Attendance.Role.PARTICIPANT, false)))
                    .build();
    public static final Meeting MINUTES =
            Meeting.draft(
                            Id.meeting("minutes"),
                            "Minutes of the cabinet",
                            TimeSpan.fixed(local(7, 20, 30), Duration.ofMinutes(30), OSLO_TIME))
                    .place(new Place.AtVenue(OFFICE.id()))
                    .attendances(List.of(attends(HOST, Attendance.Role.PARTICIPANT, true)))
                    .build();
    public static final Dependency MINUTES_AFTER_CABINET =
            new Dependency(
                    Id.dependency("cabinet-minutes"),
                    CABINET.id(),
                    MINUTES.id(),
                    Duration.ZERO,
                    Notes.NONE);

    public static final Programme PROGRAMME =
            TypicalVisit.PROGRAMME.apply(
                    TypicalVisit.change(
                            "Way home",
                            new Edit.Replaced(DELEGATION, TRAVELLERS),
                            new Edit.Replaced(STAY, LIMA_STAY),
                            new Edit.Added(DEPUTY),
                            new Edit.Added(AIDE),
                            new Edit.Added(AIRFIELD),
                            new Edit.Added(OFFICE),
                            new Edit.Added(HOMEWARD),
                            new Edit.Added(TO_AIRFIELD),
                            new Edit.Added(CABINET),
                            new Edit.Added(MINUTES),
                            new Edit.Added(MINUTES_AFTER_CABINET)));

    private static final Instant NOW = Instant.parse("2025-02-03T12:00:00Z");

    private LimaVisit() {}

    public static Attendance attends(Person person, Attendance.Role role, boolean required) {
        return new Attendance(person.id(), Attendance.Side.GUEST, role, required);
    }

    /** To Saturday 8 February, nine in the evening, everybody. */
    public static ExtendStay toSaturday() {
        return until(local(8, 21, 0));
    }

    public static ExtendStay until(LocalDateTime time) {
        return ExtendStay.of(DELEGATION.id(), STAY.id(), NewTime.at(time));
    }

    public static Plan plan(Change change) {
        return plan(PROGRAMME, change);
    }

    public static Plan plan(Programme programme, Change change) {
        return new Planner(
                        programme, ConflictIndex.of(programme), Texts.english(), "A. Planner", NOW)
                .plan(change);
    }

    /** The programme with more facts, or with others in the place of those with the same ids. */
    public static Programme with(Entity... facts) {
        List<Edit> edits = new ArrayList<>();
        for (Entity fact : Arrays.asList(facts)) {
            edits.add(
                    PROGRAMME
                            .find(fact.id())
                            .<Edit>map(was -> new Edit.Replaced(was, fact))
                            .orElseGet(() -> new Edit.Added(fact)));
        }
        return PROGRAMME.apply(TypicalVisit.change("More", edits.toArray(Edit[]::new)));
    }
}
