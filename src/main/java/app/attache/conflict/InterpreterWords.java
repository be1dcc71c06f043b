package app.attache.conflict;

import app.attache.programme.Interpretation;
import app.attache.programme.Person;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is said of a meeting that nobody interprets. */
final class InterpreterWords extends KindWords {

    InterpreterWords(Speech speech) {
        super(speech);
    }

    @Override
    String title(Finding finding) {
        return speech.texts()
                .get("conflict.interpreter.title", speech.facts().of(finding.items().getFirst()));
    }

    @Override
    String detail(Finding finding) {
        List<Person> speakers =
                finding.subjects().stream()
                        .map(speech.programme()::get)
                        .filter(Person.class::isInstance)
                        .map(Person.class::cast)
                        .filter(person -> !person.languages().isEmpty())
                        .toList();
        boolean stated = speech.facts().meeting(finding).interpretation() == Interpretation.NEEDED;
        if (stated || speakers.isEmpty()) {
            return speech.texts()
                    .get(
                            "conflict.interpreter.stated",
                            speech.facts().first(finding.items().getFirst()));
        }
        return speech.texts()
                .get(
                        "conflict.interpreter.detail",
                        speakers.stream().map(this::speaks).collect(Collectors.joining("; ")));
    }

    private String speaks(Person person) {
        String languages =
                person.languages().stream()
                        .map(tag ->
                                Locale.forLanguageTag(tag)
                                        .getDisplayLanguage(speech.texts().locale()))
                        .distinct()
                        .collect(Collectors.joining(", "));
        return speech.texts().get("conflict.interpreter.speaks", person.shortName(), languages);
    }
}
