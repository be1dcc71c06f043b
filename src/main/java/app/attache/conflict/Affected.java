package app.attache.conflict;

import app.attache.conflict.Line.Window;
import app.attache.programme.ChangeSet;
import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.DoorToDoor;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.Person;
import app.attache.programme.Stay;
import app.attache.programme.Venue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what a change affects: whose engagements, at which venues, and which facts by themselves have to be judged again. */
final class Affected {

    private final Ground before;
    private final Ground after;
    private final Lines lines;
    private final Map<Id<Person>, Touch> people = new HashMap<>();
    private final Map<Id<Venue>, Touch> venues = new HashMap<>();
    private final Set<Id<?>> single = new HashSet<>();
    private final Set<Id<?>> edited = new HashSet<>();
    private final long longestWay;
    private final long reach;

    private Affected(Ground before, Ground after, Lines lines) {
        this.before = before;
        this.after = after;
        this.lines = lines;
        this.longestWay = Math.max(before.ways().farthest(), after.ways().farthest());
        this.reach = after.rules().reach();
    }

    /**
     * What {@code change} affects, which makes the one ground of the other.
     *
     * @param lines what was judged on the ground before
     * @param uses which meetings refer to what after it
     */
    static Affected by(
            ChangeSet change, Ground before, Ground after, Lines lines, MeetingUses uses) {
        Affected affected = new Affected(before, after, lines);
        change.edits().forEach(edit -> affected.edited.add(edit.id()));
        change.edits().forEach(affected::touch);
        affected.touchByPaths(change, new Surroundings(before, lines));
        affected.touchByPaths(change, new Surroundings(after, lines.withUses(uses)));
        return affected;
    }

    /** Whether so much depends on what changed that everything is to be judged again. */
    static boolean isEverything(ChangeSet change, int facts) {
        return change.edits().size() > 200 && change.edits().size() > facts / 8
                || change.edits().stream().anyMatch(Affected::changesCountryOrClock);
    }

    // The country of a city is read for everybody who is at home in it, its clock for all that is
    // there.
    private static boolean changesCountryOrClock(Edit edit) {
        return edit.was().orElse(null) instanceof City was
                && edit.is().orElse(null) instanceof City is
                && !(was.country().equals(is.country()) && was.zone().equals(is.zone()));
    }

    /** Whose engagements are to be judged again, and what changes of them. */
    Map<Id<Person>, Touch> people() {
        return people;
    }

    /** At which venues engagements are to be judged again, and what changes of them. */
    Map<Id<Venue>, Touch> venues() {
        return venues;
    }

    /** The facts that are to be judged again by themselves. */
    Set<Id<?>> single() {
        return single;
    }

    private void touchByPaths(ChangeSet change, Surroundings surroundings) {
        for (Edit edit : change.edits()) {
            for (Path path : after.rules().pathsTo(edit.id().kind())) {
                touchBy(path, edit.id(), surroundings);
            }
        }
    }

    @SuppressWarnings("unchecked") // an id's kind is the kind of its type
    private void touchBy(Path path, Id<?> end, Surroundings surroundings) {
        if (!path.isOfLine()) {
            single.addAll(path.back(end, surroundings));
        } else if (path.throughMeetings()) {
            path.backToMeetings(end, surroundings).stream()
                    .filter(meeting -> !edited.contains(meeting))
                    .forEach(meeting -> touchAround(after.programme().get((Id<Meeting>) meeting)));
        } else if (path.subject() == Kind.PERSON) {
            path.back(end, surroundings)
                    .forEach(person -> touch((Id<Person>) person).windows.add(Window.ALL));
        } else {
            path.back(end, surroundings)
                    .forEach(venue -> touchVenue((Id<Venue>) venue).windows.add(Window.ALL));
        }
    }

    private void touchAround(Meeting meeting) {
        after.engagement(meeting)
                .ifPresent(engagement -> {
                    meeting.present().forEach(person -> touch(person).around(engagement));
                    if (engagement.venue() != null) {
                        touchVenue(engagement.venue()).around(engagement);
                    }
                });
    }

