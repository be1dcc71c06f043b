package app.attache.itinerary;

import app.attache.programme.Delegation;
import app.attache.programme.Dependency;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.Movement;
import app.attache.programme.Participation;
import app.attache.programme.Programme;
import app.attache.programme.Revision;
import app.attache.programme.Ron;
import app.attache.programme.Separation;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import app.attache.programme.Wish;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Works out that a delegation becomes part of another: what is of both is one then, what is of one only is the other's. */
final class JoinPlanner {

    private final Programme before;
    private final Delegation joining;
    private final Delegation into;
    private final boolean pastKept;
    private final PlanMaker maker;
    private final List<Id<?>> items = new ArrayList<>();

    JoinPlanner(Planner planner, JoinDelegation change) {
        this.before = planner.programme();
        this.joining = PartingFinder.delegation(before, change.delegation());
        this.into = PartingFinder.delegation(before, change.into());
        if (joining.equals(into)) {
            throw new ItineraryFailure.NoChange(into.name());
        }
        if (!joining.visit().equals(into.visit())) {
            throw new ItineraryFailure.OtherVisit(joining.name(), into.name());
        }
        this.pastKept = change.past() == JoinDelegation.Past.KEPT;
        this.maker =
                new PlanMaker(
                        planner,
                        change,
                        planner.texts().get("itinerary.label.join", joining.name(), into.name()));
    }

    Plan plan() {
        Delegation joined = into.withMembers(members());
        maker.draft().put(joined);
        sorted(Kind.LEG).forEach(item -> leg((Leg) item));
        sorted(Kind.MOVEMENT).forEach(item -> movement((Movement) item));
        sorted(Kind.MEETING).forEach(item -> meeting((Meeting) item));
        sorted(Kind.STAY).forEach(item -> stay((Stay) item));
        sorted(Kind.WISH).forEach(item -> wish((Wish) item));
        sorted(Kind.SEPARATION).forEach(item -> separation((Separation) item));
        if (named()) {
            maker.draft().put(joining.withMembers(List.of()));
        } else {
            maker.draft().remove(joining.id());
        }
        maker.effect(new Effect.DelegationJoined(joining, joined, items));
        return maker.plan(Disruption.NONE, PlanMaker.Gain.NONE);
    }

    // What was handed out, or is kept as it was, names it: so it stays, with nobody in it.
    private boolean named() {
        return before.all(Revision.class).stream()
                        .anyMatch(issue -> issue.delegation().equals(joining.id()))
                || Stream.of(Kind.LEG, Kind.MOVEMENT, Kind.MEETING)
                        .flatMap(kind -> before.referring(kind.type(), joining.id()).stream())
                        .anyMatch(this::stays);
    }

    private boolean stays(Entity item) {
        return pastKept && !Items.open(item);
    }

    private Id<Delegation> ownerOf(Entity item, Id<Delegation> delegation) {
        return stays(item) ? delegation : into.id();
    }

    private List<Entity> sorted(Kind kind) {
        return before.referring(kind.type(), List.of(joining.id(), into.id())).stream()
                .<Entity>map(item -> item)
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }

    private List<Membership> members() {
        List<Membership> all = new ArrayList<>();
        for (Membership member : into.members()) {
            Participation part =
                    joining.membership(member.person())
                            .map(other -> both(member.participation(), other.participation()))
                            .orElse(member.participation());
            all.add(new Membership(member.person(), member.duty(), part));
        }
        for (Membership member : joining.members()) {
            if (into.membership(member.person()).isEmpty()) {
                boolean second = member.leads() && into.head().isPresent();
                Membership.Duty duty = second ? Membership.Duty.MEMBER : member.duty();
                all.add(new Membership(member.person(), duty, member.participation()));
            }
        }
        return all;
    }

    private static Participation both(Participation one, Participation other) {
        if (one instanceof Participation.Part(ZonedDateTime from, ZonedDateTime until)
                && other instanceof Participation.Part(ZonedDateTime joins, ZonedDateTime leaves)) {
            return new Participation.Part(
                    joins.isBefore(from) ? joins : from, leaves.isAfter(until) ? leaves : until);
        }
        return Participation.WHOLE;
    }

