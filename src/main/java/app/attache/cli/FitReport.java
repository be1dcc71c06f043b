package app.attache.cli;

import app.attache.conflict.Finding;
import app.attache.conflict.FindingWords;
import app.attache.itinerary.Slot;
import app.attache.itinerary.fit.Alternative;
import app.attache.itinerary.fit.FitResult;
import app.attache.itinerary.fit.FitScore;
import app.attache.itinerary.fit.FitWords;
import app.attache.itinerary.fit.NotPlaced;
import app.attache.text.Texts;
import app.attache.workspace.PlanDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was found for a question, as text for people and as JSON for programs.
 *
 * @param kept the draft that one of the alternatives was kept as
 */
record FitReport(FitResult result, Optional<PlanDraft> kept, Texts texts) {

    /** The alternatives in paragraphs. */
    String text() {
        List<String> lines = new ArrayList<>();
        FitWords words = new FitWords(texts);
        int number = 0;
        for (Alternative alternative : result.alternatives()) {
            number++;
            lines.add(
                    texts.get(
                            "cli.fit.alternative.title",
                            number,
                            words.difference(alternative),
                            words.summary(alternative)));
            words.lines(alternative).forEach(line -> lines.add("     " + line));
            for (Finding finding : alternative.plan().openDelta().appeared()) {
                lines.add(
                        "     "
                                + Values.label(finding.severity())
                                + "  "
                                + title(alternative, finding));
            }
            for (NotPlaced left : alternative.notPlaced()) {
                lines.add("     " + texts.get("cli.fit.left-out", words.name(left, alternative)));
                lines.add("       " + words.reason(left, alternative));
            }
            lines.add("");
        }
        lines.add(words.end(result));
        kept.ifPresent(draft ->
                lines.add(texts.get("cli.fit.kept", Long.toString(draft.number()), draft.name())));
        return String.join(System.lineSeparator(), lines);
    }

    private String title(Alternative alternative, Finding finding) {
        return new FindingWords(alternative.plan().after(), texts).title(finding);
    }

    /** The same as an object. Names are only ever added to it. */
    Map<String, Object> object() {
        Map<String, Object> object =
                Json.object(
                        "end", Values.label(result.end()),
                        "alternatives", result.alternatives().stream().map(this::object).toList());
        kept.ifPresent(draft -> object.put("draft", draft.number()));
        return object;
    }

    private Map<String, Object> object(Alternative alternative) {
        return Json.object(
                "difference", Values.label(alternative.difference()),
                "message", new FitWords(texts).summary(alternative),
                "score", object(alternative.score()),
                "notPlaced",
                        alternative.notPlaced().stream()
                                .map(left -> object(left, alternative))
                                .toList(),
                "plan", new PlanReport(alternative.plan(), false, texts).object());
    }

    private static Map<String, Object> object(FitScore score) {
        return Json.object(
                "musts", score.musts(),
                "shoulds", score.shoulds(),
                "coulds", score.coulds(),
                "disruption", score.disruption(),
                "lateness", score.lateness());
    }

    private Map<String, Object> object(NotPlaced left, Alternative alternative) {
        Map<String, Object> object =
                Json.object(
                        "item", left.item(),
                        "reason", reason(left.reason()),
                        "message", new FitWords(texts).reason(left, alternative));
        switch (left.reason()) {
            case NotPlaced.Refused refused -> {
                object.put("tried", refused.tried());
                object.put("nearest", refused.nearest().stream().map(this::object).toList());
            }
            case NotPlaced.AtAnyTime any -> object.put("nearest", List.of(object(any.slot())));
            case NotPlaced.Beside beside -> object.put("items", beside.others());
            case NotPlaced.After after -> object.put("items", List.of(after.awaited()));
            case NotPlaced.NoTime _, NotPlaced.NotFoundOut _ -> {}
        }
        return object;
    }

    private static String reason(NotPlaced.Reason reason) {
        return switch (reason) {
            case NotPlaced.NoTime _ -> "no-time";
            case NotPlaced.AtAnyTime _ -> "at-any-time";
            case NotPlaced.Refused _ -> "refused";
            case NotPlaced.Beside _ -> "beside";
            case NotPlaced.After _ -> "after";
            case NotPlaced.NotFoundOut _ -> "not-found-out";
        };
    }

    private Map<String, Object> object(Slot slot) {
        return Json.object(
                "start", slot.time().start().toOffsetDateTime(),
                "end", slot.time().end().toOffsetDateTime(),
                "against", new FindingReport(slot.tried(), slot.against(), texts).objects());
    }
}
