package app.attache.text;

import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of one language, from the bundles {@code i18n/<name>.properties}; a key's first part names its bundle.
 *
 * <p>Numbers are in Western digits in every language, as the hours, flight numbers and telephone numbers beside them are.
 * Patterns are {@link MessageFormat}'s: an apostrophe is written twice. Safe for use by many threads.
 */
public final class Texts {

    private static final Map<Locale, Texts> BY_LOCALE = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Texts(Locale locale) {
        this.locale = withWesternDigits(locale);
    }

    /** The texts for {@code locale}; English where a language lacks a bundle or a key. */
    public static Texts of(Locale locale) {
        return BY_LOCALE.computeIfAbsent(locale, Texts::new);
    }

    private static Locale withWesternDigits(Locale locale) {
        return DecimalFormatSymbols.getInstance(locale).getZeroDigit() == '0'
                ? locale
                : new Locale.Builder()
                        .setLocale(locale)
                        .setUnicodeLocaleKeyword("nu", "latn")
                        .build();
    }

    /** English, the language of logs and of every key. */
    public static Texts english() {
        return of(Locale.ENGLISH);
    }

    /** The language these texts are in. */
    public Locale locale() {
        return locale;
    }

    /** The text of {@code message} with its arguments filled in. */
    public String get(Message message) {
        return get(message.key(), message.arguments().toArray());
    }

    /**
     * The text of {@code key} with {@code arguments} filled in; those that are messages themselves are said in the same
     * language.
     *
     * @throws MissingResourceException when no bundle holds the key: a defect that a test catches
     */
    public String get(String key, Object... arguments) {
        String pattern = bundleOf(key).getString(key);
        Object[] said = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            said[i] = arguments[i] instanceof Message message ? get(message) : arguments[i];
        }
        return fill(pattern, said);
    }

    // Reading a pattern takes ten times as long as filling it in. Formats are for one thread at a
    // time, so each fill takes a copy.
    private String fill(String pattern, Object... said) {
        if (said.length == 0 && pattern.indexOf('\'') < 0 && pattern.indexOf('{') < 0) {
            return pattern;
        }
        MessageFormat format =
                formats.computeIfAbsent(pattern, unread -> new MessageFormat(unread, locale));
        return ((MessageFormat) format.clone()).format(said);
    }

    /** Whether {@code key} has a text. */
    public boolean has(String key) {
        return bundleOf(key).containsKey(key);
    }

    private ResourceBundle bundleOf(String key) {
        String name = key.substring(0, key.indexOf('.'));
        return ResourceBundle.getBundle(
                "i18n." + name,
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
