package app.attache.desktop.timeline;

import app.attache.desktop.common.DelegationOrder;
import app.attache.desktop.common.FactNames;
import app.attache.desktop.common.LaneKind;
import app.attache.desktop.common.TimeWords;
import app.attache.programme.Attendance;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.Participation;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.Stay;
import app.attache.programme.Venue;
import app.attache.text.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which lanes there are: the same wherever in time a person looks. */
final class LaneHeads {

    private final Programme programme;
    private final DelegationOrder order;
    private final Texts texts;
    private final FactNames names;
    private final TimeWords times;

    /**
     * A lane without what is in it.
     *
     * @param subject whom or what it is for
     * @param delegation of a member's lane, and of a delegation's own, the delegation
     * @param part of a part-traveller, for how much of the journey
     */
    record Head(
            Id<?> subject,
            String title,
            String subtitle,
            boolean inner,
            int swatch,
            Optional<Id<Delegation>> delegation,
            Optional<Participation.Part> part) {}

    LaneHeads(Programme programme, DelegationOrder order, Texts texts) {
        this.programme = programme;
        this.order = order;
        this.texts = texts;
        this.names = new FactNames(programme, texts);
        this.times = new TimeWords(programme, texts);
    }

    /** All lanes of one kind, in their order. */
    List<Head> of(LaneKind kind) {
        return switch (kind) {
            case DELEGATIONS -> delegations();
            case PEOPLE -> people();
            case VENUES -> venues();
        };
    }

    private List<Head> delegations() {
        Map<Id<Delegation>, Set<Id<Person>>> apart = travellingApart();
        List<Head> heads = new ArrayList<>();
        for (Delegation delegation : order.inOrder()) {
            int swatch = order.swatch(delegation.id());
            heads.add(
                    new Head(
                            delegation.id(),
                            delegation.name(),
                            describe(delegation),
                            false,
                            swatch,
                            Optional.of(delegation.id()),
                            Optional.empty()));
            for (Membership member : delegation.members()) {
                Optional<Participation.Part> part = part(member);
                if (part.isPresent()
                        || apart.getOrDefault(delegation.id(), Set.of())
                                .contains(member.person())) {
                    heads.add(
                            new Head(
                                    member.person(),
                                    names.of(member.person()),
                                    part.map(it -> describe(it, delegation))
                                            .orElse(texts.get("timeline.apart")),
                                    true,
                                    swatch,
                                    Optional.of(delegation.id()),
                                    part));
                }
            }
        }
        if (programme.meetings().stream().anyMatch(it -> it.delegations().isEmpty())) {
            heads.add(
                    new Head(
                            LaneComposer.NOBODY,
                            texts.get("timeline.others"),
                            texts.get("timeline.others.explained"),
                            false,
                            -1,
                            Optional.empty(),
                            Optional.empty()));
        }
        return heads;
    }

    private static Optional<Participation.Part> part(Membership member) {
        return member.participation() instanceof Participation.Part part
                ? Optional.of(part)
                : Optional.empty();
    }

    private String describe(Delegation delegation) {
        String people = texts.get("desktop.sidebar.people-count", delegation.members().size());
        return delegation.level().isEmpty()
                ? people
                : texts.get("desktop.dot", delegation.level(), people);
    }

    // Leaving early matters more to a planner than having come late.
    private String describe(Participation.Part part, Delegation delegation) {
        Optional<Instant> last =
                Stream.concat(
                                programme.all(Leg.class).stream()
                                        .filter(leg -> leg.delegation().equals(delegation.id()))
                                        .map(Leg::time),
                                programme.all(Stay.class).stream()
                                        .filter(stay -> stay.delegation().equals(delegation.id()))
                                        .map(Stay::time))
                        .map(span -> span.end().toInstant())
                        .max(Comparator.naturalOrder());
        boolean leaves = last.isEmpty() || part.until().toInstant().isBefore(last.get());
        return leaves
                ? texts.get("timeline.leaves", times.day(part.until().toLocalDate()))
                : texts.get("timeline.joins", times.day(part.from().toLocalDate()));
    }

