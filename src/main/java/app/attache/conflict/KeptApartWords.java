package app.attache.conflict;

import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Venue;

/** What is said of two that must not meet and might. */
final class KeptApartWords extends KindWords {

    KeptApartWords(Speech speech) {
        super(speech);
    }

    @Override
    String title(Finding finding) {
        String one = speech.facts().of(finding.subjects().getFirst());
        String other = speech.facts().of(finding.subjects().getLast());
        if (finding.measure() instanceof Measure.Length length) {
            return speech.say(
                    "apart",
                    finding,
                    one,
                    other,
                    speech.facts().of(venue(speech.facts().meeting(finding))),
                    speech.times().length(length.is()),
                    speech.times().length(length.limit()));
        }
        return speech.say(
                "apart.one", finding, one, other, speech.facts().of(finding.items().getFirst()));
    }

    @Override
    String detail(Finding finding) {
        Id<?> first = speech.facts().inOrder(finding).getFirst();
        Id<?> last = speech.facts().inOrder(finding).getLast();
        return first.equals(last)
                ? speech.texts()
                        .get(
                                "conflict.split.detail",
                                speech.facts().first(first),
                                speech.times().planned(speech.facts().time(first), true))
                : speech.both(first, last);
    }

    private Id<Venue> venue(Meeting meeting) {
        return speech.programme().venueOf(meeting.place()).map(Venue::id).orElseThrow();
    }
}
