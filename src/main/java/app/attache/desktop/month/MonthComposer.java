package app.attache.desktop.month;

import app.attache.desktop.common.ClockDay;
import app.attache.desktop.common.Filter;
import app.attache.desktop.common.look.Extent;
import app.attache.desktop.common.look.Lanes;
import app.attache.desktop.common.look.Look;
import app.attache.desktop.common.look.Looks;
import app.attache.programme.Entity;
import app.attache.programme.Interval;
import app.attache.programme.Kind;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Milestone;
import app.attache.programme.Ron;
import app.attache.programme.Stay;
import app.attache.workspace.Snapshot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lays out a month: looks only at what is planned in its weeks. */
final class MonthComposer {

    private static final int WEEK = 7;

    private static final Comparator<Spread> ORDER =
            Comparator.<Spread>comparingInt(spread -> spread.days.from())
                    .thenComparingInt(spread -> spread.fact instanceof Stay ? 0 : 1)
                    .thenComparingInt(spread -> -spread.days.to())
                    .thenComparing(spread -> spread.start)
                    .thenComparing(spread -> spread.fact.id().value());

    private final Snapshot snapshot;
    private final Filter filter;
    private final Looks looks;

    MonthComposer(Snapshot snapshot, Filter filter, Looks looks) {
        this.snapshot = snapshot;
        this.filter = filter;
        this.looks = looks;
    }

    /** A stay or a journey, over days counted from the first that is shown. */
    private record Spread(Entity fact, Instant start, Extent days) {}

    /**
     * The weeks that {@code days} make up.
     *
     * @param days whole weeks, one day after the other
     */
    MonthModel month(YearMonth month, List<ClockDay> days) {
        Interval shown =
                new Interval(
                        days.getFirst().interval().startInclusive(),
                        days.getLast().interval().endExclusive());
        List<List<MonthModel.Line>> lines = new ArrayList<>();
        days.forEach(_ -> lines.add(new ArrayList<>()));
        List<Spread> spreads = new ArrayList<>();
        for (Entity fact : snapshot.agenda().during(shown)) {
            if (!filter.passes(fact, snapshot)) {
                continue;
            }
            switch (fact) {
                case Meeting meeting -> put(meeting, days, lines);
                case Stay stay -> spreads.add(spread(stay, stay.time().interval(), days));
                case Leg leg -> spreads.add(spread(leg, leg.time().interval(), days));
                default -> {
                    // Movements have no room in a month.
                }
            }
        }
        Map<LocalDate, List<Milestone>> milestones = milestones();
        List<MonthModel.Week> weeks = new ArrayList<>();
        for (int first = 0; first < days.size(); first += WEEK) {
            List<MonthModel.Day> ofWeek = new ArrayList<>();
            for (int day = first; day < first + WEEK; day++) {
                LocalDate date = days.get(day).date();
                ofWeek.add(
                        new MonthModel.Day(
                                days.get(day),
                                YearMonth.from(date).equals(month),
                                milestones.getOrDefault(date, List.of()),
                                lines.get(day)));
            }
            weeks.add(new MonthModel.Week(ofWeek, bars(spreads, first)));
        }
        return new MonthModel(weeks);
    }

    private void put(Meeting meeting, List<ClockDay> days, List<List<MonthModel.Line>> lines) {
        Interval interval = meeting.time().interval();
        Look look = looks.of(meeting);
        int from = dayOf(interval.startInclusive(), days);
        for (int day = Math.max(0, from); day < days.size(); day++) {
            Interval ofDay = days.get(day).interval();
            if (day > from && !interval.overlaps(ofDay)) {
                return;
            }
            lines.get(day).add(new MonthModel.Line(meeting, day > from, look));
        }
    }

    private static Spread spread(Entity fact, Interval interval, List<ClockDay> days) {
        int from = dayOf(interval.startInclusive(), days);
        int to = from;
        while (to + 1 < days.size() && interval.overlaps(days.get(to + 1).interval())) {
            to++;
        }
        boolean goesOn = interval.endExclusive().isAfter(days.getLast().interval().endExclusive());
        // Before the first day is day -1, after the last one more than the last.
        return new Spread(
                fact,
                interval.startInclusive(),
                new Extent(from + 1, (goesOn ? days.size() : to) + 2));
    }

    /** The day that a moment is on, from 0; -1 for what is before the first. */
    private static int dayOf(Instant moment, List<ClockDay> days) {
        int low = 0;
        int high = days.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (days.get(middle).interval().startInclusive().isAfter(moment)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low - 1;
    }

    private List<MonthModel.Bar> bars(List<Spread> spreads, int first) {
        Extent week = new Extent(first + 1, first + 1 + WEEK);
        List<Spread> here =
                spreads.stream().filter(it -> it.days.overlaps(week)).sorted(ORDER).toList();
        List<Extent> parts =
                here.stream()
                        .map(it ->
                                new Extent(
                                        Math.max(it.days.from(), week.from()),
                                        Math.min(it.days.to(), week.to())))
                        .toList();
        List<Lanes.Lane> rows = Lanes.pack(parts);
        List<MonthModel.Bar> bars = new ArrayList<>();
        for (int i = 0; i < here.size(); i++) {
            Spread spread = here.get(i);
            bars.add(
                    new MonthModel.Bar(
                            spread.fact,
                            parts.get(i).from() - week.from(),
                            parts.get(i).to() - 1 - week.from(),
                            rows.get(i).lane(),
                            spread.days.from() < week.from(),
                            spread.days.to() > week.to(),
                            look(spread.fact)));
        }
        return bars;
    }

    private Look look(Entity fact) {
        return switch (fact) {
            case Stay stay ->
                    looks.of(
                            stay,
                            stay.nights().stream()
                                    .allMatch(night -> night.lodging() == Ron.Lodging.CONFIRMED));
            case Leg leg -> looks.of(leg);
            default -> throw new IllegalStateException("Does not last: " + fact.id());
        };
    }

    private Map<LocalDate, List<Milestone>> milestones() {
        return snapshot.programme().all(Kind.MILESTONE).stream()
                .map(Milestone.class::cast)
                .sorted(Comparator.comparing(Milestone::name).thenComparing(it -> it.id().value()))
                .collect(Collectors.groupingBy(Milestone::date));
    }
}
