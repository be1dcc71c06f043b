package app.attache.conflict;

import app.attache.programme.Id;
import app.attache.programme.TimeSpan;
import java.time.LocalDate;
import java.util.List;

/** What is said of a day that is too full. */
final class OverloadWords extends KindWords {

    OverloadWords(Speech speech) {
        super(speech);
    }

    @Override
    String title(Finding finding) {
        String person = speech.facts().of(finding.subjects().getFirst());
        String day = speech.times().day(LocalDate.parse(finding.part()));
        return switch (finding.measure()) {
            case Measure.Count count ->
                    speech.say("overload.count", finding, person, day, count.is(), count.limit());
            case Measure.Length length ->
                    speech.say(
                            "overload.length",
                            finding,
                            person,
                            day,
                            speech.times().length(length.is()),
                            speech.times().length(length.limit()));
            case Measure.Unbroken stretch ->
                    speech.say(
                            "overload.unbroken",
                            finding,
                            person,
                            day,
                            speech.times().length(stretch.is()),
                            speech.times().length(stretch.limit()));
            default -> throw new IllegalArgumentException(finding.key());
        };
    }

    @Override
    String detail(Finding finding) {
        List<Id<?>> inOrder = speech.facts().inOrder(finding);
        Id<?> first = inOrder.getFirst();
        Id<?> last = inOrder.getLast();
        TimeSpan one = speech.facts().time(first);
        TimeSpan other = speech.facts().time(last);
        boolean dated = TimeText.onSeveralDates(one.start(), other.end());
        return speech.texts()
                .get(
                        "conflict.overload.detail",
                        inOrder.size(),
                        speech.facts().of(first),
                        speech.clocks()
                                .clock(speech.times().moment(one.start(), dated), first, last),
                        speech.facts().of(last),
                        speech.clocks()
                                .clock(speech.times().moment(other.end(), dated), last, first));
    }
}
