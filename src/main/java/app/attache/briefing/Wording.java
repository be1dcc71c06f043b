package app.attache.briefing;

import app.attache.programme.Certainty;
import app.attache.programme.PartOfDay;
import app.attache.programme.TimeSpan;
import app.attache.text.Texts;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** The words and figures of the paper in one language. An unsure time is never worded as if it were fixed. */
record Wording(Texts texts) {

    String text(String key, Object... arguments) {
        return texts.get("briefing." + key, arguments);
    }

    /** The word for a constant: {@code format} and {@code COURTESY_CALL} give {@code briefing.format.courtesy_call}. */
    String word(String group, Enum<?> constant) {
        return text(group + "." + constant.name().toLowerCase(Locale.ROOT));
    }

    /** Formats by a pattern that is itself a text: {@code briefing.pattern.date}. */
    String format(String pattern, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(text("pattern." + pattern), texts.locale()).format(time);
    }

    String hour(TemporalAccessor time) {
        return format("hour", time);
    }

    /** The time of a line, as sure as it is. */
    String timing(Timing timing) {
        return switch (timing) {
            case Timing.Span span -> span(span.time());
            case Timing.At at -> sure(at.certainty(), at.time(), hour(at.time()));
            case Timing.By by -> text("time.by", sure(by.certainty(), by.time(), hour(by.time())));
            case Timing.Overnight _ -> text("time.overnight");
        };
    }

    /** From when to when; the later date is named when it ends on another. */
    String span(TimeSpan time) {
        boolean sameDay = time.start().toLocalDate().equals(time.end().toLocalDate());
        String end =
                sameDay
                        ? hour(time.end())
                        : text("time.later", hour(time.end()), format("weekday", time.end()));
        String hours =
                time.length().isZero()
                        ? hour(time.start())
                        : text("time.span", hour(time.start()), end);
        return sure(time.certainty(), time.start(), hours);
    }

    private String sure(Certainty certainty, ZonedDateTime start, String hours) {
        return switch (certainty) {
            case FIXED -> hours;
            case APPROXIMATE -> text("time.about", hours);
            case PART_OF_DAY -> word("part", PartOfDay.of(start.toLocalTime()));
            case TO_BE_CONFIRMED -> text("time.open");
        };
    }

    /** The same moment on the clock at home, with the day where it is another; empty when no hour is known. */
    String atHome(Timing timing, ZoneId home) {
        if (!timing.hourKnown() || timing instanceof Timing.Overnight) {
            return "";
        }
        ZonedDateTime there = timing.start().withZoneSameInstant(home);
        long days = ChronoUnit.DAYS.between(timing.start().toLocalDate(), there.toLocalDate());
        String hour =
                days == 0
                        ? hour(there)
                        : text("time.home.other", hour(there), format("weekday", there));
        return sure(timing.certainty(), there, hour);
    }

    /** Minutes, or hours and minutes. */
    String length(Duration length) {
        long hours = length.toHours();
        int minutes = length.toMinutesPart();
        if (hours == 0) {
            return text("length.minutes", minutes);
        }
        return minutes == 0 ? text("length.hours", hours) : text("length.both", hours, minutes);
    }

    /** How far the clock at home is ahead of the clock here: {@code +7 h}, {@code −3:30 h}. */
    String difference(Duration ahead) {
        Duration size = ahead.abs();
        String sign = ahead.isNegative() ? "−" : "+";
        String minutes = size.toMinutesPart() == 0 ? "" : ":" + size.toMinutesPart();
        return text("length.difference", sign + size.toHours() + minutes);
    }
}
