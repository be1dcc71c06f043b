package app.attache.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir Path folder;

    @AfterEach
    void leaveNoFolder() {
        System.clearProperty("attache.data");
    }

    @Test
    void theTintIsOnUntilItIsSwitchedOffAndStaysOff() {
        System.setProperty("attache.data", folder.toString());
        BooleanProperty first = new SimpleBooleanProperty();
        Settings.ofUser().keepTint(first);
        assertThat(first.get()).isTrue();
        first.set(false);
        BooleanProperty next = new SimpleBooleanProperty(true);
        Settings.ofUser().keepTint(next);
        assertThat(next.get()).isFalse();
    }
}
