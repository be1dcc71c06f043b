package app.attache.desktop.editor;

import app.attache.conflict.Severity;
import app.attache.desktop.common.WindowModel;
import app.attache.desktop.common.gesture.ConsequenceWords;
import app.attache.desktop.common.gesture.Foresight;
import app.attache.programme.ChangeRefused;
import app.attache.programme.ChangeSet;
import app.attache.programme.Edit;
import app.attache.programme.Origin;
import app.attache.programme.Programme;
import app.attache.text.Failure;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** What saving what stands in an editor would bring about. For one thread. */
final class Outlook {

    /** What is said below the fields. */
    record Line(String text, Severity severity) {}

    private final WindowModel window;
    private final Programme programme;
    private final Foresight foresight;
    private final InstantSource clock;
    private List<Line> lines = List.of();

    /** @param programme the facts that the editor was opened on */
    Outlook(WindowModel window, Programme programme, Foresight foresight, InstantSource clock) {
        this.window = window;
        this.programme = programme;
        this.foresight = foresight;
        this.clock = clock;
    }

    /** What is known; nothing where it is not known or nothing changes. */
    List<Line> lines() {
        return lines;
    }

    /** Looks at what {@code edits} would bring; {@code tell} is called when it is known, unless that is at once. */
    void look(String label, List<Edit> edits, Runnable tell) {
        if (edits.isEmpty()) {
            forget();
            lines = List.of();
            return;
        }
        Optional<ChangeRefused> refused = refused(label, edits);
        if (refused.isPresent()) {
            refuse(refused.get());
            return;
        }
        foresight.ask(
                window.snapshot().get().at(clock.instant()),
                edits,
                consequences -> {
                    lines =
                            new ConsequenceWords(window.texts())
                                    .lines(consequences).stream()
                                            .map(it -> new Line(it.text(), it.severity()))
                                            .toList();
                    tell.run();
                });
    }

    /** Says why there can be no such step. */
    void refuse(Failure why) {
        forget();
        lines = List.of(new Line(window.texts().get(why.message()), Severity.HARD));
    }

    /** Gives up what is being looked at. */
    void forget() {
        foresight.forget();
    }

    // A venue cannot lose a room in which a meeting is.
    private Optional<ChangeRefused> refused(String label, List<Edit> edits) {
        Origin trial = new Origin(label, "", "", clock.instant());
        try {
            programme.apply(new ChangeSet(trial, edits));
            return Optional.empty();
        } catch (ChangeRefused refused) {
            return Optional.of(refused);
        }
    }
}
