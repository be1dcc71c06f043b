package app.attache.visitfile;

import app.attache.programme.Actual;
import app.attache.programme.Attendance;
import app.attache.programme.Delegation;
import app.attache.programme.Dependency;
import app.attache.programme.Format;
import app.attache.programme.Id;
import app.attache.programme.Interpretation;
import app.attache.programme.Kind;
import app.attache.programme.Marking;
import app.attache.programme.Meeting;
import app.attache.programme.Milestone;
import app.attache.programme.Place;
import app.attache.programme.PressAccess;
import app.attache.programme.Status;
import java.time.Duration;
import java.util.List;

/** Meetings with who attends them, what hangs on what, days that matter, and how it really was. */
final class EngagementShapes {

    private EngagementShapes() {}

    static Shape<Meeting> meeting() {
        var shape = new Shape.Builder<Meeting>();
        var title = shape.required("title", Scalars.NAME, Meeting::title);
        var format =
                shape.optional("format", Scalars.word(Format.class), Meeting::format, Format.OTHER);
        var status =
                shape.optional(
                        "status", Scalars.word(Status.class), Meeting::status, Status.PLANNED);
        var time = shape.inline(CommonShapes.SPAN, Meeting::time);
        var place = shape.optional("place", Scalars.PLACE, Meeting::place, Place.UNSTATED);
        var delegations =
                shape.optional(
                        "delegations",
                        ListForm.onOneLine(Scalars.<Delegation>reference(Kind.DELEGATION))
                                .distinctBy(delegation -> delegation),
                        Meeting::delegations,
                        List.of());
        var attendances =
                shape.optional(
                        "attendances",
                        ListForm.lines(attendance()).distinctBy(Attendance::person),
                        Meeting::attendances,
                        List.of());
        var press =
                shape.optional(
                        "press",
                        Scalars.word(PressAccess.class),
                        Meeting::press,
                        PressAccess.UNSTATED);
        var interpretation =
                shape.optional(
                        "interpretation",
                        Scalars.word(Interpretation.class),
                        Meeting::interpretation,
                        Interpretation.UNSTATED);
        var marking =
                shape.optional(
                        "marking", Scalars.word(Marking.class), Meeting::marking, Marking.OPEN);
        var purpose = CommonShapes.text(shape, "purpose", Meeting::purpose);
        var talkingPoints =
                shape.optional(
                        "talking-points",
                        ListForm.lines(Scalars.TEXT),
                        Meeting::talkingPoints,
                        List.of());
        var notes = CommonShapes.notes(shape);
        return shape.made(in ->
                new Meeting(
                        Id.meeting(in.key()),
                        in.get(title),
                        in.get(format),
                        in.get(status),
                        in.get(time),
                        in.get(place),
                        in.get(delegations),
                        in.get(attendances),
                        in.get(press),
                        in.get(interpretation),
                        in.get(marking),
                        in.get(purpose),
                        in.get(talkingPoints),
                        in.get(notes)));
    }

    static Shape<Attendance> attendance() {
        var shape = new Shape.Builder<Attendance>();
        var person = shape.required("person", Scalars.reference(Kind.PERSON), Attendance::person);
        var side = shape.required("side", Scalars.word(Attendance.Side.class), Attendance::side);
        var role =
                shape.optional(
                        "role",
                        Scalars.word(Attendance.Role.class),
                        Attendance::role,
                        Attendance.Role.PARTICIPANT);
        var required = shape.optional("required", Scalars.TRUTH, Attendance::required, false);
        var response =
                shape.optional(
                        "response",
                        Scalars.word(Attendance.Response.class),
                        Attendance::response,
                        Attendance.Response.UNSTATED);
        return shape.madeOnOneLine(in ->
                new Attendance(
                        in.get(person),
                        in.get(side),
                        in.get(role),
                        in.get(required),
                        in.get(response)));
    }

    static Shape<Dependency> dependency() {
        Scalar<Id<?>> item = Scalars.anyOf(Kind.MEETING, Kind.LEG, Kind.MOVEMENT, Kind.STAY);
        var shape = new Shape.Builder<Dependency>();
        var predecessor = shape.required("predecessor", item, Dependency::predecessor);
        var successor = shape.required("successor", item, Dependency::successor);
        var lag = shape.optional("lag", Times.LENGTH, Dependency::lag, Duration.ZERO);
        var notes = CommonShapes.notes(shape);
        return shape.made(in -> {
            if (in.get(predecessor).equals(in.get(successor))) {
                throw new Unfit("visitfile.problem.itself", in.get(successor).toString());
            }
            return new Dependency(
                    Id.dependency(in.key()),
                    in.get(predecessor),
                    in.get(successor),
                    in.get(lag),
                    in.get(notes));
        });
    }

    static Shape<Milestone> milestone() {
        var shape = new Shape.Builder<Milestone>();
        var name = shape.required("name", Scalars.NAME, Milestone::name);
        var anchor = shape.required("anchor", Times.DATE, Milestone::anchor);
        var day = shape.required("day", Scalars.whole(1), Milestone::day);
        var title = CommonShapes.text(shape, "title", Milestone::title);
        var notes = CommonShapes.notes(shape);
        return shape.made(in ->
                new Milestone(
                        Id.milestone(in.key()),
                        in.get(name),
                        in.get(anchor),
                        in.get(day),
                        in.get(title),
                        in.get(notes)));
    }

    static Shape<Actual> actual() {
        var shape = new Shape.Builder<Actual>();
        var item =
                shape.required(
                        "item", Scalars.anyOf(Kind.MEETING, Kind.LEG, Kind.MOVEMENT), Actual::item);
        var time = shape.inline(CommonShapes.SPAN, Actual::time);
        var notes = CommonShapes.notes(shape);
        return shape.made(
                in -> new Actual(Id.actual(in.key()), in.get(item), in.get(time), in.get(notes)));
    }
}
