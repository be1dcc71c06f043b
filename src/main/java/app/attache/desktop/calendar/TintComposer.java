package app.attache.desktop.calendar;

import app.attache.desktop.common.look.Extent;
import app.attache.observance.Restriction;
import app.attache.programme.Interval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lays out on the days of a week what restricts work in it. Knows no toolkit. */
final class TintComposer {

    private TintComposer() {}

    /** What is tinted on {@code days}, day by day: what the country keeps behind what somebody keeps. */
    static List<TintPiece> pieces(List<WeekDay> days, List<Restriction> restrictions) {
        boolean places =
                restrictions.stream().map(it -> it.city().id()).distinct().limit(2).count() > 1;
        List<Restriction> behind =
                restrictions.stream().sorted(Comparator.comparing(TintComposer::isKept)).toList();
        List<TintPiece> pieces = new ArrayList<>();
        for (int day = 0; day < days.size(); day++) {
            GridDay grid = days.get(day).grid();
            for (Restriction it : behind) {
                if (it.interval().overlaps(grid.interval())) {
                    Extent extent = grid.extent(it.interval());
                    if (extent.length() > 0) {
                        pieces.add(
                                new TintPiece(
                                        it,
                                        day,
                                        extent,
                                        day == 0 || saysMore(it, grid.interval()),
                                        places || isElsewhere(it, grid)));
                    }
                }
            }
        }
        return pieces;
    }

    private static boolean isKept(Restriction it) {
        return it.cause() instanceof Restriction.Observed
                || it.cause() instanceof Restriction.PracticeUnknown;
    }

    // That the days of a country are not known is said once, where it begins.
    private static boolean saysMore(Restriction it, Interval day) {
        return !(it.cause() instanceof Restriction.DaysUnknown)
                || day.contains(it.interval().startInclusive());
    }

    private static boolean isElsewhere(Restriction it, GridDay grid) {
        var moment = it.interval().startInclusive();
        return !it.city()
                .zone()
                .getRules()
                .getOffset(moment)
                .equals(grid.zone().getRules().getOffset(moment));
    }
}
