package app.attache.conflict;

/** What is said of a room that is too small. */
final class CapacityWords extends KindWords {

    CapacityWords(Speech speech) {
        super(speech);
    }

    @Override
    String title(Finding finding) {
        return speech.texts()
                .get(
                        "conflict.capacity.title",
                        speech.facts().place(finding.subjects().getFirst(), finding.part()),
                        speech.facts().of(finding.items().getFirst()));
    }

    @Override
    String detail(Finding finding) {
        Measure.Count count = (Measure.Count) finding.measure();
        return speech.texts()
                .get(
                        "conflict.capacity.detail",
                        speech.facts().first(finding.items().getFirst()),
                        count.is(),
                        speech.facts().place(finding.subjects().getFirst(), finding.part()),
                        count.limit());
    }
}
