package app.attache.itinerary;

import app.attache.programme.Attendance;
import app.attache.programme.Delegation;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.Movement;
import app.attache.programme.Participation;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.Ron;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Works out a delegation of its own for some of another: both have their manifests, stays and engagements then. */
final class SplitPlanner {

    private final Planner planner;
    private final SplitDelegation change;
    private final Programme before;
    private final Delegation old;
    private final Optional<ZonedDateTime> from;
    private final PlanMaker maker;
    private final Id<Delegation> id;
    private final List<Id<?>> items = new ArrayList<>();

    SplitPlanner(Planner planner, SplitDelegation change) {
        this.planner = planner;
        this.change = change;
        this.before = planner.programme();
        this.old = PartingFinder.delegation(before, change.delegation());
        for (Id<Person> person : change.people()) {
            if (old.membership(person).isEmpty()) {
                throw new ItineraryFailure.NotMember(person, old.name());
            }
        }
        if (change.people().size() == old.members().size()) {
            throw new ItineraryFailure.NobodyStays(old.name());
        }
        this.from = from();
        this.maker = new PlanMaker(planner, change, label());
        this.id = maker.draft().another(old.id());
    }

    Plan plan() {
        Delegation split =
                old.withId(id)
                        .withName(change.name().strip())
                        .withMembers(
                                old.members().stream()
                                        .filter(this::leaves)
                                        .map(this::inNew)
                                        .toList());
        maker.draft().put(split);
        maker.draft().put(old.withMembers(left()));
        byId(Stay.class).forEach(this::stay);
        byId(Leg.class).forEach(this::leg);
        byId(Movement.class).forEach(this::movement);
        byId(Meeting.class).forEach(this::meeting);
        maker.effect(new Effect.DelegationFormed(split, items));
        new ActingHead(maker, old).settle(Set.copyOf(change.people()), change.actingHead());
        return maker.plan(Disruption.NONE, PlanMaker.Gain.NONE);
    }

    private String label() {
        NameWords names = new NameWords(before, planner.texts());
        return planner.texts()
                .get("itinerary.label.split", old.name(), names.people(change.people()));
    }

    /** When it splits, on the clock of the place where the delegation is then; nothing for the whole journey. */
    private Optional<ZonedDateTime> from() {
        if (!(change.from() instanceof Amended.To<NewTime>(NewTime time))) {
            return Optional.empty();
        }
        List<Stay> stays = ExtendStay.staysOf(before, old.id());
        if (stays.isEmpty()) {
            throw new ItineraryFailure.NoStay(old.name());
        }
        return Optional.of(
                stays.stream()
                        .map(stay -> WallTimes.read(time, stay.time().start()))
                        .filter(at ->
                                stays.stream()
                                        .anyMatch(stay ->
                                                stay.time().start().getZone().equals(at.getZone())
                                                        && stay.time()
                                                                .interval()
                                                                .contains(at.toInstant())))
                        .findFirst()
                        .orElseThrow(() ->
                                new ItineraryFailure.NotInStay(
                                        stays.getFirst().time().start(),
                                        stays.getLast().time().end())));
    }

    private <T extends Entity> List<T> byId(Class<T> type) {
        return before.referring(type, old.id()).stream()
                .sorted(Comparator.comparing(Entity::id))
                .toList();
    }

    private boolean leaves(Membership member) {
        return change.people().contains(member.person());
    }

    private Membership inNew(Membership member) {
        Membership.Duty duty =
                member.person().equals(change.head())
                        ? Membership.Duty.HEAD_OF_DELEGATION
                        : member.leads() ? Membership.Duty.MEMBER : member.duty();
        Participation part =
                from.<Participation>map(at -> after(at, member)).orElse(member.participation());
        return new Membership(member.person(), duty, part);
    }

