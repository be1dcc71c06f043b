package app.attache.conflict;

import app.attache.conflict.Turns.Turn;
import app.attache.programme.ChangeSet;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Movement;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.Status;
import app.attache.programme.TimeSpan;
import app.attache.programme.Venue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the rules judge: a programme with the ways through it that they need. Immutable.
 *
 * @param referrers who refers to whom in {@code programme}
 * @param ways the times from door to door in it
 * @param travels finds where people are in it
 * @param separated who is kept apart in it
 * @param asOf the moment as of which it is judged, in {@link Moments}
 * @param lately what was changed lately
 */
record Ground(
        Rulebook rules,
        Programme programme,
        Referrers referrers,
        Ways ways,
        Travels travels,
        Separated separated,
        long asOf,
        Lately lately) {

    static Ground of(Rulebook rules, Programme programme, long asOf, Lately lately) {
        return of(
                rules,
                programme,
                Referrers.of(programme, rules.referring()),
                Ways.of(programme, rules.limits()),
                Separated.of(programme),
                asOf,
                lately);
    }

    Ground after(ChangeSet change, Programme after) {
        return of(
                rules,
                after,
                referrers.after(change),
                ways.after(change, after),
                separated.after(change, after),
                asOf,
                lately.after(change, limits().freeze()));
    }

    /** The same as of another moment. */
    Ground at(long moment) {
        return new Ground(rules, programme, referrers, ways, travels, separated, moment, lately);
    }

    /** The same with other knowledge of what was changed lately. */
    Ground with(Lately changed) {
        return new Ground(rules, programme, referrers, ways, travels, separated, asOf, changed);
    }

    private static Ground of(
            Rulebook rules,
            Programme programme,
            Referrers referrers,
            Ways ways,
            Separated separated,
            long asOf,
            Lately lately) {
        Travels travels = new Travels(programme, referrers, rules.readings());
        return new Ground(rules, programme, referrers, ways, travels, separated, asOf, lately);
    }

    Limits limits() {
        return rules.limits();
    }

    /** When a thing planned for {@code time} may be; none when that is to be confirmed. */
    Optional<Reading> reading(TimeSpan time) {
        return rules.readings().of(time);
    }

    Optional<Engagement> engagement(Meeting meeting) {
        return Engagement.of(
                meeting, Town.of(meeting.place(), programme).orElse(null), rules.readings());
    }

    Whereabouts whereabouts(Id<Person> person) {
        return travels.remembered(person);
    }

    Line.Check check(Id<Person> person, Whereabouts whereabouts) {
        return rules.of(person, whereabouts, this);
    }

    /** Of a venue that is there no more, nothing is judged. */
    Line.Check check(Id<Venue> venue) {
        return programme.find(venue).map(found -> rules.of(found, this)).orElse(Line.NOTHING);
    }

    /** How far an engagement at {@code venue} may be from another one whose findings depend on it. */
    long reach(Id<Venue> venue) {
        return programme.find(venue).map(rules::reach).orElse(0L);
    }

    /** What is wrong with one fact by itself. */
    List<Finding> single(Entity fact) {
        if (cancelled(fact)) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>(0);
        if (fact instanceof Meeting meeting) {
            single(meeting, engagement(meeting).orElse(null), found::add);
        } else {
            single(fact, found::add);
        }
        return found;
    }

    /** Finds what is wrong with one fact, but for meetings, by itself. */
    void single(Entity fact, Consumer<Finding> found) {
        if (!cancelled(fact)) {
            OpenTimes.check(fact).ifPresent(found);
            rules.check(fact, this, found);
        }
    }

    /**
     * Finds what is wrong with one meeting, which is not cancelled, by itself.
     *
     * @param engagement what it is as an engagement; null when its time is to be confirmed
     */
    void single(Meeting meeting, @Nullable Engagement engagement, Consumer<Finding> found) {
        if (engagement == null) {
            OpenTimes.check(meeting).ifPresent(found);
        }
        rules.check(meeting, this, found);
        rules.check(new MeetingCase(meeting, engagement, this), found);
    }

    /** When time changes what is wrong with one fact by itself. */
    void turns(Entity fact, Consumer<Turn> turns) {
        if (!cancelled(fact)) {
            rules.turns(fact, this, moment -> turns.accept(new Turn(moment, fact.id())));
        }
    }

    private static boolean cancelled(Entity fact) {
        return switch (fact) {
            case Meeting meeting -> meeting.status() == Status.CANCELLED;
            case Leg leg -> leg.status() == Status.CANCELLED;
            case Movement movement -> movement.status() == Status.CANCELLED;
            default -> false;
        };
    }
}
