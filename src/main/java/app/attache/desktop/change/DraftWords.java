package app.attache.desktop.change;

import app.attache.itinerary.Diff;
import app.attache.itinerary.DiffWords;
import app.attache.itinerary.PlanLine;
import app.attache.programme.Edit;
import app.attache.programme.Programme;
import app.attache.text.Texts;
import app.attache.workspace.DraftOutlook;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/** What a draft would change, and what of it no longer fits, line by line. */
record DraftWords(DraftOutlook outlook, Programme now, Texts texts) {

    List<Node> rows() {
        List<Node> rows = new ArrayList<>();
        DiffWords words = new DiffWords(now, outlook.after().programme(), texts);
        List<Edit> unfit = outlook.rebased().lost();
        if (!unfit.isEmpty()) {
            rows.add(Sections.title(texts.get("change.drafts.unfit")));
            for (Edit edit : unfit) {
                rows.add(new Row(Row.Sign.HARD, line(words, edit)));
            }
        }
        rows.add(Sections.title(texts.get("change.effects")));
        Diff.between(now, outlook.after().programme(), new Diff.Scope.All())
                .entries()
                .forEach(entry -> rows.add(new Row(Row.Sign.CHANGED, words.line(entry))));
        return rows;
    }

    private PlanLine line(DiffWords words, Edit edit) {
        return new PlanLine(words.name(edit.id()), "", "", texts.get("change.drafts.unfit.why"));
    }
}
