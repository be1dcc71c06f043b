package app.attache.generator;

import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Person;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plants what is wrong with people's days and nights. */
final class DayClashes {

    private static final Duration LONG_FLIGHT = Duration.ofHours(8);

    private final Bed bed;
    private final Dice dice;

    DayClashes(Bed bed) {
        this.bed = bed;
        this.dice = bed.dice();
    }

    // In the guest house on the evening of a working day, with the leader alone.
    Optional<List<Id<?>>> noRest() {
        return bed.choose(engagement -> arrivesTired(engagement.track()))
                .map(Engagement::track)
                .map(track -> {
                    Sojourn sojourn = track.journey().sojourns().getFirst();
                    int start = track.journey().landing() + 6;
                    Booking booking = sojourn.city().lodging().bookAt(start, 3, 0, 1);
                    Meeting meeting = bed.meeting(track, sojourn, booking, track.leader());
                    bed.use(track.wayOut().id());
                    return List.of(track.wayOut().id(), meeting.id());
                });
    }

    private boolean arrivesTired(Track track) {
        Sojourn first = track.journey().sojourns().getFirst();
        boolean onWorkday = first.firstDay() % 7 > 0;
        return onWorkday
                && !bed.isUsed(track.wayOut().id())
                && track.wayOut().time().length().compareTo(LONG_FLIGHT) >= 0;
    }

    // One more than a person can do in a row, at the end of a day and in the same venue.
    Optional<List<Id<?>>> noBreak() {
        return bed.choose(this::canGoOn)
                .map(last -> {
                    Person guest = last.guests().getFirst();
                    PersonDays days = last.track().days(guest);
                    List<Id<?>> items = new ArrayList<>();
                    int since = days.takenSince(last.start());
                    last.track().engagements().stream()
                            .filter(engagement -> engagement.guests().contains(guest))
                            .filter(engagement -> engagement.start() >= since)
                            .filter(engagement -> engagement.end() <= last.end())
                            .forEach(engagement -> items.add(engagement.id()));
                    int length = PersonDays.STRETCH + 1 - (last.end() - since);
                    Booking booking =
                            last.venue()
                                    .bookAt(last.end(), Math.max(2, length), 0, dice.between(1, 2));
                    items.add(bed.meeting(last, booking).id());
                    items.forEach(bed::use);
                    return items;
                });
    }

    private boolean canGoOn(Engagement last) {
        PersonDays days = last.track().days(last.guests().getFirst());
        int day = last.start() / Quarters.A_DAY;
        int since = days.takenSince(last.start());
        int until = Math.max(last.end() + 2, since + PersonDays.STRETCH + 1);
        return last.inRoom()
                && days.hasRoom(day)
                && until <= last.sojourn().closes(day)
                && last.track().engagements().stream()
                        .noneMatch(other ->
                                other.start() / Quarters.A_DAY == day
                                        && other.start() > last.start())
                && last.track().engagements().stream()
                        .filter(other -> other.start() >= since && other.start() < last.end())
                        .allMatch(other ->
                                other.firm() && !bed.isUsed(other.id())
                                        || other.id().equals(last.id()));
    }

    // The same meeting once more, by the same people, later on the day and in the same venue.
    Optional<List<Id<?>>> writtenTwice() {
        return bed.choose(this::canBeRepeated)
                .map(first -> {
                    int start = first.end() + 1;
                    Booking booking =
                            new Booking(
                                    first.venue(),
                                    first.venue().bookAt(start, 2, 0, 0).place(),
                                    List.of(first.booking().hosts().getFirst()),
                                    start,
                                    start + 2);
                    booking.hosts().forEach(host -> host.days().take(start, start + 2));
                    Meeting again = bed.again(first, booking);
                    return List.of(first.id(), again.id());
                });
    }

    private boolean canBeRepeated(Engagement first) {
        int day = first.start() / Quarters.A_DAY;
        int start = first.end() + 1;
        return first.inRoom()
                && start + 2 <= first.sojourn().closes(day)
                && first.track().days(first.guests().getFirst()).fits(start - 1, start + 3)
                && first.booking().hosts().getFirst().days().fits(start - 1, start + 3)
                && first.track().engagements().stream()
                        .noneMatch(other ->
                                other.start() / Quarters.A_DAY == day
                                        && other.start() > first.start());
    }
}
