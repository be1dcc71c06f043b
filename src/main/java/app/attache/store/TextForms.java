package app.attache.store;

import app.attache.programme.Attendance;
import app.attache.programme.Certainty;
import app.attache.programme.Id;
import app.attache.programme.Notes;
import app.attache.programme.Participation;
import app.attache.programme.Place;
import app.attache.programme.Position;
import app.attache.programme.TimeSpan;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
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
 *   <li>an attendance: person, side, role and {@code required} or {@code optional}, with spaces between
 *   <li>notes: an object, or the empty text for none
 *   <li>a participation: {@code whole}, or the two planned times with a space between
 * </ul>
 */
final class TextForms {

    private static final String UNSTATED = "unstated";
    private static final String WHOLE = "whole";

    @SuppressWarnings(
            "rawtypes") // Jackson goes by the class, and the class stands for ids of every kind
    private static final Class<Id> ID = Id.class;

    private TextForms() {}

    /** What Jackson must know to write and read them; readers need a {@link Reading} as their attribute. */
    static SimpleModule module() {
        SimpleModule module = new SimpleModule("text-forms");
        text(module, ID, Object::toString, (text, reading) -> reading.pool().id(text));
        text(module, Place.class, PlaceText::write, (text, reading) -> reading.pool().place(text));
        text(
                module,
                ZonedDateTime.class,
                ZonedDateTime::toString,
                (text, reading) -> reading.time(text));
        text(module, Position.class, TextForms::write, (text, _) -> position(text));
        text(module, Participation.class, TextForms::write, TextForms::participation);
        text(module, TimeSpan.class, TextForms::write, TextForms::span);
        text(
                module,
                Attendance.class,
                TextForms::write,
                (text, reading) -> reading.pool().attendance(text));
        module.addSerializer(Notes.class, new NotesForm.Writer());
        module.addDeserializer(Notes.class, new NotesForm.Reader());
        text(module, Duration.class, Duration::toString, (text, _) -> Duration.parse(text));
        text(module, Instant.class, Instant::toString, (text, _) -> Instant.parse(text));
        text(module, LocalDate.class, LocalDate::toString, (text, _) -> LocalDate.parse(text));
        text(module, LocalTime.class, LocalTime::toString, (text, _) -> LocalTime.parse(text));
        text(module, ZoneId.class, ZoneId::getId, (text, reading) -> reading.zone(text));
        return module;
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
                + (attendance.required() ? " required" : " optional");
    }

    /** Reads an attendance. */
    static Attendance attendance(String text, Reading.Pool pool) {
        String[] parts = text.split(" ", -1);
        boolean required = parts[3].equals("required");
        if (parts.length != 4 || !(required || parts[3].equals("optional"))) {
            throw new IllegalArgumentException("Not an attendance: " + text);
        }
        return new Attendance(
                Id.person(pool.id(parts[0]).value()),
                Attendance.Side.valueOf(parts[1]),
                Attendance.Role.valueOf(parts[2]),
                required);
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

    private static <T> void text(
            SimpleModule module,
            Class<T> type,
            Function<T, String> write,
            BiFunction<String, Reading, T> read) {
        module.addSerializer(type, new Writer<>(type, write));
        module.addDeserializer(type, new Reader<>(type, read));
    }

    private static final class Writer<T> extends StdSerializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient Function<T, String> write;

        Writer(Class<T> type, Function<T, String> write) {
            super(type);
            this.write = write;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider)
                throws IOException {
            out.writeString(write.apply(value));
        }
    }

    private static final class Reader<T> extends StdDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient BiFunction<String, Reading, T> read;

        Reader(Class<T> type, BiFunction<String, Reading, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (!in.hasToken(JsonToken.VALUE_STRING)) {
                return context.reportInputMismatch(this, "A text is needed");
            }
            Reading reading = (Reading) Objects.requireNonNull(context.getAttribute(Reading.class));
            return read.apply(in.getText(), reading);
        }
    }
}
