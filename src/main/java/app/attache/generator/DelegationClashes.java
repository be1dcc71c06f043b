package app.attache.generator;

import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Leg;
import app.attache.programme.Membership;
import app.attache.programme.Notes;
import app.attache.programme.Participation;
import app.attache.programme.Person;
import app.attache.programme.Ron;
import app.attache.programme.Separation;
import app.attache.programme.Stay;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plants what is wrong with delegations as a whole. */
final class DelegationClashes {

    /** Quarters: closer than this is too close, and what is further than that is out of danger. */
    private static final int TOO_CLOSE = 2;

    private static final int FAR_ENOUGH = 8;

    private final Bed bed;

    DelegationClashes(Bed bed) {
        this.bed = bed;
    }

    // One night of a stay of several is not booked.
    Optional<List<Id<?>>> nightWithoutLodging() {
        return bed.choose(engagement -> longStay(engagement.track()).isPresent())
                .map(engagement -> {
                    Stay stay = longStay(engagement.track()).orElseThrow();
                    List<Ron> nights = new ArrayList<>(stay.nights());
                    nights.removeFirst();
                    bed.replace(stay.withNights(nights));
                    bed.use(stay.id());
                    return List.of(stay.id());
                });
    }

    private Optional<Stay> longStay(Track track) {
        return track.stays().stream()
                .filter(stay -> stay.nights().size() > 1)
                .filter(stay -> !bed.isUsed(stay.id()))
                .findFirst();
    }

    // The leader goes home by himself, and the others have one more meeting.
    Optional<List<Id<?>>> headGone() {
        return bed.choose(this::canDoWithoutHead)
                .map(last -> {
                    Track track = last.track();
                    ZonedDateTime gone = last.sojourn().city().moment(last.start() - 1);
                    bed.replace(without(track.delegation(), track.leader(), track, gone));
                    Leg home = track.wayHome();
                    bed.replace(
                            home.withManifest(
                                    home.manifest().stream()
                                            .filter(one -> !one.equals(track.leader().id()))
                                            .toList()));
                    bed.close(track);
                    return List.of(last.id());
                });
    }

    private boolean canDoWithoutHead(Engagement last) {
        Track track = last.track();
        return last.inRoom()
                && bed.isUntouched(track)
                && last.sojourn().equals(track.journey().sojourns().getLast())
                && !last.guests().contains(track.leader())
                && track.engagements().stream()
                        .allMatch(other ->
                                other.id().equals(last.id()) || other.end() < last.start());
    }

    private static Delegation without(
            Delegation delegation, Person leader, Track track, ZonedDateTime gone) {
        Participation part = new Participation.Part(track.wayOut().wheelsUp().minusDays(1), gone);
        return delegation.withMembers(
                delegation.members().stream()
                        .map(member ->
                                member.person().equals(leader.id())
                                        ? new Membership(member.person(), member.duty(), part)
                                        : member)
                        .toList());
    }

    // Two delegations that are at one venue one after the other once, and nowhere else.
    Optional<List<Id<?>>> tooClose() {
        List<Track> tracks = bed.tracks().stream().filter(bed::isUntouched).toList();
        for (Track one : tracks) {
            for (Track other : tracks) {
                List<List<Engagement>> near = near(one, other);
                if (one.id().compareTo(other.id()) < 0
                        && near.size() == 1
                        && isCertain(near.getFirst())) {
                    bed.add(
                            new Separation(
                                    Id.separation(bed.world().numbering().next(Kind.SEPARATION)),
                                    one.id(),
                                    other.id(),
                                    Duration.ZERO,
                                    Notes.NONE));
                    bed.close(one);
                    bed.close(other);
                    return Optional.of(
                            List.of(
                                    near.getFirst().getFirst().id(),
                                    near.getFirst().getLast().id()));
                }
            }
        }
        return Optional.empty();
    }

    private static List<List<Engagement>> near(Track one, Track other) {
        List<List<Engagement>> near = new ArrayList<>();
        for (Engagement first : one.engagements()) {
            for (Engagement second : other.engagements()) {
                if (first.inRoom()
                        && second.inRoom()
                        && first.venue() == second.venue()
                        && gap(first, second) < FAR_ENOUGH) {
                    near.add(List.of(first, second));
                }
            }
        }
        return near;
    }

    private static int gap(Engagement one, Engagement other) {
        return Math.max(other.start() - one.end(), one.start() - other.end());
    }

    private static boolean isCertain(List<Engagement> pair) {
        return pair.getFirst().firm()
                && pair.getLast().firm()
                && gap(pair.getFirst(), pair.getLast()) < TOO_CLOSE;
    }
}
