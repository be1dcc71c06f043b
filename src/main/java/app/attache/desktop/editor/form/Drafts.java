package app.attache.desktop.editor.form;

import app.attache.desktop.common.FreshIds;
import app.attache.desktop.common.WindowModel;
import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Dependency;
import app.attache.programme.DoorToDoor;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Milestone;
import app.attache.programme.Movement;
import app.attache.programme.Notes;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Separation;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import app.attache.programme.Venue;
import app.attache.programme.Visit;
import app.attache.programme.Wish;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a new fact begins as: with the day that the window shows, and with the delegation that stands out or is the only one.
 *
 * @param window what the window shows
 */
public record Drafts(WindowModel window) {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    /** The value of a placeholder: nothing has it, so what refers to it has to be chosen. */
    private static final String NONE = "none";

    /** A fact of {@code kind} with placeholders for what only a person can say; empty for kinds that no editor is for. */
    public Optional<Entity> of(Kind kind) {
        return Optional.ofNullable(
                switch (kind) {
                    case VISIT -> Visit.draft(id(kind), "-").build();
                    case CITY -> City.draft(id(kind), "-", zone()).build();
                    case VENUE -> Venue.draft(id(kind), "-", city()).build();
                    case DOOR_TO_DOOR ->
                            new DoorToDoor(
                                    id(kind),
                                    Id.venue(NONE),
                                    Id.venue(NONE + "2"),
                                    Duration.ZERO,
                                    Duration.ZERO,
                                    true,
                                    Notes.NONE);
                    case PERSON -> Person.draft(id(kind), "-").build();
                    case DELEGATION -> Delegation.draft(id(kind), visit(), "-").build();
                    case STAY ->
                            new Stay(
                                    id(kind),
                                    delegation(),
                                    city(),
                                    span(),
                                    Place.UNSTATED,
                                    List.of(),
                                    Notes.NONE);
                    case LEG ->
                            Leg.draft(
                                            id(kind),
                                            delegation(),
                                            Place.UNSTATED,
                                            Place.UNSTATED,
                                            span())
                                    .build();
                    case MOVEMENT ->
                            new Movement(
                                    id(kind),
                                    delegation(),
                                    Id.venue(NONE),
                                    Id.venue(NONE),
                                    span(),
                                    "",
                                    List.of(),
                                    Status.PLANNED,
                                    Notes.NONE);
                    case MEETING ->
                            Meeting.draft(id(kind), "-", span())
                                    .delegations(theDelegation().map(List::of).orElse(List.of()))
                                    .build();
                    case DEPENDENCY ->
                            new Dependency(
                                    id(kind),
                                    Id.meeting(NONE),
                                    Id.meeting(NONE + "2"),
                                    Duration.ZERO,
                                    Notes.NONE);
                    case MILESTONE ->
                            new Milestone(id(kind), "-", window.date().get(), 1, "", Notes.NONE);
                    case SEPARATION ->
                            new Separation(
                                    id(kind),
                                    Id.person(NONE),
                                    Id.person(NONE + "2"),
                                    Duration.ZERO,
                                    Notes.NONE);
                    case WISH -> wish(delegation());
                    default -> null;
                });
    }

    /** A wish of a delegation, with a placeholder for its name. */
    public Wish wish(Id<Delegation> whose) {
        return Wish.draft(id(Kind.WISH), "-", Duration.ofMinutes(45), whose).build();
    }

    /** What stands in the fields of a new fact: nothing where there is a placeholder, the clock of the window for times to come. */
    public Values blank(Subject<?> subject, Values values) {
        TreeMap<String, String> cells = new TreeMap<>(values.cells());
        cells.values().removeIf(text -> text.endsWith(":" + NONE) || text.endsWith(":none2"));
        cells.remove(subject.form().named());
        cells.remove("short-name");
        if (subject.form() instanceof WishForm) {
            cells.put("clock", zone().getId());
        }
        return new Values(cells);
    }

    /** What times leave out when they are typed: the hour of what is edited, or the morning of the day shown. */
    public LocalDateTime near(Optional<TimeSpan> span) {
        return span.map(it -> it.start().toLocalDateTime())
                .orElseGet(() -> window.date().get().atTime(MORNING));
    }

    private TimeSpan span() {
        LocalDateTime start = window.date().get().atTime(MORNING);
        return TimeSpan.fixed(start, Duration.ofHours(1), zone());
    }

    private ZoneId zone() {
        return window.zones().get().getFirst();
    }

    private <T extends Entity> Id<T> id(Kind kind) {
        return new FreshIds(programme()).of(kind, "");
    }

    private Id<Visit> visit() {
        List<Visit> visits = programme().all(Visit.class);
        return visits.size() == 1 ? visits.getFirst().id() : Id.visit(NONE);
    }

    private Id<City> city() {
        List<City> here =
                programme().all(City.class).stream()
                        .filter(it -> it.zone().equals(zone()))
                        .toList();
        return here.size() == 1 ? here.getFirst().id() : Id.city(NONE);
    }

    private Id<Delegation> delegation() {
        return theDelegation().orElse(Id.delegation(NONE));
    }

    private Optional<Id<Delegation>> theDelegation() {
        List<Delegation> all = programme().all(Delegation.class);
        return window.delegation()
                .get()
                .or(() -> all.size() == 1 ? Optional.of(all.getFirst().id()) : Optional.empty());
    }

    private Programme programme() {
        return window.snapshot().get().programme();
    }
}
