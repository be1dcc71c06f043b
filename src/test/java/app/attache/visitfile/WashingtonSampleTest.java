package app.attache.visitfile;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.Attendance;
import app.attache.programme.Certainty;
import app.attache.programme.Delegation;
import app.attache.programme.DoorToDoor;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.Milestone;
import app.attache.programme.Observance;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Position;
import app.attache.programme.Programme;
import app.attache.programme.Rank;
import app.attache.programme.Ron;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import app.attache.programme.Strictness;
import app.attache.programme.TimeSpan;
import app.attache.programme.Visit;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample says what the report says, and no more. */
class WashingtonSampleTest {

    private static final Programme SAMPLE = Given.read(Sample.BYTES);
    private static final Id<Person> PRIME_MINISTER = Id.person("netanyahu");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
"""
e0 | HELD     | APPROXIMATE | 2025-02-02T09:30+02:00[Asia/Jerusalem]   | 09:45 | city:jerusalem
e1 | HELD     | PART_OF_DAY | 2025-02-03T15:00-05:00[America/New_York] | 16:30 | venue:blair-house
e2 | HELD     | PART_OF_DAY | 2025-02-03T19:00-05:00[America/New_York] | 20:30 | venue:blair-house
f1 | EXPECTED | APPROXIMATE | 2025-02-04T09:00-05:00[America/New_York] | 09:30 | unstated
e3 | EXPECTED | APPROXIMATE | 2025-02-04T16:00-05:00[America/New_York] | 18:30 | venue:white-house
e4 | SLATED   | APPROXIMATE | 2025-02-05T14:00-05:00[America/New_York] | 15:00 | venue:pentagon
e5 | SLATED   | APPROXIMATE | 2025-02-05T17:00-05:00[America/New_York] | 18:00 | venue:blair-house
e6 | SLATED   | APPROXIMATE | 2025-02-06T12:30-05:00[America/New_York] | 13:15 | venue:capitol
e7 | SLATED   | APPROXIMATE | 2025-02-06T13:25-05:00[America/New_York] | 14:20 | venue:capitol
e8 | PLANNED  | APPROXIMATE | 2025-02-09T10:00+03:00[Asia/Qatar]       | 12:00 | city:doha
""")
    void theMeetingsStandAsTheReportHasThem(
            String id, Status status, Certainty certainty, String start, String end, String place) {
        Meeting meeting = SAMPLE.get(Id.meeting(id));
        assertThat(meeting.status()).isEqualTo(status);
        assertThat(meeting.time().certainty()).isEqualTo(certainty);
        assertThat(meeting.time().start()).isEqualTo(ZonedDateTime.parse(start));
        assertThat(meeting.time().end().toLocalDate())
                .isEqualTo(meeting.time().start().toLocalDate());
        assertThat(meeting.time().end().toLocalTime()).hasToString(end);
        assertThat(
                        meeting.place()
                                .references()
                                .map(Object::toString)
                                .findFirst()
                                .orElse("unstated"))
                .isEqualTo(place);
    }

    @Test
    void nothingElseIsInIt() {
        assertThat(SAMPLE.meetings()).hasSize(10);
        assertThat(SAMPLE.all(Kind.LEG)).hasSize(3);
        assertThat(SAMPLE.all(Kind.DELEGATION)).hasSize(2);
        assertThat(SAMPLE.all(Kind.STAY)).hasSize(1);
        assertThat(SAMPLE.all(Kind.PERSON)).hasSize(16);
        assertThat(SAMPLE.all(Kind.MOVEMENT)).isEmpty();
        assertThat(SAMPLE.all(Kind.ACTUAL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
"""
l1 | d1 | PLANNED | 2025-02-02T10:00+02:00[Asia/Jerusalem]   | 2025-02-02T15:00-05:00[America/New_York]
l2 | d1 | SLATED  | 2025-02-06T21:00-05:00[America/New_York] | 2025-02-07T14:00+02:00[Asia/Jerusalem]
l3 | d2 | PLANNED | 2025-02-08T20:30+02:00[Asia/Jerusalem]   | 2025-02-09T00:30+03:00[Asia/Qatar]
""")
    void theLegsAreThoseFirstPlanned(
            String id, String delegation, Status status, String up, String down) {
        Leg leg = SAMPLE.get(Id.leg(id));
        assertThat(leg.delegation().value()).isEqualTo(delegation);
        assertThat(leg.status()).isEqualTo(status);
        assertThat(leg.wheelsUp()).isEqualTo(ZonedDateTime.parse(up));
        assertThat(leg.wheelsDown()).isEqualTo(ZonedDateTime.parse(down));
        assertThat(leg.callLead()).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void theStayIsOfFourNightsAndEndsOnThursdayEvening() {
        Stay stay = SAMPLE.get(Id.stay("washington"));
        assertThat(stay.nights().stream().map(Ron::night))
                .containsExactly(
                        LocalDate.of(2025, 2, 2),
                        LocalDate.of(2025, 2, 3),
                        LocalDate.of(2025, 2, 4),
                        LocalDate.of(2025, 2, 5));
        assertThat(stay.time().end().getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY);
        assertThat(stay.lodging()).isEqualTo(new Place.AtVenue(Id.venue("blair-house")));
    }

    @Test
    void mondayEveningInWashingtonIsTuesdayInJerusalem() {
        assertThat(
                        SAMPLE.get(Id.meeting("e2"))
                                .time()
                                .start()
                                .withZoneSameInstant(ZoneId.of("Asia/Jerusalem"))
                                .toLocalDateTime())
                .isEqualTo(LocalDateTime.of(2025, 2, 4, 2, 0));
    }

    @Test
    void noPlaceholderIsTakenForAFixedTime() {
        assertThat(
                        Stream.concat(
                                        SAMPLE.meetings().stream().map(Meeting::time),
                                        Stream.concat(
                                                SAMPLE.all(Leg.class).stream().map(Leg::time),
                                                SAMPLE.all(Stay.class).stream().map(Stay::time)))
                                .map(TimeSpan::certainty))
                .hasSize(14)
                .isSubsetOf(Certainty.APPROXIMATE, Certainty.PART_OF_DAY);
    }

    @Test
    void everyFactHasItsSourceOrSaysThatItIsAPlaceholder() {
        for (Kind kind : Kind.values()) {
            assertThat(SAMPLE.all(kind))
                    .allMatch(fact ->
                            !fact.notes().source().isEmpty()
                                    || fact.notes().text().startsWith("[A]")
                                    || fact.id().equals(Id.delegation("d2")));
        }
        assertThat(SAMPLE.meetings()).allMatch(meeting -> meeting.notes().text().startsWith("[A]"));
        assertThat(SAMPLE.get(Id.leg("l2")).notes().source())
                .isEqualTo("initially been slated to leave Washington on Thursday");
    }

    @Test
    void thePrincipalAttendsAndOfOursNobodyElseIsSaidTo() {
        for (Meeting meeting : SAMPLE.meetings()) {
            List<Id<Person>> ours =
                    meeting.attendances().stream()
                            .filter(one -> one.side() == Attendance.Side.GUEST)
                            .map(Attendance::person)
                            .toList();
            boolean withUs = meeting.delegations().contains(Id.delegation("d1"));
            assertThat(ours).isEqualTo(withUs ? List.of(PRIME_MINISTER) : List.of());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "e2, witkoff, waltz",
        "e3, trump, ",
        "e4, hegseth, ",
        "e5, waltz, ",
        "e6, thune, ",
        "e7, johnson, "
    })
    void theHostsAreThoseNamed(String id, String first, String second) {
        assertThat(
                        SAMPLE.get(Id.meeting(id)).attendances().stream()
                                .filter(one -> one.side() == Attendance.Side.HOST)
                                .map(one -> one.person().value()))
                .containsExactlyElementsOf(
                        second == null ? List.of(first) : List.of(first, second));
    }

    @Test
    void twoNationalSecurityAdvisersAndTwoTzachisAreToldApart() {
        List<Person> people = SAMPLE.all(Person.class);
        assertThat(people)
                .filteredOn(person -> person.office().equals("National Security Adviser"))
                .extracting(Person::name)
                .containsExactlyInAnyOrder("Tzachi Hanegbi", "Michael Waltz");
        assertThat(people)
                .filteredOn(person -> person.name().startsWith("Tzachi "))
                .extracting(Person::shortName)
                .containsExactlyInAnyOrder("T. Hanegbi", "T. Braverman");
        assertThat(SAMPLE.get(PRIME_MINISTER).rank()).isEqualTo(Rank.HEAD_OF_GOVERNMENT);
        assertThat(SAMPLE.get(Id.person("huckabee")).rank()).isEqualTo(Rank.PRIVATE);
    }

    @Test
    void shabbatIsThePolicyOfTheDelegationAndOfNoPerson() {
        Delegation first = SAMPLE.get(Id.delegation("d1"));
        assertThat(first.observance().kept())
                .isEqualTo(Map.of(Observance.SHABBAT, Strictness.STRICT));
        assertThat(first.head().map(Membership::person)).contains(PRIME_MINISTER);
        assertThat(SAMPLE.all(Person.class)).allMatch(one -> one.observance().kept().isEmpty());
        Delegation second = SAMPLE.get(Id.delegation("d2"));
        assertThat(second.members()).isEmpty();
        assertThat(second.observance().kept()).isEmpty();
    }

    @Test
    void dependenciesAndTheTruceAreThere() {
        assertThat(SAMPLE.all(Kind.DEPENDENCY))
                .extracting(fact -> fact.references().map(Id::value).toList())
                .containsExactlyInAnyOrder(
                        List.of("e2", "f1"), List.of("e2", "l3"), List.of("l3", "e8"));
        Milestone truce = SAMPLE.get(Id.milestone("truce-day-16"));
        assertThat(truce.day()).isEqualTo(16);
        assertThat(truce.date()).isEqualTo(LocalDate.of(2025, 2, 3));
        assertThat(SAMPLE.get(Id.visit("washington-2025")))
                .extracting(Visit::notes)
                .asString()
                .contains("No public meetings planned with US Jewish community leaders.");
    }

    @ParameterizedTest
    @CsvSource({
        "blair-house, white-house, 0.25, 10",
        "blair-house, pentagon, 3.4, 25",
        "blair-house, capitol, 2.8, 25",
        "pentagon, capitol, 4.6, 25",
        "blair-house, andrews, 17.8, 45"
    })
    void theVenuesAreAsFarApartAsTheyAre(String from, String to, double km, int minutes) {
        Position.At one = (Position.At) SAMPLE.get(Id.venue(from)).position();
        Position.At other = (Position.At) SAMPLE.get(Id.venue(to)).position();
        assertThat(kilometres(one, other)).isCloseTo(km, Offset.offset(0.06));
        assertThat(SAMPLE.all(DoorToDoor.class))
                .filteredOn(way -> way.id().value().equals(from + "-" + to))
                .singleElement()
                .satisfies(way -> {
                    assertThat(way.total()).isEqualTo(Duration.ofMinutes(minutes));
                    assertThat(way.bothWays()).isTrue();
                    assertThat(way.notes().text()).startsWith("[A] Placeholder");
                });
    }

    private static double kilometres(Position.At one, Position.At other) {
        double north = Math.toRadians(other.latitude() - one.latitude());
        double east =
                Math.toRadians(other.longitude() - one.longitude())
                        * Math.cos(Math.toRadians(one.latitude()));
        return 6371 * Math.hypot(north, east);
    }

    @Test
    void theSampleIsInTheOrderAndFormOfAnExport() {
        assertThat(Given.written(SAMPLE)).asString().contains("\nmeetings:\n  e0:\n");
        assertThat(Given.read(Given.written(SAMPLE))).isEqualTo(SAMPLE);
        assertThat(SAMPLE.all(Kind.MEETING).stream().map(Entity::id).map(Id::value))
                .contains("e0", "f1", "e8");
    }
}
