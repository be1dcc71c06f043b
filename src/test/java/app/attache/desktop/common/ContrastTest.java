package app.attache.desktop.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whether words stand out from what is behind them and signs from what is beside them, in both looks: 4.5 to 1 for text and 3 to 1
 * for signs, as level AA of the Web Content Accessibility Guidelines 2.2 has it (1.4.3 and 1.4.11).
 */
class ContrastTest {

    private static final double TEXT = 4.5;
    private static final double SIGN = 3;

    private static final Pattern COLOUR =
            Pattern.compile("(-(?:color|attache)-[a-z0-9-]+)\\s*:\\s*([^;]+);");

    private static final List<String> GROUNDS =
            List.of("-color-bg-default", "-attache-bar", "-attache-side", "-attache-card");

    private record Pair(String front, String back) {}

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void wordsStandOutFromWhatIsBehindThem(String look) {
        Map<String, String> colours = colours(look);
        assertThat(words())
                .allSatisfy(pair ->
                        assertThat(contrast(pair, colours))
                                .as("%s in the %s look", pair, look)
                                .isGreaterThanOrEqualTo(TEXT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void signsStandOutFromWhatIsBesideThem(String look) {
        Map<String, String> colours = colours(look);
        assertThat(signs())
                .allSatisfy(pair ->
                        assertThat(contrast(pair, colours))
                                .as("%s in the %s look", pair, look)
                                .isGreaterThanOrEqualTo(SIGN));
    }

    private static List<Pair> words() {
        List<Pair> words = new ArrayList<>();
        for (String ground : GROUNDS) {
            for (String ink :
                    List.of(
                            "-color-fg-default",
                            "-color-fg-muted",
                            "-color-accent-fg",
                            "-color-danger-fg",
                            "-color-warning-fg",
                            "-attache-milestone")) {
                words.add(new Pair(ink, ground));
            }
        }
        for (int i = 0; i < 6; i++) {
            words.add(new Pair("-color-fg-default", "-attache-tint-" + i));
        }
        words.add(new Pair("-color-fg-default", "-attache-leg"));
        words.add(new Pair("-color-fg-default", "-color-accent-subtle"));
        words.add(new Pair("-color-accent-fg", "-color-accent-subtle"));
        words.add(new Pair("-color-danger-fg", "-color-danger-subtle"));
        words.add(new Pair("-color-warning-fg", "-color-warning-subtle"));
        words.add(new Pair("-color-fg-muted", "-attache-hatch-a"));
        words.add(new Pair("-color-fg-muted", "-attache-hatch-b"));
        words.add(new Pair("-color-fg-muted", "-attache-off"));
        words.add(new Pair("-color-fg-default", "-attache-change-a"));
        words.add(new Pair("-color-fg-default", "-attache-change-b"));
        words.add(new Pair("-color-fg-default", "-attache-kept"));
        words.add(new Pair("-attache-kept-text", "-attache-kept"));
        words.add(new Pair("-attache-journey-text", "-attache-journey"));
        words.add(new Pair("-attache-home-text", "-attache-home"));
        words.add(new Pair("-color-fg-emphasis", "-color-accent-emphasis"));
        return words;
    }

    private static List<Pair> signs() {
        List<Pair> signs = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            signs.add(new Pair("-attache-delegation-" + i, "-color-bg-default"));
            signs.add(new Pair("-attache-delegation-" + i, "-attache-tint-" + i));
        }
        // The ring of what has the keyboard, and the line of the present.
        for (String ground : GROUNDS) {
            signs.add(new Pair("-color-accent-emphasis", ground));
        }
        signs.add(new Pair("-attache-now", "-color-bg-default"));
        signs.add(new Pair("-color-danger-emphasis", "-color-bg-default"));
        return signs;
    }

    private static double contrast(Pair pair, Map<String, String> colours) {
        double front = luminance(rgb(pair.front(), colours));
        double back = luminance(rgb(pair.back(), colours));
        return (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05);
    }

    private static int rgb(String name, Map<String, String> colours) {
        String value = Objects.requireNonNull(colours.get(name), name);
        return value.startsWith("-")
                ? rgb(value, colours)
                : Integer.parseInt(value.substring(1, 7), 16);
    }

    /** Relative luminance of sRGB, as the guidelines define it. */
    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF)
                + 0.7152 * linear(rgb >> 8 & 0xFF)
                + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /** What a look calls its colours: those of the theme below, and those put in their place. */
    private static Map<String, String> colours(String look) {
        Map<String, String> colours = new HashMap<>();
        for (String sheet :
                List.of("/atlantafx/base/theme/primer-" + look + ".css", "/css/" + look + ".css")) {
            Matcher matcher = COLOUR.matcher(text(sheet));
            while (matcher.find()) {
                colours.put(matcher.group(1), matcher.group(2).strip());
            }
        }
        return colours;
    }

    private static String text(String resource) {
        try (InputStream in =
                Objects.requireNonNull(
                        ContrastTest.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
