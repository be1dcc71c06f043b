package app.attache.visitfile;

import app.attache.programme.City;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Place;
import app.attache.programme.Venue;
import app.attache.text.Message;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts, words, numbers and references to facts. */
final class Scalars {

    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(\\.\\d+|\\d+(\\.\\d*)?)([eE][-+]?\\d{1,3})?");

    /** Any text, also an empty one in quotes. */
    static final Scalar<String> TEXT = Scalar.of(expected("text"), text -> text, text -> text);

    /** A text that is not blank. */
    static final Scalar<String> NAME = Scalar.of(expected("name"), Scalars::name, name -> name);

    /** The id of a room, or of a fact whose kind is known. */
    static final Scalar<String> SHORT_ID = Scalar.of(expected("id"), Scalars::shortId, id -> id);

    /** {@code true} or {@code false}. */
    static final Scalar<Boolean> TRUTH =
            new Scalar<>(
                    expected("truth"),
                    List.of(),
                    true,
                    (text, _, _) -> truth(text),
                    truth -> Boolean.toString(truth));

    /** Where a thing is: {@code city:c}, {@code venue:v}, {@code venue:v/room}, {@code remote} or {@code unstated}. */
    static final Scalar<Place> PLACE =
            new Scalar<>(expected("place"), List.of(), true, Scalars::place, Scalars::writePlace);

    private static final String UNSTATED = "unstated";
    private static final String REMOTE = "remote";

    private Scalars() {}

    static Message expected(String what, Object... arguments) {
        return Message.of("visitfile.expected." + what, arguments);
    }

    static Unfit unfit(String text, Message expected) {
        return new Unfit(found(text, expected));
    }

    private static Message found(String text, Message expected) {
        return Message.of("visitfile.problem.unfit", Words.shown(text), expected);
    }

    private static String name(String text) throws Unfit {
        if (text.isBlank()) {
            throw new Unfit("visitfile.problem.nothing", expected("name"));
        }
        return text;
    }

    private static String shortId(String text) throws Unfit {
        if (!Id.wellFormed(text)) {
            throw unfit(text, expected("id"));
        }
        return text;
    }

