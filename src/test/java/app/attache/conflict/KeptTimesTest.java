package app.attache.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.attache.programme.Attendance;
import app.attache.programme.Certainty;
import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.DoorToDoor;
import app.attache.programme.Entity;
import app.attache.programme.Format;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.Movement;
import app.attache.programme.Notes;
import app.attache.programme.Observance;
import app.attache.programme.ObservancePolicy;
import app.attache.programme.Participation;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Position;
import app.attache.programme.Programme;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import app.attache.programme.Strictness;
import app.attache.programme.TimeSpan;
import app.attache.programme.Venue;
import app.attache.programme.Visit;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What breaks Shabbat, the Friday prayer or the fast, on the places of the visit to Washington. There Shabbat is from Friday
 * 7 February 2025, 17:18, to Saturday, 18:19; from Blair House it takes 25 minutes to the Capitol and 45 to Andrews.
 */
class KeptTimesTest {

    private static final ZoneId EASTERN = ZoneId.of("America/New_York");
    private static final City WASHINGTON =
            City.draft(Id.city("washington"), "Washington", EASTERN)
                    .country("US")
                    .position(new Position.At(38.9072, -77.0369))
                    .build();
    private static final City JERUSALEM =
            City.draft(Id.city("jerusalem"), "Jerusalem", ZoneId.of("Asia/Jerusalem"))
                    .country("IL")
                    .position(new Position.At(31.7683, 35.2137))
                    .build();
    private static final City TROMSO =
            City.draft(Id.city("tromso"), "Tromsø", ZoneId.of("Europe/Oslo"))
                    .country("NO")
                    .position(new Position.At(69.65, 18.96))
                    .build();
    private static final Venue BLAIR_HOUSE =
            Venue.draft(Id.venue("blair-house"), "Blair House", WASHINGTON.id()).build();
    private static final Venue CAPITOL =
            Venue.draft(Id.venue("capitol"), "Capitol Hill", WASHINGTON.id()).build();
    private static final Venue ANDREWS =
            Venue.draft(Id.venue("andrews"), "Joint Base Andrews", WASHINGTON.id()).build();
    private static final Person ADA = Person.draft(Id.person("ada"), "Ada Sample").build();
    private static final Person HOST = Person.draft(Id.person("carla"), "Carla Host").build();
    private static final Visit VISIT = Visit.draft(Id.visit("v"), "Visit").build();
    private static final Delegation DELEGATION =
            Delegation.draft(Id.delegation("d"), VISIT.id(), "Delegation")
                    .members(List.of(Membership.of(ADA.id(), Membership.Duty.PRINCIPAL)))
                    .observance(keeping(Observance.SHABBAT, Strictness.STRICT))
                    .build();
    private static final Stay STAY =
            new Stay(
                    Id.stay("stay"),
                    DELEGATION.id(),
                    WASHINGTON.id(),
                    TimeSpan.fixed(eastern("02T15:00"), eastern("08T21:00")),
                    new Place.AtVenue(BLAIR_HOUSE.id()),
                    List.of(),
                    Notes.NONE);
    private static final List<Entity> FACTS =
            List.of(
                    WASHINGTON,
                    JERUSALEM,
                    TROMSO,
                    BLAIR_HOUSE,
                    CAPITOL,
                    ANDREWS,
                    way("capitol", CAPITOL, 25),
                    way("andrews", ANDREWS, 45),
                    ADA,
                    HOST,
                    VISIT,
                    DELEGATION,
                    STAY);

    private static ObservancePolicy keeping(Observance practice, Strictness strictness) {
        return new ObservancePolicy(Map.of(practice, strictness));
    }

    private static DoorToDoor way(String id, Venue to, int minutes) {
        return new DoorToDoor(
                Id.doorToDoor(id),
                BLAIR_HOUSE.id(),
                to.id(),
                Duration.ofMinutes(minutes),
                Duration.ZERO,
                true,
                Notes.NONE);
    }

    private static ZonedDateTime eastern(String time) {
        return LocalDateTime.parse("2025-02-" + time).atZone(EASTERN);
    }

