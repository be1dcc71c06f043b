package app.attache.generator;

import java.util.List;
import java.util.Locale;

/** Names of people who do not exist, put together from syllables that mean nothing. */
final class Names {

    private static final int OWN_SCRIPT_PERCENT = 35;

    private static final List<String> LATIN =
            List.of(
                    "ba", "vo", "rin", "dal", "mer", "tos", "kel", "una", "zir", "lem", "qua",
                    "fen", "gor", "hul", "jas", "wyl", "ost", "pri", "nax", "dro");
    private static final List<String> HEBREW =
            List.of("בר", "נו", "של", "טי", "מו", "רז", "לפ", "דו", "גמ", "קי");
    private static final List<String> ARABIC =
            List.of("با", "نو", "سل", "مر", "تي", "دا", "كل", "زو", "فن", "لم");

    private final Dice dice;

    Names(Dice dice) {
        this.dice = dice;
    }

    /** The name of somebody from {@code capital}. */
    String of(Capital capital) {
        return switch (script(capital)) {
            case "he" -> word(HEBREW) + " " + word(HEBREW);
            case "ar" -> word(ARABIC) + " " + word(ARABIC);
            default -> capitalized(word(LATIN)) + " " + capitalized(word(LATIN));
        };
    }

    private String script(Capital capital) {
        return dice.chance(OWN_SCRIPT_PERCENT) ? capital.language() : "en";
    }

    private String word(List<String> syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = dice.between(2, 3); i > 0; i--) {
            word.append(dice.pick(syllables));
        }
        return word.toString();
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
