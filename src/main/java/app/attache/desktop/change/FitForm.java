package app.attache.desktop.change;

import app.attache.itinerary.fit.FitRequest;
import app.attache.programme.Id;
import app.attache.programme.Wish;
import app.attache.text.Failure;
import java.util.List;

/** What is to be found a time for, and how that is asked. */
sealed interface FitForm permits LateForm, NobodyForm, WishesForm {

    /** A wish that can be ticked. */
    record Line(Id<Wish> wish, String title, String detail) {}

    /** What the window is about. */
    String title();

    /** What stands in the fields at first. */
    FitFields begin();

    /** What the first of the times is, with the clock it is read on; empty where none is asked for. */
    String fromLabel();

    /** What the second of the times is, with the clock it is read on; empty where none is asked for. */
    String untilLabel();

    /** The wishes to choose from, those wanted most first. */
    List<Line> wishes();

    /**
     * The question that the fields make.
     *
     * @throws Failure when something cannot be read, or nothing is asked
     */
    FitRequest read(FitFields fields);
}
