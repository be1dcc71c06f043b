package app.attache.conflict;

import app.attache.programme.Id;
import app.attache.programme.Meeting;

/** What is said of a delegation whose head or most of whose members are elsewhere. */
final class DelegationSplitWords extends KindWords {

    DelegationSplitWords(Speech speech) {
        super(speech);
    }

    @Override
    String title(Finding finding) {
        Meeting meeting = speech.facts().meeting(finding);
        Id<?> delegation = finding.subjects().getFirst();
        if (finding.measure() instanceof Measure.Count count) {
            return speech.say(
                    "split.quorum",
                    finding,
                    speech.facts().of(delegation),
                    speech.facts().city(meeting.place()),
                    speech.facts().of(meeting.id()),
                    count.is(),
                    count.limit());
        }
        return speech.say(
                "split.head",
                finding,
                speech.facts().of(finding.subjects().getLast()),
                speech.facts().city(meeting.place()),
                speech.facts().of(delegation),
                speech.facts().of(meeting.id()));
    }

    @Override
    String detail(Finding finding) {
        Meeting meeting = speech.facts().meeting(finding);
        return speech.texts()
                .get(
                        "conflict.split.detail",
                        speech.facts().first(meeting.id()),
                        speech.times().planned(meeting.time(), true));
    }
}
