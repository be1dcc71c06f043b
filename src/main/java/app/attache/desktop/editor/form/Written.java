package app.attache.desktop.editor.form;

import app.attache.desktop.common.TypedTime;
import app.attache.programme.Id;
import app.attache.programme.Notes;
import app.attache.programme.ObservancePolicy;
import app.attache.programme.Place;
import app.attache.programme.Position;
import app.attache.programme.TimeBound;
import app.attache.programme.TimeSpan;
import app.attache.programme.WallTime;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes the parts of facts as they stand in fields, where {@link Typed} reads them.
 *
 * @param locale the language of the names of days and months
 */
public record Written(Locale locale) {

    static final String REMOTE = "remote";
    static final String OFFSET = "-offset";

    static String term(Enum<?> value) {
        return value.name();
    }

    static String yes(boolean value) {
        return value ? "yes" : "";
    }

    static String number(int value) {
        return value == 0 ? "" : Integer.toString(value);
    }

    static String ids(Collection<? extends Id<?>> ids) {
        return ids.stream().map(Id::toString).collect(Collectors.joining(" "));
    }

    static String length(Duration length) {
        return Lengths.write(length);
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEE d MMM uuuu", locale).format(date);
    }

    String dates(List<LocalDate> dates) {
        return dates.stream().map(this::date).collect(Collectors.joining(", "));
    }

    static String position(Position position) {
        return switch (position) {
            case Position.Unstated _ -> "";
            case Position.At at -> at.latitude() + ", " + at.longitude();
        };
    }

    static String place(Place place) {
        return switch (place) {
            case Place.Unstated _ -> "";
            case Place.Remote _ -> REMOTE;
            case Place.InCity in -> in.city().toString();
            case Place.AtVenue at -> at.venue().toString();
            case Place.InRoom in -> in.venue() + "/" + in.room();
        };
    }

    /** The fields of remarks. */
    static Map<String, String> notes(Notes notes) {
        return Map.of("notes", notes.text(), "source", notes.source());
    }

    static Map<String, String> observance(ObservancePolicy policy) {
        Map<String, String> cells = new TreeMap<>();
        policy.kept()
                .forEach((observance, how) ->
                        cells.put(Typed.OBSERVANCE + observance.name(), term(how)));
        return cells;
    }

    /** The fields {@code start}, {@code end}, {@code clock}, {@code end-clock} and {@code certainty} of a span. */
    Map<String, String> span(TimeSpan span) {
        Map<String, String> cells = new TreeMap<>();
        cells.putAll(time("start", span.start()));
        cells.putAll(time("end", span.end()));
        cells.put("clock", span.start().getZone().getId());
        cells.put("end-clock", span.end().getZone().getId());
        cells.put("certainty", term(span.certainty()));
        boolean sameDay =
                span.start().getZone().equals(span.end().getZone())
                        && span.start().toLocalDate().equals(span.end().toLocalDate())
                        && !span.end().toLocalDateTime().isBefore(span.start().toLocalDateTime());
        if (sameDay) {
            cells.put("end", TypedTime.clock(span.end().toLocalDateTime()));
        }
        return cells;
    }

    /** An end of a time with its clock, where there is such an end. */
    Map<String, String> bound(String field, String clock, TimeBound bound) {
        Map<String, String> cells = new TreeMap<>();
        bound.time()
                .ifPresent(time -> {
                    cells.putAll(time(field, time));
                    cells.put(clock, time.getZone().getId());
                });
        return cells;
    }

    /** A time with its offset where the clock shows it twice. */
    Map<String, String> time(String field, ZonedDateTime time) {
        Map<String, String> cells = new TreeMap<>();
        cells.put(field, TypedTime.write(time.toLocalDateTime(), locale));
        if (WallTime.of(time.toLocalDateTime(), time.getZone()) instanceof WallTime.Overlap) {
            cells.put(field + OFFSET, time.getOffset().getId());
        }
        return cells;
    }
}
