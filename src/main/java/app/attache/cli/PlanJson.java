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
import app.attache.programme.Ron;
import app.attache.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a plan means, as objects for programs. Names are only ever added to them. */
record PlanJson(Plan plan, Texts texts) {

    /** The plan as an object. Names are only ever added to it. */
    Map<String, Object> object(boolean applied) {
        return Json.object(
                "label", plan.changeSet().origin().label(),
                "reason", plan.changeSet().origin().reason(),
                "source", plan.changeSet().origin().source(),
                "applied", applied,
                "effects", plan.effects().stream().map(this::object).toList(),
                "stranded", plan.stranded().stream().map(this::object).toList(),
                "freeTime", plan.gained().stream().map(PlanJson::object).toList(),
                "notices", plan.notices().stream().map(PlanJson::object).toList(),
                "questions", plan.questions().stream().map(PlanJson::object).toList(),
                "lostTime", plan.lost().stream().map(PlanJson::object).toList(),
                "conflicts", counts(),
                "obstacles", new FindingReport(plan.after(), plan.obstacles(), texts).objects(),
                "appeared",
                        new FindingReport(plan.after(), plan.openDelta().appeared(), texts)
                                .objects(),
                "resolved",
                        new FindingReport(plan.before(), plan.openDelta().resolved(), texts)
                                .objects());
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
                                    "city", stay.after().city().value(),
                                    "start", stay.after().time().start().toOffsetDateTime(),
                                    "end", stay.after().time().end().toOffsetDateTime(),
                                    "nightsAdded", nights(stay.added()),
                                    "nightsCancelled", nights(stay.cancelled()));
                    case Effect.MeetingChanged meeting ->
                            Json.object(
                                    "kind", "meeting-changed",
                                    "item", meeting.before().id(),
                                    "status", Values.label(meeting.after().status()),
                                    "start", meeting.after().time().start().toOffsetDateTime(),
                                    "end", meeting.after().time().end().toOffsetDateTime());
                    case Effect.WishPlaced placed ->
                            Json.object(
                                    "kind", "wish-placed",
                                    "item", placed.wish().id(),
                                    "meeting", placed.meeting().id(),
                                    "start", placed.meeting().time().start().toOffsetDateTime(),
                                    "end", placed.meeting().time().end().toOffsetDateTime());
                    case Effect.DelegationFormed formed ->
                            Json.object(
                                    "kind", "delegation-formed",
                                    "item", formed.formed().id(),
                                    "items", formed.items());
                    case Effect.DelegationJoined joined ->
                            Json.object(
                                    "kind", "delegation-joined",
                                    "item", joined.joining().id(),
                                    "into", joined.into().id(),
                                    "items", joined.items());
                    case Effect.VisitShifted shifted ->
                            Json.object(
                                    "kind", "visit-shifted",
                                    "item", shifted.visit().id(),
                                    "items", shifted.items());
                    case Effect.MovementDropped dropped ->
                            Json.object(
                                    "kind", "movement-dropped", "item", dropped.movement().id());
                    case Effect.PersonReplaced replaced ->
                            Json.object(
                                    "kind", "person-replaced",
                                    "outgoing", replaced.outgoing().value(),
                                    "incoming", replaced.incoming().value(),
                                    "items", replaced.in());
                    case Effect.MovementMoved movement ->
                            Json.object(
                                    "kind", "movement-moved",
                                    "item", movement.before().id(),
                                    "after", movement.after().id(),
                                    "departs", movement.after().time().start().toOffsetDateTime());
                    case Effect.Corrected corrected ->
                            Json.object("kind", "corrected", "item", corrected.fact());
                    case Effect.HeadNamed named ->
                            Json.object(
                                    "kind", "head-named",
                                    "item", named.delegation().id(),
                                    "person", named.person().value());
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

    private static List<String> nights(List<Ron> nights) {
        return nights.stream().map(ron -> ron.night().toString()).toList();
    }

    private Map<String, Object> object(Stranded stranded) {
        PlanWords words = new PlanWords(plan, texts);
        return Json.object(
                "item", stranded.item(),
                "cause", Values.label(stranded.cause()),
                "people", stranded.people().stream().map(Id::value).toList(),
                "choices", stranded.choices().stream().map(PlanJson::kind).toList(),
                "chosen", kind(stranded.chosen()),
                "message", words.stranded(stranded).headline(),
                "chosenMessage", words.choice(stranded.chosen()));
    }

    /** A choice as it is written in options and in JSON: {@code drop}. */
    static String kind(Choice choice) {
        return choice.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> object(FreeTime day) {
        return Json.object(
                "date", day.date(),
                "zone", day.zone(),
                "unsure", day.unsure(),
                "observed",
                        day.observed().stream()
                                .map(time ->
                                        Json.object(
                                                "start", time.interval().startInclusive(),
                                                "end", time.interval().endExclusive()))
                                .toList(),
                "slots",
                        day.slots().stream()
                                .map(slot ->
                                        Json.object(
                                                "start", slot.startInclusive(),
                                                "end", slot.endExclusive()))
                                .toList());
    }

    /** Something that must be sent or issued. */
    static Map<String, Object> object(Notice notice) {
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
}
