package app.attache.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each language says all that the window says in English, with the same things filled in; commands speak English only. */
class LanguagesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/i18n");

    @ParameterizedTest
    @ValueSource(strings = {"fr", "he", "ar"})
    void aLanguageSaysAllThatEnglishSays(String language) throws IOException {
        assertThat(texts(language).keySet()).containsExactlyElementsOf(texts("").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "he", "ar"})
    void aTextFillsInWhatTheEnglishOneFillsIn(String language) throws IOException {
        Map<String, String> english = texts("");
        Locale locale = Locale.of(language);
        texts(language)
                .forEach((key, text) ->
                        assertThat(filledIn(text, locale))
                                .as("%s = %s", key, text)
                                .containsExactly(
                                        filledIn(english.getOrDefault(key, ""), Locale.ENGLISH)));
    }

    /** Which arguments a pattern uses. */
    private static boolean[] filledIn(String pattern, Locale locale) {
        int count = new MessageFormat(pattern, locale).getFormatsByArgumentIndex().length;
        boolean[] used = new boolean[10];
        for (int i = 0; i < count; i++) {
            used[i] = pattern.contains("{" + i + "}") || pattern.contains("{" + i + ",");
        }
        return used;
    }

    private static Map<String, String> texts(String language) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        String ending = language.isEmpty() ? ".properties" : "_" + language + ".properties";
        try (Stream<Path> files = Files.list(BUNDLES)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                boolean own = language.isEmpty() ? !name.contains("_") : name.endsWith(ending);
                if (own && !name.startsWith("cli")) {
                    Properties properties = new Properties();
                    try (Reader in = Files.newBufferedReader(file)) {
                        properties.load(in);
                    }
                    properties.forEach((key, text) -> texts.put((String) key, (String) text));
                }
            }
        }
        return texts;
    }
}
