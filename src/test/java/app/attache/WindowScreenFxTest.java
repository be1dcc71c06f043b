package app.attache;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.cli.Screen;
import app.attache.workspace.Snapshot;
import app.attache.workspace.VisitFiles;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;

/**
 * The pictures that the command line asks for are drawn by the window itself. TestFX has to start the toolkit: where it comes later
 * its robot moves the mouse of another screen than the toolkit's, and every test after this one waits in vain.
 */
@ExtendWith(ApplicationExtension.class)
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

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "he", "ar"})
    void everyViewIsAPictureOfItsOwnInEveryLanguageAndLook(String language) throws Exception {
        Set<Integer> pictures = new HashSet<>();
        for (Screen.View view : Screen.View.values()) {
            for (boolean dark : List.of(false, true)) {
                Path file = folder.resolve(view + "-" + dark + ".png");
                draw(view, dark, Locale.of(language), file);
                BufferedImage image = ImageIO.read(file.toFile());
                assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(1280, 800);
                assertThat(brightness(image) < 0.35).as("%s dark", view).isEqualTo(dark);
                pictures.add(Arrays.hashCode(pixels(image).toArray()));
            }
        }
        assertThat(pictures).hasSize(2 * Screen.View.values().length);
    }

    private BufferedImage drawn(boolean dark) throws Exception {
        Path file = folder.resolve(dark + ".png");
        draw(Screen.View.WEEK, dark, Locale.ENGLISH, file);
        return ImageIO.read(file.toFile());
    }

    private static void draw(Screen.View view, boolean dark, Locale language, Path file) {
        Screen.Picture picture =
                new Screen.Picture(
                        view, Optional.of(LocalDate.of(2025, 2, 3)), dark, 1280, 800, language);
        new WindowScreen().draw(Snapshot.of(VisitFiles.washington()), picture, file);
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
