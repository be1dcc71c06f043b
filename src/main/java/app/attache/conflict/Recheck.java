package app.attache.conflict;

import app.attache.conflict.Line.Window;
import app.attache.conflict.Lines.PersonLine;
import app.attache.conflict.Turns.Turn;
import app.attache.programme.ChangeSet;
import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Person;
import app.attache.programme.Venue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pcollections.PMap;

/** Judges again what a change, or the passing of time, affects. */
final class Recheck {

    private final Ground before;
    private final Ground after;
    private final Lines lines;
    private final List<Finding> gone = new ArrayList<>();
    private final List<Finding> found = new ArrayList<>();

    /** A recheck of {@code lines}, which were judged on {@code before}. */
    Recheck(Ground before, Ground after, Lines lines) {
        this.before = before;
        this.after = after;
        this.lines = lines;
    }

    /**
     * What there is after a recheck.
     *
     * @param gone findings that are there no more
     * @param found findings that were not there before
     */
    record Outcome(Lines lines, List<Finding> gone, List<Finding> found) {}

    /** Judges again what {@code change} affects, which makes the one ground of the other. */
    Outcome run(ChangeSet change) {
        MeetingUses uses = usesAfter(change);
        Affected affected = Affected.by(change, before, after, lines, uses);
        return new Outcome(
                new Lines(
                        recheckPeople(affected.people()),
                        recheckVenues(affected.venues()),
                        recheckSingle(affected.single()),
                        uses,
                        turnsAfter(change)),
                gone,
                found);
    }

    /** Judges again what the passing of time from the one ground to the other affects. */
    Outcome runForTime() {
        Set<Id<?>> turned = new HashSet<>(lines.turns().between(before.asOf(), after.asOf()));
        turned.addAll(lines.turns().between(after.asOf(), before.asOf()));
        return runForSingle(turned, lines.turns());
    }

    /** Judges again that of which the one ground knows other late changes than the other. */
    Outcome runForLately() {
        Set<Id<?>> told = new HashSet<>(before.lately().differing(after.lately()));
        Set<Turn> were = new HashSet<>();
        Set<Turn> are = new HashSet<>();
        for (Id<?> id : told) {
            before.programme().find(id).ifPresent(fact -> before.turns(fact, were::add));
            after.programme().find(id).ifPresent(fact -> after.turns(fact, are::add));
        }
        return runForSingle(told, lines.turns().with(were, are));
    }

    private Outcome runForSingle(Set<Id<?>> single, Turns turns) {
        return new Outcome(
                new Lines(
                        lines.people(), lines.venues(), recheckSingle(single), lines.uses(), turns),
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

    private PMap<Id<Person>, PersonLine> recheckPeople(Map<Id<Person>, Touch> people) {
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

    private PMap<Id<Venue>, Line> recheckVenues(Map<Id<Venue>, Touch> venues) {
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

    private PMap<Id<?>, List<Finding>> recheckSingle(Set<Id<?>> single) {
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
