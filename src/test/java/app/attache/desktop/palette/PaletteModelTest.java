package app.attache.desktop.palette;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.common.Action;
import app.attache.desktop.common.FactSearch;
import app.attache.desktop.common.WindowModel;
import app.attache.desktop.common.WindowModels;
import app.attache.programme.Id;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PaletteModelTest {

    private final WindowModel window = WindowModels.washington();
    private final List<String> done = new ArrayList<>();
    private final PaletteModel model = new PaletteModel(window, new FactSearch(window.texts()));

    @BeforeEach
    void actions() {
        window.actions().add(Action.of("a", "New meeting…", "Ctrl+N", () -> done.add("a")));
        window.actions().add(Action.of("b", "Undo the last step", "", () -> done.add("b")));
        window.actions().add(new Action("c", "Never now", "", () -> false, () -> done.add("c")));
    }

    @Test
    void everythingThatCanBeDoneNowIsListedAtFirst() {
        assertThat(model.doings(""))
                .extracting(PaletteModel.Line::label)
                .containsExactly("New meeting…", "Undo the last step");
    }

    @Test
    void aFewLettersFindAnActionAndDoIt() {
        PaletteModel.Line line = model.doings("meet new").getFirst();
        assertThat(line.aside()).isEqualTo("Ctrl+N");
        model.choose(line);
        assertThat(done).containsExactly("a");
    }

    @Test
    void factsAreGoneTo() {
        PaletteModel.Line line = model.goings(model.programme(), "speaker johnson").getFirst();
        assertThat(line.label()).isEqualTo("Go to Speaker Johnson");
        assertThat(line.aside()).contains("Thu 6 Feb");
        model.choose(line);
        assertThat(window.selection().get()).contains(Id.meeting("e7"));
    }
}
