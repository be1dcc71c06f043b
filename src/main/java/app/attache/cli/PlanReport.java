package app.attache.cli;

import app.attache.conflict.Severity;
import app.attache.itinerary.Choice;
import app.attache.itinerary.Effect;
import app.attache.itinerary.FreeTime;
import app.attache.itinerary.Notice;
import app.attache.itinerary.Plan;
import app.attache.itinerary.PlanLine;
import app.attache.itinerary.PlanWords;
import app.attache.itinerary.Question;
import app.attache.itinerary.Stranded;
import app.attache.programme.Id;
import app.attache.text.Texts;
import java.util.List;
import java.util.Locale;
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
        list(text, "cli.change.appeared", titles(appeared()));
        list(text, "cli.change.resolved", titles(resolved()));
        return text.toString();
    }

    /** The plan as an object. Names are only ever added to it. */
    Map<String, Object> object() {
        return Json.object(
                "label", plan.changeSet().origin().label(),
                "reason", plan.changeSet().origin().reason(),
                "applied", applied,
                "effects", plan.effects().stream().map(this::object).toList(),
                "stranded", plan.stranded().stream().map(this::object).toList(),
                "freeTime", plan.gained().stream().map(PlanReport::object).toList(),
                "notices", plan.notices().stream().map(PlanReport::object).toList(),
                "questions", plan.questions().stream().map(PlanReport::object).toList(),
                "conflicts", counts(),
                "appeared", appeared().objects(),
                "resolved", resolved().objects());
    }

    private Map<String, Object> object(Effect effect) {
        PlanLine line = new PlanWords(plan, texts).effect(effect);
        Map<String, Object> object =
                switch (effect) {
                    case Effect.LegMoved leg ->
                            Json.object(
                                    "kind", "leg-moved",
                                    "item", leg.before().id(),
                                    "after", leg.after().id(),
                                    "departs", leg.after().wheelsUp().toOffsetDateTime(),
                                    "arrives", leg.after().wheelsDown().toOffsetDateTime());
                    case Effect.StayChanged stay ->
                            Json.object(
                                    "kind", "stay-changed",
                                    "item", stay.before().id(),
                                    "end", stay.after().time().end().toOffsetDateTime(),
                                    "nightsAdded",
                                            stay.added().stream()
                                                    .map(ron -> ron.night().toString())
                                                    .toList());
                    case Effect.MovementMoved movement ->
                            Json.object(
                                    "kind", "movement-moved",
                                    "item", movement.before().id(),
                                    "after", movement.after().id(),
                                    "departs", movement.after().time().start().toOffsetDateTime());
                    case Effect.PeopleLeave leave ->
                            Json.object(
                                    "kind", "people-leave",
                                    "people", leave.people().stream().map(Id::value).toList(),
                                    "at", leave.at().toOffsetDateTime(),
                                    "staying", leave.staying());
                };
        object.put("message", line.headline());
        return object;
    }

    private Map<String, Object> object(Stranded stranded) {
        PlanWords words = new PlanWords(plan, texts);
        return Json.object(
                "item", stranded.item(),
                "cause", Values.label(stranded.cause()),
                "people", stranded.people().stream().map(Id::value).toList(),
                "choices", stranded.choices().stream().map(PlanReport::kind).toList(),
                "chosen", kind(stranded.chosen()),
                "message", words.stranded(stranded).headline(),
                "chosenMessage", words.choice(stranded.chosen()));
    }

    private static String kind(Choice choice) {
        return choice.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> object(FreeTime day) {
        return Json.object(
                "date", day.date(),
                "zone", day.zone(),
                "unsure", day.unsure(),
                "slots",
                        day.slots().stream()
                                .map(slot ->
                                        Json.object(
                                                "start", slot.startInclusive(),
                                                "end", slot.endExclusive()))
                                .toList());
    }

    private static Map<String, Object> object(Notice notice) {
        return switch (notice) {
            case Notice.Calendar calendar ->
                    Json.object(
                            "kind", Values.label(calendar.kind()),
                            "item", calendar.item(),
                            "people", calendar.recipients().stream().map(Id::value).toList());
            case Notice.Briefing briefing ->
                    Json.object(
                            "kind", "briefing",
                            "delegation", briefing.delegation().value(),
                            "date", briefing.date(),
                            "revision", briefing.number());
        };
    }

    private static Map<String, Object> object(Question question) {
        return Json.object("topic", Values.label(question.topic()), "about", question.about());
    }

    private Map<String, Object> counts() {
        Map<String, Object> counts = Json.object();
        for (Severity severity : Severity.values()) {
            counts.put(
                    Values.label(severity),
                    Json.object(
                            "before", plan.countBefore(severity),
                            "after", plan.countAfter(severity)));
        }
        return counts;
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

    private FindingReport appeared() {
        return new FindingReport(plan.after(), plan.delta().appeared(), texts);
    }

    private FindingReport resolved() {
        return new FindingReport(plan.before(), plan.delta().resolved(), texts);
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
