package app.attache.desktop.change;

import app.attache.itinerary.NewTime;
import app.attache.itinerary.NewTime.Occurrence;
import app.attache.text.Texts;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a departure as a person types it: {@code Sat 8 Feb 2025, 21:00 EST}, {@code 8 Feb 21:00}, {@code 2025-02-08 21:00},
 * {@code Saturday 9 pm}, or a day alone, which keeps the time of day. Names of days and months are English, or of the window's
 * language.
 *
 * @param present the present departure, on the clock of the place: says what is left out
 */
record DepartureText(ZonedDateTime present, Texts texts) {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern CLOCK =
            Pattern.compile("(\\d{1,2})[:.](\\d{2})\\s*(am|pm)?|(\\d{1,2})\\s*(am|pm)");
    private static final Pattern WORDS = Pattern.compile("\\s+");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(st|nd|rd|th|\\.)?");

    /** What was found in a text, part by part. */
    private static final class Parts {
        private Optional<LocalDate> date = Optional.empty();
        private Optional<LocalTime> time = Optional.empty();
        private Optional<DayOfWeek> weekday = Optional.empty();
        private Optional<Integer> day = Optional.empty();
        private Optional<Month> month = Optional.empty();
        private Optional<Year> year = Optional.empty();
        private Optional<String> zone = Optional.empty();
    }

    /** The text of a moment in the form that is read best. */
    static String of(ZonedDateTime time, Texts texts) {
        return DateTimeFormatter.ofPattern(texts.get("change.format.departure"), texts.locale())
                .format(time);
    }

    /** An example of what can be typed, short enough for the field. */
    static String example(ZonedDateTime time, Texts texts) {
        String shown =
                DateTimeFormatter.ofPattern(texts.get("change.format.example"), texts.locale())
                        .format(time);
        return texts.get("change.prompt", shown);
    }

    /** @throws UnreadableDeparture when the text is no departure, and why */
    NewTime read(String text) {
        Parts parts = split(text);
        LocalDate date = date(parts, text);
        parts.weekday
                .filter(day -> day != date.getDayOfWeek())
                .ifPresent(day -> {
                    throw new UnreadableDeparture(
                            "change.departure.weekday",
                            date,
                            DateTimeFormatter.ofPattern("EEEE", texts.locale()).format(date));
                });
        if (parts.time.isEmpty()) {
            return NewTime.on(date);
        }
        LocalTime time = parts.time.get();
        return new NewTime.At(
                date.atTime(time),
                parts.zone.map(zone -> occurrence(zone, date, time)).orElse(Occurrence.ONLY));
    }

    private Parts split(String text) {
        Parts parts = new Parts();
        String rest = text.toLowerCase(texts.locale()).replace(',', ' ');
        rest = rest.replaceAll("(\\d)t(\\d)", "$1 $2");
        Matcher clock = CLOCK.matcher(rest);
        if (clock.find()) {
            parts.time = Optional.of(time(clock, text));
            rest = rest.substring(0, clock.start()) + " " + rest.substring(clock.end());
        }
        for (String word : WORDS.split(rest.strip(), -1)) {
            if (!word.isEmpty()) {
                take(word, parts, text);
            }
        }
        return parts;
    }

    private LocalTime time(Matcher clock, String text) {
        boolean bare = clock.group(1) == null;
        int hour = Integer.parseInt(clock.group(bare ? 4 : 1));
        int minute = bare ? 0 : Integer.parseInt(clock.group(2));
        String half = clock.group(bare ? 5 : 3);
        if (half != null) {
            if (hour < 1 || hour > 12) {
                throw unreadable(text);
            }
            hour = hour % 12 + (half.equals("pm") ? 12 : 0);
        }
        if (hour > 23 || minute > 59) {
            throw unreadable(text);
        }
        return LocalTime.of(hour, minute);
    }

    private void take(String word, Parts parts, String text) {
        Matcher iso = ISO.matcher(word);
        Matcher day = DAY.matcher(word);
        if (iso.matches()) {
            parts.date = Optional.of(date(iso, text));
        } else if (YEAR.matcher(word).matches()) {
            parts.year = Optional.of(Year.of(Integer.parseInt(word)));
        } else if (day.matches()) {
            parts.day = Optional.of(Integer.parseInt(day.group(1)));
        } else {
            takeName(word, parts, text);
        }
    }

