package app.attache.desktop.timeline;

import app.attache.desktop.common.Filter;
import app.attache.desktop.common.LaneKind;
import app.attache.desktop.common.look.FactWords;
import app.attache.desktop.common.look.Look;
import app.attache.desktop.common.look.Looks;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Stay;
import app.attache.programme.Visit;
import app.attache.text.Texts;
import app.attache.workspace.Snapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        List<TimeItem> items =
                new ArrayList<>(
                        new LaneTrack(words, looks, texts, axis)
                                .items(filling.head, filling.stays, filling.legs));
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
                head.delegation(),
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
}
