package app.attache.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.attache.programme.Certainty;
import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.Participation;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import app.attache.programme.Visit;
import app.attache.programme.Wish;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a year of 2,000 meetings is like. */
class MinistryYearTest {

    private static final MinistryYear YEAR = MinistryYear.of(2_000, 7);
    private static final Programme PROGRAMME = YEAR.programme();

    @Test
    void fourPeopleAreAtAMeetingOnAverage() {
        double present = PROGRAMME.meetings().stream().mapToLong(m -> m.present().count()).sum();
        assertThat(present / PROGRAMME.meetings().size()).isBetween(3.5, 4.5);
    }

    @Test
    void oneMeetingInFiftyIsPlannedWrongAndEachKindOccursAboutAsOften() {
        assertThat(YEAR.planted()).hasSize(40);
        Map<Clash, Long> kinds =
                YEAR.planted().stream()
                        .collect(Collectors.groupingBy(Planted::clash, Collectors.counting()));
        assertThat(kinds).hasSize(Clash.values().length);
        assertThat(kinds.values()).allMatch(count -> count >= 1 && count <= 9);
    }

    @Test
    void peopleAreSharedBetweenVisits() {
        Map<Id<Person>, Set<Id<Visit>>> visits =
                PROGRAMME.all(Delegation.class).stream()
                        .flatMap(delegation ->
                                delegation.members().stream()
                                        .map(member -> Map.entry(member, delegation.visit())))
                        .collect(
                                Collectors.groupingBy(
                                        entry -> entry.getKey().person(),
                                        Collectors.mapping(
                                                Map.Entry::getValue, Collectors.toSet())));
        assertThat(visits.values()).filteredOn(of -> of.size() > 1).hasSizeGreaterThan(50);
    }

    @Test
    void delegationsHaveAHeadAndSomeTravelAPartOfTheWay() {
        List<Delegation> delegations = PROGRAMME.all(Delegation.class);
        assertThat(delegations).allMatch(delegation -> delegation.head().isPresent());
        assertThat(delegations.stream().flatMap(delegation -> delegation.members().stream()))
                .extracting(Membership::participation)
                .anyMatch(participation -> participation instanceof Participation.Part);
    }

    @Test
    void visitsComeInAndGoOutToManyZones() {
        assertThat(PROGRAMME.all(City.class)).extracting(City::zone).hasSizeGreaterThan(12);
        Map<String, Long> hosts =
                PROGRAMME.all(Visit.class).stream()
                        .collect(Collectors.groupingBy(Visit::host, Collectors.counting()));
        Map<String, Long> guests =
                PROGRAMME.all(Visit.class).stream()
                        .collect(Collectors.groupingBy(Visit::guest, Collectors.counting()));
        String ministry =
                guests.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        assertThat(hosts.get(ministry)).isGreaterThan(10);
        assertThat(guests.get(ministry)).isGreaterThan(10);
    }

    @Test
    void someNamesAreInHebrewAndSomeInArabic() {
        Set<Character.UnicodeScript> scripts =
                PROGRAMME.all(Person.class).stream()
                        .map(person -> Character.UnicodeScript.of(person.name().codePointAt(0)))
                        .collect(Collectors.toSet());
        assertThat(scripts)
                .contains(
                        Character.UnicodeScript.LATIN,
                        Character.UnicodeScript.HEBREW,
                        Character.UnicodeScript.ARABIC);
    }

    @Test
    void someMeetingsAreOpenApproximateOrOff() {
        Map<Status, Long> statuses =
                PROGRAMME.meetings().stream()
                        .collect(Collectors.groupingBy(Meeting::status, Collectors.counting()));
        assertThat(statuses)
                .containsKeys(Status.TENTATIVE, Status.HOLD, Status.CANCELLED, Status.CONFIRMED);
        assertThat(PROGRAMME.meetings())
                .extracting(meeting -> meeting.time().certainty())
                .contains(Certainty.APPROXIMATE, Certainty.FIXED);
    }

    @Test
    void oneMeetingInAHundredMoreIsWantedWhereItsDelegationStays() {
        assertThat(PROGRAMME.all(Wish.class))
                .hasSize(20)
                .allMatch(wish ->
                        PROGRAMME.all(Stay.class).stream()
                                .filter(stay -> wish.delegations().contains(stay.delegation()))
                                .anyMatch(stay ->
                                        wish.place().equals(new Place.InCity(stay.city()))));
    }

    @Test
    void meetingsAreSpreadOverTheYear() {
        Map<Long, Long> weeks =
                PROGRAMME.meetings().stream()
                        .collect(
                                Collectors.groupingBy(
                                        meeting ->
                                                ChronoUnit.WEEKS.between(
                                                        LocalDate.of(2026, 1, 5),
                                                        meeting.time().start().toLocalDate()),
                                        Collectors.counting()));
        assertThat(weeks.size()).isBetween(45, 49);
        assertThat(weeks.values()).allMatch(count -> count < 120);
    }

    @Test
    void titlesAndPlacesAreVaried() {
        assertThat(distinct(Meeting::title)).hasSizeGreaterThan(100);
        assertThat(distinct(Meeting::place)).hasSizeGreaterThan(100);
        assertThat(distinct(Meeting::format)).hasSizeGreaterThan(8);
    }

    private static <T> Set<T> distinct(Function<Meeting, T> what) {
        return new HashSet<>(PROGRAMME.meetings().stream().map(what).toList());
    }

    @Test
    void noMeetingsAreAnEmptyYear() {
        assertThat(MinistryYear.of(0, 1).programme().isEmpty()).isTrue();
    }

    @Test
    void aMillionAndOneAreRefused() {
        assertThatThrownBy(() -> MinistryYear.of(1_000_001, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MinistryYear.of(-1, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSameSeedGivesTheSameYearOnEveryMachine() {
        // Of all that is written, so that any change of the algorithm shows: people keep seeds.
        assertThat(Integer.toHexString(Fingerprint.of(MinistryYear.of(300, 42).programme())))
                .isEqualTo("813dd6b6");
    }
}
