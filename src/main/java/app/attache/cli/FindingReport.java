package app.attache.cli;

import app.attache.conflict.Decisions;
import app.attache.conflict.Finding;
import app.attache.conflict.FindingWords;
import app.attache.conflict.Severity;
import app.attache.programme.Acceptance;
import app.attache.programme.Id;
import app.attache.programme.Programme;
import app.attache.text.Texts;
import app.attache.workspace.Appearance;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Findings about one programme, as text for people and as JSON for programs.
 *
 * @param programme the facts they are about
 * @param findings in the order to list them in
 * @param since how each appeared, where that is known
 */
public record FindingReport(
        Programme programme,
        List<Finding> findings,
        Function<Finding, Optional<Appearance>> since,
        Texts texts) {

    public FindingReport {
        Objects.requireNonNull(programme, "programme");
        findings = List.copyOf(findings);
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(texts, "texts");
    }

    /** A report that does not tell how they appeared. */
    public FindingReport(Programme programme, List<Finding> findings, Texts texts) {
        this(programme, findings, _ -> Optional.empty(), texts);
    }

    /** How many of each severity, then each finding with its evidence. */
    public String text() {
        String newLine = System.lineSeparator();
        StringBuilder text = new StringBuilder(summary());
        FindingWords words = new FindingWords(programme, texts);
        Decisions decisions = Decisions.of(programme);
        for (Finding finding : findings) {
            text.append(newLine).append(newLine).append(paragraph(finding, words, decisions));
        }
        return text.toString();
    }

    /** How many there are, in one line. */
    public String summary() {
        return texts.get(
                "cli.conflicts.summary",
                findings.size(),
                count(Severity.HARD),
                count(Severity.SOFT),
                count(Severity.INFO));
    }

    private String paragraph(Finding finding, FindingWords words, Decisions decisions) {
        String indent = System.lineSeparator() + "      ";
        String detail = words.detail(finding).lines().collect(Collectors.joining(indent));
        String decided =
                switch (decisions.of(finding)) {
                    case OPEN -> "";
                    case MUTED -> indent + texts.get("cli.conflicts.muted");
                    case ACCEPTED ->
                            indent
                                    + decisions
                                            .acceptance(finding)
                                            .map(it ->
                                                    texts.get(
                                                            "cli.conflicts.accepted",
                                                            it.by(),
                                                            it.reason()))
                                            .orElse("");
                };
        String appeared = since.apply(finding).map(it -> indent + words(it)).orElse("");
        return "%-4s  %s%s%s%s%s"
                .formatted(
                        Values.label(finding.severity()),
                        words.title(finding),
                        detail.isEmpty() ? "" : indent + detail,
                        decided,
                        appeared,
                        indent + finding.key());
    }

    private String words(Appearance appearance) {
        return switch (appearance) {
            case Appearance.ByStep by ->
                    texts.get("cli.conflicts.since", Long.toString(by.step()), by.origin().label());
            case Appearance.ByTime by -> texts.get("cli.conflicts.since-time", by.at().toString());
        };
    }

    /** An object with the counts and the findings. */
    public String json() {
        return Json.text(
                Json.object(
                        "counts",
                        Json.object(
                                "hard", count(Severity.HARD),
                                "soft", count(Severity.SOFT),
                                "info", count(Severity.INFO)),
                        "findings",
                        objects()));
    }

    /** The findings as JSON objects. Names are only ever added to them. */
    public List<Map<String, Object>> objects() {
        FindingWords words = new FindingWords(programme, texts);
        Decisions decisions = Decisions.of(programme);
        return findings.stream().map(finding -> object(finding, words, decisions)).toList();
    }

    private Map<String, Object> object(Finding finding, FindingWords words, Decisions decisions) {
        return Json.object(
                "kind", finding.kind().label(),
                "severity", Values.label(finding.severity()),
                "verdict", Values.label(finding.verdict()),
                "key", finding.key(),
                "message", words.title(finding),
                "detail", words.detail(finding),
                "start", finding.span().startInclusive(),
                "end", finding.span().endExclusive(),
                "items", finding.items().stream().map(Id::toString).toList(),
                "subjects", finding.subjects().stream().map(Id::toString).toList(),
                "room", finding.part(),
                "missingSeconds", finding.missing().toSeconds(),
                "standing", Values.label(decisions.of(finding)),
                "accepted", decisions.acceptance(finding).map(FindingReport::object),
                "since", since.apply(finding).map(FindingReport::object));
    }

    private static Map<String, Object> object(Acceptance acceptance) {
        return Json.object(
                "reason", acceptance.reason(),
                "by", acceptance.by(),
                "at", acceptance.at());
    }

    private static Map<String, Object> object(Appearance appearance) {
        return switch (appearance) {
            case Appearance.ByStep by ->
                    Json.object(
                            "step", by.step(),
                            "type", Values.label(by.type()),
                            "label", by.origin().label(),
                            "by", by.origin().author(),
                            "at", by.at());
            case Appearance.ByTime by ->
                    Json.object(
                            "step", Optional.empty(),
                            "type", "time",
                            "label", Optional.empty(),
                            "by", Optional.empty(),
                            "at", by.at());
        };
    }

    private long count(Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }
}
