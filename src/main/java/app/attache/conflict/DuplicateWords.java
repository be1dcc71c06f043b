package app.attache.conflict;

import app.attache.programme.Id;

/** What is said of two meetings that may be one. */
final class DuplicateWords extends KindWords {

    DuplicateWords(Speech speech) {
        super(speech);
    }

    @Override
    String title(Finding finding) {
        return speech.say(
                "duplicate",
                finding,
                speech.facts().first(speech.facts().inOrder(finding).getFirst()),
                speech.facts().of(speech.facts().inOrder(finding).getLast()));
    }

    @Override
    String detail(Finding finding) {
        Id<?> first = speech.facts().inOrder(finding).getFirst();
        return speech.both(first, speech.facts().inOrder(finding).getLast());
    }
}
