package app.attache.desktop.common.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AutoScrollTest {

    @Test
    void inTheMiddleNothingScrolls() {
        assertThat(AutoScroll.speed(300, 600)).isZero();
        assertThat(AutoScroll.speed(36, 600)).isZero();
    }

    @Test
    void theNearerToAnEdgeTheFaster() {
        assertThat(AutoScroll.speed(20, 600)).isNegative();
        assertThat(AutoScroll.speed(5, 600)).isLessThan(AutoScroll.speed(20, 600));
        assertThat(AutoScroll.speed(590, 600)).isGreaterThan(AutoScroll.speed(570, 600));
    }

    @Test
    void beyondAnEdgeItIsNoFasterThanAtIt() {
        assertThat(AutoScroll.speed(-500, 600)).isEqualTo(AutoScroll.speed(0, 600));
        assertThat(AutoScroll.speed(5000, 600)).isEqualTo(AutoScroll.speed(600, 600));
    }

    @Test
    void whatIsTooShortForBothEdgesDoesNotScroll() {
        assertThat(AutoScroll.speed(2, 60)).isZero();
    }
}
