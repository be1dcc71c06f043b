package app.attache.desktop.common;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A language that a person can choose for the window. Region and language are two things: on which day a week begins and
 * which days are for work stays as the system has it, whatever language is read.
 */
public enum Language {
    /** The language of the system; English where the window does not speak that. */
    AS_SYSTEM(Command.SPEAK_AS_SYSTEM, ""),
    ENGLISH(Command.SPEAK_ENGLISH, "en"),
    FRENCH(Command.SPEAK_FRENCH, "fr"),
    HEBREW(Command.SPEAK_HEBREW, "he"),
    ARABIC(Command.SPEAK_ARABIC, "ar");

    /** What the process began with. */
    private static final Locale SYSTEM = Locale.getDefault();

    private static final Set<String> SPOKEN =
            Arrays.stream(values())
                    .map(Language::label)
                    .filter(tag -> !tag.isEmpty())
                    .collect(Collectors.toSet());

    private static volatile Language current = AS_SYSTEM;

    private final Command command;
    private final String tag;

    Language(Command command, String tag) {
        this.command = command;
        this.tag = tag;
    }

    /** The language's name in settings: its ISO 639 code; empty for the system's. */
    public String label() {
        return tag;
    }

    /** The language called {@code label} in settings; the system's where there is none. */
    public static Language ofLabel(String label) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(label))
                .findFirst()
                .orElse(AS_SYSTEM);
    }

    /** What asks for it. */
    public Command command() {
        return command;
    }

    /** The language that {@code command} asks for; empty where it asks for something else. */
    public static Optional<Language> of(Command command) {
        return Arrays.stream(values()).filter(language -> language.command == command).findFirst();
    }

    /** The language that windows open with. */
    public static Language current() {
        return current;
    }

    /** What it is called by those who speak it; empty for the system's. */
    public String ownName() {
        Locale own = Locale.of(tag);
        String name = own.getDisplayLanguage(own);
        return tag.isEmpty() ? "" : name.substring(0, 1).toUpperCase(own) + name.substring(1);
    }

    /** The language as texts and dates take it, with the country where the program runs. */
    public Locale locale() {
        return locale(SYSTEM);
    }

    Locale locale(Locale system) {
        boolean asSystem = this == AS_SYSTEM ? spoken(system) : system.getLanguage().equals(tag);
        if (asSystem) {
            return Weeks.withCountry(system);
        }
        return Weeks.withCountry(
                new Locale.Builder()
                        .setLanguage(this == AS_SYSTEM ? ENGLISH.tag : tag)
                        .setRegion(system.getCountry())
                        .build());
    }

    private static boolean spoken(Locale system) {
        return SPOKEN.contains(Locale.of(system.getLanguage()).toLanguageTag());
    }

    /** Makes this the language that windows open with, and that of the toolkit's own words and months. */
    public void use() {
        current = this;
        Locale.setDefault(locale());
        // The toolkit's months have the digits that the window's own dates have.
        Locale.setDefault(
                Locale.Category.FORMAT,
                new Locale.Builder()
                        .setLocale(locale())
                        .setUnicodeLocaleKeyword("nu", "latn")
                        .build());
    }
}
