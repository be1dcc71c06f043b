package app.attache.desktop.common.gesture;

import app.attache.conflict.Finding;
import app.attache.conflict.FindingWords;
import app.attache.conflict.Severity;
import app.attache.desktop.common.FactNames;
import app.attache.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says what a drag would bring about, in a few lines.
 *
 * @param texts the language
 */
public record ConsequenceWords(Texts texts) {

    /** More lines would cover what they speak of. */
    private static final int MOST = 3;

    /**
     * One line of what is said beside the pointer.
     *
     * @param severity how bad it is; of what gets better, {@link Severity#INFO}
     */
    public record Line(String text, Severity severity) {}

    /** What would break, the worst first, then what would not change for the better, then what would be settled. */
    public List<Line> lines(Consequences consequences) {
        FindingWords after = new FindingWords(consequences.after().programme(), texts);
        List<Line> lines = new ArrayList<>();
        List<Line> brought = each("brings", consequences.brought(), after, consequences);
        brought.stream().limit(MOST).forEach(lines::add);
        if (brought.size() > MOST) {
            int more = brought.size() - MOST;
            lines.add(new Line(texts.get("gesture.more", more), brought.get(MOST).severity()));
        }
        if (lines.size() < MOST) {
            each("keeps", consequences.worse(), after, consequences).stream()
                    .limit(MOST - lines.size())
                    .forEach(lines::add);
        }
        int settled = groups(consequences.settled()).size();
        if (settled > 0) {
            lines.add(new Line(texts.get("gesture.settles", settled), Severity.INFO));
        }
        return lines;
    }

    /** The same in one sentence for somebody who listens; empty when nothing changes. */
    public String spoken(Consequences consequences) {
        return lines(consequences).stream()
                .map(Line::text)
                .reduce((one, next) -> texts.get("gesture.spoken.list", one, next))
                .orElse("");
    }

    // Of a series, what reads the same of each of its meetings is said once, with how often.
    private List<Line> each(
            String verb, List<Finding> findings, FindingWords words, Consequences consequences) {
        Map<String, List<Line>> same = new LinkedHashMap<>();
        groups(findings).stream()
                .map(group -> line(verb, group, words, consequences))
                .forEach(line ->
                        same.computeIfAbsent(line.text(), _ -> new ArrayList<>()).add(line));
        return same.entrySet().stream()
                .map(entry -> {
                    int times = entry.getValue().size();
                    Line first = entry.getValue().getFirst();
                    return times == 1
                            ? first
                            : new Line(
                                    texts.get("gesture.times", first.text(), times),
                                    first.severity());
                })
                .toList();
    }

    // One clash of two meetings is one thing to a planner, however many people it concerns.
    private static List<List<Finding>> groups(List<Finding> findings) {
        Map<List<Object>, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding finding : findings) {
            groups.computeIfAbsent(List.of(finding.kind(), finding.items()), _ -> new ArrayList<>())
                    .add(finding);
        }
        return groups.values().stream()
                .sorted((one, other) -> worst(one).compareTo(worst(other)))
                .toList();
    }

    private static Severity worst(List<Finding> group) {
        return group.stream().map(Finding::severity).min(Severity::compareTo).orElseThrow();
    }

    private Line line(
            String verb, List<Finding> group, FindingWords words, Consequences consequences) {
        Finding first = group.getFirst();
        String title = words.title(first);
        String all =
                group.size() == 1
                        ? title
                        : texts.get("gesture.and-others", title, group.size() - 1);
        String others = others(first, title, consequences);
        String key = "gesture." + verb;
        return new Line(
                others.isEmpty() ? texts.get(key, all) : texts.get(key + "-with", others, all),
                worst(group));
    }

    // What it is with, where it is one of two and the finding's own words do not say so.
    private String others(Finding finding, String title, Consequences consequences) {
        if (finding.items().size() != 2) {
            return "";
        }
        FactNames names = new FactNames(consequences.after().programme(), texts);
        return finding.items().stream()
                .filter(item -> !consequences.edited().contains(item))
                .map(names::of)
                .filter(name -> !title.contains(name))
                .findFirst()
                .orElse("");
    }
}
