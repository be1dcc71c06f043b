package app.attache.seed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class BrokenFxTest {

    @Test
    void fails() {
        assertThat(1).isEqualTo(2);
    }
}
