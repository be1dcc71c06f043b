package app.attache.desktop.month;

import app.attache.desktop.common.ClockDay;
import app.attache.desktop.common.look.FactWords;
import app.attache.desktop.common.tint.TintWords;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Milestone;
import app.attache.text.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands in a month and what is said of it.
 *
 * @param texts the language
 */
record MonthWords(Texts texts) {

    /** The number of a day; where a month begins, and in the first cell, with its name. */
    String number(MonthModel.Day day, boolean first) {
        LocalDate date = day.clock().date();
        return first || date.getDayOfMonth() == 1
                ? formatted("month.number", date)
                : Integer.toString(date.getDayOfMonth());
    }

    /** A day by its full name. */
    String day(LocalDate date) {
        return formatted("month.day", date);
    }

    private String formatted(String pattern, LocalDate date) {
        return DateTimeFormatter.ofPattern(texts.get(pattern), texts.locale()).format(date);
    }

    /** What falls on a day, in few words. */
    String milestones(MonthModel.Day day) {
        return day.milestones().stream()
                .map(milestone ->
                        texts.get(
                                "desktop.milestone.title",
                                milestone.name(),
                                Integer.toString(milestone.day())))
                .collect(Collectors.joining(", "));
    }

    /** What the corner of a day says of what restricts work on it, the fullest form first; may be empty. */
    static List<String> tint(List<DayTint> tints, ClockDay day, TintWords words) {
        return tints.reversed().stream()
                .filter(DayTint::speaks)
                .findFirst()
                .map(it -> words.labels(it.of(), day, it.placed()))
                .orElse(List.of());
    }

    /** How many lines there was no room for. */
    String more(int hidden) {
        return texts.get("month.more", hidden);
    }

    /** The same for who cannot see which day it is on. */
    String spokenMore(MonthModel.Day day, int hidden) {
        return texts.get("month.spoken.more", hidden, day(day.clock().date()));
    }

    /** {@code Thursday 6 February, 2 meetings, one conflict}. */
    String spoken(MonthModel.Day day, FactWords words) {
        List<String> parts = new ArrayList<>();
        parts.add(day(day.clock().date()));
        parts.add(texts.get("month.spoken.meetings", day.lines().size()));
        if (day.conflicts() > 0) {
            parts.add(texts.get("month.spoken.conflicts", marked(day)));
        }
        for (Milestone milestone : day.milestones()) {
            parts.add(words.names().of(milestone));
        }
        return parts.stream()
                .reduce((one, next) -> texts.get("calendar.spoken.list", one, next))
                .orElse("");
    }

    private static long marked(MonthModel.Day day) {
        return day.lines().stream().filter(line -> line.look().conflicts() > 0).count();
    }

    /** All about a thing that a line lacks the room for. */
    String hint(FactWords words, Id<?> fact) {
        return words.snapshot()
                .programme()
                .find(fact)
                .map(entity ->
                        entity instanceof Meeting meeting
                                ? words.spoken(meeting.time().start().getZone()).tooltip(meeting)
                                : words.names().of(entity))
                .orElse("");
    }
}
