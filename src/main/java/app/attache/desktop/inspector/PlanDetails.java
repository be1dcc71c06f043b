package app.attache.desktop.inspector;

import app.attache.desktop.common.RecurrenceWords;
import app.attache.programme.Actual;
import app.attache.programme.Delegation;
import app.attache.programme.Dependency;
import app.attache.programme.Milestone;
import app.attache.programme.Revision;
import app.attache.programme.Series;
import app.attache.programme.Visit;
import java.time.ZoneOffset;

/** What the inspector says about what frames a plan: the visit, its milestones, its order, what became of it. */
final class PlanDetails {

    private PlanDetails() {}

    static void describe(Draft draft, Visit visit) {
        draft.title(visit.title())
                .conflicts(visit.id())
                .row("inspector.host", visit.host())
                .row("inspector.guest", visit.guest())
                .links(
                        "inspector.delegations",
                        draft.programme().all(Delegation.class).stream()
                                .filter(it -> it.visit().equals(visit.id()))
                                .map(Delegation::id)
                                .sorted()
                                .toList());
    }

    static void describe(Draft draft, Milestone milestone) {
        draft.title(draft.names().of(milestone))
                .conflicts(milestone.id())
                .line(draft.times().day(milestone.date()))
                .row("inspector.first-day", draft.times().day(milestone.anchor()))
                .section("inspector.meaning", milestone.title());
    }

    static void describe(Draft draft, Dependency dependency) {
        draft.title(draft.names().of(dependency))
                .conflicts(dependency.id())
                .link("inspector.first", dependency.predecessor())
                .link("inspector.then", dependency.successor());
        if (dependency.lag().isPositive()) {
            draft.row("inspector.wait", draft.words().of(dependency.lag()));
        }
    }

    static void describe(Draft draft, Actual actual) {
        draft.title(draft.names().of(actual))
                .chip(draft.text("inspector.actual"))
                .conflicts(actual.id())
                .when(actual.time())
                .link("inspector.item", actual.item());
    }

    static void describe(Draft draft, Series series) {
        draft.title(series.name())
                .line(new RecurrenceWords(draft.texts()).of(series.recurrence()))
                .line(
                        draft.text(
                                "inspector.series.dates",
                                draft.times().day(series.recurrence().first()),
                                draft.times().day(series.recurrence().last()),
                                series.occurrences().size()))
                .links(
                        "inspector.series.meetings",
                        series.occurrences().stream().map(Series.Occurrence::meeting).toList());
    }

    static void describe(Draft draft, Revision revision) {
        draft.title(draft.names().of(revision))
                .line(draft.times().day(revision.date()))
                .link("inspector.delegation", revision.delegation())
                .row(
                        "inspector.issued",
                        draft.times().moment(revision.issued().atZone(ZoneOffset.UTC)));
    }
}
