package app.attache.conflict;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a title, by which titles are compared: in small letters, without marks and accents. Works for any script.
 *
 * @param words those with a letter
 * @param numbers the others: a first session is not the second
 */
record TitleWords(Set<String> words, Set<String> numbers) {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    static TitleWords of(String title) {
        String plain =
                MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT);
        Set<String> all =
                Arrays.stream(BETWEEN.split(plain))
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.toSet());
        return new TitleWords(
                all.stream().filter(TitleWords::hasLetter).collect(Collectors.toSet()),
                all.stream().filter(word -> !hasLetter(word)).collect(Collectors.toSet()));
    }

    /**
     * Whether the titles have the same numbers, and of all their words more than two in three in common, or two words or more
     * that are all of the one: {@code Talks with the Minister} and {@code Minister: talks}.
     */
    boolean similar(TitleWords other) {
        if (words.isEmpty() || !numbers.equals(other.numbers)) {
            return false;
        }
        long common = words.stream().filter(other.words::contains).count();
        long all = words.size() + other.words.size() - common;
        boolean within = common >= 2 && common == Math.min(words.size(), other.words.size());
        return within || 3 * common > 2 * all;
    }

    private static boolean hasLetter(String word) {
        return word.chars().anyMatch(Character::isLetter);
    }
}
