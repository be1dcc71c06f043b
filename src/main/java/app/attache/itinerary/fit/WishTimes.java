package app.attache.itinerary.fit;

import app.attache.itinerary.ArrangeMeetings;
import app.attache.programme.Attendance;
import app.attache.programme.Certainty;
import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Kind;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Stay;
import app.attache.programme.TimeBound;
import app.attache.programme.TimeSpan;
import app.attache.programme.Wish;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** When wishes, and the meetings that may make room for them, could be. */
record WishTimes(Programme programme, FitWishes request) {

    /** The wishes, the most urgent first, and then the meetings, by their ids. */
    List<Asked> ask() {
        List<Wish> wishes = wishes();
        List<Meeting> movable = movable(wishes);
        List<Asked> asked = new ArrayList<>();
        wishes.forEach(wish -> asked.add(ask(wish, movable)));
        movable.forEach(meeting -> asked.add(ask(meeting)));
        return asked;
    }

    private List<Meeting> movable(List<Wish> wishes) {
        Set<Id<Person>> people = new HashSet<>();
        wishes.forEach(wish ->
                wish.attendances().stream()
                        .filter(Attendance::present)
                        .forEach(attendance -> people.add(attendance.person())));
        delegation().members().stream().map(Membership::person).forEach(people::add);
        return programme.meetings().stream()
                .filter(request.mayMove()::allows)
                .filter(meeting -> meeting.time().certainty() != Certainty.TO_BE_CONFIRMED)
                .filter(meeting -> request.within().encloses(meeting.time().interval()))
                .filter(meeting ->
                        meeting.present().anyMatch(people::contains)
                                || meeting.delegations().contains(request.delegation()))
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }

    private Delegation delegation() {
        return programme
                .find(request.delegation())
                .orElseThrow(() -> new FitFailure.Unknown(request.delegation()));
    }

    private List<Wish> wishes() {
        List<Wish> wishes =
                request.wishes().isEmpty()
                        ? programme.all(Wish.class).stream()
                                .filter(wish -> wish.delegations().contains(request.delegation()))
                                .toList()
                        : request.wishes().stream()
                                .map(id ->
                                        programme
                                                .find(id)
                                                .orElseThrow(() -> new FitFailure.Unknown(id)))
                                .toList();
        return wishes.stream()
                .sorted(Comparator.comparing(Wish::urgency).thenComparing(Wish::id))
                .toList();
    }

    private Asked ask(Wish wish, List<Meeting> movable) {
        Id<Meeting> id = ArrangeMeetings.meetingOf(programme, wish.id());
        List<Asked.Moment> moments = new ArrayList<>();
        boolean saysWhen = wish.earliest().time().isPresent() && wish.latest().time().isPresent();
        Starts starts =
                saysWhen
                        ? Starts.atAnyHour(request.step())
                        : Starts.usual(programme, wish.format(), request.step());
        Meeting shape = held(wish, id, TimeSpan.fixed(unset(), unset().plus(wish.length())));
        int people = (int) shape.present().count();
        for (Stretch stretch : stretches(wish, earliest(wish, movable), people)) {
            for (ZonedDateTime start : starts.of(wish.length(), stretch.within(), stretch.zone())) {
                TimeSpan time = TimeSpan.fixed(start, start.plus(wish.length()));
                for (Place place : stretch.places()) {
                    Meeting meeting = shape.withTime(time).withPlace(place);
                    FitScore cost = lateness(start).plus(stretch.cost(place));
                    moments.add(new Asked.Moment(meeting, List.of(), cost, false));
                }
            }
        }
        return new Asked(wish.id(), shape, FitScore.leftOut(wish.urgency()), wish.after(), moments);
    }

    // Of a delegation of which nobody is named, its head is taken to come, whose time must be free.
    private Meeting held(Wish wish, Id<Meeting> id, TimeSpan time) {
        List<Attendance> attendances = new ArrayList<>(wish.attendances());
        for (Id<Delegation> delegation : wish.delegations()) {
            List<Membership> members = programme.get(delegation).members();
            if (attendances.stream().noneMatch(attendance -> member(attendance, members))) {
                programme
                        .get(delegation)
                        .head()
                        .map(Membership::person)
                        .map(head ->
                                new Attendance(
                                        head,
                                        Attendance.Side.GUEST,
                                        Attendance.Role.PARTICIPANT,
                                        true))
                        .ifPresent(attendances::add);
            }
        }
        return wish.heldAt(id, time).withAttendances(attendances);
    }

    private static boolean member(Attendance attendance, List<Membership> members) {
        return members.stream().anyMatch(it -> it.person().equals(attendance.person()));
    }

