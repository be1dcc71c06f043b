package app.attache.cli;

import app.attache.itinerary.Diff;
import app.attache.itinerary.DiffWords;
import app.attache.itinerary.PlanLine;
import app.attache.programme.Programme;
import app.attache.text.Texts;
import java.util.List;
import java.util.Map;

/** What is different between two moments, as text for people and as JSON for programs. */
record DiffReport(Programme before, Programme after, Diff diff, Texts texts) {

    /** A difference on one line of text. */
    static String line(DiffWords words, Diff.Entry entry) {
        PlanLine line = words.line(entry);
        return line.detail().isEmpty() ? line.headline() : line.headline() + " – " + line.detail();
    }

    /** All differences, a line each. */
    List<String> lines() {
        DiffWords words = new DiffWords(before, after, texts);
        return diff.entries().stream().map(entry -> line(words, entry)).toList();
    }

    /** All differences as objects. Names are only ever added to them. */
    List<Map<String, Object>> objects() {
        DiffWords words = new DiffWords(before, after, texts);
        return diff.entries().stream()
                .map(entry -> {
                    PlanLine line = words.line(entry);
                    return Json.object(
                            "item", entry.fact().id(),
                            "change", kind(entry),
                            "was", line.was(),
                            "is", line.is(),
                            "detail", line.detail(),
                            "message", line.headline());
                })
                .toList();
    }

    private static String kind(Diff.Entry entry) {
        return switch (entry) {
            case Diff.Entry.Came _ -> "added";
            case Diff.Entry.Went _ -> "removed";
            case Diff.Entry.Changed _ -> "changed";
        };
    }
}
