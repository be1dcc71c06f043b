package app.attache.conflict;

import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import java.time.ZonedDateTime;

/** What is said of an engagement too soon after a long flight. */
final class RestWords extends KindWords {

    RestWords(Speech speech) {
        super(speech);
    }

    @Override
    String title(Finding finding) {
        return speech.say(
                "rest",
                finding,
                speech.facts().of(finding.subjects().getFirst()),
                length(finding, true),
                speech.facts().of(speech.facts().meeting(finding).id()));
    }

    @Override
    String detail(Finding finding) {
        Leg leg = speech.facts().leg(finding);
        Meeting meeting = speech.facts().meeting(finding);
        ZonedDateTime through = leg.wheelsDown().plus(leg.clearance());
        ZonedDateTime start = meeting.time().start();
        boolean several = !Clocks.sameClock(through, start);
        boolean dated = TimeText.onSeveralDates(through, start);
        return speech.texts()
                .get(
                        "conflict.rest.detail",
                        speech.facts().first(leg.id()),
                        speech.times().length(leg.time().length()),
                        speech.clocks()
                                .named(
                                        speech.times().moment(through, dated),
                                        leg.destination(),
                                        several),
                        speech.facts().of(meeting.id()),
                        speech.clocks()
                                .named(
                                        speech.times().moment(start, dated),
                                        meeting.place(),
                                        several),
                        length(finding, false));
    }

    private String length(Finding finding, boolean is) {
        return finding.measure() instanceof Measure.Length length
                ? speech.times().length(is ? length.is() : length.limit())
                : "";
    }
}
