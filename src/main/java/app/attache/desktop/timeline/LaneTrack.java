package app.attache.desktop.timeline;

import app.attache.desktop.common.look.FactWords;
import app.attache.desktop.common.look.Look;
import app.attache.desktop.common.look.Looks;
import app.attache.programme.City;
import app.attache.programme.Interval;
import app.attache.programme.Leg;
import app.attache.programme.Place;
import app.attache.programme.Ron;
import app.attache.programme.Stay;
import app.attache.text.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where those whom a lane is for are, and how they get there. Knows no toolkit. */
record LaneTrack(FactWords words, Looks looks, Texts texts, TimeAxis axis) {

    /** Stays and journeys, one after the other in a row; where two are at one time, in more. */
    List<TimeItem> items(LaneHeads.Head head, List<Stay> stays, List<Leg> legs) {
        List<TimeItem> items = new ArrayList<>();
        for (Stay stay : stays) {
            items.add(stay(stay, head));
        }
        for (Leg leg : legs) {
            items.add(leg(leg));
        }
        items.addAll(home(stays, legs));
        items.sort(Comparator.comparing(it -> it.interval().startInclusive()));
        RowPacker rows = new RowPacker(0);
        List<TimeItem> placed = new ArrayList<>();
        for (TimeItem item : items) {
            double from = axis.x(item.interval().startInclusive());
            double to = axis.x(item.interval().endExclusive());
            int row = rows.place(from + 0.5, to, to).row();
            placed.add(
                    new TimeItem(
                            item.kind(),
                            item.fact(),
                            item.interval(),
                            row,
                            false,
                            item.labels(),
                            item.look()));
        }
        return placed;
    }

    private TimeItem stay(Stay stay, LaneHeads.Head head) {
        Interval interval = stay.time().interval();
        Interval part =
                head.part()
                        .map(it -> new Interval(it.from().toInstant(), it.until().toInstant()))
                        .filter(it ->
                                !head.subject().equals(stay.delegation()) && it.overlaps(interval))
                        .map(interval::intersection)
                        .orElse(interval);
        boolean lodged =
                stay.nights().stream().allMatch(it -> it.lodging() == Ron.Lodging.CONFIRMED);
        String city = words.names().of(stay.city());
        String lodging =
                stay.lodging() instanceof Place.Unstated ? "" : words.names().place(stay.lodging());
        String of = words.names().of(stay.delegation());
        List<String> labels =
                head.delegation().isEmpty()
                        ? List.of(of)
                        : lodging.isEmpty()
                                ? List.of(city)
                                : List.of(texts.get("desktop.dot", city, lodging), city);
        return new TimeItem(
                TimeItem.Kind.STAY, stay, part, 0, false, labels, looks.of(stay, lodged));
    }

    private TimeItem leg(Leg leg) {
        ZoneId there = leg.wheelsDown().getZone();
        String to =
                words.snapshot()
                        .programme()
                        .cityOf(leg.destination())
                        .map(it -> words.names().of(it))
                        .orElseGet(() -> words.names().place(leg.destination()));
        String down = words.hour(leg.wheelsDown().toInstant(), there);
        List<String> labels = new ArrayList<>();
        if (!leg.name().isEmpty()) {
            labels.add(texts.get("timeline.leg.named", leg.name(), to, down));
        }
        labels.add(texts.get("timeline.leg", to, down));
        labels.add(to);
        labels.add(down);
        return new TimeItem(
                TimeItem.Kind.LEG, leg, leg.time().interval(), 0, false, labels, looks.of(leg));
    }

    /** Where the traveller is while no stay is planned: before the first journey, and after one that leads to no stay. */
    private List<TimeItem> home(List<Stay> stays, List<Leg> legs) {
        List<TimeItem> home = new ArrayList<>();
        List<Leg> inOrder =
                legs.stream()
                        .sorted(Comparator.comparing(it -> it.wheelsUp().toInstant()))
                        .toList();
        Instant begin = axis.loaded().startInclusive();
        Instant end = axis.loaded().endExclusive();
        for (int i = 0; i < inOrder.size(); i++) {
            Leg leg = inOrder.get(i);
            if (i == 0) {
                at(stays, leg.origin(), begin, leg.wheelsUp().toInstant()).ifPresent(home::add);
            }
            Instant next = i + 1 < inOrder.size() ? inOrder.get(i + 1).wheelsUp().toInstant() : end;
            at(stays, leg.destination(), leg.wheelsDown().toInstant(), next).ifPresent(home::add);
        }
        return home;
    }

    private Optional<TimeItem> at(List<Stay> planned, Place place, Instant from, Instant until) {
        Optional<City> city = words.snapshot().programme().cityOf(place);
        if (city.isEmpty() || !from.isBefore(until)) {
            return Optional.empty();
        }
        Interval gap = new Interval(from, until);
        boolean stays = planned.stream().anyMatch(it -> it.time().interval().overlaps(gap));
        return stays
                ? Optional.empty()
                : Optional.of(
                        new TimeItem(
                                TimeItem.Kind.HOME,
                                city.get(),
                                gap,
                                0,
                                false,
                                List.of(words.names().of(city.get())),
                                new Look(
                                        Looks.NO_SWATCH, true, false, false, 0, Optional.empty())));
    }
}
