package app.attache.desktop.editor.form;

import app.attache.desktop.common.TypedTime;
import app.attache.programme.WallTime;
import app.attache.text.Message;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What to say when clocks are changed: of hours that are skipped, and of hours that happen twice. */
final class WallProblems {

    private WallProblems() {}

    /** The hour is skipped: the nearest times either side are offered. */
    static Problem gap(String field, LocalDateTime asked, WallTime.Gap gap, Locale locale) {
        return new Problem(
                Message.of(
                        "editor.problem.gap",
                        TypedTime.clock(asked),
                        day(asked, locale),
                        TypedTime.clock(gap.before().toLocalDateTime()),
                        TypedTime.clock(gap.after().toLocalDateTime())),
                List.of(instead(field, gap.before(), locale), instead(field, gap.after(), locale)));
    }

    private static Problem.Way instead(String field, ZonedDateTime time, Locale locale) {
        return new Problem.Way(
                TypedTime.clock(time.toLocalDateTime()),
                Map.of(field, TypedTime.write(time.toLocalDateTime(), locale)));
    }

    /** The hour happens twice: both are offered. */
    static Problem overlap(String field, WallTime.Overlap overlap, Locale locale) {
        return new Problem(
                Message.of(
                        "editor.problem.overlap",
                        TypedTime.clock(overlap.earlier().toLocalDateTime()),
                        day(overlap.earlier().toLocalDateTime(), locale)),
                List.of(
                        with(field, overlap.earlier(), locale),
                        with(field, overlap.later(), locale)));
    }

    private static Problem.Way with(String field, ZonedDateTime time, Locale locale) {
        return new Problem.Way(
                DateTimeFormatter.ofPattern("HH:mm z (xxx)", locale).format(time),
                Map.of(field + Written.OFFSET, time.getOffset().getId()));
    }

    private static String day(LocalDateTime time, Locale locale) {
        return DateTimeFormatter.ofPattern("EEE d MMM uuuu", locale).format(time);
    }
}