    private static boolean truth(String text) throws Unfit {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw unfit(text, expected("truth"));
        };
    }

    /** A whole number from {@code least} on. */
    static Scalar<Integer> whole(int least) {
        Message expected = expected("whole", String.valueOf(least));
        return Scalar.<Integer>of(
                        expected,
                        text -> {
                            if (text.length() > 10
                                    || !text.chars().allMatch(c -> c >= '0' && c <= '9')
                                    || text.isEmpty()
                                    || Long.parseLong(text) > Integer.MAX_VALUE
                                    || Long.parseLong(text) < least) {
                                throw unfit(text, expected);
                            }
                            return Integer.parseInt(text);
                        },
                        number -> Integer.toString(number))
                .withoutQuotes();
    }

    /** Degrees from {@code -most} to {@code most}. */
    static Scalar<Double> degrees(int most) {
        Message expected = expected("degrees", String.valueOf(most));
        return Scalar.<Double>of(
                        expected,
                        text -> {
                            if (text.length() > 40 || !NUMBER.matcher(text).matches()) {
                                throw unfit(text, expected);
                            }
                            double degrees = Double.parseDouble(text);
                            if (Math.abs(degrees) > most) {
                                throw unfit(text, expected);
                            }
                            return degrees;
                        },
                        Scalars::writeDegrees)
                .withoutQuotes();
    }

    // Without an exponent where that gives the same number: nobody reads 1.0E-5.
    private static String writeDegrees(double degrees) {
        String digits = Double.toString(degrees);
        if (digits.indexOf('E') < 0) {
            return digits;
        }
        String plain = new BigDecimal(digits).toPlainString();
        return plain.length() <= 24 ? plain : digits;
    }

    /** One of the constants of {@code type}, as {@link Words#of} writes them. */
    static <E extends Enum<E>> Scalar<E> word(Class<E> type) {
        Map<String, E> constants = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            constants.put(Words.of(constant), constant);
        }
        List<String> words = List.copyOf(constants.keySet());
        Message expected = expected("word", String.join(", ", words));
        return new Scalar<>(
                expected,
                words,
                true,
                (text, _, _) -> {
                    E constant = constants.get(text);
                    if (constant == null) {
                        throw unknown(text, expected, words);
                    }
                    return constant;
                },
                Words::of);
    }

    /** Says that {@code text} is unknown, and what may have been meant. */
    static Unfit unknown(String text, Message expected, List<String> words) {
        Optional<String> near = Words.nearest(text, words);
        Message plain = found(text, expected);
        return near.map(word -> new Unfit("visitfile.problem.near", plain, word))
                .orElseGet(() -> new Unfit(plain));
    }

    /** The id of a fact of one kind, without the kind. */
    @SuppressWarnings("unchecked") // an id's kind is the kind of its type
    static <T extends Entity> Scalar<Id<T>> reference(Kind kind) {
        Message expected = expected("reference", Sections.name(kind));
        return new Scalar<>(
                expected,
                List.of(),
                false,
                (text, at, reading) -> {
                    if (!Id.wellFormed(text)) {
                        throw unfit(text, expected);
                    }
                    return (Id<T>) reading.refer(kind, text, at);
                },
                Id::value);
    }

    /** The id of a fact of any of these kinds, with its kind before it: {@code meeting:e7}. */
    static Scalar<Id<?>> anyOf(Kind... kinds) {
        String forms =
                Stream.of(kinds).map(kind -> kind.label() + ":…").collect(Collectors.joining(", "));
        Message expected = expected("any-reference", forms);
        return new Scalar<>(
                expected,
                List.of(),
                true,
                (text, at, reading) -> {
                    int colon = text.indexOf(':');
                    Optional<Kind> kind = Kind.ofLabel(colon < 0 ? "" : text.substring(0, colon));
                    String id = text.substring(colon + 1);
                    if (kind.isEmpty()
                            || !Arrays.asList(kinds).contains(kind.get())
                            || !Id.wellFormed(id)) {
                        throw unfit(text, expected);
                    }
                    return reading.refer(kind.get(), id, at);
                },
                Id::toString);
    }

    private static Place place(String text, Node.Text at, Reading reading) throws Unfit {
        if (text.equals(REMOTE)) {
            return Place.REMOTE;
        }
        if (text.equals(UNSTATED)) {
            return Place.UNSTATED;
        }
        int colon = text.indexOf(':');
        int slash = colon < 0 ? -1 : text.indexOf('/', colon);
        String kind = colon < 0 ? "" : text.substring(0, colon);
        String id = text.substring(colon + 1, slash < 0 ? text.length() : slash);
        String room = slash < 0 ? "" : text.substring(slash + 1);
        boolean wellFormed = Id.wellFormed(id) && (slash < 0 || Id.wellFormed(room));
        if (wellFormed && kind.equals(Kind.CITY.label()) && slash < 0) {
            return new Place.InCity(Id.city(reading.refer(Kind.CITY, id, at).value()));
        }
        if (wellFormed && kind.equals(Kind.VENUE.label())) {
            return slash < 0
                    ? new Place.AtVenue(venue(reading.refer(Kind.VENUE, id, at)))
                    : new Place.InRoom(venue(reading.refer(Kind.VENUE, id, room, at)), room);
        }
        throw unfit(text, expected("place"));
    }

    @SuppressWarnings("unchecked") // an id's kind is the kind of its type
    private static Id<Venue> venue(Id<?> id) {
        return (Id<Venue>) id;
    }

    private static String writePlace(Place place) {
        return switch (place) {
            case Place.Unstated _ -> UNSTATED;
            case Place.Remote _ -> REMOTE;
            case Place.InCity(Id<City> city) -> city.toString();
            case Place.AtVenue(Id<Venue> venue) -> venue.toString();
            case Place.InRoom(Id<Venue> venue, String room) -> venue + "/" + room;
        };
    }
}
