package app.attache.itinerary;

import app.attache.conflict.Finding;
import app.attache.conflict.Measure;
import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Membership;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.text.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What may help against a manifest that does not fit: it is issued again, or people go by another leg. */
record ManifestIdeas(Planner planner, Finding finding) {

    // The rule looks for another way of a person as far from the leg as this.
    private static final Duration ONE_JOURNEY = Duration.ofDays(3);
    private static final int MOST_LEGS = 3;
    private static final long ADDED_COST = 1;
    private static final long TAKEN_OFF_COST = 45;
    private static final long OTHER_LEG_COST = 60;

    /** All who are missing are put on it, or on another; of too many those last in precedence go by another, or not at all. */
    Stream<Idea> issuedAgain() {
        return finding.items().stream()
                .flatMap(id -> planner.programme().find(id).stream())
                .filter(Leg.class::isInstance)
                .map(Leg.class::cast)
                .filter(Items::open)
                .flatMap(leg ->
                        finding.measure() instanceof Measure.Count count
                                ? fewer(leg, count.is() - count.limit())
                                : added(leg));
    }

    private Stream<Idea> added(Leg leg) {
        List<Id<Person>> missing = missing();
        Stream<Idea> here =
                Stream.of(
                        idea(
                                ADDED_COST,
                                Message.of("remedy.manifest.added", names(missing), name(leg)),
                                new Edit.Replaced(leg, aboard(leg, missing))));
        return Stream.concat(
                here,
                others(leg, missing.size())
                        .map(other ->
                                idea(
                                        OTHER_LEG_COST,
                                        Message.of(
                                                "remedy.manifest.added",
                                                names(missing),
                                                name(other)),
                                        new Edit.Replaced(other, aboard(other, missing)))));
    }

    private Stream<Idea> fewer(Leg leg, int over) {
        List<Id<Person>> aboard = aboard(leg);
        List<Id<Person>> last = lastOf(aboard, leg, over);
        Leg lighter =
                leg.withManifest(aboard.stream().filter(person -> !last.contains(person)).toList());
        Stream<Idea> elsewhere =
                others(leg, over)
                        .map(other ->
                                idea(
                                        OTHER_LEG_COST,
                                        Message.of(
                                                "remedy.manifest.other-leg",
                                                names(last),
                                                name(other)),
                                        new Edit.Replaced(leg, lighter),
                                        new Edit.Replaced(other, aboard(other, last))));
        Stream<Idea> off =
                Stream.of(
                        idea(
                                TAKEN_OFF_COST,
                                Message.of("remedy.manifest.taken", names(last), name(leg)),
                                new Edit.Replaced(leg, lighter)));
        return Stream.concat(elsewhere, off);
    }

    private List<Id<Person>> aboard(Leg leg) {
        return leg.manifest().isEmpty()
                ? planner.programme().get(leg.delegation()).members().stream()
                        .filter(member -> Items.takesPart(member, leg.wheelsUp()))
                        .map(Membership::person)
                        .toList()
                : leg.manifest();
    }

    private static Leg aboard(Leg leg, List<Id<Person>> more) {
        List<Id<Person>> manifest = new ArrayList<>(leg.manifest());
        more.stream().filter(person -> !manifest.contains(person)).forEach(manifest::add);
        return leg.withManifest(manifest);
    }

    // Strangers to the delegation first, then press, security and support, then by precedence.
    private List<Id<Person>> lastOf(List<Id<Person>> aboard, Leg leg, int number) {
        Delegation delegation = planner.programme().get(leg.delegation());
        List<Membership> byDuty =
                delegation.members().stream()
                        .sorted(Comparator.comparing(Membership::duty))
                        .toList();
        List<Id<Person>> order = byDuty.stream().map(Membership::person).toList();
        return aboard.stream()
                .sorted(Comparator.comparingInt(person -> fromTheEnd(order, person)))
                .limit(number)
                .toList();
    }

    private static int fromTheEnd(List<Id<Person>> order, Id<Person> person) {
        int index = order.indexOf(person);
        return index < 0 ? -1 : order.size() - index;
    }

    private Stream<Leg> others(Leg leg, int seats) {
        Programme programme = planner.programme();
        Optional<Id<City>> destination = programme.cityOf(leg.destination()).map(City::id);
        return programme.all(Leg.class).stream()
                .filter(other -> !other.id().equals(leg.id()) && Items.open(other))
                .filter(other -> !other.manifest().isEmpty())
                .filter(other ->
                        Duration.between(other.wheelsDown(), leg.wheelsDown())
                                        .abs()
                                        .compareTo(ONE_JOURNEY)
                                <= 0)
                .filter(other ->
                        destination.isPresent()
                                && programme
                                        .cityOf(other.destination())
                                        .map(City::id)
                                        .equals(destination))
                .filter(other ->
                        other.seats() == 0 || other.manifest().size() + seats <= other.seats())
                .sorted(
                        Comparator.comparing(
                                        (Leg other) -> !other.delegation().equals(leg.delegation()))
                                .thenComparing(other ->
                                        Duration.between(other.wheelsUp(), leg.wheelsUp()).abs())
                                .thenComparing(Leg::id))
                .limit(MOST_LEGS);
    }

    private List<Id<Person>> missing() {
        Programme programme = planner.programme();
        return finding.subjects().stream()
                .flatMap(id -> programme.find(id).stream())
                .filter(Person.class::isInstance)
                .map(Person.class::cast)
                .map(Person::id)
                .toList();
    }

    private String names(List<Id<Person>> people) {
        return words().people(people);
    }

    private String name(Leg leg) {
        return words().itemWithTime(leg.id());
    }

    private NameWords words() {
        return new NameWords(planner.programme(), planner.texts());
    }

    private static Idea idea(long cost, Message label, Edit... edits) {
        return new Idea(Approach.SETTLE, Correction.of(label, edits), cost);
    }
}
