package app.attache.conflict;

import app.attache.programme.DoorToDoorTimes;
import app.attache.programme.Id;
import app.attache.programme.TimeSpan;
import app.attache.programme.Venue;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What is said of too little time for a way. */
final class TravelInfeasibleWords extends KindWords {

    TravelInfeasibleWords(Speech speech) {
        super(speech);
    }

    @Override
    String title(Finding finding) {
        List<Id<?>> inOrder = speech.facts().inOrder(finding);
        return speech.say(
                "travel",
                finding,
                speech.facts().of(finding.subjects().getFirst()),
                speech.times().length(finding.missing()),
                speech.facts().of(inOrder.getFirst()),
                speech.facts().of(inOrder.getLast()));
    }

    @Override
    String detail(Finding finding) {
        Id<?> first = speech.facts().inOrder(finding).getFirst();
        Id<?> second = speech.facts().inOrder(finding).getLast();
        TimeSpan one = speech.facts().time(first);
        TimeSpan other = speech.facts().time(second);
        boolean dated = TimeText.onSeveralDates(one.end(), other.start());
        Id<Venue> from = venue(first);
        Id<Venue> to = venue(second);
        Optional<Way> estimate =
                finding.measure() instanceof Measure.Estimate measure
                        ? Optional.of(measure.way())
                        : Optional.empty();
        Duration way =
                estimate.map(Way::likely)
                        .or(() -> DoorToDoorTimes.of(speech.programme()).between(from, to))
                        .orElse(Duration.ZERO);
        return speech.texts()
                .get(
                        estimate.isPresent()
                                ? "conflict.travel.estimate"
                                : "conflict.travel.detail",
                        speech.facts().first(first),
                        about(
                                one,
                                speech.clocks()
                                        .clock(
                                                speech.times().moment(one.end(), dated),
                                                first,
                                                second)),
                        speech.facts().of(second),
                        about(
                                other,
                                speech.clocks()
                                        .clock(
                                                speech.times().moment(other.start(), dated),
                                                second,
                                                first)),
                        speech.facts().of(from),
                        speech.facts().of(to),
                        speech.times().length(way),
                        speech.times().length(estimate.map(Way::least).orElse(way)),
                        speech.times().length(estimate.map(Way::most).orElse(way)));
    }

    @Override
    String openDetail(Finding finding) {
        return speech.texts().get("conflict.open.person");
    }

    private String about(TimeSpan time, String moment) {
        return Clocks.fixed(time) ? moment : speech.texts().get("conflict.time.about", moment);
    }

    private Id<Venue> venue(Id<?> meeting) {
        return speech.programme()
                .venueOf(speech.facts().startPlace(meeting))
                .map(Venue::id)
                .orElseThrow();
    }
}
