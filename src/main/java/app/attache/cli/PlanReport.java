package app.attache.cli;

import app.attache.conflict.Severity;
import app.attache.itinerary.Plan;
import app.attache.itinerary.PlanLine;
import app.attache.itinerary.PlanWords;
import app.attache.itinerary.Stranded;
import app.attache.text.Texts;
import java.util.List;
import java.util.Map;

/**
 * What a plan means, as text for people and as JSON for programs.
 *
 * @param applied whether it was carried out
 */
record PlanReport(Plan plan, boolean applied, Texts texts) {

    /** The plan in paragraphs, as the change window shows it. */
    String text() {
        PlanWords words = new PlanWords(plan, texts);
        Paragraphs text = new Paragraphs();
        text.line(
                texts.get(
                        applied ? "cli.change.done" : "cli.change.preview",
                        plan.changeSet().origin().label()));
        text.heading(texts.get("cli.change.effects"));
        words.effects().forEach(text::item);
        text.item(words.gained());
        words.lost().ifPresent(text::item);
        for (Stranded stranded : plan.stranded()) {
            PlanLine line = words.stranded(stranded);
            String decided =
                    texts.get(
                            "cli.change.stranded",
                            line.headline(),
                            words.choice(stranded.chosen()));
            text.item(new PlanLine(decided, "", "", line.detail()));
        }
        list(text, "cli.change.questions", words.questions());
        text.heading(texts.get("cli.change.notices"));
        words.calendars().forEach(text::item);
        words.briefings().forEach(text::item);
        text.heading(texts.get("cli.change.conflicts"));
        for (Severity severity : Severity.values()) {
            text.item(count(severity));
        }
        list(text, "cli.change.obstacles", titles(obstacles()));
        list(text, "cli.change.appeared", titles(appeared()));
        list(text, "cli.change.resolved", titles(resolved()));
        return text.toString();
    }

    /** The plan as an object. Names are only ever added to it. */
    Map<String, Object> object() {
        return new PlanJson(plan, texts).object(applied);
    }

    private PlanLine count(Severity severity) {
        String words =
                texts.get(
                        "cli.change.count",
                        texts.get("cli.change." + Values.label(severity)),
                        plan.countBefore(severity),
                        plan.countAfter(severity));
        return new PlanLine(words, "", "", "");
    }

    private FindingReport obstacles() {
        return new FindingReport(plan.after(), plan.obstacles(), texts);
    }

    private FindingReport appeared() {
        return new FindingReport(plan.after(), plan.openDelta().appeared(), texts);
    }

    private FindingReport resolved() {
        return new FindingReport(plan.before(), plan.openDelta().resolved(), texts);
    }

    private static List<String> titles(FindingReport findings) {
        return findings.objects().stream()
                .map(finding -> finding.get("severity") + "  " + finding.get("message"))
                .toList();
    }

    private void list(Paragraphs text, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            text.heading(texts.get(heading));
            lines.forEach(line -> text.item(new PlanLine(line, "", "", "")));
        }
    }

    /** Headings with indented items below them. */
    private static final class Paragraphs {

        private final StringBuilder text = new StringBuilder();

        void line(String words) {
            text.append(words);
        }

        void heading(String words) {
            newLine();
            newLine();
            line(words);
        }

        void item(PlanLine line) {
            newLine();
            line("  " + line.headline());
            if (!line.detail().isEmpty()) {
                newLine();
                line("      " + line.detail());
            }
        }

        private void newLine() {
            text.append(System.lineSeparator());
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
