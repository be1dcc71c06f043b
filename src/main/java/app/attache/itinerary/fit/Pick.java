package app.attache.itinerary.fit;

import java.util.ArrayList;
import java.util.List;

/** An item and the number of an option of it. */
record Pick(int item, int choice) {

    /** All that an arrangement places. */
    static List<Pick> of(int[] choices) {
        List<Pick> picks = new ArrayList<>();
        for (int i = 0; i < choices.length; i++) {
            if (choices[i] >= 0) {
                picks.add(new Pick(i, choices[i]));
            }
        }
        return picks;
    }
}
