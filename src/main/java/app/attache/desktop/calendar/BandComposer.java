package app.attache.desktop.calendar;

import app.attache.desktop.common.look.Extent;
import app.attache.desktop.common.look.Lanes;
import app.attache.desktop.common.look.Look;
import app.attache.desktop.common.look.Looks;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Interval;
import app.attache.programme.Leg;
import app.attache.programme.Ron;
import app.attache.programme.Stay;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Lays out the band of stays and legs above the days. */
final class BandComposer {

    /** Shorter legs are drawn as if they took this long, in minutes. */
    private static final int LEAST = 5 * 60;

    /** When one night's lodging ends and the next begins, as far as a picture is concerned. */
    private static final LocalTime CHANGE_OF_LODGING = LocalTime.NOON;

    private final List<WeekDay> days;
    private final Interval week;
    private final int end;
    private final Looks looks;

    BandComposer(List<WeekDay> days, Looks looks) {
        this.days = days;
        this.week =
                new Interval(
                        days.getFirst().grid().interval().startInclusive(),
                        days.getLast().grid().interval().endExclusive());
        this.end = days.size() * Extent.DAY;
        this.looks = looks;
    }

    /** The legs of the week, those that are under way together in rows. */
    List<BandItem> legs(List<Leg> legs) {
        List<Leg> sorted =
                legs.stream()
                        .sorted(
                                Comparator.comparingInt((Leg leg) -> extent(leg).from())
                                        .thenComparing(leg -> leg.id().value()))
                        .toList();
        List<Lanes.Lane> rows = Lanes.pack(sorted.stream().map(this::extent).toList());
        List<BandItem> items = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Leg leg = sorted.get(i);
            items.add(
                    item(
                            leg,
                            leg.time().interval(),
                            rows.get(i).lane(),
                            0,
                            Optional.empty(),
                            looks.of(leg)));
        }
        return items;
    }

    /** The first leg that {@code edits} move, where it would be, in the row that it has among {@code shown}. */
    Optional<BandItem> dragged(List<Edit> edits, List<BandItem> shown) {
        return edits.stream()
                .flatMap(edit -> edit.is().stream())
                .filter(Leg.class::isInstance)
                .map(Leg.class::cast)
                .findFirst()
                .flatMap(leg ->
                        shown.stream()
                                .filter(item -> item.fact().id().equals(leg.id()))
                                .findFirst()
                                .map(item ->
                                        item(
                                                leg,
                                                leg.time().interval(),
                                                item.row(),
                                                0,
                                                Optional.empty(),
                                                item.look())));
    }

    /** The stays of the week in rows, each in as many parts as its lodging changes from firm to not. */
    List<BandItem> stays(List<Stay> stays) {
        List<Stay> sorted =
                stays.stream()
                        .sorted(
                                Comparator.comparingInt((Stay stay) -> extent(stay).from())
                                        .thenComparing(stay -> stay.id().value()))
                        .toList();
        List<Lanes.Lane> rows = Lanes.pack(sorted.stream().map(this::extent).toList());
        List<BandItem> items = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            items.addAll(parts(sorted.get(i), rows.get(i).lane()));
        }
        return items;
    }

    private List<BandItem> parts(Stay stay, int row) {
        List<BandItem> parts = new ArrayList<>();
        Instant from = stay.time().start().toInstant();
        List<Ron> nights = stay.nights();
        int first = 0;
        for (int i = 1; i < nights.size(); i++) {
            Instant change = change(stay, nights.get(i));
            if (nights.get(i).lodging() != nights.get(first).lodging() && change.isAfter(from)) {
                parts.addAll(part(stay, new Interval(from, change), row, first, i));
                from = change;
                first = i;
            }
        }
        Instant until = stay.time().end().toInstant();
        parts.addAll(
                part(
                        stay,
                        new Interval(from, until.isBefore(from) ? from : until),
                        row,
                        first,
                        nights.size()));
        return parts;
    }

    // Never after the stay, whatever nights are recorded.
    private static Instant change(Stay stay, Ron night) {
        Instant noon =
                night.night()
                        .atTime(CHANGE_OF_LODGING)
                        .atZone(stay.time().start().getZone())
                        .toInstant();
        Instant until = stay.time().end().toInstant();
        return noon.isAfter(until) ? until : noon;
    }

    private List<BandItem> part(Stay stay, Interval part, int row, int first, int last) {
        if (!part.overlaps(week) && !(first == 0 && last == stay.nights().size())) {
            return List.of();
        }
        Optional<Ron.Lodging> lodging =
                first == 0 ? Optional.empty() : Optional.of(stay.nights().get(first).lodging());
        boolean lodged =
                stay.nights().isEmpty()
                        || stay.nights().get(first).lodging() == Ron.Lodging.CONFIRMED;
        return List.of(item(stay, part, row, last - first, lodging, looks.of(stay, lodged)));
    }

    private BandItem item(
            Entity fact,
            Interval interval,
            int row,
            int nights,
            Optional<Ron.Lodging> lodging,
            Look look) {
        return new BandItem(
                fact,
                extent(interval),
                row,
                interval.startInclusive().isBefore(week.startInclusive()),
                interval.endExclusive().isAfter(week.endExclusive()),
                nights,
                lodging,
                look);
    }

    private Extent extent(Leg leg) {
        return extent(leg.time().interval());
    }

    private Extent extent(Stay stay) {
        return extent(stay.time().interval());
    }

    private Extent extent(Interval interval) {
        int from = minute(interval.startInclusive());
        int to = minute(interval.endExclusive());
        return new Extent(Math.min(from, to), Math.max(from, to)).atLeast(LEAST, end);
    }

    private int minute(Instant moment) {
        for (int day = 0; day < days.size(); day++) {
            GridDay grid = days.get(day).grid();
            if (moment.isBefore(grid.interval().endExclusive())) {
                return day * Extent.DAY + grid.minute(moment);
            }
        }
        return end;
    }
}
