package app.attache.desktop.agenda;

import app.attache.desktop.common.ClockDay;
import app.attache.desktop.common.Filter;
import app.attache.desktop.common.look.Look;
import app.attache.desktop.common.look.Looks;
import app.attache.observance.Restriction;
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

    /** A row and when it begins. */
    private record Begun(Instant start, AgendaRow row) {}

    /**
     * The rows of {@code days}, which follow one another; days with nothing have none.
     *
     * @param restrictions what restricts work on them: a row where somebody keeps it, else in the heading of the day
     */
    List<AgendaRow> rows(List<ClockDay> days, List<Restriction> restrictions) {
        Interval all =
                new Interval(
                        days.getFirst().interval().startInclusive(),
                        days.getLast().interval().endExclusive());
        List<List<Begun>> ofDay = new ArrayList<>();
        days.forEach(_ -> ofDay.add(new ArrayList<>()));
        for (Restriction it : restrictions) {
            if (!it.keepers().isEmpty()) {
                Instant start = it.interval().startInclusive();
                int day = dayOf(start, days);
                ofDay.get(day).add(new Begun(start, new AgendaRow.Kept(days.get(day), it)));
            }
        }
        for (Entity fact : snapshot.agenda().during(all)) {
            if (filter.passes(fact, snapshot)) {
                Instant start = time(fact).start().toInstant();
                int day = dayOf(start, days);
                AgendaRow row = new AgendaRow.Item(days.get(day), fact, look(fact));
                ofDay.get(day).add(new Begun(start, row));
            }
        }
        ofDay.forEach(rows -> rows.sort(Comparator.comparing(Begun::start)));
        Map<LocalDate, List<Milestone>> milestones = milestones();
        List<AgendaRow> rows = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            List<Milestone> falls = milestones.getOrDefault(days.get(i).date(), List.of());
            if (!ofDay.get(i).isEmpty() || !falls.isEmpty()) {
                rows.add(
                        new AgendaRow.Heading(
                                days.get(i), falls, daysOff(days.get(i), restrictions)));
                ofDay.get(i).forEach(it -> rows.add(it.row()));
            }
        }
        return rows;
    }

    private static List<Restriction> daysOff(ClockDay day, List<Restriction> restrictions) {
        return restrictions.stream()
                .filter(it -> it.keepers().isEmpty())
                .filter(it -> it.interval().overlaps(day.interval()))
                .toList();
    }

    /** The day that a moment is on; the first for what began before it. */
    private static int dayOf(Instant moment, List<ClockDay> days) {
        int day = days.size() - 1;
        while (day > 0 && moment.isBefore(days.get(day).interval().startInclusive())) {
            day--;
        }
        return day;
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
