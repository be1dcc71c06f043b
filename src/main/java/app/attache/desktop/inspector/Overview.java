package app.attache.desktop.inspector;

import app.attache.conflict.Severity;
import app.attache.desktop.common.DelegationOrder;
import app.attache.desktop.common.FactTimes;
import app.attache.programme.Kind;
import app.attache.programme.Visit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the inspector says while nothing is selected: the whole file at a glance. */
final class Overview {

    private static final int ROOM = 6;

    private Overview() {}

    static void describe(Draft draft) {
        if (draft.snapshot().isAwaited()) {
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
        Optional<LocalDate> first = days(draft).min(Comparator.naturalOrder());
        Optional<LocalDate> last = days(draft).max(Comparator.naturalOrder());
        if (first.isPresent() && last.isPresent()) {
            draft.line(
                    draft.text(
                            "desktop.range",
                            draft.times().day(first.get()),
                            draft.times().day(last.get())));
        }
    }

    private static Stream<LocalDate> days(Draft draft) {
        FactTimes times = new FactTimes(draft.programme());
        return Stream.of(Kind.MEETING, Kind.LEG, Kind.STAY)
                .flatMap(kind -> draft.programme().all(kind).stream())
                .flatMap(it -> times.spanOf(it).stream())
                .map(span -> span.start().toLocalDate());
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
