package app.attache.desktop.conflicts;

import app.attache.conflict.Decisions;
import app.attache.conflict.Finding;
import app.attache.conflict.FindingGroup;
import app.attache.conflict.FindingWords;
import app.attache.desktop.common.FactNames;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.text.Texts;
import app.attache.workspace.Snapshot;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What the cards of one snapshot say.
 *
 * @param words what the findings say
 */
record CardWords(Snapshot snapshot, FindingWords words, FactNames names, Texts texts) {

    private static final int MOST_NAMED = 3;

    CardWords {
        Objects.requireNonNull(snapshot, "snapshot");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(names, "names");
        Objects.requireNonNull(texts, "texts");
    }

    static CardWords of(Snapshot snapshot, Texts texts) {
        return new CardWords(
                snapshot,
                new FindingWords(snapshot.programme(), texts),
                new FactNames(snapshot.programme(), texts),
                texts);
    }

    /** The word for how bad it is, which its colour says as well. */
    String severity(Finding finding) {
        return texts.get("desktop.severity." + finding.severity().name().toLowerCase(Locale.ROOT));
    }

    /** The kinds of what a card stands for. */
    String kinds(ConflictRow row) {
        return row.findings().stream()
                .map(Finding::kind)
                .distinct()
                .map(words::kind)
                .collect(Collectors.joining(" · "));
    }

    String title(ConflictRow row) {
        return words.title(row.finding());
    }

    /** The evidence; of several findings also how many there are and whom they concern. */
    String detail(ConflictRow row) {
        return switch (row) {
            case ConflictRow.Single single -> words.detail(single.finding());
            case ConflictRow.Group(FindingGroup group, boolean unfolded) ->
                    unfolded ? whom(group) : words.detail(group.leading()) + "\n" + whom(group);
        };
    }

    private String whom(FindingGroup group) {
        List<Id<?>> people =
                group.subjects().stream().filter(id -> id.kind() == Kind.PERSON).toList();
        int count = group.findings().size();
        if (people.size() < 2) {
            return texts.get("desktop.conflicts.group", count);
        }
        String named =
                people.stream()
                        .limit(people.size() == MOST_NAMED + 1 ? people.size() : MOST_NAMED)
                        .map(names::of)
                        .collect(Collectors.joining(", "));
        int more = people.size() > MOST_NAMED + 1 ? people.size() - MOST_NAMED : 0;
        return texts.get("desktop.conflicts.group.people", count, named, more);
    }

    /** What is decided about a card, or was and is void; empty for nothing. */
    String decided(ConflictRow row) {
        Decisions decisions = snapshot.conflicts().decisions();
        Finding finding = row.finding();
        return switch (decisions.of(finding)) {
            case OPEN ->
                    decisions
                            .voided(finding)
                            .map(it -> texts.get("desktop.conflicts.voided", it.reason()))
                            .orElse("");
            case ACCEPTED ->
                    decisions
                            .acceptance(finding)
                            .map(it ->
                                    it.by().isEmpty()
                                            ? texts.get("desktop.conflicts.accepted", it.reason())
                                            : texts.get(
                                                    "desktop.conflicts.accepted.by",
                                                    it.by(),
                                                    it.reason()))
                            .orElse("");
            case MUTED -> texts.get("desktop.conflicts.muted");
        };
    }

    /** Whether all that a card stands for is accepted or muted. */
    boolean aside(ConflictRow row) {
        return row.findings().stream().noneMatch(snapshot.conflicts().decisions()::open);
    }
}
