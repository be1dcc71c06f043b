package app.attache.desktop.calendar;

import app.attache.desktop.common.look.Extent;
import app.attache.desktop.common.tint.Places;
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
        List<Restriction> behind =
                restrictions.stream().sorted(Comparator.comparing(TintComposer::isKept)).toList();
        List<TintPiece> pieces = new ArrayList<>();
        for (int day = 0; day < days.size(); day++) {
            GridDay grid = days.get(day).grid();
            List<Restriction> ofDay =
                    behind.stream().filter(it -> it.interval().overlaps(grid.interval())).toList();
            Places places = new Places(ofDay, grid.zone());
            for (Restriction it : ofDay) {
                Extent extent = grid.extent(it.interval());
                if (extent.length() > 0) {
                    boolean labelled = day == 0 || saysMore(it, grid.interval());
                    pieces.add(new TintPiece(it, day, extent, labelled, places.hasToBeSaid(it)));
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
}
