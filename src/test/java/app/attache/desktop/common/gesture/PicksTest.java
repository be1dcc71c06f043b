package app.attache.desktop.common.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.Id;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PicksTest {

    private static final Id<?> A = Id.meeting("a");
    private static final Id<?> B = Id.meeting("b");
    private static final Id<?> C = Id.meeting("c");
    private static final List<Id<?>> ORDER = List.of(A, B, C);
    private static final Picks NONE = new Picks(Set.of(), Optional.empty());

    @Test
    void oneMoreLeadsAndOneLessLeavesTheLeadToAnother() {
        Picks both = NONE.only(A).toggled(B);
        assertThat(both.selected()).isEqualTo(Set.of(A, B));
        assertThat(both.lead()).contains(B);
        Picks one = both.toggled(B);
        assertThat(one.selected()).isEqualTo(Set.of(A));
        assertThat(one.lead()).contains(A);
        assertThat(one.toggled(A)).isEqualTo(NONE);
    }

    @Test
    void allUpToOneInEitherDirectionAndTheLeadStays() {
        assertThat(NONE.only(C).through(A, ORDER).selected()).isEqualTo(Set.of(A, B, C));
        assertThat(NONE.only(A).through(B, ORDER).lead()).contains(A);
    }

    @Test
    void whereTheLeadIsNotShownOnlyWhatIsClickedIsSelected() {
        assertThat(NONE.through(B, ORDER)).isEqualTo(NONE.only(B));
        assertThat(NONE.only(Id.meeting("elsewhere")).through(B, ORDER)).isEqualTo(NONE.only(B));
    }

    @Test
    void aFrameSelectsAnewOrInAddition() {
        assertThat(NONE.only(A).framed(List.of(B, C), false).selected()).isEqualTo(Set.of(B, C));
        Picks added = NONE.only(A).framed(List.of(B), true);
        assertThat(added.selected()).isEqualTo(Set.of(A, B));
        assertThat(added.lead()).contains(A);
    }
}
