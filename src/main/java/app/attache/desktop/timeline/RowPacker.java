package app.attache.desktop.timeline;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives rows to what is in a lane, in the order of time, so that neither things nor their labels run into one another. Where
 * so many labels would need too many rows, things go without.
 */
final class RowPacker {

    /** With more rows than these, labels beside things are left out. */
    static final int LABELLED = 6;

    private final List<Double> taken = new ArrayList<>();
    private final int first;

    /**
     * A row and whether the label has room.
     *
     * @param row from 0
     * @param labelled whether the label stands beside
     */
    record Place(int row, boolean labelled) {}

    /** @param first the first row that may be given */
    RowPacker(int first) {
        this.first = first;
    }

    /**
     * The row of a thing from {@code from} to {@code to}, whose label would reach on to {@code labelTo}.
     *
     * @param from not before that of the thing before
     */
    Place place(double from, double to, double labelTo) {
        for (int row = 0; row < LABELLED; row++) {
            if (free(row, from)) {
                take(row, Math.max(to, labelTo));
                return new Place(first + row, true);
            }
        }
        int row = 0;
        while (!free(row, from)) {
            row++;
        }
        take(row, to);
        return new Place(first + row, false);
    }

    private boolean free(int row, double from) {
        return row >= taken.size() || taken.get(row) <= from;
    }

    private void take(int row, double to) {
        if (row == taken.size()) {
            taken.add(to);
        } else {
            taken.set(row, to);
        }
    }

    /** How many rows there are, with those before the first. */
    int rows() {
        return first + taken.size();
    }
}