    private static TimeSpan on(String from, String to) {
        return TimeSpan.fixed(eastern(from), eastern(to));
    }

    private static Meeting at(Venue venue, TimeSpan time) {
        return Meeting.draft(Id.meeting("a"), "Talks", time)
                .place(new Place.AtVenue(venue.id()))
                .delegations(List.of(DELEGATION.id()))
                .attendances(
                        List.of(
                                new Attendance(
                                        ADA.id(),
                                        Attendance.Side.GUEST,
                                        Attendance.Role.PRINCIPAL,
                                        true)))
                .build();
    }

    private static List<Finding> found(FindingKind kind, Entity... more) {
        List<Entity> facts = new ArrayList<>(List.of(more));
        List<Id<?>> ids = Stream.of(more).<Id<?>>map(Entity::id).toList();
        FACTS.stream().filter(fact -> !ids.contains(fact.id())).forEach(facts::add);
        return Cases.of(kind, ConflictIndex.of(Programme.of(facts)).findings());
    }

    private static List<Finding> shabbat(Entity... more) {
        return found(FindingKind.SHABBAT, more);
    }

    private static Measure.Observed measure(List<Finding> findings) {
        assertThat(findings).hasSize(1);
        return (Measure.Observed) findings.getFirst().measure();
    }

    @Test
    void aMeetingOnShabbatIsFoundWithWhoKeepsIt() {
        Meeting lunch = at(BLAIR_HOUSE, on("08T12:00", "08T13:00"));

        assertThat(shabbat(lunch))
                .extracting(
                        Finding::severity,
                        Finding::verdict,
                        Finding::span,
                        Finding::items,
                        Finding::subjects)
                .containsExactly(
                        tuple(
                                Severity.HARD,
                                Verdict.CERTAIN,
                                lunch.time().interval(),
                                List.of(lunch.id()),
                                List.of(DELEGATION.id())));
    }

    @ParameterizedTest(name = "at Blair House, {0} to {1}")
    @CsvSource({
        "07T16:00, 07T17:18, 0",
        "07T16:00, 07T17:19, 1",
        "08T18:19, 08T19:00, 0",
        "08T18:18, 08T19:00, 1",
        "07T17:18, 07T17:18, 0",
        "07T18:00, 07T18:00, 1",
        "07T17:00, 08T19:00, 1",
        "06T12:30, 06T13:15, 0"
    })
    void atTheLodgingItIsFromCandleLightingToNightfall(String from, String to, int found) {
        assertThat(shabbat(at(BLAIR_HOUSE, on(from, to)))).hasSize(found);
    }

    @ParameterizedTest(name = "on Capitol Hill, {0} to {1}")
    @CsvSource({
        "07T16:00, 07T16:53, 0",
        "07T16:00, 07T16:54, 1",
        "08T18:44, 08T19:30, 0",
        "08T18:43, 08T19:30, 1"
    })
    void theWayBackAndTheWayThereKeepOutOfItAsWell(String from, String to, int found) {
        assertThat(shabbat(at(CAPITOL, on(from, to)))).hasSize(found);
    }

    @Test
    void theFindingTellsByWhenItMustEndAndWhenItCanBegin() {
        Measure.Observed observed = measure(shabbat(at(CAPITOL, on("07T16:30", "07T17:00"))));

        assertThat(observed.time()).isEqualTo(on("07T17:18", "08T18:19").interval());
        assertThat(observed.latestEnd()).isEqualTo(eastern("07T16:53").toInstant());
        assertThat(observed.earliestStart()).isEqualTo(eastern("08T18:44").toInstant());
    }

    private static Leg home(String up) {
        ZonedDateTime wheelsUp = eastern(up);
        return Leg.draft(
                        Id.leg("home"),
                        DELEGATION.id(),
                        new Place.AtVenue(ANDREWS.id()),
                        new Place.InCity(JERUSALEM.id()),
                        TimeSpan.fixed(
                                wheelsUp,
                                wheelsUp.plusHours(10).withZoneSameInstant(JERUSALEM.zone())))
                .callLead(Duration.ofMinutes(15))
                .build();
    }

