package app.attache.generator;

import app.attache.programme.Dependency;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Movement;
import app.attache.programme.Notes;
import app.attache.programme.Person;
import app.attache.programme.Status;
import app.attache.programme.TimeSpan;
import app.attache.programme.Visit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One visit: its route, its delegations, and what joins their meetings. */
final class VisitPlan {

    private static final int MEETINGS_A_DAY = 4;
    private static final int INCOMING_PERCENT = 40;
    private static final int SECOND_CITY_PERCENT = 30;
    private static final int DEPENDENT_PERCENT = 5;
    private static final int MOVED_PERCENT = 60;

    /** A flight over this distance leaves on an evening and lands in the same night. */
    private static final int NEAR_KM = 3500;

    /** How many routes are drawn to find one on working days. */
    private static final int TRIES = 1000;

    private final World world;
    private final Dice dice;
    private final Capital ministry;
    private final int week;

    VisitPlan(World world, Capital ministry, int week) {
        this.world = world;
        this.dice = world.dice();
        this.ministry = ministry;
        this.week = week;
    }

    /**
     * Makes up the visit with exactly so many meetings.
     *
     * @param wanted the conflicts that are to be planted somewhere; of these the first that the visit has a place for are
     *     taken away
     * @param clashes how many to plant
     */
    void plan(int meetings, List<Clash> wanted, int clashes) {
        Journey journey = route();
        Visit visit = visit(journey);
        world.add(visit);
        List<Track> tracks = tracks(journey, visit, meetings - clashes);
        tracks.forEach(this::join);
        Planter planter = new Planter(world, week, tracks);
        for (int i = 0; i < clashes; i++) {
            Clash planted = plant(planter, wanted);
            wanted.remove(planted);
            if (!planted.addsMeeting()) {
                prepare(tracks.getFirst());
            }
        }
    }

    private static Clash plant(Planter planter, List<Clash> wanted) {
        return Stream.concat(wanted.stream(), Arrays.stream(Clash.values()))
                .filter(planter::plant)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No place for any conflict"));
    }

    // Something among those who receive, at noon.
    private void prepare(Track track) {
        Sojourn sojourn = track.journey().sojourns().getFirst();
        int noon = Quarters.at(sojourn.firstDay(), 12, 0);
        HostVenue venue = sojourn.city().anyVenue();
        Booking booking = venue.bookAt(noon, 2, 0, 2);
        world.add(new MeetingWriter(world).amongHosts(sojourn.city(), booking));
    }

    private Journey route() {
        Journey journey = anyRoute();
        for (int i = 0; i < TRIES && !works(journey); i++) {
            journey = anyRoute();
        }
        return journey;
    }

    // Beside the days of the visit the evening before, unless that is a Sunday, and the Thursday of
    // the week before.
    private boolean works(Journey journey) {
        Sojourn first = journey.sojourns().getFirst();
        int thursday = week * 7 - 4;
        int from = Math.max(week * 7, first.firstDay() - 1);
        return WorkingDays.all(first.city().capital(), thursday, thursday)
                && WorkingDays.all(first.city().capital(), from, first.lastDay())
                && journey.sojourns().stream()
                        .allMatch(sojourn ->
                                WorkingDays.all(
                                        sojourn.city().capital(),
                                        sojourn.firstDay(),
                                        sojourn.lastDay()));
    }

    private Journey anyRoute() {
        Capital abroad = other();
        boolean incoming = dice.chance(INCOMING_PERCENT);
        HostCity home = world.city(incoming ? abroad : ministry);
        HostCity first = world.city(incoming ? ministry : abroad);
        List<Capital> near =
                Capital.ALL.stream()
                        .filter(city -> !city.equals(ministry) && !city.equals(abroad))
                        .filter(city -> city.kilometresTo(abroad) < NEAR_KM)
                        .toList();
        int monday = week * 7;
        if (!incoming && !near.isEmpty() && dice.chance(SECOND_CITY_PERCENT)) {
            HostCity second = world.city(dice.pick(near));
            return new Journey(
                    home,
                    List.of(
                            new Sojourn(first, monday, monday + 1),
                            new Sojourn(second, monday + 2, monday + 3)),
                    dice);
        }
        int start = dice.below(2);
        int end = Math.min(start + dice.between(1, 3), first.capital().lastWorkday());
        return new Journey(home, List.of(new Sojourn(first, monday + start, monday + end)), dice);
    }

    private Capital other() {
        Capital other = dice.pick(Capital.ALL);
        while (other.equals(ministry)) {
            other = dice.pick(Capital.ALL);
        }
        return other;
    }

    private Visit visit(Journey journey) {
        Capital guest = journey.home().capital();
        List<String> cities =
                journey.sojourns().stream()
                        .map(sojourn -> sojourn.city().capital().name())
                        .toList();
        return Visit.draft(
                        Id.visit(world.numbering().next(Kind.VISIT)),
                        guest.name() + " to " + String.join(" and ", cities))
                .host(journey.sojourns().getFirst().city().capital().country())
                .guest(guest.country())
                .build();
    }

    private List<Track> tracks(Journey journey, Visit visit, int meetings) {
        int days = journey.sojourns().stream().mapToInt(Sojourn::days).sum();
        int left = meetings;
        int planned = Math.ceilDiv(meetings, days * MEETINGS_A_DAY);
        List<Track> tracks = new ArrayList<>();
        while (left > 0) {
            Track track = new Track(world, journey, visit.id(), week);
            int share = Math.ceilDiv(left, Math.max(1, planned - tracks.size()));
            left -= track.fill(share, tracks.isEmpty());
            tracks.add(track);
        }
        return tracks;
    }

    private void join(Track track) {
        List<Engagement> all = track.engagements();
        for (int i = 1; i < all.size(); i++) {
            Engagement before = all.get(i - 1);
            Engagement after = all.get(i);
            if (before.firm()
                    && after.firm()
                    && after.start() - before.end() < Quarters.A_DAY / 4) {
                join(before, after);
            }
        }
    }

    private void join(Engagement before, Engagement after) {
        if (dice.chance(DEPENDENT_PERCENT)) {
            world.add(
                    new Dependency(
                            Id.dependency(world.numbering().next(Kind.DEPENDENCY)),
                            before.id(),
                            after.id(),
                            Quarters.length(Math.min(1, after.start() - before.end())),
                            Notes.NONE));
        }
        boolean moved = before.inRoom() && after.inRoom() && before.venue() != after.venue();
        if (moved && dice.chance(MOVED_PERCENT)) {
            world.add(movement(before, after));
        }
    }

    private Movement movement(Engagement before, Engagement after) {
        HostCity city = before.sojourn().city();
        int minutes = city.travelMinutes(before.venue(), after.venue());
        return new Movement(
                Id.movement(world.numbering().next(Kind.MOVEMENT)),
                before.track().id(),
                before.venue().id(),
                after.venue().id(),
                TimeSpan.fixed(
                        Quarters.time(before.end()),
                        Duration.ofMinutes(minutes),
                        city.capital().zone()),
                "motorcade, " + dice.between(2, 6) + " cars",
                after.guests().stream().map(Person::id).toList(),
                Status.PLANNED,
                Notes.NONE);
    }
}
