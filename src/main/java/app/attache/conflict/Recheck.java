package app.attache.conflict;

import app.attache.conflict.Line.Window;
import app.attache.conflict.Lines.PersonLine;
import app.attache.programme.Actual;
import app.attache.programme.ChangeSet;
import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Dependency;
import app.attache.programme.DoorToDoor;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.Person;
import app.attache.programme.Stay;
import app.attache.programme.Venue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;

/** Finds what a change affects, and judges that again. */
final class Recheck {

    private final Ground before;
    private final Ground after;
    private final Lines lines;
    private final Map<Id<Person>, Touch> people = new HashMap<>();
    private final Map<Id<Venue>, Touch> venues = new HashMap<>();
    private final Set<Id<?>> single = new HashSet<>();
    private final Set<Id<?>> edited = new HashSet<>();
    private final List<Finding> gone = new ArrayList<>();
    private final List<Finding> found = new ArrayList<>();
    private final long longestWay;

    /** A recheck of {@code lines}, which were judged on {@code before}. */
    Recheck(Ground before, Ground after, Lines lines) {
        this.before = before;
        this.after = after;
        this.lines = lines;
        this.longestWay =
                Math.max(Moments.of(before.ways().longest()), Moments.of(after.ways().longest()));
    }

    /** Whether so much depends on what changed that everything is to be judged again. */
    static boolean isNeededForAll(ChangeSet change, int facts) {
        return change.edits().size() > 200 && change.edits().size() > facts / 8
                || change.edits().stream().anyMatch(Recheck::movesABorder);
    }

    // The country of a city is read for everybody who is at home in it.
    private static boolean movesABorder(Edit edit) {
        return edit.was().orElse(null) instanceof City was
                && edit.is().orElse(null) instanceof City is
                && !was.country().equals(is.country());
    }

    /**
     * What there is after a recheck.
     *
     * @param gone findings that are there no more
     * @param found findings that were not there before
     */
    record Outcome(Lines lines, List<Finding> gone, List<Finding> found) {}

    Outcome run(ChangeSet change) {
        change.edits().forEach(edit -> edited.add(edit.id()));
        for (Edit edit : change.edits()) {
            if (after.rules().reads(edit.id().kind())) {
                touch(edit);
            }
        }
        return new Outcome(
                new Lines(recheckPeople(), recheckVenues(), recheckSingle()), gone, found);
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
        touchSingle(edit.id());
    }

    private void touch(Entity fact) {
        switch (fact) {
            case Leg leg -> touchTravellers(leg);
            case Stay stay -> touchMembers(stay.delegation());
            case Delegation delegation -> touchMembers(delegation);
            case DoorToDoor way -> touchWay(way);
            case Actual actual -> touchSingle(actual.item());
            default -> {}
        }
    }

    /** The dependency itself, or those on {@code id}; and {@code id} as a thing whose time may be open. */
    private void touchSingle(Id<?> id) {
        single.add(id);
        before.referrers().of(id, Dependency.class).map(Dependency::id).forEach(single::add);
        after.referrers().of(id, Dependency.class).map(Dependency::id).forEach(single::add);
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
        if (!was.rooms().equals(is.rooms()) || was.exclusive() != is.exclusive()) {
            touchVenue(is.id()).windows.add(Window.ALL);
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
        for (Engagement engagement : from.size() < to.size() ? from : to) {
            before.programme()
                    .get(engagement.id())
                    .present()
                    .forEach(person -> touch(person).around(engagement));
        }
    }

    private List<Engagement> engagementsAt(Id<Venue> venue) {
        Line line = lines.venues().get(venue);
        return line == null ? List.of() : line.engagements().things();
    }

    private Touch touch(Id<Person> person) {
        return people.computeIfAbsent(
                person, _ -> new Touch(Moments.DAY, longestWay + Moments.DAY));
    }

    private Touch touchVenue(Id<Venue> venue) {
        return venues.computeIfAbsent(venue, id -> new Touch(0, after.turnover(id)));
    }

    private PMap<Id<Person>, PersonLine> recheckPeople() {
        PMap<Id<Person>, PersonLine> next = lines.people();
        for (Map.Entry<Id<Person>, Touch> touched : people.entrySet()) {
            Id<Person> person = touched.getKey();
            Touch touch = touched.getValue();
            PersonLine old = next.get(person);
            if (old == null && touch.added.isEmpty()) {
                continue;
            }
            Whereabouts whereabouts =
                    old == null || touch.moves ? after.whereabouts(person) : old.whereabouts();
            if (touch.moves) {
                touch.windows.add(Window.ALL);
            }
            Line line =
                    recheck(
                            old == null ? Line.EMPTY : old.line(),
                            touch,
                            after.check(person, whereabouts));
            next =
                    line.isEmpty()
                            ? next.minus(person)
                            : next.plus(person, new PersonLine(line, whereabouts));
        }
        return next;
    }

    private PMap<Id<Venue>, Line> recheckVenues() {
        PMap<Id<Venue>, Line> next = lines.venues();
        for (Map.Entry<Id<Venue>, Touch> touched : venues.entrySet()) {
            Id<Venue> venue = touched.getKey();
            Line old = next.getOrDefault(venue, Line.EMPTY);
            Line line = recheck(old, touched.getValue(), after.check(venue));
            next = line.isEmpty() ? next.minus(venue) : next.plus(venue, line);
        }
        return next;
    }

    private Line recheck(Line old, Touch touch, Line.Check check) {
        Line line = old.with(touch.removed.values(), touch.added.values(), touch.windows, check);
        Set<Finding> was = new HashSet<>(old.findingsIn(touch.windows));
        for (Finding finding : line.findingsIn(touch.windows)) {
            if (!was.remove(finding)) {
                found.add(finding);
            }
        }
        gone.addAll(was);
        return line;
    }

    private PMap<Id<?>, Finding> recheckSingle() {
        PMap<Id<?>, Finding> next = lines.single();
        for (Id<?> id : single) {
            Finding was = next.get(id);
            Finding is = after.programme().find(id).flatMap(after::single).orElse(null);
            if (!Objects.equals(was, is)) {
                Optional.ofNullable(was).ifPresent(gone::add);
                Optional.ofNullable(is).ifPresent(found::add);
                next = is == null ? next.minus(id) : next.plus(id, is);
            }
        }
        return next;
    }
}
