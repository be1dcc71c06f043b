package app.attache.desktop.welcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.attache.programme.Certainty;
import app.attache.programme.Kind;
import app.attache.programme.Programme;
import app.attache.programme.Stay;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewVisitTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 3, 3);

    @Test
    void whatIsStatedBecomesAVisitWithNightsToAskFor() {
        Programme facts = visit("Paris", "Europe/Paris", "Oslo", MONDAY.plusDays(2)).facts();
        assertThat(facts.all(Kind.CITY)).hasSize(2);
        Stay stay = facts.all(Stay.class).getFirst();
        assertThat(stay.nights()).hasSize(2);
        assertThat(stay.time().certainty()).isEqualTo(Certainty.TO_BE_CONFIRMED);
        assertThat(stay.time().start().toLocalDate()).isEqualTo(MONDAY);
    }

    @Test
    void aDayTripHasNoNight() {
        Programme facts = visit("Paris", "Europe/Paris", "", MONDAY).facts();
        assertThat(facts.all(Stay.class).getFirst().nights()).isEmpty();
        assertThat(facts.all(Kind.CITY)).hasSize(1);
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        NewVisit blank =
                new NewVisit(
                        " ",
                        "",
                        "",
                        "",
                        "Oslo",
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        assertThat(blank.problems()).containsOnlyKeys(NewVisit.Field.values());
        assertThatIllegalStateException().isThrownBy(blank::facts);
    }

    @Test
    void leavingBeforeArrivingIsRefused() {
        NewVisit visit = visit("Paris", "Europe/Paris", "", MONDAY.minusDays(1));
        assertThat(visit.problems()).containsEntry(NewVisit.Field.UNTIL, "welcome.problem.order");
    }

    @ParameterizedTest
    @CsvSource({
        "Paris, Europe/Paris",
        "washington, America/New_York",
        "Doha, Asia/Qatar",
        "São Paulo, America/Sao_Paulo",
        "new york, America/New_York"
    })
    void theClockIsFoundByTheCity(String city, String zone) {
        assertThat(ZoneFinder.of(city)).contains(zone);
    }

    @Test
    void anUnknownCityHasNoClock() {
        assertThat(ZoneFinder.of("Atlantis")).isEmpty();
    }

    private static NewVisit visit(String city, String zone, String home, LocalDate until) {
        return new NewVisit(
                "A visit",
                "Host",
                "Guest",
                "The party",
                home,
                home.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of("Europe/Oslo")),
                city,
                Optional.of(ZoneId.of(zone)),
                Optional.of(MONDAY),
                Optional.of(until));
    }
}
