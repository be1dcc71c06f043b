package app.attache.desktop.editor.form;

import app.attache.desktop.common.TypedTime;
import app.attache.desktop.common.UnreadableTime;
import app.attache.programme.Certainty;
import app.attache.programme.TimeBound;
import app.attache.programme.TimeSpan;
import app.attache.programme.WallTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

/**
 * Reads the times that stand in fields, each on the clock that stands in another.
 *
 * @param typed the fields, in which is noted what is wrong
 * @param near what a typed time leaves out is as this has it
 * @param locale the language of the names of days and months besides English
 * @param prefix what the fields are named within the whole form
 */
record TypedTimes(Typed typed, LocalDateTime near, Locale locale, String prefix) {

    private static final String CLOCK = "clock";
    private static final String END_CLOCK = "end-clock";
    private static final ZonedDateTime SOME_TIME =
            ZonedDateTime.of(2000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    /** A date, as a typed time says it. */
    LocalDate date(String field) {
        return date(field, typed.text(field));
    }

    /** The date that {@code text}, a part of what stands in a field, says. */
    LocalDate date(String field, String text) {
        try {
            return new TypedTime(near, locale).readDate(text);
        } catch (UnreadableTime unreadable) {
            typed.wrong(field, new Problem(unreadable.message(), List.of()));
            return near.toLocalDate();
        }
    }

    /** The span in the fields {@code start}, {@code end}, {@code clock}, {@code end-clock} and {@code certainty}. */
    TimeSpan span() {
        Certainty certainty = typed.term("certainty", Certainty.class);
        ZoneId clock = typed.zone(CLOCK);
        ZoneId endClock = endClock(clock);
        ZonedDateTime start = time("start", clock);
        if (typed.isWrong("start")) {
            return TimeSpan.fixed(SOME_TIME, SOME_TIME);
        }
        ZonedDateTime end = end("end", endClock, start);
        if (!typed.isWrong("end") && end.isBefore(start)) {
            typed.wrong("end", "editor.problem.order");
        }
        return typed.isWrong("end")
                ? TimeSpan.fixed(SOME_TIME, SOME_TIME)
                : new TimeSpan(start, end, certainty);
    }

    private ZoneId endClock(ZoneId clock) {
        return typed.text(END_CLOCK).isEmpty() ? clock : typed.zone(END_CLOCK);
    }

    /** The bound in the field {@code earliest}, on the clock in {@code clock}; open where nothing is typed. */
    TimeBound earliest() {
        return typed.text("earliest").isBlank()
                ? TimeBound.OPEN
                : TimeBound.at(time("earliest", typed.zone(CLOCK)));
    }

    /** The bound in the field {@code latest}, on the clock in {@code end-clock}; open where nothing is typed. */
    TimeBound latest(TimeBound earliest) {
        if (typed.text("latest").isBlank()) {
            return TimeBound.OPEN;
        }
        ZoneId clock = typed.text(END_CLOCK).isEmpty() ? typed.zone(CLOCK) : typed.zone(END_CLOCK);
        return TimeBound.at(
                earliest.time()
                        .filter(_ -> !typed.isWrong("earliest"))
                        .map(start -> end("latest", clock, start))
                        .orElseGet(() -> time("latest", clock)));
    }

    /** A time near the one that the form is about, on the clock of {@code zone}. */
    ZonedDateTime time(String field, ZoneId zone) {
        return time(field, zone, near, false);
    }

    // What is left out of an end is as its start has it.
    private ZonedDateTime end(String field, ZoneId zone, ZonedDateTime start) {
        return time(field, zone, start.withZoneSameInstant(zone).toLocalDateTime(), true);
    }

    private ZonedDateTime time(String field, ZoneId zone, LocalDateTime near, boolean end) {
        LocalDateTime local;
        try {
            TypedTime time = new TypedTime(near, locale);
            local = end ? time.readEnd(typed.text(field)) : time.read(typed.text(field));
        } catch (UnreadableTime unreadable) {
            typed.wrong(field, new Problem(unreadable.message(), List.of()));
            return SOME_TIME;
        }
        return switch (WallTime.of(local, zone)) {
            case WallTime.Unique(ZonedDateTime time) -> time;
            case WallTime.Gap gap -> {
                typed.wrong(field, WallProblems.gap(prefix + field, local, gap, locale));
                yield gap.after();
            }
            case WallTime.Overlap overlap -> chosen(field, overlap);
        };
    }

    private ZonedDateTime chosen(String field, WallTime.Overlap overlap) {
        String offset = typed.text(field + Written.OFFSET);
        if (offset.equals(overlap.later().getOffset().getId())) {
            return overlap.later();
        }
        if (!offset.equals(overlap.earlier().getOffset().getId())) {
            typed.wrong(field, WallProblems.overlap(prefix + field, overlap, locale));
        }
        return overlap.earlier();
    }
}
