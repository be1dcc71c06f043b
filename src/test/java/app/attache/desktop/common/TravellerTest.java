package app.attache.desktop.common;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.TimeSpan;
import app.attache.programme.Visit;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A journey from Jerusalem to Washington on 2 February 2025, and home in the night of the 6th. */
class TravellerTest {

    private static final ZoneId WASHINGTON = WindowModels.WASHINGTON;
    private static final ZoneId JERUSALEM = WindowModels.JERUSALEM;
    private static final Id<Delegation> DELEGATION = Id.delegation("d");

    private final Programme programme =
            Programme.of(
                    List.of(
                            Visit.draft(Id.visit("v"), "Visit").build(),
                            City.draft(Id.city("w"), "Washington", WASHINGTON).build(),
                            City.draft(Id.city("j"), "Jerusalem", JERUSALEM).build(),
                            Delegation.draft(DELEGATION, Id.visit("v"), "Delegation").build(),
                            leg("out", "j", JERUSALEM, at(2, 10), "w", WASHINGTON, at(2, 15)),
                            leg("home", "w", WASHINGTON, at(6, 21), "j", JERUSALEM, at(7, 14))));
    private final Traveller traveller = Traveller.of(programme, DELEGATION, ZoneId.of("UTC"));

    @Test
    void aDayIsOnTheClockOfThePlaceWhereItEnds() {
        assertThat(traveller.zoneOf(day(1))).isEqualTo(JERUSALEM);
        assertThat(traveller.zoneOf(day(2))).isEqualTo(WASHINGTON);
        assertThat(traveller.zoneOf(day(6))).isEqualTo(WASHINGTON);
        assertThat(traveller.zoneOf(day(7))).isEqualTo(JERUSALEM);
    }

    @Test
    void noInstantIsOnTwoDaysOrOnNone() {
        for (int day = 1; day < 10; day++) {
            assertThat(traveller.day(day(day)).interval().endExclusive())
                    .isEqualTo(traveller.day(day(day + 1)).interval().startInclusive());
        }
    }

    @Test
    void theDayOfAJourneyToTheWestIsLongerByTheHoursBetweenTheClocks() {
        assertThat(traveller.day(day(2)).interval().length()).isEqualTo(Duration.ofHours(31));
    }

    @Test
    void theDayOfAJourneyToTheEastBeginsWhenTheDayBeforeEnds() {
        assertThat(traveller.day(day(7)).interval().length()).isEqualTo(Duration.ofHours(17));
        assertThat(traveller.day(day(6)).interval().length()).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void whoGoesNowhereFollowsTheCalendar() {
        Traveller nobody = Traveller.of(programme, Id.delegation("other"), JERUSALEM);
        assertThat(nobody.day(day(4))).isEqualTo(ClockDay.of(day(4), JERUSALEM));
    }

    private static Leg leg(
            String id,
            String from,
            ZoneId there,
            LocalDateTime up,
            String to,
            ZoneId here,
            LocalDateTime down) {
        return Leg.draft(
                        Id.leg(id),
                        DELEGATION,
                        new Place.InCity(Id.city(from)),
                        new Place.InCity(Id.city(to)),
                        TimeSpan.fixed(up.atZone(there), down.atZone(here)))
                .build();
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2025, 2, day);
    }

    private static LocalDateTime at(int day, int hour) {
        return day(day).atTime(hour, 0);
    }
}
