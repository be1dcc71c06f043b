package app.attache.conflict;

import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Person;
import java.util.List;
import java.util.stream.Collectors;

/** What is said of a manifest that does not fit. */
final class ManifestWords extends KindWords {

    ManifestWords(Speech speech) {
        super(speech);
    }

    @Override
    String title(Finding finding) {
        Id<?> leg = finding.items().getFirst();
        if (finding.measure() instanceof Measure.Count count) {
            return speech.texts()
                    .get(
                            "conflict.manifest.seats",
                            speech.facts().first(leg),
                            count.is(),
                            count.limit());
        }
        return finding.subjects().size() == 1
                ? speech.texts()
                        .get(
                                "conflict.manifest.title",
                                speech.facts().of(finding.subjects().getFirst()),
                                speech.facts().of(leg))
                : speech.texts()
                        .get(
                                "conflict.manifest.several",
                                finding.subjects().size(),
                                speech.facts().of(leg));
    }

    // A manifest is in the order of precedence, as the members of a delegation are.
    private String last(Id<?> id, int over) {
        Leg leg = (Leg) speech.programme().get(id);
        List<Id<Person>> aboard =
                leg.manifest().isEmpty()
                        ? ManifestBreach.due(speech.programme().get(leg.delegation()), leg)
                        : leg.manifest();
        return aboard.stream()
                .skip(Math.max(0, aboard.size() - over))
                .map(speech.facts()::of)
                .collect(Collectors.joining(", "));
    }

    @Override
    String detail(Finding finding) {
        Id<?> leg = finding.items().getFirst();
        String when = speech.times().planned(speech.facts().time(leg), true);
        if (finding.measure() instanceof Measure.Count count) {
            return speech.texts()
                    .get(
                            "conflict.manifest.seats.detail",
                            speech.facts().first(leg),
                            when,
                            last(leg, count.is() - count.limit()));
        }
        String people =
                finding.subjects().stream()
                        .map(speech.facts()::of)
                        .collect(Collectors.joining(", "));
        return speech.texts()
                .get("conflict.manifest.detail", speech.facts().first(leg), when, people);
    }
}
