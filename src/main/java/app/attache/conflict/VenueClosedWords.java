package app.attache.conflict;

import app.attache.programme.Meeting;
import app.attache.programme.OpeningHours;
import app.attache.programme.Venue;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;

/** What is said of a venue that is closed. */
final class VenueClosedWords extends KindWords {

    VenueClosedWords(Speech speech) {
        super(speech);
    }

    @Override
    String title(Finding finding) {
        return speech.say(
                "closed",
                finding,
                speech.facts().of(finding.subjects().getFirst()),
                speech.facts().of(finding.items().getFirst()));
    }

    @Override
    String detail(Finding finding) {
        Meeting meeting = speech.facts().meeting(finding);
        Venue venue = speech.programme().venueOf(meeting.place()).orElseThrow();
        ZoneId zone = speech.programme().get(venue.city()).zone();
        LocalDate day = meeting.time().start().withZoneSameInstant(zone).toLocalDate();
        String when = speech.times().planned(meeting.time(), true);
        List<OpeningHours.Period> hours =
                venue.hours().byDay().getOrDefault(day.getDayOfWeek(), List.of());
        return hours.isEmpty()
                ? speech.texts()
                        .get(
                                "conflict.closed.all-day",
                                speech.facts().first(meeting.id()),
                                when,
                                venue.name())
                : speech.texts()
                        .get(
                                "conflict.closed.detail",
                                speech.facts().first(meeting.id()),
                                when,
                                venue.name(),
                                hours.stream()
                                        .map(period -> period(period, day, zone))
                                        .collect(Collectors.joining(", ")));
    }

    private String period(OpeningHours.Period period, LocalDate day, ZoneId zone) {
        ZonedDateTime from = day.atTime(period.from()).atZone(zone);
        ZonedDateTime to = day.atTime(period.to()).atZone(zone);
        return speech.texts()
                .get(
                        "conflict.time.span",
                        speech.times().moment(from, false),
                        speech.times().moment(to, false));
    }
}
