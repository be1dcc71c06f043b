package app.attache.conflict;

import app.attache.programme.Certainty;
import app.attache.programme.Delegation;
import app.attache.programme.Dependency;
import app.attache.programme.DoorToDoorTimes;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Participation;
import app.attache.programme.Programme;
import app.attache.programme.Room;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import app.attache.programme.Venue;
import app.attache.text.Texts;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** What shows a finding: which items, when, and what is missing. */
record Evidence(Programme programme, Texts texts, TimeText times, FactText facts, Clocks clocks) {

    /** The evidence of {@code finding} in a sentence. */
    String of(Finding finding) {
        Id<?> subject = finding.subjects().getFirst();
        if (finding.verdict() == Verdict.NOT_EVALUABLE) {
            return openDetail(finding, subject);
        }
        return switch (finding.kind()) {
            case PERSON_DOUBLE_BOOKED -> overlap(finding);
            case VENUE_DOUBLE_BOOKED -> turnover(finding, subject);
            case OUTSIDE_STAY -> outside(finding, subject);
            case OVERLAPS_LEG -> onLeg(finding);
            case TRAVEL_INFEASIBLE -> way(finding);
            case DEPENDENCY -> waiting(finding, facts.dependency(subject));
        };
    }

    private String overlap(Finding finding) {
        Id<?> first = facts.inOrder(finding).getFirst();
        Id<?> second = facts.inOrder(finding).getLast();
        TimeSpan one = facts.time(first);
        TimeSpan other = facts.time(second);
        if (!Clocks.fixed(one) || !Clocks.fixed(other)) {
            return both(first, second);
        }
        boolean dated = TimeText.onSeveralDates(one.start(), one.end(), other.start(), other.end());
        return texts.get(
                "conflict.person.detail",
                facts.first(first),
                clocks.clock(times.moment(one.end(), dated), first, second),
                facts.of(second),
                clocks.clock(times.moment(other.start(), dated), second, first));
    }

    private String turnover(Finding finding, Id<?> subject) {
        Optional<Room> room =
                programme.get(subject) instanceof Venue venue
                        ? venue.room(finding.room())
                        : Optional.empty();
        Duration clearUp = room.map(Room::clearUp).orElse(Duration.ZERO);
        Duration setUp = room.map(Room::setUp).orElse(Duration.ZERO);
        Id<?> first = facts.inOrder(finding).getFirst();
        Id<?> second = facts.inOrder(finding).getLast();
        TimeSpan one = facts.time(first);
        TimeSpan other = facts.time(second);
        if (clearUp.plus(setUp).isZero() || !Clocks.fixed(one) || !Clocks.fixed(other)) {
            return overlap(finding);
        }
        ZonedDateTime until = one.end().plus(clearUp);
        ZonedDateTime from = other.start().minus(setUp);
        boolean dated = TimeText.onSeveralDates(until, from);
        return texts.get(
                "conflict.venue.detail",
                facts.first(first),
                clocks.clock(times.moment(until, dated), first, second),
                facts.of(second),
                clocks.clock(times.moment(from, dated), second, first));
    }

    private String outside(Finding finding, Id<?> person) {
        Meeting meeting = facts.meeting(finding);
        Id<?> evidence =
                finding.items().stream()
                        .filter(item -> !item.equals(meeting.id()))
                        .findFirst()
                        .orElse(meeting.id());
        if (programme.get(evidence) instanceof Stay stay
                && stay.time().interval().encloses(meeting.time().interval())) {
            Delegation delegation = programme.get(stay.delegation());
            Optional<Participation.Part> part = part(delegation, person);
            if (part.isPresent()) {
                return texts.get(
                        "conflict.outside.part",
                        facts.first(meeting.id()),
                        times.planned(meeting.time(), true),
                        facts.of(person),
                        delegation.name(),
                        times.span(
                                part.get()
                                        .from()
                                        .withZoneSameInstant(stay.time().start().getZone()),
                                part.get()
                                        .until()
                                        .withZoneSameInstant(stay.time().start().getZone()),
                                true));
            }
        }
        return texts.get(
                "conflict.both",
                facts.first(meeting.id()),
                clocks.clock(times.planned(meeting.time(), true), meeting.id(), evidence),
                facts.of(evidence),
                clocks.clock(times.planned(facts.time(evidence), true), evidence, meeting.id()));
    }

    private static Optional<Participation.Part> part(Delegation delegation, Id<?> person) {
        return delegation.members().stream()
                .filter(member -> member.person().equals(person))
                .map(member -> member.participation())
                .filter(Participation.Part.class::isInstance)
                .map(Participation.Part.class::cast)
                .findFirst();
    }

