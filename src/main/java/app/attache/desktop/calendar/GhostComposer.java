package app.attache.desktop.calendar;

import app.attache.desktop.common.gesture.Timed;
import app.attache.desktop.common.look.Extent;
import app.attache.desktop.common.look.Lanes;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Kind;
import app.attache.programme.Meeting;
import app.attache.programme.Movement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lays out what is being dragged over the days.
 *
 * @param days the days shown
 * @param least how long a meeting has to be, in minutes, to be seen
 */
record GhostComposer(List<WeekDay> days, int least) {

    private static final Lanes.Lane WHOLE = new Lanes.Lane(0, 1, 1);

    /** Where meetings and movements would be after {@code edits}, what is held first. */
    List<GhostPiece> pieces(List<Edit> edits, Optional<Id<?>> held) {
        List<GhostPiece> pieces = new ArrayList<>();
        for (Edit edit : edits) {
            edit.is()
                    .filter(fact -> fact instanceof Meeting || fact instanceof Movement)
                    .ifPresent(fact ->
                            pieces.addAll(
                                    held.filter(fact.id()::equals).isPresent() ? 0 : pieces.size(),
                                    pieces(fact)));
        }
        return pieces;
    }

    private List<GhostPiece> pieces(Entity fact) {
        Interval time = Timed.span(fact).orElseThrow().interval();
        int shortest = fact.id().kind() == Kind.MEETING ? least : 1;
        List<GhostPiece> pieces = new ArrayList<>();
        for (int day = 0; day < days.size(); day++) {
            GridDay grid = days.get(day).grid();
            if (WeekComposer.takesPlace(time, grid.interval())) {
                pieces.add(
                        new GhostPiece(
                                fact,
                                day,
                                grid.extent(time).atLeast(shortest, Extent.DAY),
                                WHOLE,
                                time.startInclusive().isBefore(grid.interval().startInclusive())));
            }
        }
        return pieces;
    }
}
