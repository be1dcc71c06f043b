package app.attache.observance;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.Agenda;
import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Entity;
import app.attache.programme.Interval;
import app.attache.programme.Membership;
import app.attache.programme.Observance;
import app.attache.programme.Participation;
import app.attache.programme.Programme;
import app.attache.programme.Stay;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Each moment of a journey, looked at by itself, is restricted by just what the stretches say. */
class RestrictionsProperties {

    private static final List<City> CITIES =
            List.of(
                    RestrictionTrips.city("washington", Places.WASHINGTON),
                    RestrictionTrips.city("doha", Places.DOHA),
                    RestrictionTrips.city("jerusalem", Places.JERUSALEM),
                    RestrictionTrips.city("quito", Places.QUITO));
    private static final Instant FIRST = Instant.parse("2025-02-26T00:00:00Z");
    private static final ObservanceCalendar CALENDAR =
            new ObservanceCalendar(ObservanceLimits.USUAL);

    @Property(tries = 60)
    void everyMomentIsRestrictedByWhatSomebodyKeepsWhereTheyAre(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 3) Integer> stops,
            @ForAll @Size(4) List<@IntRange(min = 5, max = 70) Integer> hours,
            @ForAll Set<Observance> ofDelegation,
            @ForAll Set<Observance> ofMember,
            @ForAll @IntRange(max = 200) int joins) {
        List<Entity> facts = new ArrayList<>(CITIES);
        Interval with =
                new Interval(
                        FIRST.plus(Duration.ofHours(joins)),
                        FIRST.plus(Duration.ofHours(joins + 90)));
        Delegation delegation =
                RestrictionTrips.delegation("d", ofDelegation.toArray(Observance[]::new))
                        .withMembers(
                                List.of(
                                        new Membership(
                                                RestrictionTrips.ALICE,
                                                Membership.Duty.MEMBER,
                                                new Participation.Part(
                                                        with.startInclusive()
                                                                .atZone(ZoneOffset.UTC),
                                                        with.endExclusive()
                                                                .atZone(ZoneOffset.UTC)))));
        facts.add(delegation);
        facts.add(
                RestrictionTrips.keeping(
                        RestrictionTrips.ALICE, ofMember.toArray(Observance[]::new)));
        List<Stay> stays = stays(delegation, stops, hours);
        facts.addAll(stays);
        Interval asked = new Interval(FIRST, FIRST.plus(Duration.ofDays(10)));
        Programme programme = RestrictionTrips.programme(facts.stream());
        List<Restriction> found =
                new Restrictions(
                                programme,
                                Agenda.of(programme),
                                asked,
                                CALENDAR,
                                NonWorkingDays.shared())
                        .of(List.of(delegation.id()));

        for (Instant now = FIRST;
                now.isBefore(asked.endExclusive());
                now = now.plus(Duration.ofMinutes(37))) {
            Set<String> expected = new TreeSet<>();
            for (Stay stay : stays) {
                if (stay.time().interval().contains(now)) {
                    Set<Observance> kept = new TreeSet<>(ofDelegation);
                    if (with.contains(now)) {
                        kept.addAll(ofMember);
                    }
                    expected.addAll(at(programme.get(stay.city()), now, kept));
                }
            }
            assertThat(at(found, now)).as("at %s", now).isEqualTo(expected);
        }
    }

    private static List<Stay> stays(
            Delegation delegation, List<Integer> stops, List<Integer> hours) {
        List<Stay> stays = new ArrayList<>();
        Instant arrival = FIRST.plus(Duration.ofHours(7));
        for (int i = 0; i < stops.size(); i++) {
            City city = CITIES.get(stops.get(i));
            Instant departure = arrival.plus(Duration.ofHours(hours.get(i)));
            stays.add(
                    RestrictionTrips.stay(
                            delegation,
                            city,
                            LocalDateTime.ofInstant(arrival, city.zone()).toString(),
                            LocalDateTime.ofInstant(departure, city.zone()).toString()));
            arrival = departure.plus(Duration.ofHours(6));
        }
        return stays;
    }

    /** Asks the calendars for one second. */
    private static Set<String> at(City city, Instant now, Set<Observance> kept) {
        Set<String> all = new TreeSet<>();
        Interval second = new Interval(now, now.plusSeconds(1));
        for (Observance practice : kept) {
            if (CALENDAR.during(Locality.of(city), practice, second)
                            instanceof Evaluation.Known<List<ObservedTime>>(var times)
                    && !times.isEmpty()) {
                all.add(practice + " " + city.name());
            }
        }
        return all;
    }

    private static Set<String> at(List<Restriction> found, Instant now) {
        return found.stream()
                .filter(it -> it.interval().contains(now))
                .flatMap(RestrictionsProperties::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> name(Restriction it) {
        return switch (it.cause()) {
            case Restriction.Observed observed ->
                    Stream.of(observed.practice() + " " + it.city().name());
            case Restriction.DayOff _, Restriction.PracticeUnknown _, Restriction.DaysUnknown _ ->
                    Stream.empty();
        };
    }
}