    private String onLeg(Finding finding) {
        Meeting meeting = facts.meeting(finding);
        Leg leg =
                finding.items().stream()
                        .map(programme::get)
                        .filter(Leg.class::isInstance)
                        .map(Leg.class::cast)
                        .findFirst()
                        .orElseThrow();
        if (!Clocks.fixed(leg.time())) {
            return both(meeting.id(), leg.id());
        }
        ZonedDateTime call = leg.callTime();
        ZonedDateTime through = leg.wheelsDown().plus(leg.clearance());
        boolean dated =
                TimeText.onSeveralDates(
                        call, through, meeting.time().start(), meeting.time().end());
        boolean several =
                !Clocks.sameClock(call, through) || !Clocks.sameClock(call, meeting.time().start());
        return texts.get(
                "conflict.leg.detail",
                facts.first(meeting.id()),
                clocks.named(times.planned(meeting.time(), dated), meeting.place(), several),
                facts.of(leg.id()),
                clocks.named(times.moment(call, dated), leg.origin(), several),
                clocks.named(times.moment(through, dated), leg.destination(), several));
    }

    private String way(Finding finding) {
        Id<?> first = facts.inOrder(finding).getFirst();
        Id<?> second = facts.inOrder(finding).getLast();
        TimeSpan one = facts.time(first);
        TimeSpan other = facts.time(second);
        boolean dated = TimeText.onSeveralDates(one.end(), other.start());
        Id<Venue> from = venue(first);
        Id<Venue> to = venue(second);
        Duration way = DoorToDoorTimes.of(programme).between(from, to).orElse(Duration.ZERO);
        return texts.get(
                "conflict.travel.detail",
                facts.first(first),
                about(one, clocks.clock(times.moment(one.end(), dated), first, second)),
                facts.of(second),
                about(other, clocks.clock(times.moment(other.start(), dated), second, first)),
                facts.of(from),
                facts.of(to),
                times.length(way));
    }

    private String about(TimeSpan time, String moment) {
        return Clocks.fixed(time) ? moment : texts.get("conflict.time.about", moment);
    }

    // The times are those that were judged: where it is recorded, what really was.
    private String waiting(Finding finding, Dependency dependency) {
        Id<?> first = dependency.predecessor();
        Id<?> second = dependency.successor();
        Interval span = finding.span();
        if (finding.missing().isZero()) {
            return texts.get(
                    "conflict.dependency.alone",
                    facts.first(second),
                    times.planned(facts.time(second), true));
        }
        ZonedDateTime over =
                span.endExclusive()
                        .minus(dependency.lag())
                        .atZone(facts.time(first).end().getZone());
        ZonedDateTime begin = span.startInclusive().atZone(facts.time(second).start().getZone());
        boolean dated = TimeText.onSeveralDates(over, begin);
        boolean several = !Clocks.sameClock(over, begin);
        return texts.get(
                dependency.lag().isZero()
                        ? "conflict.dependency.detail"
                        : "conflict.dependency.lag",
                facts.first(first),
                clocks.named(times.moment(over, dated), facts.endPlace(first), several),
                facts.of(second),
                clocks.named(times.moment(begin, dated), facts.startPlace(second), several),
                times.length(dependency.lag()));
    }

    private String openDetail(Finding finding, Id<?> subject) {
        return switch (finding.kind()) {
            case VENUE_DOUBLE_BOOKED -> texts.get("conflict.open.venue", facts.of(subject));
            case OVERLAPS_LEG -> texts.get("conflict.open.leg");
            case OUTSIDE_STAY -> texts.get("conflict.open.stay");
            case PERSON_DOUBLE_BOOKED, TRAVEL_INFEASIBLE -> texts.get("conflict.open.person");
            case DEPENDENCY -> {
                List<String> open =
                        finding.items().stream()
                                .filter(item ->
                                        facts.time(item).certainty() == Certainty.TO_BE_CONFIRMED)
                                .map(facts::of)
                                .toList();
                yield open.size() == 1
                        ? texts.get("conflict.open.one", open.getFirst())
                        : texts.get(
                                "conflict.open.two",
                                facts.of(finding.items().getFirst()),
                                facts.of(finding.items().getLast()));
            }
        };
    }

    private String both(Id<?> first, Id<?> second) {
        TimeSpan one = facts.time(first);
        TimeSpan other = facts.time(second);
        boolean dated = TimeText.onSeveralDates(one.start(), one.end(), other.start(), other.end());
        return texts.get(
                "conflict.both",
                facts.first(first),
                clocks.clock(times.planned(one, dated), first, second),
                facts.of(second),
                clocks.clock(times.planned(other, dated), second, first));
    }

    private Id<Venue> venue(Id<?> meeting) {
        return programme.venueOf(facts.startPlace(meeting)).map(Venue::id).orElseThrow();
    }
}
