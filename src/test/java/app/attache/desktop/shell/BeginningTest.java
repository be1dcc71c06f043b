package app.attache.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.common.WindowModels;
import app.attache.programme.Programme;
import app.attache.workspace.VisitFiles;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class BeginningTest {

    private static final Instant YEARS_LATER = Instant.parse("2030-01-01T00:00:00Z");

    @Test
    void aVisitLongPastOpensOnItsFirstDay() {
        Beginning beginning = Beginning.of(VisitFiles.washington(), YEARS_LATER);
        assertThat(beginning.date()).isEqualTo(LocalDate.of(2025, 2, 2));
    }

    @Test
    void aVisitThatGoesOnOpensOnToday() {
        Beginning beginning = Beginning.of(VisitFiles.washington(), WindowModels.NOW);
        assertThat(beginning.date()).isEqualTo(LocalDate.of(2025, 2, 4));
    }

    @Test
    void theClockThatMostFollowIsTheCalendarsOwn() {
        Beginning beginning = Beginning.of(VisitFiles.washington(), YEARS_LATER);
        assertThat(beginning.zones())
                .containsExactly(WindowModels.WASHINGTON, WindowModels.JERUSALEM);
    }

    @Test
    void anEmptyFileOpensOnTodayOnTheComputersClock() {
        Beginning beginning = Beginning.of(Programme.empty(), YEARS_LATER);
        assertThat(beginning.zones()).containsExactly(ZoneId.systemDefault());
        assertThat(beginning.date())
                .isEqualTo(YEARS_LATER.atZone(ZoneId.systemDefault()).toLocalDate());
    }
}
