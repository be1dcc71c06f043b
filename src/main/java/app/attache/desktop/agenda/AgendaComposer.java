package app.attache.desktop.agenda;

import app.attache.desktop.common.ClockDay;
import app.attache.desktop.common.Filter;
import app.attache.desktop.common.look.Look;
import app.attache.desktop.common.look.Looks;
import app.attache.programme.Entity;
import app.attache.programme.Interval;
import app.attache.programme.Kind;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Milestone;
import app.attache.programme.Movement;
import app.attache.programme.Ron;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import app.attache.workspace.Snapshot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lists what begins on each of some days, in the order of time; what is under way when the first begins comes first. */
final class AgendaComposer {

    private final Snapshot snapshot;
    private final Filter filter;
    private final Looks looks;

    AgendaComposer(Snapshot snapshot, Filter filter, Looks looks) {
        this.snapshot = snapshot;
        this.filter = filter;
        this.looks = looks;
    }

    /** The rows of {@code days}, which follow one another; days with nothing have none. */
    List<AgendaRow> rows(List<ClockDay> days) {
        Interval all =
                new Interval(
                        days.getFirst().interval().startInclusive(),
                        days.getLast().interval().endExclusive());
        List<List<AgendaRow>> ofDay = new ArrayList<>();
        days.forEach(_ -> ofDay.add(new ArrayList<>()));
        int day = 0;
        for (Entity fact : snapshot.agenda().during(all)) {
            if (filter.passes(fact, snapshot)) {
                Instant start = time(fact).start().toInstant();
                while (day + 1 < days.size()
                        && !start.isBefore(days.get(day + 1).interval().startInclusive())) {
                    day++;
                }
                ofDay.get(day).add(new AgendaRow.Item(days.get(day), fact, look(fact)));
            }
        }
        Map<LocalDate, List<Milestone>> milestones = milestones();
        List<AgendaRow> rows = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            List<Milestone> falls = milestones.getOrDefault(days.get(i).date(), List.of());
            if (!ofDay.get(i).isEmpty() || !falls.isEmpty()) {
                rows.add(new AgendaRow.Heading(days.get(i), falls));
                rows.addAll(ofDay.get(i));
            }
        }
        return rows;
    }

    private static TimeSpan time(Entity fact) {
        return switch (fact) {
            case Meeting meeting -> meeting.time();
            case Leg leg -> leg.time();
            case Movement movement -> movement.time();
            case Stay stay -> stay.time();
            default -> throw new IllegalStateException("Takes no time: " + fact.id());
        };
    }

    private Look look(Entity fact) {
        return switch (fact) {
            case Meeting meeting -> looks.of(meeting);
            case Leg leg -> looks.of(leg);
            case Movement movement -> looks.of(movement);
            case Stay stay ->
                    looks.of(
                            stay,
                            stay.nights().stream()
                                    .allMatch(night -> night.lodging() == Ron.Lodging.CONFIRMED));
            default -> throw new IllegalStateException("Takes no time: " + fact.id());
        };
    }

    private Map<LocalDate, List<Milestone>> milestones() {
        return snapshot.programme().all(Kind.MILESTONE).stream()
                .map(Milestone.class::cast)
                .sorted(Comparator.comparing(Milestone::name).thenComparing(it -> it.id().value()))
                .collect(Collectors.groupingBy(Milestone::date));
    }
}
