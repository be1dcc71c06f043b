package app.attache.desktop.timeline;

import app.attache.desktop.common.Filter;
import app.attache.desktop.common.LaneKind;
import app.attache.desktop.common.look.FactWords;
import app.attache.desktop.common.look.Look;
import app.attache.desktop.common.look.Looks;
import app.attache.programme.City;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Place;
import app.attache.programme.Ron;
import app.attache.programme.Stay;
import app.attache.programme.Visit;
import app.attache.text.Texts;
import app.attache.workspace.Snapshot;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Fills the lanes with what is planned in a stretch of time. Knows no toolkit: it is told how wide words are. */
final class LaneComposer {

    /** The lane of what belongs to no delegation. */
    static final Id<Visit> NOBODY = Id.visit("nobody");

    /** Shorter things are drawn this wide, to be seen and hit. */
    static final double LEAST = 12;

    /** How much room there is between a thing and its label, and after the label. */
    static final double GAP = 5;

    /** Room for the sign of a conflict. */
    static final double MARK = 18;

    /** Longer labels beside things end with an ellipsis. */
    static final double LONGEST_LABEL = 190;

    private final Snapshot snapshot;
    private final Filter filter;
    private final Looks looks;
    private final FactWords words;
    private final Texts texts;
    private final TimeAxis axis;
    private final ToDoubleFunction<String> width;

    LaneComposer(
            FactWords words,
            Filter filter,
            Looks looks,
            Texts texts,
            TimeAxis axis,
            ToDoubleFunction<String> width) {
        this.snapshot = words.snapshot();
        this.filter = filter;
        this.looks = looks;
        this.words = words;
        this.texts = texts;
        this.axis = axis;
        this.width = width;
    }

    /** Everything of one lane, before it has rows. */
    private static final class Filling {
        private final LaneHeads.Head head;
        private final List<Stay> stays = new ArrayList<>();
        private final List<Leg> legs = new ArrayList<>();
        private final List<Meeting> meetings = new ArrayList<>();

        Filling(LaneHeads.Head head) {
            this.head = head;
        }
    }

    /** The lanes of {@code heads} with all that is planned while the axis runs. */
    List<SwimLane> lanes(LaneKind kind, List<LaneHeads.Head> heads) {
        Map<Id<?>, List<Filling>> bySubject = new HashMap<>();
        Map<Id<?>, List<Filling>> byDelegation = new HashMap<>();
        List<Filling> fillings = new ArrayList<>();
        for (LaneHeads.Head head : heads) {
            Filling filling = new Filling(head);
            fillings.add(filling);
            bySubject.computeIfAbsent(head.subject(), _ -> new ArrayList<>()).add(filling);
            head.delegation()
                    .ifPresent(it ->
                            byDelegation.computeIfAbsent(it, _ -> new ArrayList<>()).add(filling));
        }
        for (Entity fact : snapshot.agenda().during(axis.loaded())) {
            if (filter.passes(fact, snapshot)) {
                switch (fact) {
                    case Meeting meeting -> meeting(kind, meeting, bySubject);
                    case Stay stay -> stay(kind, stay, bySubject, byDelegation);
                    case Leg leg -> leg(kind, leg, bySubject, byDelegation);
                    default -> {
                        // Movements within a city are too short for a timeline.
                    }
                }
            }
        }
        return fillings.stream().map(this::lane).toList();
    }

    private static void meeting(
            LaneKind kind, Meeting meeting, Map<Id<?>, List<Filling>> bySubject) {
        Stream<Id<?>> subjects =
                switch (kind) {
                    case DELEGATIONS ->
                            Stream.concat(
                                    meeting.delegations().isEmpty()
                                            ? Stream.of(NOBODY)
                                            : meeting.delegations().stream(),
                                    meeting.present());
                    case PEOPLE -> meeting.present().map(it -> it);
                    case VENUES -> meeting.place().references();
                };
        subjects.flatMap(it -> bySubject.getOrDefault(it, List.of()).stream())
                .forEach(it -> it.meetings.add(meeting));
    }

    private static void stay(
            LaneKind kind,
            Stay stay,
            Map<Id<?>, List<Filling>> bySubject,
            Map<Id<?>, List<Filling>> byDelegation) {
        Stream<Filling> lanes =
                kind == LaneKind.VENUES
                        ? stay.lodging()
                                .references()
                                .flatMap(it -> bySubject.getOrDefault(it, List.of()).stream())
                        : byDelegation.getOrDefault(stay.delegation(), List.of()).stream()
                                .filter(it -> with(it.head, stay.time().interval()));
        lanes.forEach(it -> it.stays.add(stay));
    }

