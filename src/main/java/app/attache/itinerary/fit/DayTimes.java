package app.attache.itinerary.fit;

import app.attache.itinerary.ArrangeMeetings;
import app.attache.programme.Certainty;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.OpeningHours;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.RuleSettings;
import app.attache.programme.TimeSpan;
import app.attache.programme.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** When what follows a meeting that runs late could be, on the same day. */
record DayTimes(Programme programme, RepairDay request) {

    private static final int MOST_CUTS = 4;

    /** The meeting as it really is: it lasts until later. */
    Meeting late() {
        Meeting meeting =
                programme
                        .find(request.meeting())
                        .orElseThrow(() -> new FitFailure.Unknown(request.meeting()));
        TimeSpan time = meeting.time();
        ZonedDateTime end = request.end().withZoneSameInstant(time.end().getZone());
        if (!end.isAfter(time.end())) {
            throw new FitFailure.NotLate(meeting.title(), time.end());
        }
        return meeting.withTime(new TimeSpan(time.start(), end, Certainty.FIXED));
    }

    /** What follows, by its start. */
    List<Asked> ask() {
        Meeting late = late();
        Set<Id<Person>> people = people(late);
        ZonedDateTime from = late.time().start();
        Interval rest =
                new Interval(
                        from.toInstant(),
                        from.toLocalDate().plusDays(1).atStartOfDay(from.getZone()).toInstant());
        List<Meeting> following =
                programme.meetings().stream()
                        .filter(meeting -> !meeting.id().equals(late.id()))
                        .filter(request.mayMove()::allows)
                        .filter(meeting -> meeting.time().certainty() != Certainty.TO_BE_CONFIRMED)
                        .filter(meeting -> rest.contains(meeting.time().start().toInstant()))
                        .filter(meeting -> meeting.present().anyMatch(people::contains))
                        .sorted(
                                Comparator.comparing((Meeting meeting) ->
                                                meeting.time().start().toInstant())
                                        .thenComparing(Meeting::id))
                        .toList();
        Instant last = last(late, following, rest);
        return following.stream().map(meeting -> ask(meeting, last)).toList();
    }

    private Set<Id<Person>> people(Meeting late) {
        Set<Id<Person>> people = new HashSet<>(late.present().toList());
        for (Id<Delegation> delegation : late.delegations()) {
            programme.get(delegation).members().stream()
                    .map(Membership::person)
                    .forEach(people::add);
        }
        return people;
    }

    /** How late it may become: until work ends, or as late as was planned and as much later as it has become. */
    private Instant last(Meeting late, List<Meeting> following, Interval rest) {
        Meeting planned = programme.get(late.id());
        Duration over = Duration.between(planned.time().end(), late.time().end());
        Stream<Instant> ends =
                following.stream().map(meeting -> meeting.time().end().toInstant().plus(over));
        Instant latest =
                Stream.concat(ends, Stream.of(workEnds(late)))
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        return latest.isBefore(rest.endExclusive()) ? latest : rest.endExclusive();
    }

    private Instant workEnds(Meeting late) {
        LocalDate day = late.time().start().toLocalDate();
        ZoneId zone = late.time().start().getZone();
        OpeningHours hours = RuleSettings.of(programme).workingHours();
        return hours.byDay().getOrDefault(day.getDayOfWeek(), List.of()).stream()
                .map(OpeningHours.Period::to)
                .map(to ->
                        to.equals(LocalTime.MIDNIGHT)
                                ? day.plusDays(1).atStartOfDay(zone).toInstant()
                                : day.atTime(to).atZone(zone).toInstant())
                .max(Comparator.naturalOrder())
                .orElse(late.time().end().toInstant());
    }

    private Asked ask(Meeting meeting, Instant last) {
        List<Asked.Moment> moments = new ArrayList<>();
        TimeSpan time = meeting.time();
        for (Duration cut : cuts(time.length())) {
            Duration length = time.length().minus(cut);
            for (ZonedDateTime start = time.start();
                    !start.toInstant().plus(length).isAfter(last);
                    start = start.plus(request.step())) {
                boolean present = cut.isZero() && start.equals(time.start());
                moments.add(
                        present
                                ? new Asked.Moment(meeting, List.of(), FitScore.ZERO, true)
                                : moved(meeting, start, length));
            }
        }
        if (moments.isEmpty()) {
            moments.add(new Asked.Moment(meeting, List.of(), FitScore.ZERO, true));
        }
        return new Asked(meeting.id(), meeting, FitScore.leftOut(Urgency.MUST), List.of(), moments);
    }

    /** By how much a meeting may be shortened: in a few steps, to no less than half. */
    private List<Duration> cuts(Duration length) {
        long most = length.toMinutes() / 2;
        long step = Math.max(1, request.step().toMinutes());
        long cut = (most / MOST_CUTS + step - 1) / step * step;
        List<Duration> cuts = new ArrayList<>(List.of(Duration.ZERO));
        for (long minutes = Math.max(step, cut); minutes <= most; minutes += Math.max(step, cut)) {
            cuts.add(Duration.ofMinutes(minutes));
        }
        return cuts;
    }

    private Asked.Moment moved(Meeting meeting, ZonedDateTime start, Duration length) {
        ZonedDateTime end = start.plus(length).withZoneSameInstant(meeting.time().end().getZone());
        TimeSpan time = new TimeSpan(start, end, meeting.time().certainty());
        Meeting moved = meeting.withTime(time);
        return new Asked.Moment(
                moved,
                ArrangeMeetings.alongWith(programme, meeting, moved),
                new FitScore(0, 0, 0, Costs.moving(meeting.time(), time), 0),
                false);
    }
}
