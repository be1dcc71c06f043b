package app.attache.desktop.change;

import app.attache.desktop.common.FactNames;
import app.attache.itinerary.Amended;
import app.attache.itinerary.Departing;
import app.attache.itinerary.ExtendStay;
import app.attache.itinerary.NewTime;
import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import app.attache.programme.Venue;
import app.attache.programme.Visit;
import app.attache.text.Texts;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What can be picked in the forms, with the names that a person knows, and how picks are read back. */
record Options(Programme programme, Texts texts) {

    /** A longer list helps nobody: who needs more comes here from the item itself. */
    private static final int MOST = 400;

    private static final String ACTING_HEAD = "acting-head";

    /** The fact of a kind that a pick names, or of its options the first; nothing where there are none. */
    @SuppressWarnings("unchecked") // an id's kind is the kind of its type
    <T extends Entity> Optional<T> picked(Values values, Field.Pick pick, Class<T> type) {
        String text = values.text(pick.key());
        boolean open = pick.options().stream().anyMatch(option -> option.value().equals(text));
        return Optional.of(open ? text : first(pick))
                .filter(value -> !value.isEmpty())
                .flatMap(value -> programme.find((Id<Entity>) Id.parse(value)))
                .map(type::cast);
    }

    private static String first(Field.Pick pick) {
        return pick.options().isEmpty() ? "" : pick.options().getFirst().value();
    }

    /** Those that have a stay. */
    Field.Pick travelling() {
        List<Id<Delegation>> staying =
                programme.all(Stay.class).stream().map(Stay::delegation).distinct().toList();
        return delegations("delegation", staying);
    }

    Field.Pick delegations(String key, Collection<Id<Delegation>> which) {
        return pick(
                key,
                which.stream().map(programme::get).sorted(Comparator.comparing(Delegation::name)),
                Delegation::name);
    }

    Field.Pick stays(Id<Delegation> delegation) {
        return pick(
                "stay",
                ExtendStay.staysOf(programme, delegation).reversed().stream(),
                stay ->
                        texts.get(
                                "change.stay",
                                programme.get(stay.city()).name(),
                                DepartureText.of(departs(stay), texts)));
    }

    /** Those that can still be changed, by their times; what is chosen already comes first where there are very many. */
    Field.Pick meetings(Values values) {
        List<Meeting> open =
                programme.all(Kind.MEETING).stream()
                        .map(Meeting.class::cast)
                        .filter(meeting -> open(meeting.status()))
                        .sorted(
                                Comparator.comparing((Meeting meeting) ->
                                                meeting.time().start().toInstant())
                                        .thenComparing(Meeting::id))
                        .toList();
        String chosen = values.text("meeting");
        Stream<Meeting> first =
                open.stream().skip(MOST).filter(meeting -> meeting.id().toString().equals(chosen));
        return pick(
                "meeting",
                Stream.concat(first, open.stream()),
                meeting ->
                        texts.get(
                                "change.meeting",
                                meeting.title(),
                                DepartureText.of(meeting.time().start(), texts)));
    }

    Field.Pick legs() {
        FactNames names = new FactNames(programme, texts);
        return pick(
                "leg",
                programme.all(Leg.class).stream()
                        .filter(leg -> open(leg.status()))
                        .sorted(Comparator.comparing((Leg leg) -> leg.wheelsUp().toInstant())),
                leg ->
                        texts.get(
                                "change.meeting",
                                names.of(leg.id()),
                                DepartureText.of(leg.wheelsUp(), texts)));
    }

    Field.Pick cities() {
        return pick(
                "city",
                programme.all(City.class).stream().sorted(Comparator.comparing(City::name)),
                City::name);
    }

    Field.Pick people(String key) {
        return pick(
                key,
                programme.all(Person.class).stream()
                        .sorted(Comparator.comparing(Person::name).thenComparing(Person::id)),
                Person::name);
    }

    /** These people, in this order. */
    Field.Pick named(String key, List<Id<Person>> people) {
        return pick(key, people.stream().map(programme::get), Person::name);
    }

    /** The people whose ids are ticked. */
    static List<Id<Person>> people(List<String> ticked) {
        return ticked.stream()
                .map(value -> new Id<Person>(Kind.PERSON, Id.parse(value).value()))
                .toList();
    }

    /** Who leads the others while the head is gone; nothing unless the head is one of those who leave others behind. */
    Optional<Field.Pick> actingHead(Delegation delegation, List<Id<Person>> leaving) {
        List<Id<Person>> others =
                delegation.members().stream()
                        .map(Membership::person)
                        .filter(person -> !leaving.contains(person))
                        .toList();
        boolean gone =
                delegation.head().map(Membership::person).filter(leaving::contains).isPresent();
        if (!gone || others.isEmpty()) {
            return Optional.empty();
        }
        List<Field.Option> options = new ArrayList<>();
        options.add(new Field.Option("", texts.get("change.acting-head.open")));
        options.addAll(named(ACTING_HEAD, others).options());
        return Optional.of(new Field.Pick(ACTING_HEAD, options));
    }

    /** Who was picked to lead the others; kept open while nobody was, or it is not to be asked. */
    Amended<Id<Person>> actingHead(Values values, Delegation delegation, List<Id<Person>> leaving) {
        return actingHead(delegation, leaving)
                .flatMap(pick -> picked(values, pick, Person.class))
                .map(person -> Amended.to(person.id()))
                .orElseGet(Amended::kept);
    }

    Field.Pick visits() {
        return pick(
                "visit",
                programme.all(Visit.class).stream().sorted(Comparator.comparing(Visit::title)),
                Visit::title);
    }

    /** Venues with their cities, and the telephone. */
    List<Field.Option> places() {
        return Stream.concat(
                        Stream.of(new Field.Option("remote", texts.get("change.place.remote"))),
                        programme.all(Venue.class).stream()
                                .sorted(Comparator.comparing(Venue::name))
                                .limit(MOST)
                                .map(venue ->
                                        new Field.Option(
                                                venue.id().toString(),
                                                texts.get(
                                                        "change.place.venue",
                                                        venue.name(),
                                                        programme.get(venue.city()).name()))))
                .toList();
    }

    /** The place that a value of {@link #places} names. */
    static Place place(String value) {
        return value.equals("remote")
                ? Place.REMOTE
                : new Place.AtVenue(new Id<>(Kind.VENUE, Id.parse(value).value()));
    }

    /** When a delegation leaves a stay as things are, on the clock of its city. */
    ZonedDateTime departs(Stay stay) {
        ZoneId zone = programme.get(stay.city()).zone();
        return Departing.of(programme, stay).at().withZoneSameInstant(zone);
    }

    /** What is typed, read on the clock that shows {@code present}. */
    NewTime read(String text, ZonedDateTime present) {
        return new DepartureText(present, texts).read(text);
    }

    private static boolean open(Status status) {
        return status != Status.CANCELLED && status != Status.HELD;
    }

    private static <T extends Entity> Field.Pick pick(
            String key, Stream<T> facts, Function<T, String> name) {
        return new Field.Pick(
                key,
                facts.limit(MOST)
                        .map(fact -> new Field.Option(fact.id().toString(), name.apply(fact)))
                        .toList());
    }
}
