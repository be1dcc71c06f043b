package app.attache.desktop.calendar;

import app.attache.desktop.common.ClockDay;
import app.attache.desktop.common.Filter;
import app.attache.desktop.common.HourScale;
import app.attache.desktop.common.look.Extent;
import app.attache.desktop.common.look.Lanes;
import app.attache.desktop.common.look.Looks;
import app.attache.programme.Entity;
import app.attache.programme.Interval;
import app.attache.programme.Kind;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Milestone;
import app.attache.programme.Movement;
import app.attache.programme.Stay;
import app.attache.workspace.Snapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lays out a week: looks only at what is planned in it, so that its cost does not grow with the file. */
final class WeekComposer {

    /** Shorter meetings are drawn as if they took this long, in minutes, where hours have their usual height. */
    static final int LEAST = 20;

    private final Snapshot snapshot;
    private final Filter filter;
    private final Looks looks;
    private final int least;

    /** Hours have their usual height. */
    WeekComposer(Snapshot snapshot, Looks looks) {
        this(snapshot, Filter.NONE, looks, LEAST);
    }

    /**
     * A composer of what {@code filter} lets pass.
     *
     * @param least shorter meetings are drawn as if they took this long, in minutes, to be seen and hit
     */
    WeekComposer(Snapshot snapshot, Filter filter, Looks looks, int least) {
        this.snapshot = snapshot;
        this.filter = filter;
        this.looks = looks;
        this.least = least;
    }

    /** How long something has to be, in minutes, to be seen and hit where an hour is so many pixels tall. */
    static int least(double hour) {
        return (int) Math.ceil(LEAST * HourScale.USUAL / hour);
    }

    /** What is planned on {@code shown}, which follow one another. */
    WeekModel week(List<ClockDay> shown) {
        List<WeekDay> days = shown.stream().map(this::day).toList();
        Interval week =
                new Interval(
                        days.getFirst().grid().interval().startInclusive(),
                        days.getLast().grid().interval().endExclusive());
        List<Meeting> meetings = new ArrayList<>();
        List<Movement> movements = new ArrayList<>();
        List<Stay> stays = new ArrayList<>();
        List<Leg> legs = new ArrayList<>();
        for (Entity fact : snapshot.agenda().during(week)) {
            if (!filter.passes(fact, snapshot)) {
                continue;
            }
            switch (fact) {
                case Meeting meeting -> meetings.add(meeting);
                case Movement movement -> movements.add(movement);
                case Stay stay -> stays.add(stay);
                case Leg leg -> legs.add(leg);
                default -> throw new IllegalStateException("Takes no time: " + fact.id());
            }
        }
        List<Block> blocks = blocks(days, meetings);
        WayFinder ways =
                new WayFinder(snapshot.programme(), days, meetings, movements, stays, legs);
        BandComposer band = new BandComposer(days, looks);
        return new WeekModel(
                days, blocks, ways.buffers(blocks), band.stays(stays), band.legs(legs));
    }

    private WeekDay day(ClockDay day) {
        List<Milestone> milestones =
                snapshot.programme().all(Kind.MILESTONE).stream()
                        .map(Milestone.class::cast)
                        .filter(milestone -> milestone.date().equals(day.date()))
                        .sorted(
                                Comparator.comparing(Milestone::name)
                                        .thenComparing(milestone -> milestone.id().value()))
                        .toList();
        return new WeekDay(new GridDay(day), milestones);
    }

    private List<Block> blocks(List<WeekDay> days, List<Meeting> meetings) {
        List<Interval> intervals =
                meetings.stream().map(meeting -> meeting.time().interval()).toList();
        List<Block> blocks = new ArrayList<>();
        for (int day = 0; day < days.size(); day++) {
            GridDay grid = days.get(day).grid();
            List<Piece> pieces = new ArrayList<>();
            for (int i = 0; i < meetings.size(); i++) {
                Interval interval = intervals.get(i);
                if (takesPlace(interval, grid.interval())) {
                    pieces.add(piece(meetings.get(i), interval, grid));
                }
            }
            pieces.sort(Piece.ORDER);
            List<Lanes.Lane> lanes = Lanes.pack(pieces.stream().map(Piece::extent).toList());
            for (int i = 0; i < pieces.size(); i++) {
                Piece piece = pieces.get(i);
                blocks.add(
                        new Block(
                                piece.meeting(),
                                day,
                                piece.extent(),
                                lanes.get(i),
                                piece.continued(),
                                looks.of(piece.meeting())));
            }
        }
        return blocks;
    }

    /** Whether something is on a day; what takes no time is on the day of its moment. */
    static boolean takesPlace(Interval meeting, Interval day) {
        return meeting.overlaps(day) || day.contains(meeting.startInclusive());
    }

    private Piece piece(Meeting meeting, Interval interval, GridDay grid) {
        return new Piece(
                meeting,
                grid.extent(interval).atLeast(least, Extent.DAY),
                interval.startInclusive().isBefore(grid.interval().startInclusive()));
    }

    /** A meeting on one day, before it has a lane. */
    private record Piece(Meeting meeting, Extent extent, boolean continued) {

        // The longer first, so that lanes do not change places with the order of ids.
        static final Comparator<Piece> ORDER =
                Comparator.<Piece>comparingInt(piece -> piece.extent.from())
                        .thenComparingInt(piece -> -piece.extent.to())
                        .thenComparing(piece -> piece.meeting.id().value());
    }
}
