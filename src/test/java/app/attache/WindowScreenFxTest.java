package app.attache;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.cli.Screen;
import app.attache.workspace.Snapshot;
import app.attache.workspace.VisitFiles;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pictures that the command line asks for are drawn by the window itself. */
class WindowScreenFxTest {

    @TempDir private Path folder;

    @Test
    void theWeekIsDrawnInTheSizeAndLookAskedFor() throws Exception {
        BufferedImage light = drawn(false);
        BufferedImage dark = drawn(true);

        assertThat(light.getWidth()).isEqualTo(1280);
        assertThat(light.getHeight()).isEqualTo(800);
        assertThat(brightness(light)).isGreaterThan(0.75);
        assertThat(brightness(dark)).isLessThan(0.35);
        assertThat(colours(light)).isGreaterThan(100);
    }

    private BufferedImage drawn(boolean dark) throws Exception {
        Path file = folder.resolve(dark + ".png");
        Screen.Picture picture =
                new Screen.Picture(
                        Screen.View.WEEK,
                        Optional.of(LocalDate.of(2025, 2, 3)),
                        dark,
                        1280,
                        800,
                        Locale.ENGLISH);
        new WindowScreen().draw(Snapshot.of(VisitFiles.washington()), picture, file);
        return ImageIO.read(file.toFile());
    }

    private static double brightness(BufferedImage image) {
        return pixels(image).map(pixel -> pixel >> 8 & 0xFF).average().orElseThrow() / 255;
    }

    private static long colours(BufferedImage image) {
        return pixels(image).distinct().count();
    }

    private static IntStream pixels(BufferedImage image) {
        int width = image.getWidth();
        return IntStream.of(image.getRGB(0, 0, width, image.getHeight(), null, 0, width));
    }
}
