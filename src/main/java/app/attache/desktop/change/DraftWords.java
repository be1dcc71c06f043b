package app.attache.desktop.change;

import app.attache.conflict.Finding;
import app.attache.conflict.FindingWords;
import app.attache.itinerary.Diff;
import app.attache.itinerary.DiffWords;
import app.attache.itinerary.NoticeWords;
import app.attache.itinerary.PlanLine;
import app.attache.programme.Edit;
import app.attache.programme.Programme;
import app.attache.text.Texts;
import app.attache.workspace.DraftOutlook;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
        rows.addAll(conflicts());
        rows.addAll(notices());
        return rows;
    }

    /** What would be wrong that is not now, and what would not be any more; nothing for neither. */
    private List<Node> conflicts() {
        List<Node> rows = new ArrayList<>();
        FindingWords before = new FindingWords(now, texts);
        FindingWords after = new FindingWords(outlook.after().programme(), texts);
        section(
                rows,
                "change.resolved",
                outlook.delta().resolved(),
                finding -> new Row(Row.Sign.RESOLVED, said(before, finding)));
        section(
                rows,
                "change.appeared",
                outlook.delta().appeared(),
                finding -> new Row(ConflictsPane.sign(finding.severity()), said(after, finding)));
        return rows;
    }

    private List<Node> notices() {
        List<Node> rows = new ArrayList<>();
        NoticeWords words =
                new NoticeWords(outlook.notices(), now, outlook.after().programme(), texts);
        if (!outlook.notices().isEmpty()) {
            rows.add(Sections.title(texts.get("change.notices")));
        }
        words.calendars().forEach(line -> rows.add(new Row(Row.Sign.MAIL, line)));
        words.briefings().forEach(line -> rows.add(new Row(Row.Sign.PAPER, line)));
        return rows;
    }

    private void section(
            List<Node> rows, String title, List<Finding> findings, Function<Finding, Row> row) {
        if (!findings.isEmpty()) {
            rows.add(Sections.title(texts.get(title)));
            findings.forEach(finding -> rows.add(row.apply(finding)));
        }
    }

    private static PlanLine said(FindingWords words, Finding finding) {
        return new PlanLine("", "", words.title(finding), words.detail(finding));
    }

    private PlanLine line(DiffWords words, Edit edit) {
        return new PlanLine(words.name(edit.id()), "", "", texts.get("change.drafts.unfit.why"));
    }
}
