package app.attache.conflict;

import app.attache.observance.NonWorkingDay;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import java.util.List;
import java.util.stream.Collectors;

/** What is said of a day without work in the host country. */
final class DayOffWords extends KindWords {

    DayOffWords(Speech speech) {
        super(speech);
    }

    @Override
    String title(Finding finding) {
        return speech.say(
                "dayoff", finding, speech.facts().of(finding.items().getFirst()), city(finding));
    }

    @Override
    String detail(Finding finding) {
        Meeting meeting = speech.facts().meeting(finding);
        List<NonWorkingDay> days =
                finding.measure() instanceof Measure.DaysOff off ? off.days() : List.of();
        return speech.texts()
                .get(
                        "conflict.dayoff.detail",
                        speech.facts().first(meeting.id()),
                        speech.times().planned(meeting.time(), true),
                        days.stream()
                                .map(day -> day.name(speech.texts()))
                                .distinct()
                                .collect(Collectors.joining(", ")),
                        city(finding));
    }

    @Override
    String openTitle(Finding finding) {
        return speech.texts()
                .get(
                        "conflict.dayoff.open",
                        speech.facts().of(finding.items().getFirst()),
                        city(finding));
    }

    @Override
    String openDetail(Finding finding) {
        return finding.measure() instanceof Measure.Unknown unknown
                ? speech.texts().get(unknown.why())
                : super.openDetail(finding);
    }

    private String city(Finding finding) {
        Id<?> city = finding.subjects().getFirst();
        return speech.facts().of(city);
    }
}
