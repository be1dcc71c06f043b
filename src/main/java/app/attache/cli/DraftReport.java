package app.attache.cli;

import app.attache.conflict.Severity;
import app.attache.itinerary.Diff;
import app.attache.itinerary.DiffWords;
import app.attache.programme.Meeting;
import app.attache.programme.Programme;
import app.attache.text.Texts;
import app.attache.workspace.DraftOutlook;
import app.attache.workspace.PlanDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a draft would bring about, as text for people and as JSON for programs.
 *
 * @param now the programme as it is
 */
record DraftReport(DraftOutlook outlook, Programme now, Texts texts) {

    /** A draft on one line. */
    static String line(PlanDraft draft, Texts texts) {
        String reason = draft.changeSet().origin().reason();
        return texts.get(
                reason.isEmpty() ? "cli.drafts.line" : "cli.drafts.line-reason",
                Long.toString(draft.number()),
                draft.name(),
                Long.toString(draft.madeAfter()),
                reason);
    }

    /** A draft without what it would bring about. */
    static Map<String, Object> object(PlanDraft draft) {
        return Json.object(
                "number", draft.number(),
                "label", draft.name(),
                "reason", draft.changeSet().origin().reason(),
                "source", draft.changeSet().origin().source(),
                "author", draft.changeSet().origin().author(),
                "at", draft.changeSet().origin().at(),
                "madeAfter", draft.madeAfter());
    }

    /** The draft with the figures by which it is compared with others, in some lines. */
    String summary() {
        List<String> lines = new ArrayList<>();
        lines.add(line(outlook.draft(), texts));
        lines.add(
                "  "
                        + texts.get(
                                "cli.drafts.figures",
                                outlook.after().conflicts().count(Severity.HARD),
                                outlook.after().conflicts().count(Severity.SOFT),
                                outlook.nights(),
                                outlook.notices().size()));
        meetings(lines, "cli.drafts.lost", outlook.lost());
        meetings(lines, "cli.drafts.gained", outlook.gained());
        meetings(lines, "cli.drafts.moved", outlook.moved());
        if (!outlook.rebased().whole()) {
            List<String> lost =
                    outlook.rebased().lost().stream().map(edit -> edit.id().toString()).toList();
            lines.add("  " + texts.get("cli.drafts.unfit", String.join(", ", lost)));
        }
        return String.join(System.lineSeparator(), lines);
    }

    /** The summary, and every difference from the programme as it is. */
    String text() {
        StringBuilder text = new StringBuilder(summary());
        DiffWords words = new DiffWords(now, outlook.after().programme(), texts);
        for (Diff.Entry entry : diff().entries()) {
            text.append(System.lineSeparator()).append("  ").append(DiffReport.line(words, entry));
        }
        return text.toString();
    }

    /** The outlook as an object. Names are only ever added to it. */
    Map<String, Object> object() {
        Map<String, Object> object = object(outlook.draft());
        object.put("hard", outlook.after().conflicts().count(Severity.HARD));
        object.put("soft", outlook.after().conflicts().count(Severity.SOFT));
        object.put("nights", outlook.nights());
        object.put("nightsAdded", outlook.nightsAdded());
        object.put("lost", ids(outlook.lost()));
        object.put("gained", ids(outlook.gained()));
        object.put("moved", ids(outlook.moved()));
        object.put("notices", outlook.notices().stream().map(PlanJson::object).toList());
        object.put(
                "appeared",
                new FindingReport(outlook.after().programme(), outlook.delta().appeared(), texts)
                        .objects());
        object.put("resolved", new FindingReport(now, outlook.delta().resolved(), texts).objects());
        object.put("unfit", outlook.rebased().lost().stream().map(edit -> edit.id()).toList());
        object.put(
                "differences",
                new DiffReport(now, outlook.after().programme(), diff(), texts).objects());
        return object;
    }

    private Diff diff() {
        return Diff.between(now, outlook.after().programme(), new Diff.Scope.All());
    }

    private static List<String> ids(List<Meeting> meetings) {
        return meetings.stream().map(meeting -> meeting.id().toString()).toList();
    }

    private void meetings(List<String> lines, String key, List<Meeting> meetings) {
        if (!meetings.isEmpty()) {
            List<String> titles = meetings.stream().map(Meeting::title).toList();
            lines.add("  " + texts.get(key, meetings.size(), String.join(", ", titles)));
        }
    }
}
