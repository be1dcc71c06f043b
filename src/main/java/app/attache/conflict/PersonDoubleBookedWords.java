package app.attache.conflict;

/** What is said of somebody who is in two engagements at the same time. */
final class PersonDoubleBookedWords extends KindWords {

    PersonDoubleBookedWords(Speech speech) {
        super(speech);
    }

    @Override
    String title(Finding finding) {
        return speech.say(
                "person",
                finding,
                speech.facts().of(finding.subjects().getFirst()),
                speech.span(finding));
    }

    @Override
    String detail(Finding finding) {
        return speech.overlap(finding);
    }

    @Override
    String openDetail(Finding finding) {
        return speech.texts().get("conflict.open.person");
    }
}
