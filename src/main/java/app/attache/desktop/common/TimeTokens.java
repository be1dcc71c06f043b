package app.attache.desktop.common;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes a typed time apart.
 *
 * @param locale the language of names of days and months besides English
 */
record TimeTokens(Locale locale) {

    private static final long SECOND = 1_000_000_000L;
    private static final int SHORTEST_BEGINNING = 3;

    /** What separates pieces; a comma never stands within one. */
    private static final Pattern GAPS = Pattern.compile("[\\s,]+");

    /** Hours and halves of the day that are typed apart: {@code 1:25 pm}. */
    private static final Pattern APART =
            Pattern.compile("(?<=\\d)\\s+([ap])\\.?(m\\.?)?(?![\\p{L}])");

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:t(.+))?");
    private static final Pattern CLOCK =
            Pattern.compile(
                    "(\\d{1,2})[:.h](\\d{2})(?::(\\d{2})(?:\\.(\\d{1,9}))?)?([ap])?\\.?(?:m\\.?)?");
    private static final Pattern HALF =
            Pattern.compile("(\\d{1,2})(\\d{2})?([ap])\\.?(?:m\\.?)?|(\\d{1,2})h");
    private static final Pattern BARE = Pattern.compile("\\d{1,4}");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|\\.)");
    private static final Pattern LATER =
            Pattern.compile("([+-])(?:(\\d{1,3})d)?(?:(\\d{1,3})h)?(?:(\\d{1,4})(?:m|min|mins)?)?");

    /**
     * The pieces of {@code text}, in order.
     *
     * @throws UnreadableTime when one means nothing
     */
    List<TimeToken> of(String text) {
        String plain = APART.matcher(SearchText.fold(text).strip()).replaceAll("$1");
        String joined = plain.replaceAll("^([+-])\\s+", "$1");
        if (joined.startsWith("+") || joined.startsWith("-")) {
            joined = joined.replaceAll("\\s+", "");
        }
        List<TimeToken> tokens = new ArrayList<>();
        for (String word : GAPS.split(joined, -1)) {
            if (!word.isEmpty() && !word.equals("יום") && !word.equals("at")) {
                read(word, text, tokens);
            }
        }
        return tokens;
    }

    private void read(String word, String text, List<TimeToken> tokens) {
        Matcher iso = ISO.matcher(word);
        if (iso.matches()) {
            tokens.add(new TimeToken.Date(date(iso, text)));
            Optional.ofNullable(iso.group(4)).ifPresent(clock -> read(clock, text, tokens));
            return;
        }
        tokens.add(
                number(word)
                        .or(() -> named(word))
                        .orElseThrow(() ->
                                new UnreadableTime("desktop.typed.unreadable", text.strip())));
    }

    private static Optional<TimeToken> number(String word) {
        Matcher clock = CLOCK.matcher(word);
        if (clock.matches()) {
            int hour = ofHalf(number(clock, 1), group(clock, 5));
            long nanos = nanoOfDay(hour, number(clock, 2), number(clock, 3));
            String fraction = (group(clock, 4) + "000000000").substring(0, 9);
            return Optional.of(new TimeToken.Clock(nanos + Long.parseLong(fraction)));
        }
        Matcher half = HALF.matcher(word);
        if (half.matches()) {
            int hour =
                    group(half, 4).isEmpty()
                            ? ofHalf(number(half, 1), group(half, 3))
                            : number(half, 4);
            return Optional.of(new TimeToken.Clock(nanoOfDay(hour, number(half, 2), 0)));
        }
        if (BARE.matcher(word).matches()) {
            return Optional.of(new TimeToken.Bare(Integer.parseInt(word), word.length()));
        }
        Matcher day = DAY.matcher(word);
        if (day.matches()) {
            return Optional.of(new TimeToken.DayOfMonth(number(day, 1)));
        }
        return later(word);
    }

    private static Optional<TimeToken> later(String word) {
        Matcher later = LATER.matcher(word);
        if (!later.matches() || word.length() < 2) {
            return Optional.empty();
        }
        Duration by =
                Duration.ofDays(number(later, 2))
                        .plusHours(number(later, 3))
                        .plusMinutes(number(later, 4));
        return Optional.of(new TimeToken.Later(group(later, 1).equals("-") ? by.negated() : by));
    }

    private Optional<TimeToken> named(String word) {
        return switch (word) {
            case "noon" -> Optional.of(new TimeToken.Clock(nanoOfDay(12, 0, 0)));
            case "midnight" -> Optional.of(new TimeToken.Clock(0));
            default ->
                    nameIn(locale, word)
                            .or(() -> nameIn(locale, withoutIn(word)))
                            .or(() -> nameIn(Locale.ENGLISH, word));
        };
    }

    /** Hebrew writes "in" as the first letter of the month. */
    private static String withoutIn(String word) {
        return word.startsWith("ב") ? word.substring(1) : word;
    }

    private static Optional<TimeToken> nameIn(Locale language, String word) {
        String plain = word.replace(".", "");
        return day(language, plain, false)
                .or(() -> month(language, plain, false))
                .or(() -> day(language, plain, true))
                .or(() -> month(language, plain, true));
    }

    private static Optional<TimeToken> day(Locale language, String word, boolean beginning) {
        return named(
                        DayOfWeek.values(),
                        (day, style) -> day.getDisplayName(style, language),
                        word,
                        beginning)
                .map(TimeToken.Weekday::new);
    }

    private static Optional<TimeToken> month(Locale language, String word, boolean beginning) {
        return named(
                        Month.values(),
                        (month, style) -> month.getDisplayName(style, language),
                        word,
                        beginning)
                .map(TimeToken.MonthName::new);
    }

    private static <T> Optional<T> named(
            T[] values, BiFunction<T, TextStyle, String> name, String word, boolean beginning) {
        List<T> found =
                Arrays.stream(values)
                        .filter(value ->
                                names(value, name)
                                        .anyMatch(it ->
                                                beginning ? begins(it, word) : it.equals(word)))
                        .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static <T> Stream<String> names(T value, BiFunction<T, TextStyle, String> name) {
        return Stream.of(
                        TextStyle.FULL,
                        TextStyle.SHORT,
                        TextStyle.FULL_STANDALONE,
                        TextStyle.SHORT_STANDALONE)
                .map(style -> SearchText.fold(name.apply(value, style)))
                .map(it -> it.replace(".", "").replace("יום ", "").strip());
    }

    private static boolean begins(String name, String word) {
        return word.length() >= SHORTEST_BEGINNING && name.startsWith(word);
    }

    /** @throws UnreadableTime when no clock shows it; 24:00 is the end of the day */
    static long nanoOfDay(int hour, int minute, int second) {
        if (hour > 24 || minute > 59 || second > 59 || hour == 24 && minute + second > 0) {
            throw new UnreadableTime(
                    "desktop.typed.no-hour", String.format(Locale.ROOT, "%02d:%02d", hour, minute));
        }
        return ((hour * 60L + minute) * 60 + second) * SECOND;
    }

    private static int ofHalf(int hour, String half) {
        if (half.isEmpty()) {
            return hour;
        }
        if (hour < 1 || hour > 12) {
            throw new UnreadableTime("desktop.typed.no-hour", hour + half + "m");
        }
        return hour % 12 + (half.equals("p") ? 12 : 0);
    }

    private static LocalDate date(Matcher iso, String text) {
        try {
            return LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
        } catch (DateTimeException e) {
            throw new UnreadableTime("desktop.typed.no-day", text.strip());
        }
    }

    private static int number(Matcher matcher, int group) {
        String digits = group(matcher, group);
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private static String group(Matcher matcher, int group) {
        return Optional.ofNullable(matcher.group(group)).orElse("");
    }
}
