package app.attache.conflict;

import app.attache.programme.Id;
import app.attache.programme.Room;
import app.attache.programme.TimeSpan;
import app.attache.programme.Venue;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Optional;

/** What is said of a room that is taken twice. */
final class VenueDoubleBookedWords extends KindWords {

    VenueDoubleBookedWords(Speech speech) {
        super(speech);
    }

    @Override
    String title(Finding finding) {
        Id<?> subject = finding.subjects().getFirst();
        return speech.say(
                "venue",
                finding,
                speech.facts().place(subject, finding.part()),
                speech.span(finding));
    }

    @Override
    String detail(Finding finding) {
        Id<?> subject = finding.subjects().getFirst();
        Optional<Room> room =
                speech.programme().get(subject) instanceof Venue venue
                        ? venue.room(finding.part())
                        : Optional.empty();
        Duration clearUp = room.map(Room::clearUp).orElse(Duration.ZERO);
        Duration setUp = room.map(Room::setUp).orElse(Duration.ZERO);
        Id<?> first = speech.facts().inOrder(finding).getFirst();
        Id<?> second = speech.facts().inOrder(finding).getLast();
        TimeSpan one = speech.facts().time(first);
        TimeSpan other = speech.facts().time(second);
        if (clearUp.plus(setUp).isZero() || !Clocks.fixed(one) || !Clocks.fixed(other)) {
            return speech.overlap(finding);
        }
        ZonedDateTime until = one.end().plus(clearUp);
        ZonedDateTime from = other.start().minus(setUp);
        boolean dated = TimeText.onSeveralDates(until, from);
        return speech.texts()
                .get(
                        "conflict.venue.detail",
                        speech.facts().first(first),
                        speech.clocks().clock(speech.times().moment(until, dated), first, second),
                        speech.facts().of(second),
                        speech.clocks().clock(speech.times().moment(from, dated), second, first));
    }

    @Override
    String openDetail(Finding finding) {
        return speech.texts()
                .get("conflict.open.venue", speech.facts().of(finding.subjects().getFirst()));
    }
}
