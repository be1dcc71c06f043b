package app.attache.desktop.common;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.Id;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private static final Id<?> ONE = Id.meeting("one");
    private static final Id<?> OTHER = Id.meeting("other");
    private static final Id<?> THIRD = Id.meeting("third");

    private final WindowModel model = WindowModels.washington();

    @Test
    void whoeverSelectsOneFactLeavesNoOthersSelected() {
        model.select(Set.of(ONE, OTHER), Optional.of(OTHER));
        model.selection().set(Optional.of(THIRD));
        assertThat(model.selected().get()).isEqualTo(Set.of(THIRD));
        model.selection().set(Optional.empty());
        assertThat(model.selected().get()).isEmpty();
    }

    @Test
    void ofSeveralFactsOneLeads() {
        model.select(Set.of(ONE, OTHER), Optional.of(OTHER));
        assertThat(model.selection().get()).contains(OTHER);
        assertThat(model.selected().get()).isEqualTo(Set.of(ONE, OTHER));
        model.select(Set.of(ONE), Optional.of(OTHER));
        assertThat(model.selection().get()).contains(ONE);
        model.select(Set.of(), Optional.of(OTHER));
        assertThat(model.selection().get()).isEmpty();
    }

    @Test
    void theLeadMayChangeAmongThoseThatAreSelected() {
        model.select(Set.of(ONE, OTHER), Optional.of(OTHER));
        model.select(Set.of(ONE, OTHER), Optional.of(ONE));
        assertThat(model.selected().get()).isEqualTo(Set.of(ONE, OTHER));
        assertThat(model.selection().get()).contains(ONE);
    }
}
