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

    private final SinceWords words;
    private final ProgressBar progress = new ProgressBar(0);
    private final Label since = Labels.wrapped("");
    private final Label reason = Labels.wrapped("", "quiet");

    /** @param moments how a moment is told */
    SincePopup(Texts texts, Function<Instant, String> moments) {
        this.words = new SinceWords(texts, moments);
    }

    /** Opens beside {@code beside}, and asks {@code judging} how the finding appeared. */
    void show(Finding finding, CardWords card, Judging judging, Region beside) {
        progress.setMaxWidth(Double.MAX_VALUE);
        since.setId("since");
        since.setManaged(false);
        reason.setManaged(false);
        Label detail = Labels.wrapped(card.words().detail(finding), "quiet");
        detail.setManaged(!detail.getText().isEmpty());
        VBox content =
                new VBox(
                        6,
                        Labels.of(card.words().kind(finding.kind()), "section-title"),
                        Labels.wrapped(card.words().title(finding), "card-title"),
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
        popover.show(beside);
        judging.since(finding, progress::setProgress, this::tell);
    }

    private void tell(Optional<Appearance> appearance) {
        progress.setVisible(false);
        progress.setManaged(false);
        Labels.say(since, words.since(appearance));
        since.setManaged(true);
        String why = words.reason(appearance);
        Labels.say(reason, why);
        reason.setManaged(!why.isBlank());
    }
}