    /**
     * Members who are not on the manifest of a journey of their delegation, or are on that of another one's while their own
     * is away.
     */
    private Map<Id<Delegation>, Set<Id<Person>>> travellingApart() {
        List<Leg> legs = programme.all(Leg.class);
        Map<Id<Delegation>, Interval> away = new HashMap<>();
        for (Leg leg : legs) {
            away.merge(leg.delegation(), leg.time().interval(), LaneHeads::both);
        }
        Map<Id<Person>, List<Delegation>> memberOf = new HashMap<>();
        for (Delegation delegation : order.inOrder()) {
            for (Membership member : delegation.members()) {
                memberOf.computeIfAbsent(member.person(), _ -> new ArrayList<>()).add(delegation);
            }
        }
        Map<Id<Delegation>, Set<Id<Person>>> apart = new HashMap<>();
        for (Leg leg : legs) {
            Set<Id<Person>> aboard = new HashSet<>(leg.manifest());
            if (!aboard.isEmpty()) {
                programme.get(leg.delegation()).members().stream()
                        .map(Membership::person)
                        .filter(person -> !aboard.contains(person))
                        .forEach(person -> add(apart, leg.delegation(), person));
            }
            for (Id<Person> person : aboard) {
                for (Delegation other : memberOf.getOrDefault(person, List.of())) {
                    Interval gone = away.get(other.id());
                    if (!other.id().equals(leg.delegation())
                            && gone != null
                            && gone.overlaps(leg.time().interval())) {
                        add(apart, other.id(), person);
                    }
                }
            }
        }
        return apart;
    }

    private static Interval both(Interval one, Interval other) {
        boolean first = one.startInclusive().isBefore(other.startInclusive());
        boolean last = one.endExclusive().isAfter(other.endExclusive());
        return new Interval(
                (first ? one : other).startInclusive(), (last ? one : other).endExclusive());
    }

    private static void add(
            Map<Id<Delegation>, Set<Id<Person>>> apart, Id<Delegation> of, Id<Person> person) {
        apart.computeIfAbsent(of, _ -> new HashSet<>()).add(person);
    }

    private List<Head> people() {
        Map<Id<Person>, Delegation> memberOf = new HashMap<>();
        for (Delegation delegation : order.inOrder().reversed()) {
            delegation.members().forEach(member -> memberOf.put(member.person(), delegation));
        }
        Set<Id<Person>> busy = new HashSet<>(memberOf.keySet());
        for (Meeting meeting : programme.meetings()) {
            meeting.attendances().stream().map(Attendance::person).forEach(busy::add);
        }
        return programme.all(Person.class).stream()
                .filter(person -> busy.contains(person.id()))
                .sorted(
                        Comparator.<Person>comparingInt(person -> place(memberOf.get(person.id())))
                                .thenComparing(Person::rank)
                                .thenComparing(Person::name)
                                .thenComparing(person -> person.id().value()))
                .map(person -> head(person, Optional.ofNullable(memberOf.get(person.id()))))
                .toList();
    }

    private int place(@Nullable Delegation delegation) {
        return delegation == null
                ? Integer.MAX_VALUE
                : order.places().getOrDefault(delegation.id(), Integer.MAX_VALUE);
    }

    private Head head(Person person, Optional<Delegation> delegation) {
        Optional<Participation.Part> part =
                delegation.flatMap(it -> it.membership(person.id())).flatMap(LaneHeads::part);
        String subtitle =
                person.office().isEmpty()
                        ? delegation.map(Delegation::name).orElse("")
                        : person.office();
        return new Head(
                person.id(),
                person.shortName(),
                subtitle,
                false,
                delegation.map(it -> order.swatch(it.id())).orElse(-1),
                delegation.map(Delegation::id),
                part);
    }

    private List<Head> venues() {
        return programme.all(Venue.class).stream()
                .sorted(Comparator.comparing(Venue::name).thenComparing(it -> it.id().value()))
                .map(venue ->
                        new Head(
                                venue.id(),
                                venue.name(),
                                names.of(venue.city()),
                                false,
                                -1,
                                Optional.empty(),
                                Optional.empty()))
                .toList();
    }
}
