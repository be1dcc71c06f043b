package app.attache.desktop.editor.form;

import app.attache.desktop.common.DelegationOrder;
import app.attache.desktop.common.FactNames;
import app.attache.desktop.common.FactTimes;
import app.attache.desktop.common.SearchText;
import app.attache.desktop.common.TimeWords;
import app.attache.desktop.common.Words;
import app.attache.programme.City;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.Room;
import app.attache.programme.Venue;
import app.attache.programme.Visit;
import app.attache.programme.Wish;
import app.attache.text.Texts;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * What there is to choose from in the fields of forms.
 *
 * @param programme the facts to choose from
 * @param texts the language
 */
public record Choices(Programme programme, Texts texts) {

    private static final Comparator<Option> BY_LABEL =
            Comparator.<Option, String>comparing(it -> SearchText.fold(it.label()))
                    .thenComparing(Option::value);

    private static final List<String> ZONES =
            ZoneId.getAvailableZoneIds().stream()
                    .filter(id -> id.contains("/") || id.equals("UTC"))
                    .filter(id -> !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                    .sorted()
                    .toList();

    private FactNames names() {
        return new FactNames(programme, texts);
    }

    /** What a choice of nothing is called: a dash. */
    private Option nothing() {
        return new Option("", texts.get("editor.nothing"));
    }

    private List<Option> orNothing(List<Option> options) {
        List<Option> all = new ArrayList<>();
        all.add(nothing());
        all.addAll(options);
        return all;
    }

    /** The values of one of the facts' enumerations, in their own order. */
    <E extends Enum<E>> List<Option> terms(Class<E> type) {
        Words words = new Words(texts);
        return Arrays.stream(type.getEnumConstants())
                .map(term -> new Option(term.name(), words.of(term)))
                .toList();
    }

    <E extends Enum<E>> List<Option> termsOrNothing(Class<E> type) {
        return orNothing(terms(type));
    }

    List<Option> weekdays() {
        return Arrays.stream(DayOfWeek.values())
                .map(day ->
                        new Option(
                                day.name(),
                                day.getDisplayName(TextStyle.FULL_STANDALONE, texts.locale())))
                .toList();
    }

    List<Option> people() {
        return programme.all(Person.class).stream().map(this::person).sorted(BY_LABEL).toList();
    }

    private Option person(Person person) {
        String label =
                person.office().isEmpty()
                        ? person.name()
                        : texts.get("editor.option.of", person.name(), person.office());
        return new Option(person.id().toString(), label);
    }

    List<Option> delegations() {
        return DelegationOrder.of(programme).inOrder().stream()
                .map(it -> new Option(it.id().toString(), it.name()))
                .toList();
    }

    /** Those who can be kept apart. */
    List<Option> parties() {
        List<Option> parties = new ArrayList<>(delegations());
        parties.addAll(people());
        return parties;
    }

    List<Option> visits() {
        return named(programme.all(Visit.class));
    }

    List<Option> cities() {
        return named(programme.all(City.class));
    }

    List<Option> venues() {
        return programme.all(Venue.class).stream()
                .map(it ->
                        new Option(
                                it.id().toString(),
                                texts.get("editor.option.of", it.name(), names().of(it.city()))))
                .sorted(BY_LABEL)
                .toList();
    }

    /** Everywhere that a thing can be: nowhere stated, venues, their rooms, cities. */
    List<Option> places() {
        List<Option> places = new ArrayList<>(venues());
        for (Venue venue : programme.all(Venue.class)) {
            for (Room room : venue.rooms()) {
                places.add(
                        new Option(
                                venue.id() + "/" + room.id(),
                                texts.get("desktop.place.room", venue.name(), room.name())));
            }
        }
        places.sort(BY_LABEL);
        places.addAll(cities());
        return orNothing(places);
    }

    /** The same, and by telephone. */
    List<Option> placesOrRemote() {
        List<Option> all = new ArrayList<>(places());
        all.add(1, new Option(Written.REMOTE, texts.get("desktop.place.remote")));
        return all;
    }

    /** What has a time that another thing can wait for. */
    List<Option> timed() {
        return timed(Kind.MEETING, Kind.LEG, Kind.MOVEMENT, Kind.STAY);
    }

    private List<Option> timed(Kind... kinds) {
        TimeWords words = new TimeWords(programme, texts);
        FactTimes times = new FactTimes(programme);
        return Arrays.stream(kinds)
                .flatMap(kind -> programme.all(kind).stream())
                .sorted(
                        Comparator.<Entity, Instant>comparing(
                                        it -> times.start(it.id()).orElse(Instant.MIN))
                                .thenComparing(Entity::id))
                .map(it ->
                        new Option(
                                it.id().toString(),
                                texts.get(
                                        "desktop.dot",
                                        names().of(it),
                                        times.span(it.id()).map(words::when).orElse(""))))
                .toList();
    }

    /** What a wish can come after: the other wishes, then the meetings in the order of their times. */
    List<Option> earlier() {
        List<Option> earlier = new ArrayList<>();
        for (Option wish : named(programme.all(Wish.class))) {
            earlier.add(
                    new Option(
                            wish.value(),
                            texts.get("desktop.dot", wish.label(), texts.get("editor.wanted"))));
        }
        earlier.addAll(timed(Kind.MEETING));
        return earlier;
    }

    /** The clocks of the cities first, then all others. */
    List<Option> clocks() {
        TimeWords words = new TimeWords(programme, texts);
        TreeSet<String> ofCities = new TreeSet<>();
        programme.all(City.class).forEach(it -> ofCities.add(it.zone().getId()));
        List<Option> clocks = new ArrayList<>();
        for (String id : ofCities) {
            clocks.add(
                    new Option(id, texts.get("editor.option.of", words.zone(ZoneId.of(id)), id)));
        }
        clocks.sort(BY_LABEL);
        ZONES.stream()
                .filter(id -> !ofCities.contains(id))
                .forEach(id -> clocks.add(new Option(id, id)));
        return clocks;
    }

    /** The zones of the tz database. */
    List<Option> zones() {
        return ZONES.stream().map(id -> new Option(id, id)).toList();
    }

    List<Option> countries() {
        List<Option> countries =
                Arrays.stream(Locale.getISOCountries())
                        .map(code ->
                                new Option(
                                        code,
                                        texts.get(
                                                "editor.option.of",
                                                Locale.of("", code)
                                                        .getDisplayCountry(texts.locale()),
                                                code)))
                        .sorted(BY_LABEL)
                        .toList();
        return orNothing(countries);
    }

    private List<Option> named(List<? extends Entity> facts) {
        return facts.stream()
                .map(it -> new Option(it.id().toString(), names().of(it)))
                .sorted(BY_LABEL)
                .toList();
    }

    /** The clock of the city that {@code place} is in, as it stands in a field; empty where no city is known. */
    static String clockOf(String place, Programme programme) {
        if (place.isEmpty() || place.equals(Written.REMOTE)) {
            return "";
        }
        String bare = place.contains("/") ? place.substring(0, place.indexOf('/')) : place;
        Id<?> id = Id.parse(bare);
        Id<City> city =
                id.kind() == Kind.CITY
                        ? Id.city(id.value())
                        : programme
                                .find(Id.venue(id.value()))
                                .map(Venue::city)
                                .orElse(Id.city("none"));
        return programme.find(city).map(it -> it.zone().getId()).orElse("");
    }
}