    /** Before this a wish cannot begin: what it waits for and cannot be moved ends then. */
    private Instant earliest(Wish wish, List<Meeting> movable) {
        return wish.after().stream()
                .filter(before -> before.kind() == Kind.MEETING)
                .map(before -> (Meeting) programme.get(before))
                .filter(before -> !movable.contains(before))
                .map(before -> before.time().end().toInstant())
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    private ZonedDateTime unset() {
        return request.within().startInclusive().atZone(ZoneOffset.UTC);
    }

    private FitScore lateness(ZonedDateTime start) {
        Instant first = request.within().startInclusive();
        return new FitScore(0, 0, 0, 0, Duration.between(first, start.toInstant()).toMinutes());
    }

    /** Places on one clock, those first that suit best, and the time in which something could be there. */
    private record Stretch(List<Place> places, ZoneId zone, Interval within) {

        /** What it costs that it is there and not at the first of the places, or that nobody knows where in the city. */
        FitScore cost(Place place) {
            boolean open = places.size() > 1 && place instanceof Place.InCity;
            return new FitScore(0, 0, 0, open ? Costs.NO_ROOM : 0, places.indexOf(place));
        }
    }

    private List<Stretch> stretches(Wish wish, Instant earliest, int people) {
        Optional<Interval> open =
                intersection(
                                request.within(),
                                moment(wish.earliest(), Instant.MIN),
                                moment(wish.latest(), Instant.MAX))
                        .flatMap(time -> intersection(time, earliest, Instant.MAX));
        if (open.isEmpty()) {
            return List.of();
        }
        Optional<City> city = programme.cityOf(wish.place());
        if (city.isPresent()) {
            return List.of(
                    new Stretch(places(wish, city.get(), people), city.get().zone(), open.get()));
        }
        List<Stretch> found = new ArrayList<>();
        for (Stay stay : stays(wish)) {
            City there = programme.get(stay.city());
            Interval time = stay.time().interval();
            List<Place> places =
                    wish.place() instanceof Place.Remote
                            ? List.of(wish.place())
                            : within(there, Optional.of(stay), people);
            intersection(open.get(), time.startInclusive(), time.endExclusive())
                    .map(within -> new Stretch(places, there.zone(), within))
                    .ifPresent(found::add);
        }
        return found;
    }

    private List<Place> places(Wish wish, City city, int people) {
        return switch (wish.place()) {
            case Place.AtVenue at -> new Rooms(programme).in(at.venue(), people);
            case Place.InCity _ ->
                    within(
                            city,
                            stays(wish).stream()
                                    .filter(stay -> stay.city().equals(city.id()))
                                    .findFirst(),
                            people);
            case Place.InRoom _, Place.Remote _, Place.Unstated _ -> List.of(wish.place());
        };
    }

    /** The rooms of the city that would do, and somewhere in it. */
    private List<Place> within(City city, Optional<Stay> stay, int people) {
        List<Place> places = new ArrayList<>(new Rooms(programme).in(city, stay, people));
        places.add(new Place.InCity(city.id()));
        return places;
    }

    // Where the place is not decided it is wherever they are then; a call is made from there.
    private List<Stay> stays(Wish wish) {
        return programme.all(Stay.class).stream()
                .filter(stay -> wish.delegations().contains(stay.delegation()))
                .sorted(
                        Comparator.comparing((Stay stay) -> stay.time().start().toInstant())
                                .thenComparing(Stay::id))
                .toList();
    }

    private static Instant moment(TimeBound bound, Instant otherwise) {
        return bound.time().map(ZonedDateTime::toInstant).orElse(otherwise);
    }

    private static Optional<Interval> intersection(Interval whole, Instant from, Instant until) {
        Instant start = from.isAfter(whole.startInclusive()) ? from : whole.startInclusive();
        Instant end = until.isBefore(whole.endExclusive()) ? until : whole.endExclusive();
        return start.isBefore(end) ? Optional.of(new Interval(start, end)) : Optional.empty();
    }

    private Asked ask(Meeting meeting) {
        List<Asked.Moment> moments = new ArrayList<>();
        moments.add(new Asked.Moment(meeting, List.of(), FitScore.ZERO, true));
        ZoneId zone = meeting.time().start().getZone();
        for (ZonedDateTime start :
                Starts.usual(programme, meeting.format(), request.step())
                        .of(meeting.time().length(), request.within(), zone)) {
            if (!start.toInstant().equals(meeting.time().start().toInstant())) {
                moments.add(moved(meeting, meeting.time().startingAt(start)));
            }
        }
        return new Asked(meeting.id(), meeting, Item.NEVER, List.of(), moments);
    }

    private Asked.Moment moved(Meeting meeting, TimeSpan time) {
        Meeting moved = meeting.withTime(time);
        return new Asked.Moment(
                moved,
                ArrangeMeetings.alongWith(programme, meeting, moved),
                new FitScore(0, 0, 0, Costs.moving(meeting.time(), time), 0),
                false);
    }
}
