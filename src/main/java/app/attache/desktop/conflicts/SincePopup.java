package app.attache.desktop.conflicts;

import app.attache.conflict.Finding;
import app.attache.desktop.common.Judging;
import app.attache.desktop.common.Labels;
import app.attache.text.Texts;
import app.attache.workspace.Appearance;
import atlantafx.base.controls.Popover;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Says why a conflict is one, and since when and by which step it stands. */
final class SincePopup {

    private static final double WIDTH = 340;

    private final Texts texts;
    private final Function<Instant, String> moments;
    private final ProgressBar progress = new ProgressBar(0);
    private final Label since = Labels.wrapped("");
    private final Label reason = Labels.wrapped("", "quiet");

    /** @param moments how a moment is told */
    SincePopup(Texts texts, Function<Instant, String> moments) {
        this.texts = texts;
        this.moments = moments;
    }

    /** Opens beside {@code card}, and asks {@code judging} by which step the finding appeared. */
    void show(Finding finding, CardWords words, Judging judging, Region card) {
        progress.setMaxWidth(Double.MAX_VALUE);
        since.setId("since");
        since.setManaged(false);
        reason.setManaged(false);
        Label detail = Labels.wrapped(words.words().detail(finding), "quiet");
        detail.setManaged(!detail.getText().isEmpty());
        VBox content =
                new VBox(
                        6,
                        Labels.of(words.words().kind(finding.kind()), "section-title"),
                        Labels.wrapped(words.words().title(finding), "card-title"),
                        detail,
                        progress,
                        since,
                        reason);
        content.setId("since-popup");
        content.setPrefWidth(WIDTH);
        content.setMaxWidth(WIDTH);
        Popover popover = new Popover(content);
        popover.setArrowLocation(Popover.ArrowLocation.RIGHT_TOP);
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        popover.setAnimated(false);
        popover.show(card);
        judging.since(finding, progress::setProgress, this::tell);
    }

    private void tell(Optional<Appearance> appearance) {
        progress.setVisible(false);
        progress.setManaged(false);
        since.setManaged(true);
        Labels.say(since, appearance.map(this::words).orElse(texts.get("desktop.since.by-time")));
        appearance
                .map(it -> it.origin().reason())
                .filter(why -> !why.isEmpty())
                .ifPresent(why -> {
                    Labels.say(reason, why);
                    reason.setManaged(true);
                });
    }

    private String words(Appearance appearance) {
        String key =
                switch (appearance.type()) {
                    case CHANGE -> "desktop.since.change";
                    case UNDO -> "desktop.since.undo";
                    case REDO -> "desktop.since.redo";
                };
        return texts.get(
                key,
                moments.apply(appearance.origin().at()),
                appearance.origin().label(),
                appearance.origin().author(),
                Long.toString(appearance.step()));
    }
}