    @Test
    void aFlightOnSaturdayEveningCanLeaveFromNineteenPastSeven() {
        // Nightfall 18:19, then 45 minutes to Andrews and 15 of call time.
        assertThat(measure(shabbat(home("08T18:00"))).earliestStart())
                .isEqualTo(eastern("08T19:19").toInstant());
        assertThat(shabbat(home("08T19:18"))).hasSize(1);
        assertThat(shabbat(home("08T19:19"))).isEmpty();
        assertThat(shabbat(home("08T21:00"))).isEmpty();
    }

    @Test
    void aFlightMayNotLandOnShabbatEither() {
        // Friday 10:00 in Washington lands at 03:00 on Saturday in Jerusalem.
        List<Finding> found = shabbat(home("07T10:00"));

        assertThat(measure(found).city()).isEqualTo(JERUSALEM.id());
        // There it is over by Saturday noon in Washington, where it is not: so the same hour holds.
        assertThat(measure(found).earliestStart()).isEqualTo(eastern("08T19:19").toInstant());
        // Lands at noon on Friday.
        assertThat(shabbat(home("06T19:00"))).isEmpty();
    }

    @Test
    void aFlightWestwardsStaysAheadOfTheSun() {
        // Leaves Jerusalem on Friday at 11:00 and lands before candles are lit in Washington.
        ZonedDateTime up = LocalDateTime.parse("2025-02-07T11:00").atZone(JERUSALEM.zone());
        Leg out =
                Leg.draft(
                                Id.leg("out"),
                                DELEGATION.id(),
                                new Place.InCity(JERUSALEM.id()),
                                new Place.InCity(WASHINGTON.id()),
                                TimeSpan.fixed(up, up.plusHours(12).withZoneSameInstant(EASTERN)))
                        .build();

        assertThat(shabbat(out)).isEmpty();
        assertThat(shabbat(out.withClearance(Duration.ofMinutes(90)))).hasSize(1);
    }

    @Test
    void aShipThatIsUnderWayOverShabbatBreaksIt() {
        Leg ship =
                home("07T10:00")
                        .withMode(Leg.Mode.SHIP)
                        .withTime(
                                TimeSpan.fixed(
                                        eastern("06T10:00"),
                                        LocalDateTime.parse("2025-02-12T10:00")
                                                .atZone(JERUSALEM.zone())));

        assertThat(shabbat(ship)).hasSize(1);
    }

    @Test
    void aMovementOnShabbatIsFound() {
        Movement drive =
                new Movement(
                        Id.movement("m"),
                        DELEGATION.id(),
                        CAPITOL.id(),
                        BLAIR_HOUSE.id(),
                        on("07T17:00", "07T17:25"),
                        "",
                        List.of(),
                        Status.PLANNED,
                        Notes.NONE);

        assertThat(shabbat(drive)).hasSize(1);
        assertThat(shabbat(drive.withTime(on("07T16:50", "07T17:15")))).isEmpty();
    }

    @Test
    void aHolyDayIsKeptAsShabbatIs() {
        // The first day of Passover, a Sunday: abroad the second day is kept as well.
        Meeting abroad = april(BLAIR_HOUSE, "14T12:00", EASTERN);
        Meeting inIsrael =
                april(BLAIR_HOUSE, "14T12:00", JERUSALEM.zone())
                        .withPlace(new Place.InCity(JERUSALEM.id()));

        assertThat(shabbat(abroad)).hasSize(1);
        assertThat(shabbat(inIsrael)).isEmpty();
    }

    private static Meeting april(Venue venue, String time, ZoneId zone) {
        ZonedDateTime start = LocalDateTime.parse("2025-04-" + time).atZone(zone);
        return at(venue, TimeSpan.fixed(start, start.plusHours(1)));
    }

