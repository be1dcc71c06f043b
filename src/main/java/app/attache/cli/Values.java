package app.attache.cli;

import app.attache.text.Texts;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options, and says what was expected when it cannot. */
final class Values {

    /** The texts of the commands in English, whatever the machine's language. */
    static final ResourceBundle.Control ENGLISH =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Values() {}

    /** One of the constants of {@code type}, by its label; capitals do not matter. */
    static <E extends Enum<E>> E oneOf(Class<E> type, String text) {
        List<E> all = List.of(type.getEnumConstants());
        return all.stream()
                .filter(one -> label(one).equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() ->
                        expected(
                                "cli.value.none-of",
                                text,
                                all.stream().map(Values::label).collect(Collectors.joining(", "))));
    }

    /** A constant as it is written in options and in JSON: {@code not-evaluable}. */
    static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A day as ISO 8601 writes it. */
    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw expected("cli.value.date", text);
        }
    }

    /** The name of a file or folder. */
    static Path path(String text) {
        try {
            if (text.isBlank()) {
                throw expected("cli.value.no-name", text);
            }
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw expected("cli.value.path", text);
        }
    }

    /** The size of a picture, {@code 1440x900}. */
    static PictureSize size(String text) {
        try {
            return PictureSize.parse(text);
        } catch (IllegalArgumentException e) {
            throw expected("cli.value.size", text);
        }
    }

    /** A language by its tag, {@code en}. */
    static Locale language(String text) {
        try {
            return new Locale.Builder().setLanguageTag(text).build();
        } catch (IllformedLocaleException e) {
            throw expected("cli.value.language", text);
        }
    }

    private static TypeConversionException expected(String key, Object... arguments) {
        return new TypeConversionException(Texts.english().get(key, arguments));
    }
}
