package app.attache.desktop.editor.form;

import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Notes;
import app.attache.programme.Observance;
import app.attache.programme.ObservancePolicy;
import app.attache.programme.Place;
import app.attache.programme.Position;
import app.attache.programme.Strictness;
import app.attache.programme.TimeSpan;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what stands in fields, and notes what is wrong with it. Of a field that cannot be read it gives some value of the
 * type, so that the others can be looked at as well; nothing may be made of the values once there is a problem.
 */
public final class Typed {

    static final String OBSERVANCE = "observance.";

    private static final Pattern POINT =
            Pattern.compile("(-?\\d{1,3}(?:\\.\\d+)?)\\s*[,;]?\\s+(-?\\d{1,3}(?:\\.\\d+)?)");
    private static final int MOST = 1_000_000;

    private final Values values;
    private final LocalDateTime near;
    private final Locale locale;
    private final String prefix;
    private final Map<String, Problem> problems;

    private Typed(
            Values values,
            LocalDateTime near,
            Locale locale,
            String prefix,
            Map<String, Problem> problems) {
        this.values = values;
        this.near = near;
        this.locale = locale;
        this.prefix = prefix;
        this.problems = problems;
    }

    /**
     * Reads {@code values}.
     *
     * @param near what a typed time leaves out is as this has it
     * @param locale the language of the names of days and months besides English
     */
    public static Typed of(Values values, LocalDateTime near, Locale locale) {
        return new Typed(values, near, locale, "", new LinkedHashMap<>());
    }

    /** What is wrong, by the field, in the order of reading. */
    public Map<String, Problem> problems() {
        return problems;
    }

    /** Notes what is wrong with a field; the first thing noted counts. */
    void wrong(String field, Problem problem) {
        problems.putIfAbsent(prefix + field, problem);
    }

    void wrong(String field, String key, Object... arguments) {
        wrong(field, Problem.of(key, arguments));
    }

    /** Whether {@code field} was found wrong. */
    boolean isWrong(String field) {
        return problems.containsKey(prefix + field);
    }

    /** What stands in a field; empty for nothing. */
    String text(String field) {
        return values.get(field);
    }

    /** A text that may not be missing. */
    String name(String field) {
        if (text(field).isBlank()) {
            wrong(field, "editor.problem.name");
        }
        return text(field);
    }

    boolean yes(String field) {
        return !text(field).isEmpty();
    }

    /** A number from 0; 0 where nothing is typed. */
    int number(String field) {
        String typed = text(field).strip();
        if (typed.isEmpty()) {
            return 0;
        }
        try {
            int number = Integer.parseInt(typed);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            wrong(field, "editor.problem.number", typed, MOST);
        }
        wrong(field, "editor.problem.number", typed, MOST);
        return 0;
    }

    /** A length of time: {@code 25}, {@code 25 min}, {@code 1:30}, {@code 1 h 30}; nothing typed is no time. */
    Duration length(String field) {
        return Lengths.read(text(field))
                .orElseGet(() -> {
                    wrong(field, "editor.problem.length", text(field).strip());
                    return Duration.ZERO;
                });
    }

    <E extends Enum<E>> E term(String field, Class<E> type) {
        for (E term : type.getEnumConstants()) {
            if (term.name().equals(text(field))) {
                return term;
            }
        }
        wrong(field, "editor.problem.choose");
        return type.getEnumConstants()[0];
    }

    /** Some terms, parted by spaces. */
    <E extends Enum<E>> List<E> terms(String field, Class<E> type) {
        List<String> names = List.of(text(field).split(" ", -1));
        return Arrays.stream(type.getEnumConstants())
                .filter(term -> names.contains(term.name()))
                .toList();
    }

    /** The id of a fact that must be chosen. */
    <T extends Entity> Id<T> id(String field, Kind kind) {
        if (text(field).isEmpty()) {
            wrong(field, "editor.problem.choose");
            return new Id<>(kind, "none");
        }
        return idOf(text(field), kind);
    }

    /** The id of a fact of any kind that must be chosen. */
    Id<?> anyId(String field) {
        if (text(field).isEmpty()) {
            wrong(field, "editor.problem.choose");
            return Id.meeting("none");
        }
        return Id.parse(text(field));
    }

