package app.attache.generator;

import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Leg;
import app.attache.programme.Membership;
import app.attache.programme.Participation;
import app.attache.programme.Person;
import app.attache.programme.Stay;
import app.attache.programme.Visit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One delegation of a visit and its days: from meeting to meeting, with time to get there. */
final class Track {

    private static final int MOST_A_DAY = 5;

    private final World world;
    private final Journey journey;
    private final Id<Delegation> id;
    private final List<Person> members = new ArrayList<>();
    private final Optional<Person> leavesEarly;
    private final List<Leg> legs;
    private final List<Stay> stays;
    private final Delegation delegation;
    private final List<Engagement> engagements = new ArrayList<>();
    private final Map<Id<Person>, PersonDays> days = new HashMap<>();
    private final Set<String> titles = new HashSet<>();

    Track(World world, Journey journey, Id<Visit> visit, int week) {
        this.world = world;
        Dice dice = world.dice();
        this.journey = journey;
        this.id = Id.delegation(world.numbering().next(Kind.DELEGATION));
        Capital capital = journey.home().capital();
        members.add(world.travellers(capital).leader(week));
        for (int i = dice.between(3, 6); i > 0; i--) {
            members.add(world.travellers(capital).staff(week));
        }
        this.leavesEarly =
                journey.sojourns().size() > 1 && dice.chance(40)
                        ? Optional.of(members.getLast())
                        : Optional.empty();
        this.legs = journey.legs(id, this::aboard, world);
        this.delegation = delegation(visit, capital);
        this.stays = journey.stays(id, world);
        world.add(delegation);
        legs.forEach(world::add);
        stays.forEach(world::add);
    }

    private Delegation delegation(Id<Visit> visit, Capital capital) {
        Person leader = members.getFirst();
        return Delegation.draft(id, visit, leader.office() + ", " + capital.country())
                .level(leader.rank().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .members(members.stream().map(this::membership).toList())
                .build();
    }

    private Membership membership(Person person) {
        Membership.Duty duty =
                person.id().equals(members.getFirst().id())
                        ? Membership.Duty.HEAD_OF_DELEGATION
                        : Membership.Duty.MEMBER;
        Participation participation =
                leavesEarly(person)
                        ? new Participation.Part(
                                journey.arrival(0).minusDays(2), journey.callTime(0))
                        : Participation.WHOLE;
        return new Membership(person.id(), duty, participation);
    }

    private boolean leavesEarly(Person person) {
        return leavesEarly.filter(early -> early.id().equals(person.id())).isPresent();
    }

    private List<Id<Person>> aboard(int flight) {
        return members.stream()
                .filter(person -> flight == 0 || !leavesEarly(person))
                .map(Person::id)
                .toList();
    }

    Id<Delegation> id() {
        return id;
    }

    Delegation delegation() {
        return delegation;
    }

    List<Stay> stays() {
        return stays;
    }

    Person leader() {
        return members.getFirst();
    }

    Journey journey() {
        return journey;
    }

    /** The flight into the first city. */
    Leg wayOut() {
        return legs.getFirst();
    }

    /** The flight out of the last city. */
    Leg wayHome() {
        return legs.getLast();
    }

    /** Who can be at a meeting in one of the cities. */
    List<Person> present(Sojourn sojourn) {
        boolean first = sojourn.equals(journey.sojourns().getFirst());
        return members.stream().filter(person -> first || !leavesEarly(person)).toList();
    }

    void add(Engagement engagement) {
        engagements.add(engagement);
        take(engagement);
        world.add(engagement.meeting());
    }

    /** Has the guests taken up by the engagement. */
    void take(Engagement engagement) {
        engagement
                .guests()
                .forEach(guest -> days(guest).take(engagement.start(), engagement.end()));
    }

    /** When a member is taken. */
    PersonDays days(Person member) {
        return days.computeIfAbsent(member.id(), _ -> new PersonDays());
    }

    /** Whether no engagement of the delegation had this for a name yet; it is taken now. */
    boolean claims(String name) {
        return titles.add(name);
    }

    List<Engagement> engagements() {
        return engagements;
    }

    /**
     * Fills the days with up to so many meetings, at least one a day as long as some are wanted.
     *
     * @param sure whether those of the first day, three of them if as many are wanted on it, are all agreed
     * @return how many there are now
     */
    int fill(int wanted, boolean sure) {
        int daysLeft = journey.sojourns().stream().mapToInt(Sojourn::days).sum();
        for (Sojourn sojourn : journey.sojourns()) {
            for (int day = sojourn.firstDay(); day <= sojourn.lastDay(); day++) {
                int left = wanted - engagements.size();
                int today = Math.min(MOST_A_DAY, (left + daysLeft - 1) / daysLeft);
                boolean first = engagements.isEmpty();
                new DayPlan(world, this, sojourn, day, sure && first).fill(today);
                daysLeft--;
            }
        }
        return engagements.size();
    }
}
