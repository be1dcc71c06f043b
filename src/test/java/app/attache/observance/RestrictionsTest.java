package app.attache.observance;

import static app.attache.observance.RestrictionTrips.ALICE;
import static app.attache.observance.RestrictionTrips.BILAL;
import static app.attache.observance.RestrictionTrips.city;
import static app.attache.observance.RestrictionTrips.delegation;
import static app.attache.observance.RestrictionTrips.keeping;
import static app.attache.observance.RestrictionTrips.leg;
import static app.attache.observance.RestrictionTrips.stay;
import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.Agenda;
import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Membership;
import app.attache.programme.Observance;
import app.attache.programme.Participation;
import app.attache.programme.Position;
import app.attache.programme.Programme;
import app.attache.programme.Stay;
import app.attache.text.Texts;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RestrictionsTest {

    private static final City WASHINGTON = city("washington", Places.WASHINGTON);
    private static final City DOHA = city("doha", Places.DOHA);
    private static final City JERUSALEM = city("jerusalem", Places.JERUSALEM);
    private static final City TROMSO = city("tromso", Places.TROMSO);
    private static final Delegation KEEPERS = delegation("keepers", Observance.SHABBAT);
    private static final Delegation OTHERS = delegation("others");
    private static final LocalDate MONDAY = LocalDate.of(2025, 2, 3);

    @Test
    void shabbatIsFromCandleLightingToNightfallWhereTheDelegationIs() {
        Stay stay = stay(KEEPERS, WASHINGTON, "2025-02-02T16:00", "2025-02-08T21:00");
        assertThat(kept(week(KEEPERS, stay), KEEPERS))
                .containsExactly("Shabbat washington 2025-02-07T17:18/2025-02-08T18:19 keepers");
    }

    @Test
    void aDelegationThatKeepsNothingHasOnlyTheDaysOffOfTheCountry() {
        Stay stay = stay(OTHERS, WASHINGTON, "2025-02-02T16:00", "2025-02-08T21:00");
        assertThat(said(week(OTHERS, stay).of(List.of(OTHERS.id()))))
                .containsExactly("Weekend washington 2025-02-08T00:00/2025-02-09T00:00 ");
    }

    @Test
    void whoIsNowhereHasNone() {
        assertThat(week(KEEPERS).of(List.of(KEEPERS.id()))).isEmpty();
        assertThat(week(KEEPERS).of(List.of())).isEmpty();
    }

    @Test
    void whereTheCityChangesOnShabbatEachCitysTimesHoldWhileTheDelegationIsThere() {
        Stay before = stay(KEEPERS, WASHINGTON, "2025-02-03T16:00", "2025-02-07T19:00");
        Stay after = stay(KEEPERS, JERUSALEM, "2025-02-08T12:00", "2025-02-12T12:00");
        Entity flight = leg(KEEPERS, WASHINGTON, JERUSALEM, "2025-02-07T20:00", "2025-02-08T12:00");
        assertThat(kept(week(KEEPERS, before, after, flight), KEEPERS))
                .as("on the way the sun of the city that was left counts")
                .containsExactly(
                        "Shabbat washington 2025-02-07T17:18/2025-02-08T05:00 keepers",
                        "Shabbat jerusalem 2025-02-08T12:00/2025-02-08T17:58 keepers");
    }

    @Test
    void onTheDayBeforeALegWhatIsObservedWhereItLeavesFromIsShownWhole() {
        Entity flight = leg(KEEPERS, JERUSALEM, DOHA, "2025-02-08T21:00", "2025-02-09T01:00");
        assertThat(kept(week(KEEPERS, flight), KEEPERS))
                .containsExactly("Shabbat jerusalem 2025-02-07T16:38/2025-02-08T17:58 keepers");
    }

    @Test
    void eachDelegationHasItsOwnAndWhatIsTheSameComesOnce() {
        Delegation also = delegation("also", Observance.SHABBAT, Observance.FRIDAY_PRAYER);
        Restrictions both =
                week(
                        KEEPERS,
                        also,
                        stay(KEEPERS, WASHINGTON, "2025-02-03T16:00", "2025-02-08T21:00"),
                        stay(also, WASHINGTON, "2025-02-03T16:00", "2025-02-08T12:00"));
        assertThat(kept(both, KEEPERS))
                .containsExactly("Shabbat washington 2025-02-07T17:18/2025-02-08T18:19 keepers");
        assertThat(kept(both, KEEPERS, also))
                .containsExactly(
                        "Friday prayer washington 2025-02-07T12:07/2025-02-07T13:23 also",
                        "Shabbat washington 2025-02-07T17:18/2025-02-08T18:19 also keepers");
    }

    @Test
    void aPersonsPracticeCountsForAsLongAsThePersonIsWithTheDelegation() {
        Delegation with =
                OTHERS.withMembers(
                        List.of(
                                new Membership(
                                        ALICE,
                                        Membership.Duty.MEMBER,
                                        new Participation.Part(
                                                at("2025-02-03T16:00"), at("2025-02-07T20:00"))),
                                Membership.of(BILAL, Membership.Duty.MEMBER)));
        Restrictions found =
                week(
                        with,
                        keeping(ALICE, Observance.SHABBAT),
                        keeping(BILAL, Observance.FRIDAY_PRAYER),
                        stay(with, WASHINGTON, "2025-02-03T16:00", "2025-02-08T21:00"));
        assertThat(kept(found, with))
                .containsExactly(
                        "Friday prayer washington 2025-02-07T12:07/2025-02-07T13:23 bilal",
                        "Shabbat washington 2025-02-07T17:18/2025-02-07T20:00 alice");
        assertThat(said(found.of(with.id(), ALICE)))
                .as("the lane of one of them, who leaves on Friday")
                .containsExactly("Shabbat washington 2025-02-07T17:18/2025-02-07T20:00 alice");
    }

    @Test
    void aFastIsByTheClockOfEachDayAcrossAChangeOfTheClocks() {
        Delegation fasting = delegation("fasting", Observance.RAMADAN);
        Restrictions found =
                around(
                        LocalDate.of(2025, 3, 8),
                        2,
                        fasting,
                        stay(fasting, WASHINGTON, "2025-03-01T16:00", "2025-03-20T21:00"));
        assertThat(kept(found, fasting))
                .as("the clocks are put forward on 9 March")
                .containsExactly(
                        "Ramadan fast washington 2025-03-08T04:58/2025-03-08T18:09 fasting",
                        "Ramadan fast washington 2025-03-09T05:57/2025-03-09T19:10 fasting");
    }

    @Test
    void aPublicHolidayOfTheHostCountryHasItsName() {
        Restrictions found =
                around(
                        LocalDate.of(2025, 2, 17),
                        1,
                        OTHERS,
                        stay(OTHERS, WASHINGTON, "2025-02-16T16:00", "2025-02-18T12:00"));
        assertThat(said(found.of(List.of(OTHERS.id()))))
                .containsExactly("Presidents Day washington 2025-02-17T00:00/2025-02-18T00:00 ");
    }

    @Test
    void whereTheSunDoesNotSetItCannotBeSaid() {
        Restrictions found =
                around(
                        LocalDate.of(2025, 6, 16),
                        7,
                        KEEPERS,
                        stay(KEEPERS, TROMSO, "2025-06-16T12:00", "2025-06-22T12:00"));
        assertThat(found.of(List.of(KEEPERS.id())))
                .filteredOn(it -> it.cause() instanceof Restriction.PracticeUnknown)
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.interval().contains(at("2025-06-21T12:00").toInstant())).isTrue();
                    assertThat(it.keepers()).containsExactly(KEEPERS.id());
                });
    }

    @Test
    void withoutCoordinatesItCannotBeSaidFromFridayToSunday() {
        City nowhere = DOHA.withPosition(Position.UNSTATED);
        Restrictions found =
                week(
                        KEEPERS,
                        nowhere,
                        stay(KEEPERS, nowhere, "2025-02-03T12:00", "2025-02-12T12:00"));
        assertThat(found.of(List.of(KEEPERS.id())))
                .filteredOn(it -> it.cause() instanceof Restriction.PracticeUnknown)
                .extracting(it -> local(it.interval(), nowhere))
                .containsExactly("2025-02-07T12:00/2025-02-09T12:00");
    }

    @Test
    void whatWasAskedOnceIsAtHand() {
        Delegation fresh = delegation("fresh", Observance.SHABBAT);
        City city = city("fresh", Places.at(35.4, 139.7, "Asia/Tokyo", "JP"));
        Restrictions found =
                around(
                        LocalDate.of(2031, 2, 3),
                        7,
                        fresh,
                        city,
                        stay(fresh, city, "2031-02-03T12:00", "2031-02-12T12:00"));
        assertThat(found.areAtHand(List.of(fresh.id()))).isFalse();
        assertThat(found.of(List.of(fresh.id()))).isNotEmpty();
        assertThat(found.areAtHand(List.of(fresh.id()))).isTrue();
    }

    private static Restrictions week(Entity... facts) {
        return around(MONDAY, 7, facts);
    }

    private static Restrictions around(LocalDate first, int days, Entity... facts) {
        Programme programme =
                RestrictionTrips.programme(
                        Stream.concat(
                                Stream.of(WASHINGTON, DOHA, JERUSALEM, TROMSO), Stream.of(facts)));
        Interval asked =
                new Interval(
                        first.atStartOfDay(WASHINGTON.zone()).toInstant(),
                        first.plusDays(days).atStartOfDay(WASHINGTON.zone()).toInstant());
        return new Restrictions(
                programme,
                Agenda.of(programme),
                asked,
                ObservanceCalendar.by(ObservanceLimits.USUAL),
                NonWorkingDays.shared());
    }

    private static List<String> kept(Restrictions found, Delegation... delegations) {
        return said(
                found.of(Stream.of(delegations).map(Delegation::id).toList()).stream()
                        .filter(it -> it.cause() instanceof Restriction.Observed)
                        .toList());
    }

    private static List<String> said(List<Restriction> found) {
        return found.stream()
                .map(it ->
                        name(it)
                                + " "
                                + it.city().id().value()
                                + " "
                                + local(it.interval(), it.city())
                                + " "
                                + String.join(" ", it.keepers().stream().map(Id::value).toList()))
                .toList();
    }

    private static String name(Restriction restriction) {
        return switch (restriction.cause()) {
            case Restriction.Observed observed ->
                    Texts.english().get(observed.time().occasions().getFirst().message());
            case Restriction.DayOff off -> off.reasons().getLast().name(Texts.english());
            case Restriction.PracticeUnknown _, Restriction.DaysUnknown _ -> "unknown";
        };
    }

    private static String local(Interval interval, City city) {
        return LocalDateTime.ofInstant(interval.startInclusive(), city.zone())
                + "/"
                + LocalDateTime.ofInstant(interval.endExclusive(), city.zone());
    }

    private static ZonedDateTime at(String wall) {
        return LocalDateTime.parse(wall).atZone(WASHINGTON.zone());
    }
}
