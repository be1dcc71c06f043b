package app.attache.desktop.common;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a person searches for. Capitals, accents, vowel points and the width of letters make no difference, in any script;
 * every word must occur, in any order.
 *
 * @param words folded
 */
public record SearchText(List<String> words) {

    public SearchText {
        words = List.copyOf(words);
    }

    /** The search that {@code typed} stands for. */
    public static SearchText of(String typed) {
        return new SearchText(
                Arrays.stream(fold(typed).split("\\s+")).filter(word -> !word.isEmpty()).toList());
    }

    /** Whether nothing is searched for. */
    public boolean isBlank() {
        return words.isEmpty();
    }

    /** Whether {@code folded} has every word. */
    public boolean matches(String folded) {
        return words.stream().allMatch(folded::contains);
    }

    /** {@code text} with all differences removed that a search overlooks. */
    public static String fold(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(apart.length());
        apart.codePoints().filter(SearchText::counts).forEach(folded::appendCodePoint);
        return folded.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** Marks over and under letters and the Arabic stroke that only widens a word do not. */
    private static boolean counts(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.NON_SPACING_MARK
                && type != Character.ENCLOSING_MARK
                && codePoint != 'ـ'
                && codePoint != '\''
                && codePoint != '’'
                && codePoint != '׳'
                && codePoint != '״';
    }
}
