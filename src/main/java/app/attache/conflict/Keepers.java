package app.attache.conflict;

import app.attache.programme.Delegation;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Kind;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.Movement;
import app.attache.programme.Observance;
import app.attache.programme.ObservancePolicy;
import app.attache.programme.Participation;
import app.attache.programme.Person;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import app.attache.programme.Strictness;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who at a planned thing keeps a practice, and how strictly: as strictly as the strictest.
 *
 * <p>A delegation's policy binds what stands in its programme, and its members wherever they are while they are with it; what
 * a person keeps binds that person besides ({@link app.attache.observance.KeptPractices}). Country and religion play no part.
 *
 * @param ids the delegations that keep it, then the people who keep it on their own account
 */
record Keepers(List<Id<?>> ids, Strictness strictness) {

    private static final Comparator<Delegation> BY_ID =
            Comparator.comparing(delegation -> delegation.id().value());

    Keepers {
        ids = List.copyOf(ids);
    }

    /** Who of those at a meeting keeps {@code practice}; none when nobody does. */
    static Optional<Keepers> of(Meeting meeting, Observance practice, Ground ground) {
        return new Search(practice, Moments.of(meeting.time().start()), ground)
                .of(meeting.delegations(), meeting.present().toList());
    }

    /** Who of those on a leg keeps {@code practice}. */
    static Optional<Keepers> of(Leg leg, Observance practice, Ground ground) {
        List<Id<Person>> travellers =
                leg.manifest().isEmpty()
                        ? members(ground.programme().get(leg.delegation()))
                        : leg.manifest();
        return new Search(practice, Moments.of(leg.wheelsUp()), ground)
                .of(List.of(leg.delegation()), travellers);
    }

    /** Who of those moved keeps {@code practice}. */
    static Optional<Keepers> of(Movement movement, Observance practice, Ground ground) {
        return new Search(practice, Moments.of(movement.time().start()), ground)
                .of(List.of(movement.delegation()), movement.people());
    }

    /** By which ways it reads, from a meeting, leg or movement. */
    static List<Path> reads(Kind subject) {
        Path people = Path.from(subject).to(Kind.PERSON);
        Path delegations = Path.from(subject).to(Kind.DELEGATION);
        List<Path> paths = new ArrayList<>();
        paths.add(people.by(Kind.DELEGATION).by(Kind.LEG));
        paths.add(people.by(Kind.DELEGATION).by(Kind.STAY));
        paths.add(delegations);
        if (subject == Kind.LEG) {
            Path members = delegations.to(Kind.PERSON);
            paths.add(members.by(Kind.DELEGATION).by(Kind.LEG));
            paths.add(members.by(Kind.DELEGATION).by(Kind.STAY));
        }
        return paths;
    }

    private static List<Id<Person>> members(Delegation delegation) {
        return delegation.members().stream().map(Membership::person).toList();
    }

    /** Looks for those who keep a practice at a moment. */
    private static final class Search {

        private final Observance practice;
        private final long moment;
        private final Ground ground;
        private final Set<Id<?>> ids = new LinkedHashSet<>();
        private boolean strict;

        Search(Observance practice, long moment, Ground ground) {
            this.practice = practice;
            this.moment = moment;
            this.ground = ground;
        }

        Optional<Keepers> of(
                Collection<Id<Delegation>> delegations, Collection<Id<Person>> people) {
            for (Id<Delegation> delegation : delegations) {
                add(delegation, ground.programme().get(delegation).observance());
            }
            for (Id<Person> person : people) {
                List<Delegation> keepers = new ArrayList<>(0);
                for (Delegation delegation : ground.referrers().all(person, Delegation.class)) {
                    if (keeps(delegation.observance()) && isWith(person, delegation)) {
                        keepers.add(delegation);
                    }
                }
                keepers.sort(BY_ID);
                keepers.forEach(delegation -> add(delegation.id(), delegation.observance()));
            }
            for (Id<Person> person : people) {
                add(person, ground.programme().get(person).observance());
            }
            return ids.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new Keepers(
                                    List.copyOf(ids),
                                    strict ? Strictness.STRICT : Strictness.PREFERRED));
        }

        private boolean keeps(ObservancePolicy policy) {
            return policy.kept().containsKey(practice);
        }

        private void add(Id<?> id, ObservancePolicy policy) {
            Strictness kept = policy.kept().get(practice);
            if (kept != null) {
                ids.add(id);
                strict |= kept == Strictness.STRICT;
            }
        }

        private boolean isWith(Id<Person> person, Delegation delegation) {
            Participation participation =
                    delegation
                            .membership(person)
                            .map(Membership::participation)
                            .orElse(Participation.WHOLE);
            return switch (participation) {
                case Participation.Part part ->
                        Moments.of(part.from()) <= moment && moment < Moments.of(part.until());
                case Participation.Whole _ -> isUnderWay(delegation);
            };
        }

        // From its first leg or stay to its last; of one that has none, nothing is known.
        private boolean isUnderWay(Delegation delegation) {
            long first = Long.MAX_VALUE;
            long last = Long.MIN_VALUE;
            for (Interval time :
                    ground.referrers().of(delegation.id()).flatMap(Search::planned).toList()) {
                first = Math.min(first, Moments.of(time.startInclusive()));
                last = Math.max(last, Moments.of(time.endExclusive()));
            }
            return first > last || first <= moment && moment <= last;
        }

        private static Stream<Interval> planned(Entity fact) {
            return switch (fact) {
                case Leg leg when leg.status() != Status.CANCELLED -> Stream.of(leg.occupied());
                case Stay stay -> Stream.of(stay.time().interval());
                default -> Stream.empty();
            };
        }
    }
}
