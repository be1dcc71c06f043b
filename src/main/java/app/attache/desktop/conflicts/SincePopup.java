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

/** Says why a conflict is one, since when it stands, and by what. */
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

    /** Opens beside {@code card}, and asks {@code judging} how the finding appeared. */
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
        switch (appearance.orElse(null)) {
            case Appearance.ByStep step -> {
                Labels.say(since, words(step));
                reason.setManaged(!step.origin().reason().isEmpty());
                Labels.say(reason, step.origin().reason());
            }
            case Appearance.ByTime time ->
                    Labels.say(since, texts.get("desktop.since.time", moments.apply(time.at())));
            case null -> Labels.say(since, texts.get("desktop.since.unknown"));
        }
    }

    private String words(Appearance.ByStep appearance) {
        String key =
                switch (appearance.type()) {
                    case CHANGE -> "desktop.since.change";
                    case UNDO -> "desktop.since.undo";
                    case REDO -> "desktop.since.redo";
                };
        return texts.get(
                key,
                moments.apply(appearance.at()),
                appearance.origin().label(),
                appearance.origin().author(),
                Long.toString(appearance.step()));
    }
}
