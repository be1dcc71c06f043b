package app.attache.briefing;

import app.attache.briefing.Content.Journey;
import app.attache.briefing.Content.Journey.End;
import app.attache.programme.Certainty;
import app.attache.programme.Delegation;
import app.attache.programme.Leg;
import app.attache.programme.Marking;
import app.attache.programme.Meeting;
import app.attache.programme.Movement;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Status;
import app.attache.programme.Venue;
import app.attache.programme.Visit;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Composes a delegation's day from the programme. */
final class DayComposer {

    /** What has no time yet comes last: nothing may be read from its placeholder. */
    private static final Comparator<Line> BY_TIME =
            Comparator.<Line, Boolean>comparing(
                            line -> line.timing().certainty() == Certainty.TO_BE_CONFIRMED)
                    .thenComparing(line -> line.timing().instant());

    private final Programme programme;
    private final Delegation delegation;
    private final LocalDate date;
    private final DayItems items;
    private final PlaceNames places;
    private final Whereabouts whereabouts;

    DayComposer(Programme programme, Delegation delegation, LocalDate date) {
        this.programme = programme;
        this.delegation = delegation;
        this.date = date;
        this.items = new DayItems(programme, delegation.id(), date);
        this.places = new PlaceNames(programme);
        this.whereabouts = new Whereabouts(programme, date, items);
    }

    DayBriefing compose(BriefingIssue issue) {
        Visit visit = programme.get(delegation.visit());
        List<Line> tomorrow = new DayComposer(programme, delegation, date.plusDays(1)).outline();
        return new DayBriefing(
                date,
                visit.title(),
                delegation.name(),
                whereabouts.cities(),
                whereabouts.count(),
                marking(tomorrow),
                issue,
                whereabouts.clocks(),
                glance(),
                engagements(visit),
                tomorrow);
    }

    /** What is to take place, without the ways. */
    private List<Line> outline() {
        return Stream.concat(meetingLines(), legLines())
                .filter(line ->
                        !(line.content() instanceof Content.Engaged engaged
                                && engaged.status() == Status.CANCELLED))
                .sorted(BY_TIME)
                .toList();
    }

    private List<Line> glance() {
        Halts halts = new Halts(programme, delegation, date, items);
        MoveFinder finder = new MoveFinder(programme, items.movements());
        List<Line> moves =
                halts.complete()
                        ? finder.roundTrip(
                                whereabouts.morning(), halts.inOrder(), whereabouts.evening())
                        : finder.onwards(whereabouts.morning(), halts.inOrder());
        Stream<Line> timed =
                Stream.of(
                                meetingLines(),
                                legLines(),
                                items.movements().stream().map(this::line),
                                moves.stream())
                        .flatMap(lines -> lines)
                        .sorted(BY_TIME);
        return Stream.concat(timed, whereabouts.night().stream()).toList();
    }

    private Stream<Line> meetingLines() {
        return items.meetings().stream().map(this::line);
    }

    private Line line(Meeting meeting) {
        return Line.of(
                new Timing.Span(meeting.time()),
                whereabouts.clock(meeting.time().start(), places.city(meeting.place())),
                new Content.Engaged(
                        meeting.id(),
                        meeting.title(),
                        places.of(meeting.place()),
                        meeting.press(),
                        meeting.status()));
    }

    private Line line(Movement movement) {
        Venue from = programme.get(movement.from());
        Venue to = programme.get(movement.to());
        return Line.of(
                new Timing.Span(movement.time()),
                whereabouts.clock(movement.time().start(), programme.get(from.city()).name()),
                new Content.Transfer(
                        movement.id(),
                        from.name(),
                        to.name(),
                        movement.vehicles(),
                        movement.status()));
    }

    private Stream<Line> legLines() {
        return items.legs().stream().flatMap(this::lines);
    }

    private Stream<Line> lines(Leg leg) {
        List<Line> ends = new ArrayList<>();
        if (leg.wheelsUp().toLocalDate().equals(date)) {
            ends.add(line(leg, End.WHEELS_UP, leg.wheelsUp(), leg.origin(), leg.destination()));
        }
        if (leg.wheelsDown().toLocalDate().equals(date)) {
            ends.add(line(leg, End.WHEELS_DOWN, leg.wheelsDown(), leg.destination(), leg.origin()));
        }
        return ends.stream();
    }

    private Line line(Leg leg, End end, ZonedDateTime time, Place place, Place other) {
        return Line.of(
                new Timing.At(time, leg.time().certainty()),
                whereabouts.clock(time, places.city(place)),
                new Journey(
                        leg.id(),
                        end,
                        leg.mode(),
                        leg.name(),
                        places.of(place),
                        places.city(other),
                        leg.callLead(),
                        leg.status()));
    }

    private List<Engagement> engagements(Visit visit) {
        EngagementComposer composer = new EngagementComposer(programme, visit);
        List<Engagement> engagements = new ArrayList<>();
        for (Meeting meeting : items.meetings()) {
            if (meeting.status() != Status.CANCELLED) {
                String clock =
                        whereabouts.clock(meeting.time().start(), places.city(meeting.place()));
                engagements.add(composer.of(meeting, engagements.size() + 1, clock));
            }
        }
        return engagements;
    }

    /** The highest of all that is printed, tomorrow's titles as well. */
    private Marking marking(List<Line> tomorrow) {
        Stream<Meeting> named = tomorrow.stream().flatMap(this::meetingOf);
        return Stream.concat(items.meetings().stream(), named)
                .map(Meeting::marking)
                .max(Comparator.naturalOrder())
                .orElse(Marking.OPEN);
    }

    private Stream<Meeting> meetingOf(Line line) {
        return line.content() instanceof Content.Engaged engaged
                ? Stream.of(programme.get(engaged.meeting()))
                : Stream.empty();
    }
}
