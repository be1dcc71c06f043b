package app.attache.itinerary;

import app.attache.text.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Objects;

/** Dates, hours and lengths as a planner reads them, in one language, on the clock of the place they speak of. */
public record LocalWords(Texts texts) {

    public LocalWords {
        Objects.requireNonNull(texts, "texts");
    }

    /** {@code Sat 8 Feb}. */
    public String day(LocalDate date) {
        return format("itinerary.format.day", date);
    }

    /** {@code Sat 8 Feb 21:00}. */
    public String dayAndHour(ZonedDateTime time) {
        return texts.get("itinerary.format.day-and-hour", day(time.toLocalDate()), hour(time));
    }

    /** {@code 21:00}. */
    public String hour(TemporalAccessor time) {
        return format("itinerary.format.hour", time);
    }

    /** {@code 09:00–13:30}, or {@code 21:00–Sun 00:30} over midnight. */
    public String hours(ZonedDateTime from, ZonedDateTime to) {
        boolean sameDay = from.toLocalDate().equals(to.toLocalDate());
        return texts.get("itinerary.format.span", hour(from), sameDay ? hour(to) : dayAndHour(to));
    }

    /** {@code Sat 8 Feb 09:00–13:30}. */
    public String dayAndHours(ZonedDateTime from, ZonedDateTime to) {
        return texts.get("itinerary.format.day-and-hour", day(from.toLocalDate()), hours(from, to));
    }

    /** {@code 2 – 8 Feb}, or {@code 28 Jan – 2 Feb}. */
    String days(LocalDate from, LocalDate to) {
        boolean sameMonth = from.withDayOfMonth(1).equals(to.withDayOfMonth(1));
        String first =
                sameMonth
                        ? format("itinerary.format.day-of-month", from)
                        : format("itinerary.format.date", from);
        return texts.get("itinerary.format.days", first, format("itinerary.format.date", to));
    }

    /** {@code 14 h 10 min}. */
    public String length(Duration length) {
        long hours = length.toHours();
        int minutes = length.toMinutesPart();
        if (hours == 0) {
            return texts.get("itinerary.format.minutes", minutes);
        }
        return minutes == 0
                ? texts.get("itinerary.format.hours", hours)
                : texts.get("itinerary.format.hours-and-minutes", hours, minutes);
    }

    /** {@code 2 days later}. */
    String by(ShiftVisit.By by) {
        return switch (by) {
            case ShiftVisit.By.Days(int days) ->
                    texts.get(
                            days < 0 ? "itinerary.shift.earlier" : "itinerary.shift.later",
                            texts.get("itinerary.format.number-of-days", Math.abs(days)));
            case ShiftVisit.By.Elapsed(Duration length) ->
                    texts.get(
                            length.isNegative()
                                    ? "itinerary.shift.earlier"
                                    : "itinerary.shift.later",
                            length(length.abs()));
        };
    }

    /** {@code a, b and c}. */
    public String list(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        String separator = texts.get("itinerary.format.list-separator");
        String most = String.join(separator, words.subList(0, words.size() - 1));
        return texts.get("itinerary.format.list-end", most, words.getLast());
    }

    private String format(String key, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(texts.get(key), texts.locale()).format(time);
    }
}