    // Nobody named means all members, and there are more of them now.
    private void leg(Leg leg) {
        if (concerns(leg.delegation())) {
            put(
                    leg,
                    leg.withDelegation(ownerOf(leg, leg.delegation()))
                            .withManifest(Journeys.aboard(before, leg)));
        }
    }

    private void movement(Movement movement) {
        if (concerns(movement.delegation())) {
            put(
                    movement,
                    movement.withDelegation(ownerOf(movement, movement.delegation()))
                            .withPeople(Journeys.aboard(before, movement)));
        }
    }

    private void meeting(Meeting meeting) {
        if (meeting.delegations().contains(joining.id()) && !stays(meeting)) {
            put(meeting, meeting.withDelegations(joined(meeting.delegations())));
        }
    }

    private void wish(Wish wish) {
        if (wish.delegations().contains(joining.id())) {
            put(wish, wish.withDelegations(joined(wish.delegations())));
        }
    }

    private List<Id<Delegation>> joined(List<Id<Delegation>> delegations) {
        return delegations.stream()
                .map(one -> one.equals(joining.id()) ? into.id() : one)
                .distinct()
                .toList();
    }

    // Those who are one now cannot be kept apart.
    private void separation(Separation apart) {
        if (!apart.concerns(joining.id())) {
            return;
        }
        if (apart.concerns(into.id())) {
            maker.draft().remove(apart.id());
        } else {
            put(
                    apart,
                    apart.one().equals(joining.id())
                            ? apart.withOne(into.id())
                            : apart.withOther(into.id()));
        }
    }

    private void stay(Stay stay) {
        if (!stay.delegation().equals(joining.id())) {
            return;
        }
        Optional<Stay> same =
                ExtendStay.staysOf(before, into.id()).stream()
                        .map(Stay::id)
                        .map(maker.draft()::now)
                        .filter(other -> other.city().equals(stay.city()))
                        .filter(other -> other.time().interval().overlaps(stay.time().interval()))
                        .findFirst();
        if (same.isEmpty()) {
            put(stay, stay.withDelegation(into.id()));
            return;
        }
        Stay one = same.get();
        put(one, merged(one, stay));
        maker.draft().remove(stay.id());
        redirect(stay.id(), one.id());
    }

    private static Stay merged(Stay one, Stay other) {
        Map<LocalDate, Ron> nights = new TreeMap<>();
        other.nights().forEach(ron -> nights.put(ron.night(), ron));
        one.nights().forEach(ron -> nights.put(ron.night(), ron));
        TimeSpan first = one.time();
        TimeSpan second = other.time();
        return one.withTime(
                        new TimeSpan(
                                first.start().isAfter(second.start())
                                        ? second.start()
                                        : first.start(),
                                first.end().isBefore(second.end()) ? second.end() : first.end(),
                                first.certainty()))
                .withNights(List.copyOf(nights.values()));
    }

    private void redirect(Id<Stay> gone, Id<Stay> kept) {
        for (Dependency dependency : before.referring(Dependency.class, gone)) {
            boolean first = dependency.predecessor().equals(gone);
            boolean second = dependency.successor().equals(gone);
            if (first && dependency.successor().equals(kept)
                    || second && dependency.predecessor().equals(kept)) {
                maker.draft().remove(dependency.id());
            } else if (first || second) {
                Dependency now = maker.draft().now(dependency.id());
                maker.draft().put(first ? now.withPredecessor(kept) : now.withSuccessor(kept));
            }
        }
    }

    private boolean concerns(Id<Delegation> delegation) {
        return delegation.equals(joining.id()) || delegation.equals(into.id());
    }

    private void put(Entity was, Entity is) {
        if (!was.equals(is)) {
            maker.draft().put(is);
            items.add(is.id());
        }
    }
}
