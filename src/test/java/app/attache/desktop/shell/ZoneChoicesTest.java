package app.attache.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.common.WindowModel;
import app.attache.desktop.common.WindowModels;
import app.attache.programme.Programme;
import app.attache.workspace.Snapshot;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
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

    @Test
    void theTitleFollowsTheClocksAndTheFactsThatNameThem() {
        WindowModel beforeTheFileIsRead =
                new WindowModel(
                        window.texts(),
                        Snapshot.of(Programme.empty()),
                        window.date().get(),
                        window.now().get(),
                        List.of(ZoneId.of("UTC")));
        List<String> titles = new ArrayList<>();
        new ZoneChoices(beforeTheFileIsRead).onTitle(titles::add);
        beforeTheFileIsRead.zones().set(window.zones().get());
        beforeTheFileIsRead.snapshot().set(window.snapshot().get());
        assertThat(titles).startsWith("UTC").endsWith("Washington + Jerusalem");
    }
}
