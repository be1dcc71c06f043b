package app.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.attache.cli.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class SystemLibrariesTest {

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatIsMissingIsNamedByItsPackage() {
        List<SystemLibraries.Library> libraries =
                List.of(
                        new SystemLibraries.Library("libc.so.6", "libc6"),
                        new SystemLibraries.Library("libnowhere.so.1", "libnowhere1"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> SystemLibraries.require(libraries))
                .withMessageContaining("libnowhere1")
                .withMessageNotContaining("libc6");
    }

    @Test
    void withNothingMissingNothingIsSaid() {
        SystemLibraries.require(List.of());
        assertThat(SystemLibraries.isThere("libnowhere.so.1")).isFalse();
    }
}
