package app.attache.conflict;

/** What findings of one kind say to a planner. Names of things, times and lengths come from {@link Speech}. */
abstract class KindWords {

    /** What the words are made of. */
    final Speech speech;

    KindWords(Speech speech) {
        this.speech = speech;
    }

    /** The finding in one sentence; names a possible finding as such. */
    abstract String title(Finding finding);

    /** The evidence in a sentence: which items, when, and what is missing. */
    abstract String detail(Finding finding);

    /** The title of a finding that cannot be evaluated. */
    String openTitle(Finding finding) {
        return speech.texts()
                .get("conflict.open.title", speech.facts().first(finding.items().getFirst()));
    }

    /** What is left open by a finding that cannot be evaluated. */
    String openDetail(Finding finding) {
        return detail(finding);
    }
}