    private void takeName(String word, Parts parts, String text) {
        Optional<DayOfWeek> weekday =
                named(word, Stream.of(DayOfWeek.values()), DayOfWeek::getDisplayName);
        Optional<Month> month = named(word, Stream.of(Month.values()), Month::getDisplayName);
        if (weekday.isPresent()) {
            parts.weekday = weekday;
        } else if (month.isPresent()) {
            parts.month = month;
        } else if (zoneNames().stream().anyMatch(word::equalsIgnoreCase)) {
            parts.zone = Optional.of(word);
        } else {
            throw unreadable(text);
        }
    }

    private interface Naming<T> {
        String name(T value, TextStyle style, Locale locale);
    }

    private <T> Optional<T> named(String word, Stream<T> values, Naming<T> naming) {
        Function<T, Stream<String>> names =
                value ->
                        Stream.of(texts.locale(), Locale.ENGLISH)
                                .flatMap(locale ->
                                        Stream.of(TextStyle.SHORT, TextStyle.FULL)
                                                .map(style -> naming.name(value, style, locale)));
        return values.filter(value ->
                        names.apply(value)
                                .map(name -> name.toLowerCase(texts.locale()).replace(".", ""))
                                .anyMatch(word.replace(".", "")::equals))
                .findFirst();
    }

    private LocalDate date(Matcher iso, String text) {
        try {
            return LocalDate.of(
                    Integer.parseInt(iso.group(1)),
                    Integer.parseInt(iso.group(2)),
                    Integer.parseInt(iso.group(3)));
        } catch (DateTimeException e) {
            throw unreadable(text);
        }
    }

    private LocalDate date(Parts parts, String text) {
        if (parts.date.isPresent()) {
            return parts.date.get();
        }
        if (parts.day.isPresent()) {
            return dayOfMonth(parts, parts.day.get(), text);
        }
        if (parts.month.isPresent() || parts.year.isPresent()) {
            throw unreadable(text);
        }
        if (parts.weekday.isPresent()) {
            return present.toLocalDate().with(TemporalAdjusters.next(parts.weekday.get()));
        }
        if (parts.time.isPresent()) {
            return present.toLocalDate();
        }
        throw unreadable(text);
    }

    // What is left out is as near to the present departure as it can be.
    private LocalDate dayOfMonth(Parts parts, int day, String text) {
        LocalDate near = present.toLocalDate();
        Month month =
                parts.month.orElse(
                        day < near.getDayOfMonth() ? near.getMonth().plus(1) : near.getMonth());
        int year = parts.year.map(Year::getValue).orElse(near.getYear());
        try {
            LocalDate date = LocalDate.of(year, month, day);
            boolean nextYear = parts.year.isEmpty() && date.plusMonths(6).isBefore(near);
            return nextYear ? LocalDate.of(year + 1, month, day) : date;
        } catch (DateTimeException e) {
            throw unreadable(text);
        }
    }

    private Occurrence occurrence(String zone, LocalDate date, LocalTime time) {
        ZoneId rules = present.getZone();
        ZonedDateTime first = date.atTime(time).atZone(rules).withEarlierOffsetAtOverlap();
        ZonedDateTime second = first.withLaterOffsetAtOverlap();
        if (zone.equalsIgnoreCase(shown(first))) {
            return first.equals(second) ? Occurrence.ONLY : Occurrence.EARLIER;
        }
        if (zone.equalsIgnoreCase(shown(second))) {
            return Occurrence.LATER;
        }
        throw new UnreadableDeparture("change.departure.zone", shown(first));
    }

    private String shown(ZonedDateTime time) {
        return DateTimeFormatter.ofPattern("z", texts.locale()).format(time);
    }

    private List<String> zoneNames() {
        TimeZone zone = TimeZone.getTimeZone(present.getZone());
        return List.of(
                zone.getDisplayName(false, TimeZone.SHORT, texts.locale()),
                zone.getDisplayName(true, TimeZone.SHORT, texts.locale()),
                shown(present));
    }

    private UnreadableDeparture unreadable(String text) {
        return new UnreadableDeparture(
                "change.departure.unreadable", text.strip(), of(present.plusDays(1), texts));
    }
}
