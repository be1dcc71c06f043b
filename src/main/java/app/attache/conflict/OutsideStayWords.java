package app.attache.conflict;

import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Participation;
import app.attache.programme.Stay;
import java.util.Optional;

/** What is said of somebody who is elsewhere at the time of an engagement. */
final class OutsideStayWords extends KindWords {

    OutsideStayWords(Speech speech) {
        super(speech);
    }

    @Override
    String title(Finding finding) {
        Meeting meeting = speech.facts().meeting(finding);
        return speech.say(
                "outside",
                finding,
                speech.facts().of(finding.subjects().getFirst()),
                speech.facts().city(meeting.place()),
                speech.facts().of(meeting.id()));
    }

    @Override
    String detail(Finding finding) {
        Id<?> person = finding.subjects().getFirst();
        Meeting meeting = speech.facts().meeting(finding);
        Id<?> evidence =
                finding.items().stream()
                        .filter(item -> !item.equals(meeting.id()))
                        .findFirst()
                        .orElse(meeting.id());
        if (speech.programme().get(evidence) instanceof Stay stay
                && stay.time().interval().encloses(meeting.time().interval())) {
            Delegation delegation = speech.programme().get(stay.delegation());
            Optional<Participation.Part> part = part(delegation, person);
            if (part.isPresent()) {
                return speech.texts()
                        .get(
                                "conflict.outside.part",
                                speech.facts().first(meeting.id()),
                                speech.times().planned(meeting.time(), true),
                                speech.facts().of(person),
                                delegation.name(),
                                speech.times()
                                        .span(
                                                part.get()
                                                        .from()
                                                        .withZoneSameInstant(
                                                                stay.time().start().getZone()),
                                                part.get()
                                                        .until()
                                                        .withZoneSameInstant(
                                                                stay.time().start().getZone()),
                                                true));
            }
        }
        return speech.texts()
                .get(
                        "conflict.both",
                        speech.facts().first(meeting.id()),
                        speech.clocks()
                                .clock(
                                        speech.times().planned(meeting.time(), true),
                                        meeting.id(),
                                        evidence),
                        speech.facts().of(evidence),
                        speech.clocks()
                                .clock(
                                        speech.times().planned(speech.facts().time(evidence), true),
                                        evidence,
                                        meeting.id()));
    }

    @Override
    String openDetail(Finding finding) {
        return speech.texts().get("conflict.open.stay");
    }

    private static Optional<Participation.Part> part(Delegation delegation, Id<?> person) {
        return delegation.members().stream()
                .filter(member -> member.person().equals(person))
                .map(member -> member.participation())
                .filter(Participation.Part.class::isInstance)
                .map(Participation.Part.class::cast)
                .findFirst();
    }
}
