package app.attache.conflict;

import app.attache.programme.PartOfDay;
import app.attache.programme.TimeSpan;
import app.attache.text.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;

/** Times and lengths in one language, on the clocks that they come with. */
record TimeText(Texts texts) {

    private String format(String pattern, ZonedDateTime time) {
        return DateTimeFormatter.ofPattern(texts.get("conflict.pattern." + pattern), texts.locale())
                .format(time);
    }

    /** A date: {@code Thu 6 Feb}. */
    String day(LocalDate date) {
        return DateTimeFormatter.ofPattern(texts.get("conflict.pattern.day"), texts.locale())
                .format(date);
    }

    /** The hour, with its date where asked for. */
    String moment(ZonedDateTime time, boolean dated) {
        return format(dated ? "dated" : "hour", time);
    }

    /** From when to when, half-open; with the dates when asked for or when it ends on another date than it starts. */
    String span(ZonedDateTime start, ZonedDateTime end, boolean dated) {
        boolean sameDay = start.toLocalDate().equals(end.toLocalDate());
        if (start.isEqual(end)) {
            return moment(start, dated);
        }
        return sameDay
                ? texts.get("conflict.time.span", moment(start, dated), moment(end, false))
                : texts.get("conflict.time.long", moment(start, true), moment(end, true));
    }

    /** From when to when, as sure as it is. */
    String planned(TimeSpan time, boolean dated) {
        String span = span(time.start(), time.end(), dated);
        return switch (time.certainty()) {
            case FIXED -> span;
            case APPROXIMATE -> texts.get("conflict.time.about", span);
            case PART_OF_DAY ->
                    texts.get(
                            "conflict.time.part."
                                    + PartOfDay.of(time.start().toLocalTime())
                                            .name()
                                            .toLowerCase(Locale.ROOT),
                            span);
            case TO_BE_CONFIRMED -> texts.get("conflict.time.open");
        };
    }

    /** Minutes, rounded up, or hours and minutes. */
    String length(Duration length) {
        long minutes = length.plusMinutes(1).minusNanos(1).toMinutes();
        long hours = minutes / 60;
        if (hours == 0) {
            return texts.get("conflict.length.minutes", minutes);
        }
        return minutes % 60 == 0
                ? texts.get("conflict.length.hours", hours)
                : texts.get("conflict.length.both", hours, minutes % 60);
    }

    /** Whether these are not all on one date of their clocks, so that the dates have to be said. */
    static boolean onSeveralDates(ZonedDateTime... times) {
        return Stream.of(times).map(ZonedDateTime::toLocalDate).distinct().count() > 1;
    }
}