    private Participation after(ZonedDateTime at, Membership member) {
        return switch (member.participation()) {
            case Participation.Part(ZonedDateTime joins, ZonedDateTime until)
                    when until.isAfter(at) ->
                    new Participation.Part(joins.isAfter(at) ? joins : at, until);
            case Participation.Part part -> part;
            case Participation.Whole whole -> whole;
        };
    }

    private List<Membership> left() {
        List<Membership> members = new ArrayList<>();
        for (Membership member : old.members()) {
            if (!leaves(member)) {
                members.add(member);
            } else if (from.isPresent()) {
                ZonedDateTime joins = new Journeys(before, old).joins(member);
                if (joins.isBefore(from.get())) {
                    members.add(
                            new Membership(
                                    member.person(),
                                    member.duty(),
                                    new Participation.Part(joins, from.get())));
                }
            }
        }
        return members;
    }

    private boolean later(TimeSpan time) {
        return from.isEmpty() || !time.start().isBefore(from.get());
    }

    private void stay(Stay stay) {
        boolean theirs = stay.delegation().equals(old.id());
        if (!theirs || from.isPresent() && !stay.time().end().isAfter(from.get())) {
            return;
        }
        ZonedDateTime start =
                from.filter(at -> at.isAfter(stay.time().start())).orElse(stay.time().start());
        LocalDate first = start.toLocalDate();
        List<Ron> nights =
                stay.nights().stream().filter(ron -> !ron.night().isBefore(first)).toList();
        put(
                stay.withId(maker.draft().another(stay.id()))
                        .withDelegation(id)
                        .withTime(new TimeSpan(start, stay.time().end(), stay.time().certainty()))
                        .withNights(nights));
    }

    private void leg(Leg leg) {
        if (!leg.delegation().equals(old.id()) || !Items.open(leg) || !later(leg.time())) {
            return;
        }
        List<Id<Person>> aboard = Journeys.aboard(before, leg);
        List<Id<Person>> split = aboard.stream().filter(change.people()::contains).toList();
        List<Id<Person>> others =
                aboard.stream().filter(person -> !split.contains(person)).toList();
        if (split.isEmpty()) {
            return;
        }
        if (others.isEmpty()) {
            put(leg.withDelegation(id));
            return;
        }
        put(leg.withId(maker.draft().another(leg.id())).withDelegation(id).withManifest(split));
        maker.draft().put(leg.withManifest(others));
    }

    private void movement(Movement movement) {
        if (!movement.delegation().equals(old.id())
                || !Items.open(movement)
                || !later(movement.time())) {
            return;
        }
        List<Id<Person>> split =
                movement.people().stream().filter(change.people()::contains).toList();
        List<Id<Person>> others =
                movement.people().stream().filter(person -> !split.contains(person)).toList();
        if (split.isEmpty()) {
            return;
        }
        if (others.isEmpty()) {
            put(movement.withDelegation(id));
            return;
        }
        put(
                movement.withId(maker.draft().another(movement.id()))
                        .withDelegation(id)
                        .withPeople(split));
        maker.draft().put(movement.withPeople(others));
    }

    private void meeting(Meeting meeting) {
        boolean split = meeting.present().anyMatch(change.people()::contains);
        if (!split
                || !meeting.delegations().contains(old.id())
                || !Items.open(meeting)
                || !later(meeting.time())) {
            return;
        }
        boolean others =
                meeting.attendances().stream()
                        .map(Attendance::person)
                        .filter(person -> !change.people().contains(person))
                        .anyMatch(person -> old.membership(person).isPresent());
        List<Id<Delegation>> delegations = new ArrayList<>();
        for (Id<Delegation> delegation : meeting.delegations()) {
            if (!delegation.equals(old.id()) || others) {
                delegations.add(delegation);
            }
            if (delegation.equals(old.id())) {
                delegations.add(id);
            }
        }
        put(meeting.withDelegations(delegations));
    }

    private void put(Entity item) {
        maker.draft().put(item);
        items.add(item.id());
    }
}
