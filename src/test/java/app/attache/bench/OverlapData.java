package app.attache.bench;

import app.attache.conflict.ConflictIndex;
import app.attache.conflict.Finding;
import app.attache.conflict.FindingKind;
import app.attache.conflict.Limits;
import app.attache.generator.MinistryYear;
import app.attache.programme.Certainty;
import app.attache.programme.ChangeSet;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Meeting;
import app.attache.programme.Origin;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Room;
import app.attache.programme.Status;
import app.attache.programme.Venue;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A made-up year as those see it who only look for what is taken twice: every time is fixed, so that nobody has to know what an
 * approximate one means, and each meeting takes its people, and its room where that is exclusive, with set-up and clear-up.
 *
 * @param meetings those that are not cancelled, by id
 */
record OverlapData(Programme programme, List<Meeting> meetings, List<Taking> takings) {

    private static final Set<FindingKind> TWO =
            EnumSet.of(FindingKind.PERSON_DOUBLE_BOOKED, FindingKind.VENUE_DOUBLE_BOOKED);

    /**
     * Somebody or some room is taken by a meeting.
     *
     * @param from in seconds since 1970
     * @param to likewise; not part of it
     */
    record Taking(String resource, String meeting, long from, long to) {

        boolean clashes(Taking other) {
            return from < other.to && other.from < to && resource.equals(other.resource);
        }

        Pair with(Taking other) {
            return meeting.compareTo(other.meeting) < 0
                    ? new Pair(resource, meeting, other.meeting)
                    : new Pair(resource, other.meeting, meeting);
        }
    }

    /** Two meetings that take the same; the first is the first by id. */
    record Pair(String resource, String first, String second) {}

    static OverlapData of(int number) {
        Programme year = MinistryYear.of(number, 7).programme();
        List<Entity> facts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (Entity fact : year.all(kind)) {
                facts.add(
                        fact instanceof Meeting meeting
                                ? meeting.withTime(meeting.time().as(Certainty.FIXED))
                                : fact);
            }
        }
        Programme programme = Programme.of(facts);
        List<Meeting> meetings =
                programme.meetings().stream()
                        .filter(meeting -> meeting.status() != Status.CANCELLED)
                        .sorted((one, other) -> one.id().compareTo(other.id()))
                        .toList();
        List<Taking> takings = new ArrayList<>();
        meetings.forEach(meeting -> takings.addAll(takings(meeting, programme)));
        return new OverlapData(programme, meetings, takings);
    }

    /** What {@code meeting} takes. */
    static List<Taking> takings(Meeting meeting, Programme programme) {
        long from = meeting.time().start().toEpochSecond();
        long to = meeting.time().end().toEpochSecond();
        List<Taking> takings = new ArrayList<>();
        meeting.present()
                .forEach(person ->
                        takings.add(new Taking(person.toString(), meeting.id().value(), from, to)));
        if (meeting.place() instanceof Place.InRoom(Id<Venue> venue, String name)) {
            Room room = programme.get(venue).room(name).orElseThrow();
            if (room.exclusive()) {
                takings.add(
                        new Taking(
                                venue + "/" + name,
                                meeting.id().value(),
                                from - room.setUp().toSeconds(),
                                to + room.clearUp().toSeconds()));
            }
        }
        if (meeting.place() instanceof Place.AtVenue(Id<Venue> venue)
                && programme.get(venue).exclusive()) {
            takings.add(new Taking(venue + "/", meeting.id().value(), from, to));
        }
        return takings;
    }

    /** The limits by which only these two kinds of conflict are looked for. */
    static Limits onlyTwoKinds() {
        return Limits.DEFAULTS.withMuted(EnumSet.complementOf(EnumSet.copyOf(TWO)));
    }

    /** What Attaché finds of the two kinds, as pairs. */
    Set<Pair> found() {
        return ConflictIndex.of(programme, onlyTwoKinds()).findings().stream()
                .map(OverlapData::pair)
                .collect(Collectors.toSet());
    }

    private static Pair pair(Finding finding) {
        String subject = finding.subjects().getFirst().toString();
        return new Pair(
                finding.kind() == FindingKind.VENUE_DOUBLE_BOOKED
                        ? subject + "/" + finding.part()
                        : subject,
                finding.items().getFirst().value(),
                finding.items().getLast().value());
    }

    /** The step by which the meeting of a number begins half an hour later. */
    ChangeSet later(int number) {
        Meeting meeting = meetings.get(number);
        Meeting later =
                meeting.withTime(
                        meeting.time()
                                .startingAt(meeting.time().start().plus(Duration.ofMinutes(30))));
        Origin origin = new Origin("Move", "", "A. Planner", Instant.EPOCH);
        return new ChangeSet(origin, List.of(new Edit.Replaced(meeting, later)));
    }

    /** Makes sure that a peer finds the same before it is timed. */
    void verify(String peer, Collection<Pair> pairs) {
        Set<Pair> ours = found();
        if (ours.isEmpty() || pairs.size() != ours.size() || !ours.equals(new HashSet<>(pairs))) {
            throw new IllegalStateException(
                    peer + " finds " + pairs.size() + " pairs, Attaché " + ours.size());
        }
    }

    /** The takings by their meeting. */
    Map<String, List<Taking>> byMeeting() {
        return takings.stream().collect(Collectors.groupingBy(Taking::meeting));
    }
}
