package app.attache.conflict;

import app.attache.programme.Id;
import app.attache.programme.Person;
import app.attache.programme.Rank;
import java.util.Locale;

/** What is said of heads of unequal rank. */
final class RankMismatchWords extends KindWords {

    RankMismatchWords(Speech speech) {
        super(speech);
    }

    @Override
    String title(Finding finding) {
        return speech.texts()
                .get(
                        "conflict.rank.title",
                        speech.facts().of(finding.subjects().getFirst()),
                        speech.facts().of(finding.subjects().getLast()),
                        speech.facts().of(finding.items().getFirst()));
    }

    @Override
    String detail(Finding finding) {
        Measure.Count steps = (Measure.Count) finding.measure();
        return speech.texts()
                .get(
                        "conflict.rank.detail",
                        speech.facts().of(finding.subjects().getFirst()),
                        rank(finding.subjects().getFirst()),
                        speech.facts().of(finding.subjects().getLast()),
                        rank(finding.subjects().getLast()),
                        steps.is(),
                        steps.limit());
    }

    private String rank(Id<?> id) {
        Rank rank =
                speech.programme().get(id) instanceof Person person ? person.rank() : Rank.PRIVATE;
        return speech.texts()
                .get("conflict.rank." + rank.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
