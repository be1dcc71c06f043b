package app.attache.visitfile;

import app.attache.programme.Acceptance;
import app.attache.programme.Actual;
import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Dependency;
import app.attache.programme.DoorToDoor;
import app.attache.programme.Entity;
import app.attache.programme.Kind;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Milestone;
import app.attache.programme.Movement;
import app.attache.programme.Person;
import app.attache.programme.Revision;
import app.attache.programme.RuleSettings;
import app.attache.programme.Separation;
import app.attache.programme.Series;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import app.attache.programme.Venue;
import app.attache.programme.Visit;
import app.attache.programme.Wish;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** All sections of a visit file, in the order in which they are written: each refers only to earlier ones and to itself. */
final class Sections {

    static final List<Section<?>> ALL =
            List.of(
                    byId(Kind.VISIT, Visit.class, PeopleShapes.visit()),
                    byId(Kind.CITY, City.class, PlaceShapes.city()),
                    byId(Kind.VENUE, Venue.class, PlaceShapes.venue()),
                    byId(Kind.DOOR_TO_DOOR, DoorToDoor.class, PlaceShapes.doorToDoor()),
                    byId(Kind.PERSON, Person.class, PeopleShapes.person()),
                    byId(Kind.DELEGATION, Delegation.class, PeopleShapes.delegation()),
                    byTime(Kind.STAY, Stay.class, TravelShapes.stay(), Stay::time),
                    byTime(Kind.LEG, Leg.class, TravelShapes.leg(), Leg::time),
                    byTime(Kind.MOVEMENT, Movement.class, TravelShapes.movement(), Movement::time),
                    byTime(Kind.MEETING, Meeting.class, EngagementShapes.meeting(), Meeting::time),
                    byId(Kind.DEPENDENCY, Dependency.class, EngagementShapes.dependency()),
                    byId(Kind.MILESTONE, Milestone.class, EngagementShapes.milestone()),
                    byId(Kind.ACTUAL, Actual.class, EngagementShapes.actual()),
                    byId(Kind.REVISION, Revision.class, PeopleShapes.revision()),
                    byId(Kind.SEPARATION, Separation.class, RuleShapes.separation()),
                    byId(Kind.RULE_SETTINGS, RuleSettings.class, RuleShapes.settings()),
                    byId(Kind.ACCEPTANCE, Acceptance.class, RuleShapes.acceptance()),
                    byId(Kind.SERIES, Series.class, SeriesShapes.series()),
                    byId(Kind.WISH, Wish.class, WishShapes.wish()));

    private Sections() {}

    /** The name of the section with the facts of {@code kind}. */
    static String name(Kind kind) {
        return switch (kind) {
            case VISIT -> "visits";
            case CITY -> "cities";
            case VENUE -> "venues";
            case DOOR_TO_DOOR -> "door-to-door";
            case PERSON -> "people";
            case DELEGATION -> "delegations";
            case STAY -> "stays";
            case LEG -> "legs";
            case MOVEMENT -> "movements";
            case MEETING -> "meetings";
            case DEPENDENCY -> "dependencies";
            case MILESTONE -> "milestones";
            case ACTUAL -> "actuals";
            case REVISION -> "revisions";
            case SEPARATION -> "separations";
            case RULE_SETTINGS -> "rule-settings";
            case ACCEPTANCE -> "acceptances";
            case SERIES -> "series";
            case WISH -> "wishes";
        };
    }

    /** The section of this name, if there is one. */
    static Optional<Section<?>> named(String name) {
        for (Section<?> section : ALL) {
            if (section.name().equals(name)) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    private static <T extends Entity> Section<T> byId(Kind kind, Class<T> type, Shape<T> shape) {
        return new Section<>(
                name(kind), kind, type, shape, Comparator.comparing(fact -> fact.id().value()));
    }

    // By instant and not by wall time, so that a day in two cities is read in the order it happens.
    private static <T extends Entity> Section<T> byTime(
            Kind kind, Class<T> type, Shape<T> shape, Function<T, TimeSpan> time) {
        Comparator<T> byStart =
                Comparator.<T, Instant>comparing(fact -> time.apply(fact).start().toInstant())
                        .thenComparing(fact -> fact.id().value());
        return new Section<>(name(kind), kind, type, shape, byStart);
    }
}
