package app.attache.workspace;

import app.attache.briefing.Changes;
import app.attache.itinerary.Diff;
import app.attache.itinerary.DiffWords;
import app.attache.itinerary.PlanLine;
import app.attache.programme.Delegation;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Marking;
import app.attache.programme.Meeting;
import app.attache.programme.Origin;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.Visit;
import app.attache.text.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what has changed into the words of a paper. */
record ChangesPaper(Compared compared, Diff.Scope scope, Texts texts) {

    /**
     * The paper.
     *
     * @param clock on which moments are told
     * @param asOf when it is made
     */
    Changes of(ZoneId clock, Instant asOf) {
        Diff diff = compared.diff(scope);
        DiffWords words =
                new DiffWords(compared.from().programme(), compared.until().programme(), texts);
        return new Changes(
                visit(),
                whose(),
                marking(diff),
                compared.from().at(),
                compared.until().at(),
                clock,
                asOf,
                diff.entries().stream().map(words::line).map(ChangesPaper::row).toList(),
                compared.stepsOf(diff).stream().map(this::step).toList());
    }

    private static Changes.Row row(PlanLine line) {
        return new Changes.Row(line.subject(), line.was(), line.is(), line.detail());
    }

    private Changes.Step step(Step step) {
        Origin origin = step.changeSet().origin();
        String what =
                switch (step.type()) {
                    case CHANGE -> origin.label();
                    case UNDO -> texts.get("briefing.changes.undone", origin.label());
                    case REDO -> texts.get("briefing.changes.redone", origin.label());
                };
        String why =
                Stream.of(origin.reason(), origin.source())
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" – "));
        return new Changes.Step(origin.at(), what, origin.author(), why);
    }

    private String whose() {
        return switch (scope) {
            case Diff.Scope.All _ -> texts.get("briefing.changes.all");
            case Diff.Scope.OfDelegation(Id<Delegation> delegation) ->
                    then(delegation).get(delegation).name();
            case Diff.Scope.OfPerson(Id<Person> person) -> then(person).get(person).name();
        };
    }

    // What concerns a delegation that is no more is its being no more.
    private Programme then(Id<?> fact) {
        Programme until = compared.until().programme();
        return until.contains(fact) ? until : compared.from().programme();
    }

    private String visit() {
        if (scope instanceof Diff.Scope.OfDelegation(Id<Delegation> delegation)) {
            Programme programme = then(delegation);
            return programme.get(programme.get(delegation).visit()).title();
        }
        List<Visit> visits = compared.until().programme().all(Visit.class);
        return visits.size() == 1 ? visits.getFirst().title() : "";
    }

    private static Marking marking(Diff diff) {
        return diff.entries().stream()
                .flatMap(ChangesPaper::facts)
                .filter(Meeting.class::isInstance)
                .map(Meeting.class::cast)
                .map(Meeting::marking)
                .max(Comparator.naturalOrder())
                .orElse(Marking.OPEN);
    }

    private static Stream<Entity> facts(Diff.Entry entry) {
        return entry instanceof Diff.Entry.Changed(Entity before, Entity fact)
                ? Stream.of(before, fact)
                : Stream.of(entry.fact());
    }
}