    private void touch(Edit edit) {
        Entity was = edit.was().orElse(null);
        Entity is = edit.is().orElse(null);
        switch (edit.id().kind()) {
            case MEETING -> touchMeeting((Meeting) was, (Meeting) is);
            case VENUE -> touchVenue((Venue) was, (Venue) is);
            default -> {
                edit.was().ifPresent(this::touch);
                edit.is().ifPresent(this::touch);
            }
        }
        single.add(edit.id());
    }

    private void touch(Entity fact) {
        switch (fact) {
            case Leg leg -> touchTravellers(leg);
            case Stay stay -> touchMembers(stay.delegation());
            case Delegation delegation -> touchMembers(delegation);
            case DoorToDoor way -> touchWay(way);
            default -> {}
        }
    }

    private void touchMeeting(@Nullable Meeting was, @Nullable Meeting is) {
        Optional<Engagement> old = Optional.ofNullable(was).flatMap(before::engagement);
        Optional<Engagement> now = Optional.ofNullable(is).flatMap(after::engagement);
        Set<Id<Person>> leaving = present(was);
        Set<Id<Person>> coming = present(is);
        if (old.equals(now)) {
            Set<Id<Person>> staying = new HashSet<>(leaving);
            staying.retainAll(coming);
            leaving.removeAll(staying);
            coming.removeAll(staying);
        } else {
            old.ifPresent(engagement -> removeFromVenue(engagement));
            now.ifPresent(engagement -> addToVenue(engagement));
        }
        old.ifPresent(engagement -> leaving.forEach(person -> touch(person).remove(engagement)));
        now.ifPresent(engagement -> coming.forEach(person -> touch(person).add(engagement)));
    }

    private static Set<Id<Person>> present(@Nullable Meeting meeting) {
        return meeting == null
                ? new HashSet<>()
                : meeting.present().collect(Collectors.toCollection(HashSet::new));
    }

    private void removeFromVenue(Engagement engagement) {
        if (engagement.venue() != null) {
            touchVenue(engagement.venue()).remove(engagement);
        }
    }

    private void addToVenue(Engagement engagement) {
        if (engagement.venue() != null) {
            touchVenue(engagement.venue()).add(engagement);
        }
    }

    private void touchVenue(@Nullable Venue was, @Nullable Venue is) {
        if (was == null || is == null) {
            return;
        }
        touchVenue(is.id()).windows.add(Window.ALL);
        if (!was.position().equals(is.position())) {
            engagementsAt(is.id()).forEach(this::touchWaysOf);
        }
        if (!was.city().equals(is.city())) {
            engagementsAt(is.id()).stream()
                    .map(Engagement::id)
                    .filter(meeting -> !edited.contains(meeting))
                    .map(meeting -> after.programme().get(meeting))
                    .forEach(meeting -> touchMeeting(meeting, meeting));
            after.referrers().of(is.id(), Leg.class).forEach(this::touchTravellers);
        }
    }

    private void touchTravellers(Leg leg) {
        if (leg.manifest().isEmpty()) {
            touchMembers(leg.delegation());
        } else {
            leg.manifest().forEach(person -> touch(person).moves = true);
        }
    }

    private void touchMembers(Id<Delegation> delegation) {
        before.programme().find(delegation).ifPresent(this::touchMembers);
        after.programme().find(delegation).ifPresent(this::touchMembers);
    }

    private void touchMembers(Delegation delegation) {
        delegation.members().stream()
                .map(Membership::person)
                .forEach(person -> touch(person).moves = true);
    }

    // Whoever travels the way has an engagement at either end of it.
    private void touchWay(DoorToDoor way) {
        List<Engagement> from = engagementsAt(way.from());
        List<Engagement> to = engagementsAt(way.to());
        (from.size() < to.size() ? from : to).forEach(this::touchWaysOf);
    }

    private void touchWaysOf(Engagement engagement) {
        before.programme()
                .get(engagement.id())
                .present()
                .forEach(person -> touch(person).around(engagement));
    }

    private List<Engagement> engagementsAt(Id<Venue> venue) {
        Line line = lines.venues().get(venue);
        return line == null ? List.of() : line.engagements().things();
    }

    private Touch touch(Id<Person> person) {
        return people.computeIfAbsent(person, _ -> new Touch(reach, longestWay + reach));
    }

    private Touch touchVenue(Id<Venue> venue) {
        return venues.computeIfAbsent(venue, id -> new Touch(after.reach(id), after.reach(id)));
    }
}
