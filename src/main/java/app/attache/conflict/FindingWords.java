package app.attache.conflict;

import app.attache.programme.Dependency;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Meeting;
import app.attache.programme.Programme;
import app.attache.text.Texts;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/**
 * What findings say to a planner, in one language, with times on the clock of the place they speak of. Where the things at odds
 * go by different clocks, each time names its city.
 */
public final class FindingWords {

    private final Texts texts;
    private final TimeText times;
    private final FactText facts;
    private final Evidence evidence;

    /** Words in the language of {@code texts} for findings about {@code programme}. */
    public FindingWords(Programme programme, Texts texts) {
        Objects.requireNonNull(programme, "programme");
        this.texts = Objects.requireNonNull(texts, "texts");
        this.times = new TimeText(texts);
        this.facts = new FactText(programme, texts);
        this.evidence = new Evidence(programme, texts, times, facts, new Clocks(facts, texts));
    }

    /** The finding in one sentence: {@code B. Netanyahu is in two meetings, 13:25–13:30}. */
    public String title(Finding finding) {
        Id<?> subject = finding.subjects().getFirst();
        if (finding.verdict() == Verdict.NOT_EVALUABLE) {
            return openTitle(finding, subject);
        }
        return switch (finding.kind()) {
            case PERSON_DOUBLE_BOOKED -> say("person", finding, facts.of(subject), span(finding));
            case VENUE_DOUBLE_BOOKED ->
                    say("venue", finding, facts.place(subject, finding.room()), span(finding));
            case OUTSIDE_STAY -> {
                Meeting meeting = facts.meeting(finding);
                yield say(
                        "outside",
                        finding,
                        facts.of(subject),
                        facts.city(meeting.place()),
                        facts.of(meeting.id()));
            }
            case OVERLAPS_LEG ->
                    say(
                            "leg",
                            finding,
                            facts.of(subject),
                            facts.of(facts.meeting(finding).id()),
                            span(finding));
            case TRAVEL_INFEASIBLE -> {
                List<Id<?>> inOrder = facts.inOrder(finding);
                yield say(
                        "travel",
                        finding,
                        facts.of(subject),
                        times.length(finding.missing()),
                        facts.of(inOrder.getFirst()),
                        facts.of(inOrder.getLast()));
            }
            case DEPENDENCY -> dependencyTitle(finding, facts.dependency(subject));
        };
    }

    /** The evidence: which items, when, and what is missing; names a possible finding as such. */
    public String detail(Finding finding) {
        return evidence.of(finding);
    }

    /** The kind as a person reads it: {@code Person double-booked}. */
    public String kind(FindingKind kind) {
        return texts.get("conflict.kind." + kind.label());
    }

    private String say(String key, Finding finding, Object... arguments) {
        String form = finding.verdict() == Verdict.CERTAIN ? ".title" : ".possible";
        return texts.get("conflict." + key + form, arguments);
    }

    private String dependencyTitle(Finding finding, Dependency dependency) {
        if (finding.missing().isZero()) {
            return texts.get(
                    "conflict.dependency.cancelled",
                    facts.of(dependency.predecessor()),
                    facts.first(dependency.successor()));
        }
        return say(
                "dependency",
                finding,
                facts.of(dependency.predecessor()),
                facts.first(dependency.successor()),
                times.length(finding.missing()));
    }

    private String openTitle(Finding finding, Id<?> subject) {
        if (finding.kind() == FindingKind.DEPENDENCY) {
            Dependency dependency = facts.dependency(subject);
            return texts.get(
                    "conflict.open.dependency",
                    facts.of(dependency.predecessor()),
                    facts.of(dependency.successor()));
        }
        return texts.get("conflict.open.title", facts.first(finding.items().getFirst()));
    }

    private String span(Finding finding) {
        Id<?> last = facts.inOrder(finding).getLast();
        Id<?> item = last.kind() == Kind.MEETING ? last : facts.meeting(finding).id();
        ZoneId zone = facts.time(item).start().getZone();
        return times.span(
                finding.span().startInclusive().atZone(zone),
                finding.span().endExclusive().atZone(zone),
                false);
    }
}
