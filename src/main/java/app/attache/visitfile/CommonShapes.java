package app.attache.visitfile;

import app.attache.programme.Certainty;
import app.attache.programme.Contact;
import app.attache.programme.Entity;
import app.attache.programme.Notes;
import app.attache.programme.Observance;
import app.attache.programme.ObservancePolicy;
import app.attache.programme.Participation;
import app.attache.programme.Position;
import app.attache.programme.Strictness;
import app.attache.programme.TimeSpan;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What several kinds of fact have in common: times, notes, contacts, coordinates, practices. */
final class CommonShapes {

    /** {@code start}, {@code end} and {@code certainty}; fixed where no certainty is given. */
    static final Shape<TimeSpan> SPAN = span();

    /** {@code notes} and {@code source}. */
    static final Shape<Notes> NOTES = notes();

    /** {@code email} and {@code phone}. */
    static final Shape<Contact> CONTACT = contact();

    /** {@code from} and {@code until}: both for a part-traveller, neither for who comes the whole way. */
    static final Shape<Participation> PARTICIPATION = participation();

    private static final Form<Position> POSITION = position();

    private static final Form<ObservancePolicy> OBSERVANCE =
            new MappedForm<Map<Observance, Strictness>, ObservancePolicy>(
                    new MapForm<>(Scalars.word(Observance.class), Scalars.word(Strictness.class)),
                    ObservancePolicy::new,
                    ObservancePolicy::kept);

    private CommonShapes() {}

    /** The notes of a fact, which come last. */
    static <T extends Entity> Shape.Part<Notes> notes(Shape.Builder<T> shape) {
        return shape.inline(NOTES, Entity::notes);
    }

    /** A text that is empty when it is left out. */
    static <T> Shape.Part<String> text(
            Shape.Builder<T> shape, String name, Function<T, String> get) {
        return shape.optional(name, Scalars.TEXT, get, "");
    }

    /** Where a thing is on the globe. */
    static <T> Shape.Part<Position> position(Shape.Builder<T> shape, Function<T, Position> get) {
        return shape.optional("position", POSITION, get, Position.UNSTATED);
    }

    /** The practices that are kept. */
    static <T> Shape.Part<ObservancePolicy> observance(
            Shape.Builder<T> shape, Function<T, ObservancePolicy> get) {
        return shape.optional("observance", OBSERVANCE, get, ObservancePolicy.NONE);
    }

    private static Shape<TimeSpan> span() {
        var shape = new Shape.Builder<TimeSpan>();
        var start = shape.required("start", Times.WALL_TIME, TimeSpan::start);
        var end = shape.required("end", Times.WALL_TIME, TimeSpan::end);
        var certainty =
                shape.optional(
                        "certainty",
                        Scalars.word(Certainty.class),
                        TimeSpan::certainty,
                        Certainty.FIXED);
        return shape.made(in -> {
            ZonedDateTime from = in.get(start);
            ZonedDateTime to = in.get(end);
            if (to.isBefore(from)) {
                throw new Unfit(
                        "visitfile.problem.ends-before", Times.write(to), Times.write(from));
            }
            return new TimeSpan(from, to, in.get(certainty));
        });
    }

    private static Shape<Notes> notes() {
        var shape = new Shape.Builder<Notes>();
        var text = text(shape, "notes", Notes::text);
        var source = text(shape, "source", Notes::source);
        return shape.made(in -> {
            Notes notes = new Notes(in.get(text), in.get(source));
            return notes.equals(Notes.NONE) ? Notes.NONE : notes;
        });
    }

    private static Shape<Contact> contact() {
        var shape = new Shape.Builder<Contact>();
        var email = text(shape, "email", Contact::email);
        var phone = text(shape, "phone", Contact::phone);
        return shape.made(in -> new Contact(in.get(email), in.get(phone)));
    }

    private static Shape<Position> position() {
        var shape = new Shape.Builder<Position>();
        var latitude = shape.required("latitude", Scalars.degrees(90), at -> at(at).latitude());
        var longitude = shape.required("longitude", Scalars.degrees(180), at -> at(at).longitude());
        return shape.madeOnOneLine(in -> new Position.At(in.get(latitude), in.get(longitude)));
    }

    private static Position.At at(Position position) {
        return switch (position) {
            case Position.At at -> at;
            case Position.Unstated _ -> throw new IllegalStateException("Nothing to write");
        };
    }

    private static Shape<Participation> participation() {
        Form<Optional<ZonedDateTime>> time =
                new MappedForm<>(Times.WALL_TIME, Optional::of, Optional::orElseThrow);
        var shape = new Shape.Builder<Participation>();
        var from =
                shape.optional(
                        "from",
                        time,
                        part ->
                                part instanceof Participation.Part some
                                        ? Optional.of(some.from())
                                        : Optional.empty(),
                        Optional.empty());
        var until =
                shape.optional(
                        "until",
                        time,
                        part ->
                                part instanceof Participation.Part some
                                        ? Optional.of(some.until())
                                        : Optional.empty(),
                        Optional.empty());
        return shape.made(in -> participation(in.get(from), in.get(until)));
    }

    private static Participation participation(
            Optional<ZonedDateTime> from, Optional<ZonedDateTime> until) throws Unfit {
        if (from.isEmpty() && until.isEmpty()) {
            return Participation.WHOLE;
        }
        if (from.isEmpty() || until.isEmpty()) {
            throw new Unfit("visitfile.problem.half-part");
        }
        if (!until.get().isAfter(from.get())) {
            throw new Unfit(
                    "visitfile.problem.leaves-before",
                    Times.write(until.get()),
                    Times.write(from.get()));
        }
        return new Participation.Part(from.get(), until.get());
    }
}
