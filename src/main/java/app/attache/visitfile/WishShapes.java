package app.attache.visitfile;

import app.attache.programme.Attendance;
import app.attache.programme.Delegation;
import app.attache.programme.Format;
import app.attache.programme.Id;
import app.attache.programme.Interpretation;
import app.attache.programme.Kind;
import app.attache.programme.Marking;
import app.attache.programme.Place;
import app.attache.programme.TimeBound;
import app.attache.programme.Urgency;
import app.attache.programme.Wish;
import java.time.Duration;
import java.util.List;

/** Meetings that are wanted and have no time yet. */
final class WishShapes {

    private static final Form<TimeBound> BOUND =
            new MappedForm<>(Times.WALL_TIME, TimeBound::at, bound -> bound.time().orElseThrow());

    private WishShapes() {}

    static Shape<Wish> wish() {
        var shape = new Shape.Builder<Wish>();
        var title = shape.required("title", Scalars.NAME, Wish::title);
        var urgency =
                shape.optional(
                        "urgency", Scalars.word(Urgency.class), Wish::urgency, Urgency.SHOULD);
        var format =
                shape.optional("format", Scalars.word(Format.class), Wish::format, Format.OTHER);
        var length = shape.required("length", Times.LENGTH, Wish::length);
        var earliest = shape.optional("earliest", BOUND, Wish::earliest, TimeBound.OPEN);
        var latest = shape.optional("latest", BOUND, Wish::latest, TimeBound.OPEN);
        var place = shape.optional("place", Scalars.PLACE, Wish::place, Place.UNSTATED);
        var delegations =
                shape.required(
                        "delegations",
                        ListForm.onOneLine(Scalars.<Delegation>reference(Kind.DELEGATION))
                                .distinctBy(delegation -> delegation),
                        Wish::delegations);
        var attendances =
                shape.optional(
                        "attendances",
                        ListForm.lines(EngagementShapes.attendance())
                                .distinctBy(Attendance::person),
                        Wish::attendances,
                        List.of());
        var after =
                shape.optional(
                        "after",
                        ListForm.onOneLine(Scalars.anyOf(Kind.MEETING, Kind.WISH))
                                .distinctBy(before -> before),
                        Wish::after,
                        List.of());
        var interpretation =
                shape.optional(
                        "interpretation",
                        Scalars.word(Interpretation.class),
                        Wish::interpretation,
                        Interpretation.UNSTATED);
        var marking =
                shape.optional("marking", Scalars.word(Marking.class), Wish::marking, Marking.OPEN);
        var purpose = CommonShapes.text(shape, "purpose", Wish::purpose);
        var notes = CommonShapes.notes(shape);
        return shape.made(in -> {
            Id<Wish> id = Id.wish(in.key());
            checkTimes(in.get(length), in.get(earliest), in.get(latest));
            checkOthers(id, in.get(delegations), in.get(after));
            return new Wish(
                    id,
                    in.get(title),
                    in.get(urgency),
                    in.get(format),
                    in.get(length),
                    in.get(earliest),
                    in.get(latest),
                    in.get(place),
                    in.get(delegations),
                    in.get(attendances),
                    in.get(after),
                    in.get(interpretation),
                    in.get(marking),
                    in.get(purpose),
                    in.get(notes));
        });
    }

    private static void checkTimes(Duration length, TimeBound earliest, TimeBound latest)
            throws Unfit {
        if (length.isZero()) {
            throw new Unfit("visitfile.problem.no-length");
        }
        if (!Wish.roomFor(length, earliest, latest)) {
            throw new Unfit(
                    "visitfile.problem.no-room",
                    Times.write(length),
                    Times.write(earliest.time().orElseThrow()),
                    Times.write(latest.time().orElseThrow()));
        }
    }

    private static void checkOthers(
            Id<Wish> id, List<Id<Delegation>> delegations, List<Id<?>> after) throws Unfit {
        if (delegations.isEmpty()) {
            throw new Unfit("visitfile.problem.nobodys");
        }
        if (after.contains(id)) {
            throw new Unfit("visitfile.problem.itself", id.toString());
        }
    }
}
