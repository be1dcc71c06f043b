package app.attache.conflict;

import app.attache.programme.Certainty;
import app.attache.programme.Dependency;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import java.time.ZonedDateTime;
import java.util.List;

/** What is said of a thing that does not wait for another. */
final class DependencyOrderWords extends KindWords {

    DependencyOrderWords(Speech speech) {
        super(speech);
    }

    @Override
    String title(Finding finding) {
        Dependency dependency = speech.facts().dependency(finding.subjects().getFirst());
        if (finding.missing().isZero()) {
            return speech.texts()
                    .get(
                            "conflict.dependency.cancelled",
                            speech.facts().of(dependency.predecessor()),
                            speech.facts().first(dependency.successor()));
        }
        return speech.say(
                "dependency",
                finding,
                speech.facts().of(dependency.predecessor()),
                speech.facts().first(dependency.successor()),
                speech.times().length(finding.missing()));
    }

    @Override
    String detail(Finding finding) {
        Dependency dependency = speech.facts().dependency(finding.subjects().getFirst());
        Id<?> first = dependency.predecessor();
        Id<?> second = dependency.successor();
        Interval span = finding.span();
        if (finding.missing().isZero()) {
            return speech.texts()
                    .get(
                            "conflict.dependency.alone",
                            speech.facts().first(second),
                            speech.times().planned(speech.facts().time(second), true));
        }
        ZonedDateTime over =
                span.endExclusive()
                        .minus(dependency.lag())
                        .atZone(speech.facts().time(first).end().getZone());
        ZonedDateTime begin =
                span.startInclusive().atZone(speech.facts().time(second).start().getZone());
        boolean dated = TimeText.onSeveralDates(over, begin);
        boolean several = !Clocks.sameClock(over, begin);
        return speech.texts()
                .get(
                        dependency.lag().isZero()
                                ? "conflict.dependency.detail"
                                : "conflict.dependency.lag",
                        speech.facts().first(first),
                        speech.clocks()
                                .named(
                                        speech.times().moment(over, dated),
                                        speech.facts().endPlace(first),
                                        several),
                        speech.facts().of(second),
                        speech.clocks()
                                .named(
                                        speech.times().moment(begin, dated),
                                        speech.facts().startPlace(second),
                                        several),
                        speech.times().length(dependency.lag()));
    }

    @Override
    String openTitle(Finding finding) {
        Dependency dependency = speech.facts().dependency(finding.subjects().getFirst());
        return speech.texts()
                .get(
                        "conflict.open.dependency",
                        speech.facts().of(dependency.predecessor()),
                        speech.facts().of(dependency.successor()));
    }

    @Override
    String openDetail(Finding finding) {
        List<String> open =
                finding.items().stream()
                        .filter(item ->
                                speech.facts().time(item).certainty() == Certainty.TO_BE_CONFIRMED)
                        .map(speech.facts()::of)
                        .toList();
        return open.size() == 1
                ? speech.texts().get("conflict.open.one", open.getFirst())
                : speech.texts()
                        .get(
                                "conflict.open.two",
                                speech.facts().of(finding.items().getFirst()),
                                speech.facts().of(finding.items().getLast()));
    }
}
