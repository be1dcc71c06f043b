package app.attache.generator;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.City;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import app.attache.programme.WallTime;
import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for a year of any size and seed. */
class MinistryYearProperties {

    private static final int TRIES = 60;

    @Property(tries = TRIES)
    void itHasAsManyMeetingsAsAskedForAndOneClashForFifty(
            @ForAll @IntRange(max = 600) int meetings, @ForAll long seed) {
        MinistryYear year = MinistryYear.of(meetings, seed);
        assertThat(year.programme().meetings()).hasSize(meetings);
        assertThat(year.planted()).hasSize(meetings / 50);
        assertThat(year.planted().stream().flatMap(planted -> planted.items().stream()))
                .allMatch(year.programme()::contains);
    }

    @Property(tries = TRIES)
    void theSameNumbersGiveTheSameYear(
            @ForAll @IntRange(max = 300) int meetings, @ForAll long seed) {
        assertThat(MinistryYear.of(meetings, seed)).isEqualTo(MinistryYear.of(meetings, seed));
    }

    @Property(tries = TRIES)
    void meetingsAreInOfficeHoursOfAWorkingDayOnTheQuarter(
            @ForAll @IntRange(min = 1, max = 300) int meetings, @ForAll long seed) {
        Programme programme = MinistryYear.of(meetings, seed).programme();
        assertThat(programme.meetings())
                .allSatisfy(meeting -> {
                    ZonedDateTime start = meeting.time().start();
                    ZonedDateTime end = meeting.time().end();
                    assertThat(start.getMinute() % 15).isZero();
                    assertThat(end.getMinute() % 15).isZero();
                    assertThat(start.getHour()).isBetween(9, 17);
                    assertThat(end.toLocalTime().isAfter(start.toLocalTime())).isTrue();
                    assertThat(end.getHour()).isBetween(9, 18);
                    assertThat(start.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
                    assertThat(WallTime.of(start.toLocalDateTime(), start.getZone()))
                            .isInstanceOf(WallTime.Unique.class);
                });
    }

    @Property(tries = TRIES)
    void timesAreOnTheClockOfTheirPlace(
            @ForAll @IntRange(min = 1, max = 300) int meetings, @ForAll long seed) {
        Programme programme = MinistryYear.of(meetings, seed).programme();
        assertThat(programme.meetings())
                .allSatisfy(meeting ->
                        onTheClockOf(programme, meeting.place(), meeting.time().start()));
        assertThat(programme.all(Leg.class))
                .allSatisfy(leg -> {
                    onTheClockOf(programme, leg.origin(), leg.wheelsUp());
                    onTheClockOf(programme, leg.destination(), leg.wheelsDown());
                });
        assertThat(programme.all(Stay.class))
                .allSatisfy(stay -> {
                    assertThat(stay.time().start().getZone())
                            .isEqualTo(programme.get(stay.city()).zone());
                    assertThat(stay.nights()).isNotEmpty();
                });
    }

    private static void onTheClockOf(Programme programme, Place place, ZonedDateTime time) {
        Optional<City> city = programme.cityOf(place);
        assertThat(city.map(City::zone).orElse(time.getZone())).isEqualTo(time.getZone());
    }

    @Property(tries = TRIES)
    void nobodyIsInTwoMeetingsUnlessPlanted(
            @ForAll @IntRange(min = 1, max = 600) int meetings, @ForAll long seed) {
        MinistryYear year = MinistryYear.of(meetings, seed);
        Map<Id<Person>, List<Meeting>> byPerson = new HashMap<>();
        for (Meeting meeting : year.programme().meetings()) {
            meeting.present()
                    .forEach(person ->
                            byPerson.computeIfAbsent(person, _ -> new ArrayList<>()).add(meeting));
        }
        assertThat(overlapping(byPerson)).isEqualTo(planted(year, Clash.PERSON_DOUBLE_BOOKED));
    }

    @Property(tries = TRIES)
    void noRoomHoldsTwoMeetingsUnlessPlanted(
            @ForAll @IntRange(min = 1, max = 600) int meetings, @ForAll long seed) {
        MinistryYear year = MinistryYear.of(meetings, seed);
        Map<Place, List<Meeting>> byRoom =
                year.programme().meetings().stream()
                        .filter(meeting -> meeting.place() instanceof Place.InRoom)
                        .collect(Collectors.groupingBy(Meeting::place));
        assertThat(overlapping(byRoom)).isEqualTo(planted(year, Clash.VENUE_DOUBLE_BOOKED));
    }

    @Property(tries = TRIES)
    void nobodyFliesTwiceAtATime(
            @ForAll @IntRange(min = 1, max = 600) int meetings, @ForAll long seed) {
        Map<Id<Person>, List<Interval>> flights = new HashMap<>();
        for (Leg leg : MinistryYear.of(meetings, seed).programme().all(Leg.class)) {
            for (Id<Person> person : leg.manifest()) {
                flights.computeIfAbsent(person, _ -> new ArrayList<>()).add(leg.occupied());
            }
        }
        assertThat(flights.values()).allSatisfy(MinistryYearProperties::oneAfterTheOther);
    }

    private static void oneAfterTheOther(List<Interval> intervals) {
        intervals.sort(Comparator.comparing(Interval::startInclusive));
        for (int i = 1; i < intervals.size(); i++) {
            assertThat(intervals.get(i - 1).overlaps(intervals.get(i))).isFalse();
        }
    }

    private static Set<List<Id<?>>> overlapping(Map<?, List<Meeting>> groups) {
        Set<List<Id<?>>> pairs = new HashSet<>();
        for (List<Meeting> group : groups.values()) {
            for (int i = 0; i < group.size(); i++) {
                for (int j = 0; j < i; j++) {
                    TimeSpan one = group.get(i).time();
                    TimeSpan other = group.get(j).time();
                    if (one.interval().overlaps(other.interval())) {
                        pairs.add(
                                Stream.<Id<?>>of(group.get(i).id(), group.get(j).id())
                                        .sorted()
                                        .toList());
                    }
                }
            }
        }
        return pairs;
    }

    private static Set<List<Id<?>>> planted(MinistryYear year, Clash clash) {
        return year.planted().stream()
                .filter(planted -> planted.clash() == clash)
                .map(Planted::items)
                .collect(Collectors.toSet());
    }
}
