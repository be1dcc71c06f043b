package app.attache.itinerary;

import app.attache.programme.Acceptance;
import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Movement;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Room;
import app.attache.programme.Stay;
import app.attache.programme.Venue;
import app.attache.programme.Visit;
import app.attache.programme.Wish;
import app.attache.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the facts of one programme are called in the words of a plan. */
public record NameWords(Programme programme, Texts texts) {

    public NameWords {
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(texts, "texts");
    }

    private LocalWords local() {
        return new LocalWords(texts);
    }

    /** An item by its name: {@code Flight Joint Base Andrews → Jerusalem}, {@code Stay, Blair House}, a meeting's title. */
    public String item(Id<?> id) {
        return programme.find(id).map(this::name).orElse(id.toString());
    }

    /** An item with its city and time: {@code Cabinet, Jerusalem, Fri 7 Feb 10:00}. */
    public String itemWithTime(Id<?> id) {
        Entity fact = programme.get(id);
        String time = local().dayAndHour(Items.time(fact).start());
        String city = fact instanceof Meeting meeting ? cityOf(meeting.place()) : "";
        return city.isEmpty()
                ? texts.get("itinerary.item.timed", name(fact), time)
                : texts.get("itinerary.item.placed", name(fact), city, time);
    }

    /** Items by their names, in order; those of a series, which have one name, once with how many they are. */
    List<String> items(List<Id<?>> items) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        items.forEach(item -> numbers.merge(item(item), 1, Integer::sum));
        return numbers.entrySet().stream()
                .map(entry ->
                        entry.getValue() == 1
                                ? entry.getKey()
                                : texts.get("itinerary.items", entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The short name of a person. */
    String person(Id<Person> id) {
        return programme.get(id).shortName();
    }

    /** The short names of people, in order. */
    String people(List<Id<Person>> people) {
        return local().list(people.stream().map(this::person).toList());
    }

    /** The city a place is in; nothing when it is in none. */
    String cityOf(Place place) {
        return programme.cityOf(place).map(City::name).orElse("");
    }

    /** A place as it is said: its venue, else its city; for a call, that it is one. */
    public String place(Place place) {
        return place instanceof Place.Remote ? texts.get("itinerary.place.remote") : at(place);
    }

    /** A place as closely as it is known: its room and venue, else its venue, else its city. */
    String room(Place place) {
        Optional<String> room =
                place instanceof Place.InRoom in
                        ? programme
                                .find(in.venue())
                                .flatMap(venue -> venue.room(in.room()))
                                .map(Room::name)
                        : Optional.empty();
        return room.map(name -> texts.get("itinerary.place.room", name, place(place)))
                .orElseGet(() -> place(place));
    }

    private String name(Entity fact) {
        return switch (fact) {
            case Meeting meeting -> meeting.title();
            case Wish wish -> wish.title();
            case Acceptance acceptance -> acceptance.reason();
            case Delegation delegation -> delegation.name();
            case Person person -> person.name();
            case City city -> city.name();
            case Visit visit -> visit.title();
            case Leg leg -> {
                String named =
                        leg.name().isEmpty()
                                ? texts.get("itinerary.leg." + mode(leg))
                                : texts.get("itinerary.leg.named", leg.name());
                yield texts.get(
                        "itinerary.item.way", named, at(leg.origin()), at(leg.destination()));
            }
            case Movement movement ->
                    texts.get(
                            "itinerary.item.way",
                            texts.get("itinerary.movement"),
                            programme.get(movement.from()).name(),
                            programme.get(movement.to()).name());
            case Stay stay -> {
                String lodging = programme.venueOf(stay.lodging()).map(Venue::name).orElse("");
                yield texts.get(
                        "itinerary.stay.name",
                        lodging.isEmpty() ? programme.get(stay.city()).name() : lodging);
            }
            default -> fact.id().toString();
        };
    }

    private static String mode(Leg leg) {
        return leg.mode().name().toLowerCase(Locale.ROOT);
    }

    private String at(Place place) {
        return programme.venueOf(place).map(Venue::name).orElseGet(() -> cityOf(place));
    }
}
