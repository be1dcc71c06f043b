package app.attache.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.common.WindowModel;
import app.attache.desktop.common.WindowModels;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ZoneChoicesTest {

    private static final ZoneId DOHA = ZoneId.of("Asia/Qatar");

    private final WindowModel window = WindowModels.washington();
    private final ZoneChoices choices = new ZoneChoices(window);

    @Test
    void theClocksAreNamedAfterTheVisitsCities() {
        assertThat(choices.title()).isEqualTo("Washington + Jerusalem");
    }

    @Test
    void theVisitsCitiesComeFirst() {
        assertThat(choices.offered()).startsWith(WindowModels.WASHINGTON, WindowModels.JERUSALEM);
        assertThat(choices.offered()).contains(DOHA, ZoneId.of("UTC"));
    }

    @Test
    void choosingTheSecondAsTheFirstSwapsThem() {
        choices.chooseFirst(WindowModels.JERUSALEM);
        assertThat(window.zones().get())
                .containsExactly(WindowModels.JERUSALEM, WindowModels.WASHINGTON);
    }

    @Test
    void theSecondClockCanBeAnotherOrNone() {
        choices.chooseSecond(Optional.of(DOHA));
        assertThat(choices.title()).isEqualTo("Washington + Doha");
        choices.chooseSecond(Optional.empty());
        assertThat(window.zones().get()).containsExactly(WindowModels.WASHINGTON);
    }

    @Test
    void aThirdClockCanStandBesideTwo() {
        choices.chooseThird(Optional.of(DOHA));
        assertThat(choices.title()).isEqualTo("Washington + Jerusalem + Doha");
        choices.chooseFirst(DOHA);
        assertThat(choices.title()).isEqualTo("Doha + Jerusalem + Washington");
        choices.chooseSecond(Optional.empty());
        assertThat(choices.title()).isEqualTo("Doha");
    }
}