    @Test
    void whoeverKeepsItWhereTheProgrammeAllowsIsInASoftConflict() {
        Meeting lunch = at(BLAIR_HOUSE, on("08T12:00", "08T13:00"));
        Delegation preferring =
                DELEGATION.withObservance(keeping(Observance.SHABBAT, Strictness.PREFERRED));

        assertThat(shabbat(lunch, preferring))
                .extracting(Finding::severity)
                .containsExactly(Severity.SOFT);
        assertThat(shabbat(lunch, DELEGATION.withObservance(ObservancePolicy.NONE))).isEmpty();
    }

    @Test
    void aPersonKeepsItBesideTheDelegation() {
        Meeting lunch = at(BLAIR_HOUSE, on("08T12:00", "08T13:00"));
        Person observant = ADA.withObservance(keeping(Observance.SHABBAT, Strictness.STRICT));

        assertThat(
                        shabbat(
                                lunch,
                                observant,
                                DELEGATION.withObservance(
                                        keeping(Observance.SHABBAT, Strictness.PREFERRED))))
                .extracting(Finding::severity, Finding::subjects)
                .containsExactly(tuple(Severity.HARD, List.of(DELEGATION.id(), ADA.id())));
    }

    @Test
    void aDelegationsPolicyBindsItsMembersOnlyWhileTheyAreWithIt() {
        Meeting later = april(CAPITOL, "19T12:00", EASTERN).withDelegations(List.of());
        Meeting during = at(CAPITOL, on("08T12:00", "08T13:00")).withDelegations(List.of());
        Delegation partly =
                DELEGATION.withMembers(
                        List.of(
                                new Membership(
                                        ADA.id(),
                                        Membership.Duty.PRINCIPAL,
                                        new Participation.Part(
                                                eastern("02T00:00"), eastern("05T00:00")))));

        assertThat(shabbat(during)).hasSize(1);
        assertThat(shabbat(later)).isEmpty();
        assertThat(shabbat(during, partly)).isEmpty();
    }

    @Test
    void ofATelephoneCallTheCityOfTheStayCounts() {
        Meeting call = at(BLAIR_HOUSE, on("07T17:00", "07T17:30")).withPlace(Place.REMOTE);

        assertThat(measure(shabbat(call)).city()).isEqualTo(WASHINGTON.id());
        assertThat(shabbat(call.withTime(on("07T16:00", "07T17:10")))).isEmpty();
    }

