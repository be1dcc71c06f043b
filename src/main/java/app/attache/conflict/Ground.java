package app.attache.conflict;

import app.attache.programme.ChangeSet;
import app.attache.programme.Dependency;
import app.attache.programme.DoorToDoorTimes;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.Venue;
import java.util.Optional;

/**
 * What the rules judge: a programme with the ways through it that they need. Immutable.
 *
 * @param referrers who refers to whom in {@code programme}
 * @param ways the times from door to door in it
 * @param travels finds where people are in it
 */
record Ground(
        Rulebook rules,
        Programme programme,
        Referrers referrers,
        DoorToDoorTimes ways,
        Travels travels) {

    static Ground of(Rulebook rules, Programme programme) {
        return of(rules, programme, Referrers.of(programme), DoorToDoorTimes.of(programme));
    }

    Ground after(ChangeSet change, Programme after) {
        return of(rules, after, referrers.after(change), ways.after(change));
    }

    private static Ground of(
            Rulebook rules, Programme programme, Referrers referrers, DoorToDoorTimes ways) {
        return new Ground(
                rules,
                programme,
                referrers,
                ways,
                new Travels(programme, referrers, rules.readings()));
    }

    Optional<Engagement> engagement(Meeting meeting) {
        return Engagement.of(
                meeting, Town.of(meeting.place(), programme).orElse(null), rules.readings());
    }

    Whereabouts whereabouts(Id<Person> person) {
        return travels.of(person);
    }

    Line.Check check(Id<Person> person, Whereabouts whereabouts) {
        return rules.of(person, whereabouts, ways);
    }

    /** Of a venue that is there no more, nothing is judged. */
    Line.Check check(Id<Venue> venue) {
        return programme.find(venue).map(rules::of).orElse(Line.NOTHING);
    }

    /** The most that clear-up and set-up between two engagements at {@code venue} take. */
    long turnover(Id<Venue> venue) {
        return programme.find(venue).map(Rulebook::turnover).orElse(0L);
    }

    /** The finding about one dependency, or about one thing whose time is to be confirmed. */
    Optional<Finding> single(Entity fact) {
        return fact instanceof Dependency dependency
                ? rules.dependencyOrder().check(dependency, programme, referrers)
                : OpenTimes.check(fact);
    }
}
