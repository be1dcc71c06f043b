package app.attache.seed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BrokenTest {

    @Test
    void fails() {
        assertThat(1).isEqualTo(2);
    }
}
