package app.attache.conflict;

import app.attache.programme.Marking;
import app.attache.programme.Person;
import java.util.Locale;

/** What is said of somebody who is not cleared for a meeting. */
final class MarkingWords extends KindWords {

    MarkingWords(Speech speech) {
        super(speech);
    }

    @Override
    String title(Finding finding) {
        return speech.texts()
                .get(
                        "conflict.marking.title",
                        speech.facts().of(finding.subjects().getFirst()),
                        speech.facts().of(finding.items().getFirst()));
    }

    @Override
    String detail(Finding finding) {
        Marking cleared =
                speech.programme().get(finding.subjects().getFirst()) instanceof Person person
                        ? person.clearance()
                        : Marking.OPEN;
        return speech.texts()
                .get(
                        cleared == Marking.OPEN
                                ? "conflict.marking.uncleared"
                                : "conflict.marking.detail",
                        speech.facts().first(finding.items().getFirst()),
                        level(speech.facts().meeting(finding).marking()),
                        speech.facts().of(finding.subjects().getFirst()),
                        level(cleared));
    }

    private String level(Marking marking) {
        return speech.texts()
                .get("conflict.level." + marking.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