    private static void leg(
            LaneKind kind,
            Leg leg,
            Map<Id<?>, List<Filling>> bySubject,
            Map<Id<?>, List<Filling>> byDelegation) {
        if (kind == LaneKind.VENUES) {
            return;
        }
        List<Filling> lanes = new ArrayList<>();
        for (Filling it : byDelegation.getOrDefault(leg.delegation(), List.of())) {
            boolean whole = it.head.subject().equals(leg.delegation());
            boolean unnamed = leg.manifest().isEmpty() && with(it.head, leg.time().interval());
            if (whole || unnamed) {
                lanes.add(it);
            }
        }
        leg.manifest().stream()
                .flatMap(it -> bySubject.getOrDefault(it, List.of()).stream())
                .forEach(lanes::add);
        lanes.forEach(it -> it.legs.add(leg));
    }

    // A part-traveller is with the delegation from joining it until leaving it.
    private static boolean with(LaneHeads.Head head, Interval interval) {
        return head.part()
                .map(part ->
                        interval.overlaps(
                                new Interval(part.from().toInstant(), part.until().toInstant())))
                .orElse(true);
    }

    private SwimLane lane(Filling filling) {
        List<TimeItem> items = new ArrayList<>(track(filling));
        int tracks = items.stream().mapToInt(it -> it.row() + 1).max().orElse(0);
        RowPacker rows = new RowPacker(tracks);
        filling.meetings.stream()
                .sorted(
                        Comparator.<Meeting, Instant>comparing(it -> it.time().start().toInstant())
                                .thenComparing(it -> it.id().value()))
                .map(it -> block(it, rows))
                .forEach(items::add);
        items.sort(Comparator.comparing(it -> it.interval().startInclusive()));
        LaneHeads.Head head = filling.head;
        return new SwimLane(
                head.subject(),
                head.title(),
                head.subtitle(),
                head.inner(),
                head.swatch(),
                items,
                Math.max(1, rows.rows()));
    }

    private TimeItem block(Meeting meeting, RowPacker rows) {
        Look look = looks.of(meeting);
        Interval interval = meeting.time().interval();
        double from = axis.x(interval.startInclusive());
        double to = Math.max(from + LEAST, axis.x(interval.endExclusive()));
        double label = Math.min(LONGEST_LABEL, width.applyAsDouble(meeting.title()));
        double mark = look.worst().isPresent() ? MARK : 0;
        boolean inside = label + 2 * GAP + 2 + mark <= to - from;
        double labelTo = inside ? to + 2 : to + mark + GAP + label + 2 * GAP;
        RowPacker.Place place = rows.place(from, to + 2 + (inside ? 0 : mark), labelTo);
        return new TimeItem(
                TimeItem.Kind.MEETING,
                meeting,
                interval,
                place.row(),
                !inside,
                inside || place.labelled() ? List.of(meeting.title()) : List.of(),
                look);
    }

    /** Stays and journeys, one after the other in a row; where two are at one time, in more. */
    private List<TimeItem> track(Filling filling) {
        List<TimeItem> items = new ArrayList<>();
        for (Stay stay : filling.stays) {
            items.add(stay(stay, filling.head));
        }
        for (Leg leg : filling.legs) {
            items.add(leg(leg));
        }
        items.addAll(home(filling));
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
                snapshot.programme()
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
    private List<TimeItem> home(Filling filling) {
        List<TimeItem> home = new ArrayList<>();
        List<Leg> legs =
                filling.legs.stream()
                        .sorted(Comparator.comparing(it -> it.wheelsUp().toInstant()))
                        .toList();
        Instant begin = axis.loaded().startInclusive();
        Instant end = axis.loaded().endExclusive();
        for (int i = 0; i < legs.size(); i++) {
            Leg leg = legs.get(i);
            if (i == 0) {
                at(filling, leg.origin(), begin, leg.wheelsUp().toInstant()).ifPresent(home::add);
            }
            Instant next = i + 1 < legs.size() ? legs.get(i + 1).wheelsUp().toInstant() : end;
            at(filling, leg.destination(), leg.wheelsDown().toInstant(), next).ifPresent(home::add);
        }
        return home;
    }

    private Optional<TimeItem> at(Filling filling, Place place, Instant from, Instant until) {
        Optional<City> city = snapshot.programme().cityOf(place);
        if (city.isEmpty() || !from.isBefore(until)) {
            return Optional.empty();
        }
        Interval gap = new Interval(from, until);
        boolean stays = filling.stays.stream().anyMatch(it -> it.time().interval().overlaps(gap));
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
