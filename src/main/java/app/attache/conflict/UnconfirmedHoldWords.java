package app.attache.conflict;

import app.attache.programme.Id;
import app.attache.programme.TimeSpan;

/** What is said of a hold that nobody has agreed to and that is close. */
final class UnconfirmedHoldWords extends KindWords {

    UnconfirmedHoldWords(Speech speech) {
        super(speech);
    }

    @Override
    String title(Finding finding) {
        Id<?> item = finding.items().getFirst();
        TimeSpan time = speech.facts().time(item);
        return speech.say(
                "hold",
                finding,
                speech.facts().first(item),
                speech.times().moment(time.start(), true));
    }

    @Override
    String detail(Finding finding) {
        Id<?> item = finding.items().getFirst();
        TimeSpan time = speech.facts().time(item);
        String due =
                finding.measure() instanceof Measure.Moment moment
                        ? speech.times().moment(moment.at().atZone(time.start().getZone()), true)
                        : "";
        return speech.texts()
                .get(
                        "conflict.hold.detail",
                        speech.facts().first(item),
                        speech.times().planned(time, true),
                        due);
    }
}
