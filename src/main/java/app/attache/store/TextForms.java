package app.attache.store;

import app.attache.programme.Attendance;
import app.attache.programme.Certainty;
import app.attache.programme.Id;
import app.attache.programme.Participation;
import app.attache.programme.Place;
import app.attache.programme.Position;
import app.attache.programme.TimeBound;
import app.attache.programme.TimeSpan;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The values that stand in a document as one text.
 *
 * <ul>
 *   <li>an id: {@code kind:value}
 *   <li>a planned time: wall time, offset and zone as {@link ZonedDateTime#toString} writes them
 *   <li>a duration, a date, a time of day, an instant: ISO 8601
 *   <li>a place: {@link PlaceText}
 *   <li>a position: {@code unstated}, or the two degrees with a space between
 *   <li>a span: its two planned times and its certainty, with spaces between
 *   <li>an attendance: person, side, role, {@code required} or {@code optional}, and the response where one is recorded,
 *       with spaces between
 *   <li>an end of a time: {@code open}, or the planned time
 *   <li>a participation: {@code whole}, or the two planned times with a space between
 * </ul>
 */
final class TextForms {

    private static final String UNSTATED = "unstated";
    private static final String WHOLE = "whole";
    private static final String OPEN = "open";

    /** The forms by the types they are for. */
    static final Map<Class<?>, Form<?>> ALL = all();

    private TextForms() {}

    private static Map<Class<?>, Form<?>> all() {
        Map<Class<?>, Form<?>> forms = new HashMap<>();
        forms.put(String.class, form(Function.<String>identity(), (text, _) -> text));
        forms.put(
                Id.class,
                TextForms.<Id<?>>form(Id::toString, (text, reading) -> reading.pool().id(text)));
        forms.put(
                Place.class, form(PlaceText::write, (text, reading) -> reading.pool().place(text)));
        forms.put(
                ZonedDateTime.class,
                form(ZonedDateTime::toString, (text, reading) -> reading.time(text)));
        forms.put(TimeSpan.class, TextForms.<TimeSpan>form(TextForms::write, TextForms::span));
        forms.put(
                Attendance.class,
                TextForms.<Attendance>form(
                        TextForms::write, (text, reading) -> reading.pool().attendance(text)));
        forms.put(
                Position.class,
                TextForms.<Position>form(TextForms::write, (text, _) -> position(text)));
        forms.put(
                Participation.class,
                TextForms.<Participation>form(TextForms::write, TextForms::participation));
        forms.put(TimeBound.class, TextForms.<TimeBound>form(TextForms::write, TextForms::bound));
        forms.put(Duration.class, form(Duration::toString, (text, _) -> Duration.parse(text)));
        forms.put(Instant.class, form(Instant::toString, (text, _) -> Instant.parse(text)));
        forms.put(LocalDate.class, form(LocalDate::toString, (text, _) -> LocalDate.parse(text)));
        forms.put(LocalTime.class, form(LocalTime::toString, (text, _) -> LocalTime.parse(text)));
        forms.put(ZoneId.class, form(ZoneId::getId, (text, reading) -> reading.zone(text)));
        return Map.copyOf(forms);
    }

    private static <T> Form<T> form(
            Function<T, String> write, BiFunction<String, Reading, T> read) {
        return new Form<>() {
            @Override
            public void write(T value, JsonGenerator out) throws IOException {
                out.writeString(write.apply(value));
            }

            @Override
            public T read(JsonParser in, Reading reading) throws IOException {
                Form.require(JsonToken.VALUE_STRING, in);
                return read.apply(in.getText(), reading);
            }
        };
    }

    private static String write(TimeSpan span) {
        return span.start() + " " + span.end() + " " + span.certainty();
    }

    private static TimeSpan span(String text, Reading reading) {
        int first = text.indexOf(' ');
        int second = text.indexOf(' ', first + 1);
        return new TimeSpan(
                reading.time(text.substring(0, first)),
                reading.time(text.substring(first + 1, second)),
                Certainty.valueOf(text.substring(second + 1)));
    }

    private static String write(Attendance attendance) {
        return attendance.person()
                + " "
                + attendance.side()
                + " "
                + attendance.role()
                + (attendance.required() ? " required" : " optional")
                + (attendance.response() == Attendance.Response.UNSTATED
                        ? ""
                        : " " + attendance.response());
    }

    /** Reads an attendance. */
    static Attendance attendance(String text, Reading.Pool pool) {
        String[] parts = text.split(" ", -1);
        boolean required = parts[3].equals("required");
        if (parts.length > 5 || !(required || parts[3].equals("optional"))) {
            throw new IllegalArgumentException("Not an attendance: " + text);
        }
        return new Attendance(
                Id.person(pool.id(parts[0]).value()),
                Attendance.Side.valueOf(parts[1]),
                Attendance.Role.valueOf(parts[2]),
                required,
                parts.length == 4
                        ? Attendance.Response.UNSTATED
                        : Attendance.Response.valueOf(parts[4]));
    }

    private static String write(Position position) {
        return switch (position) {
            case Position.Unstated _ -> UNSTATED;
            case Position.At(double latitude, double longitude) -> latitude + " " + longitude;
        };
    }

    private static Position position(String text) {
        if (text.equals(UNSTATED)) {
            return Position.UNSTATED;
        }
        int space = text.indexOf(' ');
        return new Position.At(
                Double.parseDouble(text.substring(0, space)),
                Double.parseDouble(text.substring(space + 1)));
    }

    private static String write(TimeBound bound) {
        return switch (bound) {
            case TimeBound.Open _ -> OPEN;
            case TimeBound.At(ZonedDateTime moment) -> moment.toString();
        };
    }

    private static TimeBound bound(String text, Reading reading) {
        return text.equals(OPEN) ? TimeBound.OPEN : TimeBound.at(reading.time(text));
    }

    private static String write(Participation participation) {
        return switch (participation) {
            case Participation.Whole _ -> WHOLE;
            case Participation.Part(ZonedDateTime from, ZonedDateTime until) -> from + " " + until;
        };
    }

    private static Participation participation(String text, Reading reading) {
        if (text.equals(WHOLE)) {
            return Participation.WHOLE;
        }
        int space = text.indexOf(' ');
        return new Participation.Part(
                reading.time(text.substring(0, space)), reading.time(text.substring(space + 1)));
    }
}
