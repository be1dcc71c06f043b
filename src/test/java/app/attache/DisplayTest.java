package app.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayTest {

    @Test
    void linuxHasAScreenWhenOneIsNamed() {
        assertThat(Display.isAbsent("Linux", Map.of("DISPLAY", ":0"))).isFalse();
        assertThat(Display.isAbsent("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"))).isFalse();
    }

    @Test
    void linuxHasNoScreenWhenNoneIsNamed() {
        assertThat(Display.isAbsent("Linux", Map.of())).isTrue();
        assertThat(Display.isAbsent("Linux", Map.of("DISPLAY", ""))).isTrue();
    }

    @Test
    void otherSystemsHaveAScreen() {
        assertThat(Display.isAbsent("Windows 11", Map.of())).isFalse();
        assertThat(Display.isAbsent("Mac OS X", Map.of())).isFalse();
    }

    @Test
    void theUserCanDoWithoutAScreen() {
        assertThat(Display.isAbsent("Linux", Map.of("DISPLAY", ":0", "ATTACHE_HEADLESS", "1")))
                .isTrue();
    }
}
