package app.attache.desktop.inspector;

import app.attache.conflict.Finding;
import app.attache.conflict.FindingWords;
import app.attache.conflict.Verdict;
import app.attache.desktop.common.Labels;
import app.attache.desktop.common.RemediesPopup;
import app.attache.desktop.common.WindowModel;
import app.attache.programme.Id;
import app.attache.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/** What is wrong with the selection, each finding with a link to the ways out of it. */
record FindingLinks(WindowModel window) {

    private static final int MOST = 5;

    /** A heading and the findings; nothing where nothing is wrong or nothing can be changed. */
    List<Node> of(Optional<Id<?>> selected) {
        if (!window.judging().get().possible()) {
            return List.of();
        }
        List<Finding> findings =
                selected.map(id -> window.snapshot().get().conflicts().openAbout(id))
                        .orElse(List.of());
        if (findings.isEmpty()) {
            return List.of();
        }
        Texts texts = window.texts();
        FindingWords words = new FindingWords(window.snapshot().get().programme(), texts);
        List<Node> nodes = new ArrayList<>();
        nodes.add(
                Labels.wrapped(texts.get("inspector.wrong"), "section-title", "inspector-section"));
        findings.stream().limit(MOST).forEach(finding -> nodes.add(row(finding, words, texts)));
        if (findings.size() > MOST) {
            nodes.add(Labels.wrapped(texts.get("inspector.more", findings.size() - MOST), "quiet"));
        }
        return nodes;
    }

    private Node row(Finding finding, FindingWords words, Texts texts) {
        String bad = finding.severity().name().toLowerCase(Locale.ROOT);
        VBox row = new VBox(2, Labels.wrapped(words.title(finding)));
        row.getStyleClass().addAll("card", bad);
        if (finding.verdict() != Verdict.NOT_EVALUABLE) {
            Hyperlink link = new Hyperlink(texts.get("remedy.open"));
            link.getStyleClass().addAll("inspector-link", "finding-link");
            link.setOnAction(_ -> RemediesPopup.show(window, finding, row));
            row.getChildren().add(link);
        }
        return row;
    }
}