    <T extends Entity> List<Id<T>> ids(String field, Kind kind) {
        return Arrays.stream(text(field).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> Typed.<T>idOf(word, kind))
                .toList();
    }

    private static <T extends Entity> Id<T> idOf(String text, Kind kind) {
        return new Id<>(kind, text.substring(text.indexOf(':') + 1));
    }

    ZoneId zone(String field) {
        if (text(field).isEmpty()) {
            wrong(field, "editor.problem.choose");
            return ZoneOffset.UTC;
        }
        try {
            return ZoneId.of(text(field));
        } catch (DateTimeException e) {
            wrong(field, "editor.problem.zone", text(field));
            return ZoneOffset.UTC;
        }
    }

    Place place(String field) {
        String typed = text(field);
        int room = typed.indexOf('/');
        if (typed.isEmpty()) {
            return Place.UNSTATED;
        } else if (typed.equals(Written.REMOTE)) {
            return Place.REMOTE;
        } else if (typed.startsWith(Kind.CITY.label() + ":")) {
            return new Place.InCity(idOf(typed, Kind.CITY));
        }
        return room < 0
                ? new Place.AtVenue(idOf(typed, Kind.VENUE))
                : new Place.InRoom(
                        idOf(typed.substring(0, room), Kind.VENUE), typed.substring(room + 1));
    }

    Position position(String field) {
        String typed = text(field).strip();
        if (typed.isEmpty()) {
            return Position.UNSTATED;
        }
        String[] degrees = typed.split(",", -1);
        try {
            if (degrees.length == 2) {
                return new Position.At(
                        Double.parseDouble(degrees[0].strip()),
                        Double.parseDouble(degrees[1].strip()));
            }
            Matcher point = POINT.matcher(typed);
            if (point.matches()) {
                return new Position.At(
                        Double.parseDouble(point.group(1)), Double.parseDouble(point.group(2)));
            }
        } catch (IllegalArgumentException e) {
            wrong(field, "editor.problem.position", typed);
        }
        wrong(field, "editor.problem.position", typed);
        return Position.UNSTATED;
    }

    Notes notes() {
        return new Notes(text("notes"), text("source"));
    }

    ObservancePolicy observance() {
        Map<Observance, Strictness> kept = new EnumMap<>(Observance.class);
        for (Observance observance : Observance.values()) {
            String field = OBSERVANCE + observance.name();
            if (!text(field).isEmpty()) {
                kept.put(observance, term(field, Strictness.class));
            }
        }
        return new ObservancePolicy(kept);
    }

    /** Dates, parted by commas, each once; none where nothing is typed. */
    List<LocalDate> dates(String field) {
        return Arrays.stream(text(field).split("[,;،]", -1))
                .filter(word -> !word.isBlank())
                .map(word -> times().date(field, word))
                .distinct()
                .sorted()
                .toList();
    }

    /** A date as it is written in the fields. */
    String written(LocalDate date) {
        return new Written(locale).date(date);
    }

    /** The rows of a table. */
    List<Typed> rows(String table) {
        List<Typed> rows = new ArrayList<>();
        List<Values> cells = values.rows(table);
        for (int row = 0; row < cells.size(); row++) {
            String inRow = prefix + Values.prefix(table, row);
            rows.add(new Typed(cells.get(row), near, locale, inRow, problems));
        }
        return rows;
    }

    /** Notes when something stands twice in a table that may hold it once. */
    void once(String field, Collection<?> things) {
        if (things.stream().distinct().count() != things.size()) {
            wrong(field, "editor.problem.twice");
        }
    }

    /** The times among the fields. */
    TypedTimes times() {
        return new TypedTimes(this, near, locale, prefix);
    }

    /** A date, as a typed time says it. */
    LocalDate date(String field) {
        return times().date(field);
    }

    /** The span in the fields {@code start}, {@code end}, {@code clock}, {@code end-clock} and {@code certainty}. */
    TimeSpan span() {
        return times().span();
    }

    /** A time near the one that the form is about, on the clock of {@code zone}. */
    ZonedDateTime time(String field, ZoneId zone) {
        return times().time(field, zone);
    }
}
