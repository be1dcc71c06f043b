package app.attache.observance;

import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Membership;
import app.attache.programme.Observance;
import app.attache.programme.Participation;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who of a delegation keeps what, and while they are with it.
 *
 * @param keepers by practice: the delegation by its policy, then members on their own account
 * @param present while those whom it is about are with the delegation; empty for all its time
 */
record Keeping(Map<Observance, List<Keeper>> keepers, Optional<Interval> present) {

    /**
     * Keeps a practice.
     *
     * @param present while with the delegation; empty for all its time
     */
    record Keeper(Id<?> id, Optional<Interval> present) {}

    /** The delegation with all its members. */
    static Keeping of(Delegation delegation, Programme programme) {
        return of(delegation, delegation.members(), Optional.empty(), programme);
    }

    /** One member, while with the delegation. */
    static Keeping of(Delegation delegation, Id<Person> member, Programme programme) {
        List<Membership> memberships = delegation.membership(member).stream().toList();
        return of(
                delegation,
                memberships,
                memberships.stream().findFirst().flatMap(Keeping::present),
                programme);
    }

    private static Keeping of(
            Delegation delegation,
            List<Membership> members,
            Optional<Interval> present,
            Programme programme) {
        Map<Observance, List<Keeper>> keepers = new EnumMap<>(Observance.class);
        for (Observance practice : delegation.observance().kept().keySet()) {
            keepers.computeIfAbsent(practice, _ -> new ArrayList<>())
                    .add(new Keeper(delegation.id(), present));
        }
        for (Membership member : members) {
            for (Observance practice :
                    programme.get(member.person()).observance().kept().keySet()) {
                keepers.computeIfAbsent(practice, _ -> new ArrayList<>())
                        .add(new Keeper(member.person(), present(member)));
            }
        }
        return new Keeping(keepers, present);
    }

    private static Optional<Interval> present(Membership member) {
        return member.participation() instanceof Participation.Part part
                ? Optional.of(new Interval(part.from().toInstant(), part.until().toInstant()))
                : Optional.empty();
    }

    /** What any of them keeps. */
    Set<Observance> practices() {
        return keepers.keySet();
    }

    /** When, of a presence, those whom it is about are there. */
    Optional<Interval> times(Presence presence) {
        return within(presence.interval(), present);
    }

    /** Adds as much of {@code time} as those who keep {@code practice} are there for. */
    void collect(
            Observance practice,
            Interval time,
            Presence presence,
            Restriction.Cause cause,
            Merging merging) {
        for (Keeper keeper : keepers.getOrDefault(practice, List.of())) {
            within(presence.reach(), keeper.present())
                    .filter(time::overlaps)
                    .map(time::intersection)
                    .ifPresent(part ->
                            merging.add(cause, presence.city(), part, List.of(keeper.id())));
        }
    }

    private static Optional<Interval> within(Interval whole, Optional<Interval> part) {
        return part.isEmpty()
                ? Optional.of(whole)
                : part.filter(whole::overlaps).map(whole::intersection);
    }
}
