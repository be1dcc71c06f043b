package app.attache.desktop.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.attache.desktop.common.CalendarView;
import app.attache.desktop.common.Theme;
import app.attache.workspace.Snapshot;
import app.attache.workspace.VisitFiles;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class PicturesFxTest {

    @TempDir Path folder;

    private final Snapshot washington = Snapshot.of(VisitFiles.washington());

    @Test
    void aPictureHasTheSizeAskedForAndTheSameFactsGiveTheSamePicture() throws IOException {
        Path first = draw(Theme.LIGHT, "first.png");
        Path second = draw(Theme.LIGHT, "second.png");
        BufferedImage image = ImageIO.read(first.toFile());
        assertThat(image.getWidth()).isEqualTo(1280);
        assertThat(image.getHeight()).isEqualTo(800);
        assertThat(Files.mismatch(first, second)).isEqualTo(-1);
    }

    @Test
    void theDarkLookIsDark() throws IOException {
        int light = brightness(draw(Theme.LIGHT, "light.png"));
        int dark = brightness(draw(Theme.DARK, "dark.png"));
        assertThat(light).isGreaterThan(200);
        assertThat(dark).isLessThan(60);
    }

    @Test
    void aFolderThatIsNotThereIsAFailureThatNamesTheFile() {
        assertThatExceptionOfType(PictureFailure.class)
                .isThrownBy(() -> draw(Theme.LIGHT, "nowhere/picture.png"))
                .withMessageContaining("picture.png");
    }

    private Path draw(Theme theme, String name) {
        Path file = folder.resolve(name);
        Pictures.draw(
                washington,
                CalendarView.WEEK,
                Optional.empty(),
                theme,
                1280,
                800,
                Locale.ENGLISH,
                file);
        return file;
    }

    /** Of a place in the calendar where nothing is planned. */
    private static int brightness(Path picture) throws IOException {
        return ImageIO.read(picture.toFile()).getRGB(700, 500) & 0xFF;
    }
}
