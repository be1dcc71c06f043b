package app.attache.cli;

import app.attache.conflict.Finding;
import app.attache.conflict.FindingWords;
import app.attache.conflict.Severity;
import app.attache.programme.Id;
import app.attache.programme.Programme;
import app.attache.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Findings about one programme, as text for people and as JSON for programs.
 *
 * @param programme the facts they are about
 * @param findings in the order to list them in
 */
public record FindingReport(Programme programme, List<Finding> findings, Texts texts) {

    public FindingReport {
        Objects.requireNonNull(programme, "programme");
        findings = List.copyOf(findings);
        Objects.requireNonNull(texts, "texts");
    }

    /** How many of each severity, then each finding with its evidence. */
    public String text() {
        String newLine = System.lineSeparator();
        StringBuilder text = new StringBuilder(summary());
        for (Finding finding : findings) {
            text.append(newLine).append(newLine).append(paragraph(finding));
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

    private String paragraph(Finding finding) {
        FindingWords words = new FindingWords(programme, texts);
        String indent = System.lineSeparator() + "      ";
        String detail = words.detail(finding).lines().collect(Collectors.joining(indent));
        return "%-4s  %s%s%s"
                .formatted(
                        Values.label(finding.severity()),
                        words.title(finding),
                        detail.isEmpty() ? "" : indent + detail,
                        indent + finding.key());
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
        return findings.stream().map(finding -> object(finding, words)).toList();
    }

    private static Map<String, Object> object(Finding finding, FindingWords words) {
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
                "missingSeconds", finding.missing().toSeconds());
    }

    private long count(Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }
}
