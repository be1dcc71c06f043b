package app.attache.desktop.editor.form;

import app.attache.programme.Attendance;
import app.attache.programme.Kind;
import java.util.List;
import java.util.Map;

/** Who attends, row by row: the same in every form that has it. */
final class Attendances {

    private static final String TABLE = "attendances";

    private Attendances() {}

    static Input.Field field() {
        return Input.Field.rows(
                TABLE,
                new Values(
                        Map.of(
                                "side", "GUEST",
                                "role", "PARTICIPANT",
                                "required", "yes",
                                "response", "UNSTATED")),
                Input.Field.one("person", Choices::people),
                Input.Field.one("side", it -> it.terms(Attendance.Side.class)),
                Input.Field.one("role", it -> it.terms(Attendance.Role.class)),
                Input.Field.yes("required"),
                Input.Field.one("response", it -> it.terms(Attendance.Response.class)));
    }

    /** {@code values} with a row for each of {@code attendances}. */
    static Values put(Values values, List<Attendance> attendances) {
        return values.withRows(TABLE, attendances.stream().map(Attendances::row).toList());
    }

    private static Values row(Attendance attendance) {
        return new Values(
                Map.of(
                        "person", attendance.person().toString(),
                        "side", Written.term(attendance.side()),
                        "role", Written.term(attendance.role()),
                        "required", Written.yes(attendance.required()),
                        "response", Written.term(attendance.response())));
    }

    /** What the rows make; nobody may stand there twice. */
    static List<Attendance> read(Typed typed) {
        List<Attendance> attendances =
                typed.rows(TABLE).stream().map(Attendances::attendance).toList();
        typed.once(TABLE, attendances.stream().map(Attendance::person).toList());
        return attendances;
    }

    private static Attendance attendance(Typed row) {
        return new Attendance(
                row.id("person", Kind.PERSON),
                row.term("side", Attendance.Side.class),
                row.term("role", Attendance.Role.class),
                row.yes("required"),
                row.term("response", Attendance.Response.class));
    }
}
