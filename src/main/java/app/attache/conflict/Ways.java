package app.attache.conflict;

import app.attache.programme.ChangeSet;
import app.attache.programme.City;
import app.attache.programme.DoorToDoorTimes;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Position;
import app.attache.programme.Programme;
import app.attache.programme.Venue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * How long to allow from one venue to another: what the venues' table says, else an estimate by the distance. Nothing is known
 * of a way when it is neither recorded nor both venues are placed. Immutable.
 */
public final class Ways {

    private final Programme programme;
    private final DoorToDoorTimes recorded;
    private final Duration security;
    private final Duration longestEstimate;
    private final long farthest;
    // What was asked for; the same for all programmes in which no venue or way is another.
    private final Map<Ends, Optional<Way>> known;

    private record Ends(Id<Venue> from, Id<Venue> to) {}

    private Ways(
            Programme programme,
            DoorToDoorTimes recorded,
            Duration security,
            Duration longestEstimate,
            Map<Ends, Optional<Way>> known) {
        this.programme = programme;
        this.recorded = recorded;
        this.security = security;
        this.longestEstimate = longestEstimate;
        this.known = known;
        this.farthest = Moments.of(longest());
    }

    /** The ways in {@code programme}, with what {@code limits} allow for security where they are estimated. */
    public static Ways of(Programme programme, Limits limits) {
        return new Ways(
                programme,
                DoorToDoorTimes.of(programme),
                limits.security(),
                longest(programme, limits.security()),
                new ConcurrentHashMap<>());
    }

    /** The ways in {@code after}, the programme that {@code change} makes. */
    Ways after(ChangeSet change, Programme after) {
        boolean moves =
                change.edits().stream()
                        .map(edit -> edit.id().kind())
                        .anyMatch(kind -> kind == Kind.VENUE || kind == Kind.CITY);
        DoorToDoorTimes table = recorded.after(change);
        return new Ways(
                after,
                table,
                security,
                moves ? longest(after, security) : longestEstimate,
                moves || !table.equals(recorded) ? new ConcurrentHashMap<>() : known);
    }

    /** The way from one venue to another, if anything is known of it; none within a venue. */
    public Optional<Way> between(Id<Venue> from, Id<Venue> to) {
        if (from.equals(to)) {
            return Optional.empty();
        }
        // Looks first: most are there, and looking does not wait for the others.
        Ends ends = new Ends(from, to);
        Optional<Way> way = known.get(ends);
        return way == null ? known.computeIfAbsent(ends, this::read) : way;
    }

    private Optional<Way> read(Ends ends) {
        return recorded.between(ends.from(), ends.to())
                .map(Way::recorded)
                .or(() -> estimate(ends.from(), ends.to()));
    }

    private Optional<Way> estimate(Id<Venue> from, Id<Venue> to) {
        Optional<Venue> one = programme.find(from);
        Optional<Venue> other = programme.find(to);
        return one.isEmpty() || other.isEmpty()
                ? Optional.empty()
                : WayEstimate.between(one.get().position(), other.get().position(), security);
    }

    /** No way, recorded or likely, is longer than this. */
    Duration longest() {
        Duration table = recorded.longest();
        return table.compareTo(longestEstimate) > 0 ? table : longestEstimate;
    }

    /** The same in {@link Moments}. */
    long farthest() {
        return farthest;
    }

    // By the corners of each city, so that not every venue is held against every other.
    private static Duration longest(Programme programme, Duration security) {
        Map<Id<City>, Corners> cities =
                programme.all(Venue.class).stream()
                        .filter(venue -> venue.position() instanceof Position.At)
                        .collect(Collectors.toMap(Venue::city, Corners::of, Corners::and));
        List<Corners> all = new ArrayList<>(cities.values());
        double longest = -1;
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j <= i; j++) {
                longest = Math.max(longest, all.get(i).driven(all.get(j)));
            }
        }
        return longest < 0
                ? Duration.ZERO
                : WayEstimate.over(longest, security).map(Way::likely).orElseThrow();
    }
}
