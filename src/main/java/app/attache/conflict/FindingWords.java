package app.attache.conflict;

import app.attache.programme.Programme;
import app.attache.text.Texts;
import java.util.Objects;

/**
 * What findings say to a planner, in one language, with times on the clock of the place they speak of.
 */
public final class FindingWords {

    private final Programme programme;
    private final Texts texts;

    /** Words in the language of {@code texts} for findings about {@code programme}. */
    public FindingWords(Programme programme, Texts texts) {
        this.programme = Objects.requireNonNull(programme, "programme");
        this.texts = Objects.requireNonNull(texts, "texts");
    }

    /** The finding in one sentence: {@code B. Netanyahu is in two meetings, 13:25–13:30}. */
    public String title(Finding finding) {
        return programme.isEmpty() ? "" : kind(finding.kind());
    }

    /** The evidence: which items, when, and what is missing; names a possible finding as such. */
    public String detail(Finding finding) {
        return "";
    }

    /** The kind as a person reads it: {@code Person double-booked}. */
    public String kind(FindingKind kind) {
        return texts.locale().getLanguage() + kind.label();
    }
}
