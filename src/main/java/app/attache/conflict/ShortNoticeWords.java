package app.attache.conflict;

import app.attache.programme.Id;
import app.attache.programme.TimeSpan;

/** What is said of something that was changed at short notice. */
final class ShortNoticeWords extends KindWords {

    ShortNoticeWords(Speech speech) {
        super(speech);
    }

    @Override
    String title(Finding finding) {
        Id<?> item = finding.items().getFirst();
        return speech.texts()
                .get(
                        "conflict.notice.title",
                        speech.facts().first(item),
                        speech.times().moment(speech.facts().time(item).start(), true));
    }

    @Override
    String detail(Finding finding) {
        Id<?> item = finding.items().getFirst();
        TimeSpan time = speech.facts().time(item);
        return finding.measure() instanceof Measure.Moment moment
                ? speech.texts()
                        .get(
                                "conflict.notice.detail",
                                speech.facts().first(item),
                                speech.times().planned(time, true),
                                speech.times()
                                        .moment(moment.at().atZone(time.start().getZone()), true))
                : "";
    }
}
