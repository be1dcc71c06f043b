package app.attache.conflict;

import app.attache.conflict.Line.Window;
import app.attache.conflict.Lines.PersonLine;
import app.attache.conflict.Turns.Turn;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    private final long reach;

    /** A recheck of {@code lines}, which were judged on {@code before}. */
    Recheck(Ground before, Ground after, Lines lines) {
        this.before = before;
        this.after = after;
        this.lines = lines;
        this.longestWay =
                Math.max(Moments.of(before.ways().longest()), Moments.of(after.ways().longest()));
        this.reach = after.rules().reach();
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
        change.edits().forEach(this::touch);
        MeetingUses uses = usesAfter(change);
        touchByPaths(change, new Surroundings(before, lines));
        touchByPaths(change, new Surroundings(after, lines.withUses(uses)));
        PMap<Id<Person>, PersonLine> ofPeople = recheckPeople();
        PMap<Id<Venue>, Line> ofVenues = recheckVenues();
        return new Outcome(
                new Lines(ofPeople, ofVenues, recheckSingle(), uses, turnsAfter(change)),
                gone,
                found);
    }

    /** Judges again what the passing of time from the one ground to the other affects. */
    Outcome runForTime() {
        single.addAll(lines.turns().between(before.asOf(), after.asOf()));
        single.addAll(lines.turns().between(after.asOf(), before.asOf()));
        return runForSingle(lines.turns());
    }

    /** Judges again that of which the one ground knows other late changes than the other. */
    Outcome runForLately() {
        single.addAll(before.lately().differing(after.lately()));
        Set<Turn> were = new HashSet<>();
        Set<Turn> are = new HashSet<>();
        for (Id<?> id : single) {
            before.programme().find(id).ifPresent(fact -> before.turns(fact, were::add));
            after.programme().find(id).ifPresent(fact -> after.turns(fact, are::add));
        }
        return runForSingle(lines.turns().with(were, are));
    }

    private Outcome runForSingle(Turns turns) {
        return new Outcome(
                new Lines(lines.people(), lines.venues(), recheckSingle(), lines.uses(), turns),
                gone,
                found);
    }

    private MeetingUses usesAfter(ChangeSet change) {
        MeetingUses uses = lines.uses();
        for (Edit edit : change.edits()) {
            Meeting was = edit.was().orElse(null) instanceof Meeting meeting ? meeting : null;
            Meeting is = edit.is().orElse(null) instanceof Meeting meeting ? meeting : null;
            if (was != null && is != null && MeetingUses.same(was, is)) {
                continue;
            }
            uses = was == null ? uses : uses.minus(was);
            uses = is == null ? uses : uses.plus(is);
        }
        return uses;
    }

    private Turns turnsAfter(ChangeSet change) {
        Set<Turn> were = new HashSet<>();
        Set<Turn> are = new HashSet<>();
        for (Edit edit : change.edits()) {
            edit.was().ifPresent(fact -> before.turns(fact, were::add));
            edit.is().ifPresent(fact -> after.turns(fact, are::add));
        }
        return lines.turns().with(were, are);
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

    private PMap<Id<Person>, PersonLine> recheckPeople() {
        PMap<Id<Person>, PersonLine> next = lines.people();
        for (Map.Entry<Id<Person>, Touch> touched : people.entrySet()) {
            Stopped.ifAsked();
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
            Stopped.ifAsked();
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

    private PMap<Id<?>, List<Finding>> recheckSingle() {
        PMap<Id<?>, List<Finding>> next = lines.single();
        for (Id<?> id : single) {
            List<Finding> was = next.getOrDefault(id, List.of());
            List<Finding> is = after.programme().find(id).map(after::single).orElse(List.of());
            if (!was.equals(is)) {
                was.stream().filter(finding -> !is.contains(finding)).forEach(gone::add);
                is.stream().filter(finding -> !was.contains(finding)).forEach(found::add);
                next = is.isEmpty() ? next.minus(id) : next.plus(id, is);
            }
        }
        return next;
    }
}
