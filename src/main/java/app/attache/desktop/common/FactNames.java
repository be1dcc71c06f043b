package app.attache.desktop.common;

import app.attache.programme.Acceptance;
import app.attache.programme.Actual;
import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Dependency;
import app.attache.programme.DoorToDoor;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Milestone;
import app.attache.programme.Movement;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Revision;
import app.attache.programme.Room;
import app.attache.programme.RuleSettings;
import app.attache.programme.Separation;
import app.attache.programme.Series;
import app.attache.programme.Stay;
import app.attache.programme.Venue;
import app.attache.programme.Visit;
import app.attache.programme.Wish;
import app.attache.text.Texts;

/**
 * What the facts of a programme are called in the window.
 *
 * @param texts the language
 */
public record FactNames(Programme programme, Texts texts) {

    /** What the fact is called; of one that is not there, its id. */
    public String of(Id<?> fact) {
        return programme.find(fact).map(this::of).orElse(fact.toString());
    }

    /** What the fact is called where room is short. */
    public String of(Entity entity) {
        return switch (entity) {
            case Visit visit -> visit.title();
            case City city -> city.name();
            case Venue venue -> venue.name();
            case DoorToDoor way -> arrow(of(way.from()), of(way.to()));
            case Person person -> person.shortName();
            case Delegation delegation -> delegation.name();
            case Stay stay -> texts.get("desktop.stay.title", place(lodgingOf(stay)));
            case Leg leg -> legName(leg);
            case Movement movement -> arrow(of(movement.from()), of(movement.to()));
            case Meeting meeting -> meeting.title();
            case Dependency dependency ->
                    arrow(of(dependency.predecessor()), of(dependency.successor()));
            case Milestone milestone ->
                    texts.get(
                            "desktop.milestone.title",
                            milestone.name(),
                            Integer.toString(milestone.day()));
            case Actual actual -> of(actual.item());
            case Revision revision ->
                    texts.get(
                            "desktop.revision.title",
                            of(revision.delegation()),
                            Integer.toString(revision.number()));
            case Separation apart ->
                    texts.get("desktop.separation.title", of(apart.one()), of(apart.other()));
            case Series series -> series.name();
            case Wish wish -> wish.title();
            case RuleSettings _ -> texts.get("desktop.rule-settings.title");
            case Acceptance acceptance ->
                    texts.get("desktop.acceptance.title", acceptance.reason());
        };
    }

    /** The place as a person says it; empty when nothing is said about it. */
    public String place(Place place) {
        return switch (place) {
            case Place.Unstated _ -> "";
            case Place.Remote _ -> texts.get("desktop.place.remote");
            case Place.InCity in -> of(in.city());
            case Place.AtVenue at -> of(at.venue());
            case Place.InRoom in ->
                    texts.get(
                            "desktop.place.room",
                            of(in.venue()),
                            programme
                                    .get(in.venue())
                                    .room(in.room())
                                    .map(Room::name)
                                    .orElse(in.room()));
        };
    }

    private Place lodgingOf(Stay stay) {
        return stay.lodging() instanceof Place.Unstated
                ? new Place.InCity(stay.city())
                : stay.lodging();
    }

    private String legName(Leg leg) {
        String way = arrow(place(leg.origin()), place(leg.destination()));
        return leg.name().isEmpty() ? way : texts.get("desktop.leg.named", leg.name(), way);
    }

    private String arrow(String from, String to) {
        return texts.get("desktop.way", from, to);
    }
}
