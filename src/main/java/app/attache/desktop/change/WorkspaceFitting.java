package app.attache.desktop.change;

import app.attache.desktop.common.Tasks;
import app.attache.itinerary.fit.FitProgress;
import app.attache.itinerary.fit.FitRequest;
import app.attache.text.Failure;
import app.attache.text.Texts;
import app.attache.workspace.FitJob;
import app.attache.workspace.Workspace;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Looks for arrangements in a file, on a thread of its own; what comes of it is handed back on the FX thread. */
record WorkspaceFitting(Workspace workspace, Texts texts) implements Fitting {

    @Override
    public Running start(
            FitRequest request,
            Consumer<FitProgress> progress,
            Consumer<Found> found,
            Consumer<Failure> failed) {
        FitJob job = workspace.fit(request, texts, new Latest(progress)::say);
        Tasks.run(() -> Found.of(job.result()), found, failed);
        return job::stop;
    }

    /** Of what is said faster than it can be shown, only the newest is handed on. */
    private static final class Latest {

        private final AtomicReference<Optional<FitProgress>> newest =
                new AtomicReference<>(Optional.empty());
        private final Consumer<FitProgress> told;

        Latest(Consumer<FitProgress> told) {
            this.told = told;
        }

        void say(FitProgress progress) {
            if (newest.getAndSet(Optional.of(progress)).isEmpty()) {
                Platform.runLater(() -> newest.getAndSet(Optional.empty()).ifPresent(told));
            }
        }
    }
}