    @Test
    void timesThatAreNotSureAreJudgedByTheirReadings() {
        assertThat(shabbat(at(BLAIR_HOUSE, on("07T16:00", "07T17:10").as(Certainty.APPROXIMATE))))
                .extracting(Finding::verdict, Finding::severity)
                .containsExactly(tuple(Verdict.POSSIBLE, Severity.INFO));
        assertThat(shabbat(at(BLAIR_HOUSE, on("07T16:30", "07T17:25").as(Certainty.APPROXIMATE))))
                .extracting(Finding::verdict, Finding::severity)
                .containsExactly(tuple(Verdict.POSSIBLE, Severity.SOFT));
        assertThat(shabbat(at(BLAIR_HOUSE, on("07T16:00", "07T17:00").as(Certainty.PART_OF_DAY))))
                .isEmpty();
        assertThat(shabbat(at(BLAIR_HOUSE, on("08T14:00", "08T15:00").as(Certainty.PART_OF_DAY))))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.CERTAIN);
        assertThat(
                        shabbat(
                                at(
                                        BLAIR_HOUSE,
                                        on("08T14:00", "08T15:00").as(Certainty.TO_BE_CONFIRMED))))
                .isEmpty();
    }

    @Test
    void anEstimatedWayIsDoubtedUnlessItsLeastIsTooLong() {
        Venue near = BLAIR_HOUSE.withPosition(new Position.At(38.8989, -77.0389));
        Venue farm =
                Venue.draft(Id.venue("farm"), "Farm", WASHINGTON.id())
                        .position(new Position.At(38.8899, -77.0091))
                        .build();

        // 8 minutes at the least, 26 likely.
        assertThat(shabbat(near, farm, at(farm, on("07T16:00", "07T16:53"))))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.POSSIBLE);
        assertThat(shabbat(near, farm, at(farm, on("07T16:00", "07T17:11"))))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.CERTAIN);
        assertThat(shabbat(near, farm, at(farm, on("07T16:00", "07T16:52")))).isEmpty();
    }

    @Test
    void whatCannotBeReckonedCannotBeEvaluated() {
        Meeting polar =
                at(BLAIR_HOUSE, midsummer("2025-06-20T20:00"))
                        .withPlace(new Place.InCity(TROMSO.id()));
        Meeting unplaced = at(BLAIR_HOUSE, on("08T12:00", "08T13:00"));
        City nowhere = WASHINGTON.withPosition(Position.UNSTATED);

        assertThat(shabbat(polar))
                .extracting(Finding::verdict, Finding::severity)
                .containsExactly(tuple(Verdict.NOT_EVALUABLE, Severity.INFO));
        assertThat(shabbat(nowhere, unplaced))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.NOT_EVALUABLE);
        // On a Tuesday it is no Shabbat anywhere.
        assertThat(shabbat(nowhere, at(BLAIR_HOUSE, on("04T16:00", "04T18:30")))).isEmpty();
    }

    private static TimeSpan midsummer(String time) {
        ZonedDateTime start = LocalDateTime.parse(time).atZone(TROMSO.zone());
        return TimeSpan.fixed(start, start.plusHours(1));
    }

    @Test
    void nobodyKeepsWhatNobodyHasDecidedToKeep() {
        Meeting others =
                at(CAPITOL, on("08T12:00", "08T13:00"))
                        .withDelegations(List.of())
                        .withAttendances(
                                List.of(
                                        new Attendance(
                                                HOST.id(),
                                                Attendance.Side.HOST,
                                                Attendance.Role.PRINCIPAL,
                                                false)));

        assertThat(shabbat(others)).isEmpty();
    }

    @Test
    void tentativeIsSoftAndCancelledIsFine() {
        Meeting lunch = at(BLAIR_HOUSE, on("08T12:00", "08T13:00"));

        assertThat(shabbat(lunch.withStatus(Status.TENTATIVE)))
                .extracting(Finding::severity)
                .containsExactly(Severity.SOFT);
        assertThat(shabbat(lunch.withStatus(Status.CANCELLED))).isEmpty();
    }

    // The sun is highest in Washington at 12:22 on that day.
    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "07T11:00, 07T12:07, 0",
        "07T11:00, 07T12:08, 1",
        "07T13:21, 07T13:40, 1",
        "07T13:23, 07T13:40, 0",
        "06T12:15, 06T13:00, 0"
    })
    void theFridayPrayerIsKeptFreeAroundSolarNoon(String from, String to, int found) {
        Delegation praying =
                DELEGATION.withObservance(keeping(Observance.FRIDAY_PRAYER, Strictness.STRICT));

        assertThat(found(FindingKind.FRIDAY_PRAYER, praying, at(CAPITOL, on(from, to))))
                .hasSize(found)
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.SOFT));
        assertThat(found(FindingKind.FRIDAY_PRAYER, at(CAPITOL, on(from, to)))).isEmpty();
    }

    // In Ramadan 2025, on 5 March, the sun sets in Washington shortly before 18:06.
    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({
        "WORKING_LUNCH, 12:30, 1",
        "WORKING_DINNER, 17:30, 1",
        "WORKING_DINNER, 18:06, 0",
        "BILATERAL, 12:30, 0"
    })
    void aMealBeforeSunsetBreaksTheFast(Format format, String time, int found) {
        Person fasting = ADA.withObservance(keeping(Observance.RAMADAN, Strictness.STRICT));
        ZonedDateTime start = LocalDateTime.parse("2025-03-05T" + time).atZone(EASTERN);
        Meeting meal = at(CAPITOL, TimeSpan.fixed(start, start.plusHours(1))).withFormat(format);

        assertThat(found(FindingKind.RAMADAN, fasting, meal)).hasSize(found);
        assertThat(found(FindingKind.RAMADAN, fasting, meal.withTime(on("05T12:30", "05T13:30"))))
                .isEmpty();
    }
}
