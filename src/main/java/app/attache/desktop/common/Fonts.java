package app.attache.desktop.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/**
 * The typefaces the program brings along, since a bare machine may have none: Inter for Latin script, DejaVu Sans for
 * Hebrew and Arabic, which Inter lacks.
 */
public final class Fonts {

    /** The family for text in Latin, Greek or Cyrillic script. */
    public static final String TEXT = "Inter";

    /** The family for text that holds Hebrew or Arabic. */
    public static final String EASTERN = "DejaVu Sans";

    private static final List<String> FILES =
            List.of(
                    "/com/formdev/flatlaf/fonts/inter/Inter-Regular.otf",
                    "/com/formdev/flatlaf/fonts/inter/Inter-SemiBold.otf",
                    "/com/formdev/flatlaf/fonts/inter/Inter-Bold.otf",
                    "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf",
                    "/net/sf/jasperreports/fonts/dejavu/DejaVuSans-Bold.ttf");

    /** No letter before it is Hebrew or Arabic. */
    private static final char FIRST_EASTERN = '\u0590';

    private static boolean loaded;

    private Fonts() {}

    /** Makes the typefaces known to the toolkit; once is enough. Call on the FX thread. */
    public static synchronized void load() {
        if (!loaded) {
            FILES.forEach(Fonts::load);
            loaded = true;
        }
    }

    private static void load(String file) {
        try (InputStream in = Fonts.class.getResourceAsStream(file)) {
            if (in == null || Font.loadFont(in, 12) == null) {
                throw new IllegalStateException("The program's own typeface is missing: " + file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The family that has the letters of {@code text}. */
    public static String familyFor(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (text.charAt(i) >= FIRST_EASTERN && eastern(text.codePointAt(i))) {
                return EASTERN;
            }
        }
        return TEXT;
    }

    private static boolean eastern(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HEBREW, ARABIC -> true;
            default -> false;
        };
    }
}
