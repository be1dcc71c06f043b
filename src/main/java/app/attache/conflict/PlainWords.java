package app.attache.conflict;

/** What is said where a kind has no words of its own: its name, and its first item with its time. */
final class PlainWords extends KindWords {

    PlainWords(Speech speech) {
        super(speech);
    }

    @Override
    String title(Finding finding) {
        return speech.say(
                "plain",
                finding,
                speech.texts().get("conflict.kind." + finding.kind().label()),
                speech.facts().of(finding.items().getFirst()));
    }

    @Override
    String detail(Finding finding) {
        return speech.texts()
                .get(
                        "conflict.plain.detail",
                        speech.facts().first(finding.items().getFirst()),
                        speech.times()
                                .planned(speech.facts().time(finding.items().getFirst()), true));
    }
}
