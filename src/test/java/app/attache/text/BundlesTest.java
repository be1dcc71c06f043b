package app.attache.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The texts of the program and its code agree: every key that is used has a text, and every text is used. */
class BundlesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path LAYOUTS = Path.of("src/main/resources/fxml");
    private static final Path BUNDLES = Path.of("src/main/resources/i18n");

    /** A string of the code; one that is part of a longer text is no key. */
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    private static final Pattern IN_LAYOUT = Pattern.compile("\"%([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[A-Za-z0-9_-]+)+");

    /** What code puts a key together from: {@code "desktop.term." + …}, or {@code … + "-named"}. */
    private static final Pattern BEGINNING =
            Pattern.compile("[a-z]+\\.([A-Za-z0-9_-]+\\.)*[A-Za-z0-9_-]*[.-]|[a-z]+\\.");

    private static final Pattern ENDING = Pattern.compile("[-.][A-Za-z0-9_.-]+");

    /** The command line's framework looks its texts up itself, under names of its own. */
    private static final String LOOKED_UP_BY_OTHERS = "cli";

    private static Map<String, String> texts = new TreeMap<>();
    private static Set<String> names = new TreeSet<>();
    private static Set<String> literals = new TreeSet<>();

    @BeforeAll
    static void read() throws IOException {
        texts = new TreeMap<>();
        for (Path bundle : files(BUNDLES, ".properties")) {
            String name = bundle.getFileName().toString().replace(".properties", "");
            if (!name.contains("_")) {
                names.add(name);
                Properties properties = new Properties();
                try (Reader in = Files.newBufferedReader(bundle)) {
                    properties.load(in);
                }
                properties.forEach((key, text) -> texts.put((String) key, (String) text));
            }
        }
        literals =
                Stream.concat(found(SOURCES, ".java", LITERAL), found(LAYOUTS, ".fxml", IN_LAYOUT))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyKeyThatIsUsedHasAText() {
        assertThat(literals)
                .filteredOn(
                        literal -> KEY.matcher(literal).matches() && names.contains(first(literal)))
                .filteredOn(literal -> !texts.containsKey(literal) && !isATail(literal))
                .filteredOn(literal ->
                        texts.keySet().stream().noneMatch(key -> key.startsWith(literal)))
                .isEmpty();
    }

    @Test
    void everyKeyPutTogetherHasAText() {
        assertThat(literals)
                .filteredOn(literal ->
                        BEGINNING.matcher(literal).matches() && names.contains(first(literal)))
                .filteredOn(literal ->
                        texts.keySet().stream().noneMatch(key -> key.startsWith(literal)))
                .isEmpty();
    }

    @Test
    void everyTextIsUsed() {
        Set<String> beginnings =
                literals.stream()
                        .filter(literal -> BEGINNING.matcher(literal).matches())
                        .collect(Collectors.toSet());
        Set<String> endings =
                literals.stream()
                        .filter(literal -> ENDING.matcher(literal).matches())
                        .collect(Collectors.toSet());
        assertThat(texts.keySet())
                .filteredOn(key -> key.startsWith(first(key) + ".") && names.contains(first(key)))
                .filteredOn(key -> !first(key).equals(LOOKED_UP_BY_OTHERS))
                .filteredOn(key -> !literals.contains(key))
                .filteredOn(key -> beginnings.stream().noneMatch(key::startsWith))
                .filteredOn(key -> endings.stream().noneMatch(ending -> isBuilt(key, ending)))
                .isEmpty();
    }

    @Test
    void everyTextIsAPatternWithItsApostrophesDoubled() {
        texts.forEach((key, text) -> {
            if (!first(key).equals(LOOKED_UP_BY_OTHERS) && names.contains(first(key))) {
                assertThat(text.replace("''", "")).as(key).doesNotContain("'");
                assertThat(new MessageFormat(text)).as(key).isNotNull();
            }
        });
    }

    /** Code that always asks one bundle may leave the bundle's name to a method of its own. */
    private static boolean isATail(String literal) {
        return names.stream().anyMatch(name -> texts.containsKey(name + "." + literal));
    }

    private static boolean isBuilt(String key, String ending) {
        return key.endsWith(ending)
                && literals.contains(key.substring(0, key.length() - ending.length()));
    }

    private static String first(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }

    private static Stream<String> found(Path folder, String ending, Pattern pattern)
            throws IOException {
        return files(folder, ending).stream()
                .flatMap(file -> pattern.matcher(read(file)).results().map(BundlesTest::group));
    }

    private static String group(MatchResult match) {
        return match.group(1);
    }

    private static Set<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
