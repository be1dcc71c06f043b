package app.attache.desktop.common;

import app.attache.programme.Recurrence;
import app.attache.text.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.stream.Collectors;

/**
 * On which dates something is held, as a person says it.
 *
 * @param texts the language
 */
public record RecurrenceWords(Texts texts) {

    private static final int DAYS_OF_WEEK = 7;

    /** {@code every 2 weeks on Mon, Wed, until Fri 7 Feb 2025}. */
    public String of(Recurrence rule) {
        return texts.get("desktop.recurrence.until", rhythm(rule), date(rule.last()));
    }

    private String rhythm(Recurrence rule) {
        LocalDate first = rule.first();
        String weekday =
                first.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, texts.locale());
        int every = rule.every();
        return switch (rule.rhythm()) {
            case DAILY -> texts.get("desktop.recurrence.daily", every);
            case WEEKLY -> texts.get("desktop.recurrence.weekly", every, weekdays(rule));
            case MONTHLY_ON_DAY ->
                    texts.get("desktop.recurrence.monthly-on-day", every, first.getDayOfMonth());
            case MONTHLY_ON_WEEKDAY ->
                    texts.get(
                            "desktop.recurrence.monthly-on-weekday",
                            every,
                            weekday,
                            (first.getDayOfMonth() - 1) / DAYS_OF_WEEK + 1);
            case MONTHLY_ON_LAST_WEEKDAY ->
                    texts.get("desktop.recurrence.monthly-on-last-weekday", every, weekday);
        };
    }

    private String weekdays(Recurrence rule) {
        return rule.days().stream()
                .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, texts.locale()))
                .collect(Collectors.joining(", "));
    }

    private String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEE d MMM uuuu", texts.locale()).format(date);
    }
}
