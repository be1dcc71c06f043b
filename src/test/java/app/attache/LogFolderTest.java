package app.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogFolderTest {

    private static final Path HOME = Path.of("/home/someone");

    @Test
    void linuxKeepsItInTheUsersShare() {
        assertThat(LogFolder.usual("Linux", Map.of(), HOME))
                .isEqualTo(HOME.resolve(".local/share/attache"));
    }

    @Test
    void linuxFollowsAStatedDataHome() {
        assertThat(LogFolder.usual("Linux", Map.of("XDG_DATA_HOME", "/data"), HOME))
                .isEqualTo(Path.of("/data/attache"));
    }

    @Test
    void aRelativeOrEmptyDataHomeCountsAsUnset() {
        Path usual = HOME.resolve(".local/share/attache");
        assertThat(LogFolder.usual("Linux", Map.of("XDG_DATA_HOME", "here"), HOME))
                .isEqualTo(usual);
        assertThat(LogFolder.usual("Linux", Map.of("XDG_DATA_HOME", ""), HOME)).isEqualTo(usual);
    }

    @Test
    void macKeepsItInApplicationSupport() {
        assertThat(LogFolder.usual("Mac OS X", Map.of(), HOME))
                .isEqualTo(HOME.resolve("Library/Application Support/Attache"));
    }

    @Test
    void windowsKeepsItInLocalAppData() {
        assertThat(LogFolder.usual("Windows 11", Map.of(), HOME))
                .isEqualTo(HOME.resolve("AppData/Local/Attache"));
    }
}
