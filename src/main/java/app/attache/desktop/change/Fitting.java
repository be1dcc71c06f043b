package app.attache.desktop.change;

import app.attache.itinerary.fit.FitProgress;
import app.attache.itinerary.fit.FitRequest;
import app.attache.itinerary.fit.FitResult;
import app.attache.text.Failure;
import java.util.List;
import java.util.function.Consumer;

/** How arrangements are looked for: in the background; what comes of it is handed back on the thread that asked. */
interface Fitting {

    /**
     * What was found.
     *
     * @param weeks the days around each of the alternatives, in their order
     */
    record Found(FitResult result, List<Weeks> weeks) {

        public Found {
            weeks = List.copyOf(weeks);
        }

        static Found of(FitResult result) {
            return new Found(
                    result, result.alternatives().stream().map(it -> Weeks.of(it.plan())).toList());
        }
    }

    /** A search that goes on. */
    interface Running {

        /** Ends it soon; what was found until then is handed back as any other result. */
        void stop();
    }

    /** Begins to look. One of {@code found} and {@code failed} is called in the end. */
    Running start(
            FitRequest request,
            Consumer<FitProgress> progress,
            Consumer<Found> found,
            Consumer<Failure> failed);
}
