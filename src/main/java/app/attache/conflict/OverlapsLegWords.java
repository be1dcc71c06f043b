package app.attache.conflict;

import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import java.time.ZonedDateTime;

/** What is said of an engagement during a journey. */
final class OverlapsLegWords extends KindWords {

    OverlapsLegWords(Speech speech) {
        super(speech);
    }

    @Override
    String title(Finding finding) {
        return speech.say(
                "leg",
                finding,
                speech.facts().of(finding.subjects().getFirst()),
                speech.facts().of(speech.facts().meeting(finding).id()),
                speech.span(finding));
    }

    @Override
    String detail(Finding finding) {
        Meeting meeting = speech.facts().meeting(finding);
        Leg leg =
                finding.items().stream()
                        .map(speech.programme()::get)
                        .filter(Leg.class::isInstance)
                        .map(Leg.class::cast)
                        .findFirst()
                        .orElseThrow();
        if (!Clocks.fixed(leg.time())) {
            return speech.both(meeting.id(), leg.id());
        }
        ZonedDateTime call = leg.callTime();
        ZonedDateTime through = leg.wheelsDown().plus(leg.clearance());
        boolean dated =
                TimeText.onSeveralDates(
                        call, through, meeting.time().start(), meeting.time().end());
        boolean several =
                !Clocks.sameClock(call, through) || !Clocks.sameClock(call, meeting.time().start());
        return speech.texts()
                .get(
                        "conflict.leg.detail",
                        speech.facts().first(meeting.id()),
                        speech.clocks()
                                .named(
                                        speech.times().planned(meeting.time(), dated),
                                        meeting.place(),
                                        several),
                        speech.facts().of(leg.id()),
                        speech.clocks()
                                .named(speech.times().moment(call, dated), leg.origin(), several),
                        speech.clocks()
                                .named(
                                        speech.times().moment(through, dated),
                                        leg.destination(),
                                        several));
    }

    @Override
    String openDetail(Finding finding) {
        return speech.texts().get("conflict.open.leg");
    }
}
