package app.attache.generator;

import app.attache.programme.Delegation;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Person;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The visit that conflicts are planted into: finds a meeting for each, and none twice. */
final class Bed {

    private final World world;
    private final Dice dice;
    private final MeetingWriter writer;
    private final List<Track> tracks;
    private final List<Engagement> engagements = new ArrayList<>();
    private final Set<Id<?>> used = new HashSet<>();
    private final Set<Id<Delegation>> touched = new HashSet<>();
    private final int week;

    Bed(World world, int week, List<Track> tracks) {
        this.world = world;
        this.dice = world.dice();
        this.writer = new MeetingWriter(world);
        this.week = week;
        this.tracks = List.copyOf(tracks);
        tracks.forEach(track -> engagements.addAll(track.engagements()));
    }

    Dice dice() {
        return dice;
    }

    World world() {
        return world;
    }

    MeetingWriter writer() {
        return writer;
    }

    /** The delegations of the visit. */
    List<Track> tracks() {
        return tracks;
    }

    /** The week of the year that the visit is in. */
    int week() {
        return week;
    }

    void add(Entity fact) {
        world.add(fact);
    }

    /** Puts {@code after} in the place of the fact with its id. */
    void replace(Entity after) {
        world.replace(after);
    }

    boolean isUsed(Id<?> fact) {
        return used.contains(fact);
    }

    /** Keeps other conflicts away from all of a delegation. */
    void close(Track track) {
        used.add(track.id());
        touched.add(track.id());
    }

    /** Whether no conflict is in a delegation's programme yet. */
    boolean isUntouched(Track track) {
        return !touched.contains(track.id());
    }

    /** Keeps other conflicts away from it. */
    void use(Id<?> fact) {
        used.add(fact);
    }

    /** A meeting of the visit that is agreed, suits, and is not used yet; it is used then. */
    Optional<Engagement> choose(Predicate<Engagement> suitable) {
        List<Engagement> candidates =
                engagements.stream()
                        .filter(Engagement::firm)
                        .filter(engagement -> !used.contains(engagement.id()))
                        .filter(engagement -> !used.contains(engagement.track().id()))
                        .filter(suitable)
                        .toList();
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        Engagement chosen = dice.pick(candidates);
        used.add(chosen.id());
        touched.add(chosen.track().id());
        return Optional.of(chosen);
    }

    /** Adds an agreed meeting of the first guest of one that is there. */
    Meeting meeting(Engagement like, Booking booking) {
        return meeting(like.track(), like.sojourn(), booking, like.guests().getFirst());
    }

    /** Adds an agreed meeting of {@code guest}. */
    Meeting meeting(Track track, Sojourn sojourn, Booking booking, Person guest) {
        Engagement added = writer.write(track, sojourn, booking, List.of(guest), true, false);
        track.take(added);
        world.add(added.meeting());
        used.add(added.id());
        return added.meeting();
    }

    /** Adds the same meeting again, agreed, with its principals alone. */
    Meeting again(Engagement like, Booking booking) {
        Engagement added =
                writer.write(
                        like.track(),
                        like.sojourn(),
                        booking,
                        List.of(like.guests().getFirst()),
                        true,
                        false);
        Meeting meeting = added.meeting().withTitle(like.meeting().title());
        like.track().take(added);
        world.add(meeting);
        used.add(meeting.id());
        return meeting;
    }

    /** Whether the first guest of {@code engagement} can bear another one at this time. */
    static boolean bears(Engagement engagement, int from, int to) {
        return engagement.track().days(engagement.guests().getFirst()).bears(from, to);
    }
}
