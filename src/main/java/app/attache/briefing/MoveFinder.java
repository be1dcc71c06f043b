package app.attache.briefing;

import app.attache.programme.Certainty;
import app.attache.programme.DoorToDoorTimes;
import app.attache.programme.Id;
import app.attache.programme.Movement;
import app.attache.programme.Programme;
import app.attache.programme.Venue;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Derives the ways between the places of a day from the door-to-door times, for a paper that must say when to leave.
 *
 * <p>Towards a place: to depart by the time to be there less the time to allow. Back to the lodging: when the place is
 * left, after the last of the day, and between two when the way between them is not recorded or leaves {@link #WORTHWHILE}
 * at the lodging. Where the programme holds a movement for a way, or no time is recorded for it, nothing is derived.
 */
final class MoveFinder {

    /** The least time at the lodging for which a delegation is taken back to it. */
    private static final Duration WORTHWHILE = Duration.ofMinutes(90);

    private final Programme programme;
    private final DoorToDoorTimes times;
    private final List<Movement> planned;

    MoveFinder(Programme programme, List<Movement> planned) {
        this.programme = programme;
        this.times = DoorToDoorTimes.of(programme);
        this.planned = planned;
    }

    /**
     * A halt of the day.
     *
     * @param arrive when the delegation must be there
     * @param leave when it is free to go
     * @param from where it is from then on: another venue than {@code to} after a leg
     */
    record Halt(
            Id<Venue> to,
            Id<Venue> from,
            ZonedDateTime arrive,
            ZonedDateTime leave,
            Certainty certainty) {}

    /**
     * The ways from the morning's lodging through {@code halts} and to the night's.
     *
     * @param morning where the day begins, if known
     * @param night where it ends, if it is to end at a lodging
     */
    List<Line> roundTrip(Optional<Id<Venue>> morning, List<Halt> halts, Optional<Id<Venue>> night) {
        List<Line> ways = new ArrayList<>(through(morning, halts, night.or(() -> morning)));
        night.filter(_ -> !halts.isEmpty())
                .flatMap(to -> back(halts.getLast(), to, morning))
                .ifPresent(ways::add);
        return ways;
    }

    /** The ways to {@code halts} alone, for a day of which more is planned than is known. */
    List<Line> onwards(Optional<Id<Venue>> morning, List<Halt> halts) {
        return through(morning, halts, Optional.empty());
    }

    private List<Line> through(
            Optional<Id<Venue>> morning, List<Halt> halts, Optional<Id<Venue>> lodging) {
        List<Line> ways = new ArrayList<>();
        morning.filter(_ -> !halts.isEmpty())
                .flatMap(from -> towards(from, halts.getFirst()))
                .ifPresent(ways::add);
        for (int i = 1; i < halts.size(); i++) {
            ways.addAll(between(halts.get(i - 1), halts.get(i), lodging, morning));
        }
        return ways;
    }

    private List<Line> between(
            Halt one, Halt next, Optional<Id<Venue>> lodging, Optional<Id<Venue>> morning) {
        if (one.from().equals(next.to())) {
            return List.of();
        }
        Optional<Id<Venue>> home = lodging.filter(place -> returns(one, next, place));
        List<Line> ways = new ArrayList<>();
        home.flatMap(place -> back(one, place, morning)).ifPresent(ways::add);
        towards(home.orElse(one.from()), next).ifPresent(ways::add);
        return ways;
    }

    private boolean returns(Halt one, Halt next, Id<Venue> lodging) {
        Optional<Duration> back = times.between(one.from(), lodging);
        Optional<Duration> out = times.between(lodging, next.to());
        if (back.isEmpty() || out.isEmpty()) {
            return false;
        }
        Duration there =
                Duration.between(one.leave(), next.arrive()).minus(back.get()).minus(out.get());
        boolean direct = times.between(one.from(), next.to()).isPresent();
        return there.compareTo(WORTHWHILE) >= 0 || !direct && !there.isNegative();
    }

    private Optional<Line> towards(Id<Venue> from, Halt halt) {
        return time(from, halt.to())
                .map(length ->
                        Line.of(
                                new Timing.By(halt.arrive().minus(length), halt.certainty()),
                                "",
                                move(from, halt.to(), length, false)));
    }

    /** Nobody returns to where the day did not begin: on the day of arrival the lodging is one more place to go to. */
    private Optional<Line> back(Halt last, Id<Venue> lodging, Optional<Id<Venue>> morning) {
        boolean home = morning.equals(Optional.of(lodging));
        return time(last.from(), lodging)
                .map(length ->
                        Line.of(
                                new Timing.At(last.leave(), last.certainty()),
                                "",
                                move(last.from(), lodging, length, home)));
    }

    private Optional<Duration> time(Id<Venue> from, Id<Venue> to) {
        boolean known =
                planned.stream()
                        .anyMatch(movement ->
                                movement.from().equals(from) && movement.to().equals(to));
        return from.equals(to) || known ? Optional.empty() : times.between(from, to);
    }

    private Content move(Id<Venue> from, Id<Venue> to, Duration length, boolean home) {
        return new Content.Move(programme.get(from).name(), programme.get(to).name(), length, home);
    }
}
