package app.attache.desktop.inspector;

import app.attache.conflict.Severity;
import app.attache.desktop.common.DelegationOrder;
import app.attache.desktop.common.FactTimes;
import app.attache.programme.Kind;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import app.attache.programme.Visit;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What the inspector says while nothing is selected: the whole file at a glance. */
final class Overview {

    private static final int ROOM = 6;

    private Overview() {}

    static void describe(Draft draft) {
        if (draft.programme().isEmpty() && !draft.snapshot().checked()) {
            return;
        }
        List<Visit> visits = draft.programme().all(Visit.class);
        if (visits.size() == 1) {
            Visit visit = visits.getFirst();
            draft.title(visit.title())
                    .row("inspector.host", visit.host())
                    .row("inspector.guest", visit.guest());
        } else {
            draft.title(draft.text("inspector.visits", visits.size()));
        }
        dates(draft);
        counts(draft);
        draft.section(
                "inspector.delegations",
                DelegationOrder.of(draft.programme()).inOrder().stream()
                        .limit(ROOM)
                        .map(it -> draft.piece(it.id()))
                        .toList());
        visits.stream().filter(_ -> visits.size() == 1).forEach(it -> draft.notes(it.notes()));
        draft.section("inspector.how", draft.text("inspector.hint"));
    }

    private static void dates(Draft draft) {
        List<LocalDate> days =
                Stream.of(Meeting.class, Leg.class, Stay.class)
                        .flatMap(type -> draft.programme().all(type).stream())
                        .flatMap(it -> new FactTimes(draft.programme()).span(it.id()).stream())
                        .map(TimeSpan::start)
                        .map(start -> start.toLocalDate())
                        .sorted()
                        .toList();
        if (!days.isEmpty()) {
            draft.line(
                    draft.text(
                            "desktop.range",
                            draft.times().day(days.getFirst()),
                            draft.times().day(days.getLast())));
        }
    }

    private static void counts(Draft draft) {
        draft.row("inspector.meetings", count(draft, Kind.MEETING))
                .row("inspector.journeys", count(draft, Kind.LEG))
                .row("inspector.people", count(draft, Kind.PERSON));
        for (Severity severity : Severity.values()) {
            draft.count(severity, draft.snapshot().conflicts().count(severity));
        }
    }

    private static String count(Draft draft, Kind kind) {
        int size = draft.programme().all(kind).size();
        return size == 0 ? "" : draft.text("inspector.number", size);
    }
}
