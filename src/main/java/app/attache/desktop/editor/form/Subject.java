package app.attache.desktop.editor.form;

import app.attache.desktop.common.FreshIds;
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
import app.attache.programme.Programme;
import app.attache.programme.Separation;
import app.attache.programme.Series;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import app.attache.programme.Venue;
import app.attache.programme.Visit;
import app.attache.programme.Wish;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A fact that is being edited, with the form of its kind.
 *
 * @param <T> its kind
 * @param base the fact before; of one that is not in the file yet, what it begins as
 * @param fresh whether it is not in the file yet
 */
public record Subject<T extends Entity>(FactForm<T> form, T base, boolean fresh) {

    /** The field in which the id of a new fact may be given; left empty, it is made after the name. */
    public static final String ID = "id";

    /** The fact with its form; empty for kinds that no editor is for. */
    public static Optional<Subject<?>> of(Entity fact, boolean fresh) {
        return switch (fact) {
            case Visit it -> Optional.of(new Subject<>(new VisitForm(), it, fresh));
            case City it -> Optional.of(new Subject<>(new CityForm(), it, fresh));
            case Venue it -> Optional.of(new Subject<>(new VenueForm(), it, fresh));
            case DoorToDoor it -> Optional.of(new Subject<>(new DoorToDoorForm(), it, fresh));
            case Person it -> Optional.of(new Subject<>(new PersonForm(), it, fresh));
            case Delegation it -> Optional.of(new Subject<>(new DelegationForm(), it, fresh));
            case Stay it -> Optional.of(new Subject<>(new StayForm(), it, fresh));
            case Leg it -> Optional.of(new Subject<>(new LegForm(), it, fresh));
            case Movement it -> Optional.of(new Subject<>(new MovementForm(), it, fresh));
            case Meeting it -> Optional.of(new Subject<>(new MeetingForm(), it, fresh));
            case Dependency it -> Optional.of(new Subject<>(new DependencyForm(), it, fresh));
            case Milestone it -> Optional.of(new Subject<>(new MilestoneForm(), it, fresh));
            case Separation it -> Optional.of(new Subject<>(new SeparationForm(), it, fresh));
            case Wish it -> Optional.of(new Subject<>(new WishForm(), it, fresh));
            case Actual it -> Optional.of(new Subject<>(new ActualForm(), it, fresh));
            case Series it -> Optional.of(new Subject<>(new SeriesForm(), it, fresh));
            default -> Optional.empty();
        };
    }

    /** What stands in the fields for the fact as it is. */
    public Values values(Locale locale) {
        return form.values(base, new Written(locale));
    }

    /** What the fields make. */
    public Reading read(Values values, Programme programme, LocalDateTime near, Locale locale) {
        Typed typed = Typed.of(values, near, locale);
        Id<T> id = id(typed, programme);
        Supplier<T> made = form.read(typed, base, id);
        return typed.problems().isEmpty()
                ? new Reading.Made(made.get())
                : new Reading.Wrong(typed.problems());
    }

    /** The span that the fields of the times make; empty while it cannot be read. */
    public Optional<TimeSpan> span(Values values, LocalDateTime near, Locale locale) {
        Typed typed = Typed.of(values, near, locale);
        TimeSpan span = typed.span();
        return typed.problems().isEmpty() ? Optional.of(span) : Optional.empty();
    }

    @SuppressWarnings("unchecked") // the base's id is of the base's kind
    private Id<T> id(Typed typed, Programme programme) {
        Id<T> own = (Id<T>) base.id();
        if (!fresh) {
            return own;
        }
        String given = typed.text(ID).strip();
        if (given.isEmpty()) {
            String name = form.named().isEmpty() ? "" : typed.text(form.named());
            return new FreshIds(programme).of(own.kind(), name);
        }
        if (!Id.wellFormed(given)) {
            typed.wrong(ID, "editor.problem.id", given);
            return own;
        }
        Id<T> id = new Id<>(own.kind(), given);
        if (programme.contains(id)) {
            typed.wrong(ID, "editor.problem.id-taken", given);
        }
        return id;
    }
}
