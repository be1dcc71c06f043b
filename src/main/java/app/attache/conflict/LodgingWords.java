package app.attache.conflict;

import app.attache.programme.Id;

/** What is said of a night without lodging, or with two. */
final class LodgingWords extends KindWords {

    LodgingWords(Speech speech) {
        super(speech);
    }

    @Override
    String title(Finding finding) {
        return speech.texts()
                .get(
                        twice(finding) ? "conflict.lodging.twice" : "conflict.lodging.none",
                        speech.facts().first(finding.subjects().getFirst()),
                        number(finding),
                        date(finding));
    }

    @Override
    String detail(Finding finding) {
        Id<?> first = speech.facts().inOrder(finding).getFirst();
        Id<?> last = speech.facts().inOrder(finding).getLast();
        if (first.equals(last)) {
            return speech.texts()
                    .get(
                            "conflict.lodging.within",
                            speech.facts().first(first),
                            speech.times().planned(speech.facts().time(first), true));
        }
        return speech.both(first, last);
    }

    private static boolean twice(Finding finding) {
        return finding.measure() instanceof Measure.Nights nights && nights.twice();
    }

    private static int number(Finding finding) {
        return finding.measure() instanceof Measure.Nights nights ? nights.number() : 1;
    }

    private String date(Finding finding) {
        return finding.measure() instanceof Measure.Nights nights
                ? speech.times().day(nights.first())
                : "";
    }
}
