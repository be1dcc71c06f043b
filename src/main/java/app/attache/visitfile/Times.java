package app.attache.visitfile;

import app.attache.programme.OpeningHours;
import app.attache.programme.WallTime;
import app.attache.text.Message;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times, dates and lengths of time, as a planner writes them. */
final class Times {

    /** A wall time and its zone, {@code 2025-02-06 13:25 America/New_York}; with an offset before the zone in a DST overlap. */
    static final Scalar<ZonedDateTime> WALL_TIME =
            Scalar.of(Scalars.expected("time"), Times::wallTime, Times::write).withoutQuotes();

    /** A date. */
    static final Scalar<LocalDate> DATE =
            Scalar.of(Scalars.expected("date"), Times::date, LocalDate::toString).withoutQuotes();

    /** A moment on the world's time line: {@code 2025-02-03T12:00:00Z}. */
    static final Scalar<Instant> INSTANT =
            Scalar.of(Scalars.expected("instant"), Times::instant, Instant::toString)
                    .withoutQuotes();

    /** A length of time, not negative: {@code 1 h 30 min}. */
    static final Scalar<Duration> LENGTH =
            Scalar.of(Scalars.expected("length"), Times::length, Times::write).withoutQuotes();

    /** A region of the tz database. */
    static final Scalar<ZoneId> REGION =
            Scalar.of(Scalars.expected("region"), Times::region, ZoneId::getId).withoutQuotes();

    /** A stretch of a day: {@code 09:00-17:00}; {@code 24:00} is the end of the day. */
    static final Scalar<OpeningHours.Period> PERIOD =
            Scalar.of(Scalars.expected("period"), Times::period, Times::write).withoutQuotes();

    private static final String END_OF_DAY = "24:00";
    private static final Pattern LENGTH_FORM =
            Pattern.compile(
                    "(?:(\\d{1,16}) ?h)?(?: ?(\\d{1,9}) ?min)?(?: ?(\\d{1,9})(?:\\.(\\d{1,9}))? ?s)?");

    private Times() {}

    private static ZonedDateTime wallTime(String text) throws Unfit {
        int afterDate = text.indexOf(' ');
        int afterTime = text.indexOf(' ', afterDate + 1);
        int last = text.lastIndexOf(' ');
        Message expected = Scalars.expected("time");
        if (afterDate < 0 || afterTime < 0) {
            throw Scalars.unfit(text, expected);
        }
        LocalDateTime local;
        try {
            local =
                    LocalDateTime.of(
                            day(text.substring(0, afterDate)),
                            clock(text.substring(afterDate + 1, afterTime)));
        } catch (DateTimeException e) {
            throw Scalars.unfit(text, expected);
        }
        ZoneId zone = zone(text.substring(last + 1));
        return last == afterTime
                ? only(text, WallTime.of(local, zone))
                : atOffset(text, local, offset(text, text.substring(afterTime + 1, last)), zone);
    }

    // Formatters take most of the time that a hundred thousand meetings need; nearly all dates and
    // times have the one usual form.
    private static LocalDate day(String text) {
        return text.length() == 10
                        && text.charAt(4) == '-'
                        && text.charAt(7) == '-'
                        && digits(text, 0, 4)
                        && digits(text, 5, 7)
                        && digits(text, 8, 10)
                ? LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                : LocalDate.parse(text);
    }

    private static LocalTime clock(String text) {
        return text.length() == 5
                        && text.charAt(2) == ':'
                        && digits(text, 0, 2)
                        && digits(text, 3, 5)
                ? LocalTime.of(number(text, 0, 2), number(text, 3, 5))
                : LocalTime.parse(text);
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static ZonedDateTime only(String text, WallTime time) throws Unfit {
        return switch (time) {
            case WallTime.Unique(ZonedDateTime unique) -> unique;
            case WallTime.Gap(ZonedDateTime before, ZonedDateTime after) ->
                    throw new Unfit(
                            "visitfile.problem.gap",
                            Words.shown(text),
                            write(before),
                            write(after));
            case WallTime.Overlap(ZonedDateTime earlier, ZonedDateTime later) ->
                    throw new Unfit(
                            "visitfile.problem.overlap",
                            Words.shown(text),
                            write(earlier),
                            write(later));
        };
    }

    private static ZonedDateTime atOffset(
            String text, LocalDateTime local, ZoneOffset offset, ZoneId zone) throws Unfit {
        if (zone.getRules().isValidOffset(local, offset)) {
            return ZonedDateTime.ofLocal(local, zone, offset);
        }
        List<ZoneOffset> valid = zone.getRules().getValidOffsets(local);
        if (valid.size() == 1) {
            throw new Unfit(
                    "visitfile.problem.offset",
                    Words.shown(text),
                    write(ZonedDateTime.ofLocal(local, zone, valid.getFirst())));
        }
        return only(text, WallTime.of(local, zone));
    }

    private static ZoneOffset offset(String text, String offset) throws Unfit {
        try {
            return ZoneOffset.of(offset);
        } catch (DateTimeException e) {
            throw Scalars.unfit(text, Scalars.expected("time"));
        }
    }

    private static ZoneId zone(String id) throws Unfit {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            throw Scalars.unknown(
                    id,
                    Scalars.expected("zone"),
                    ZoneId.getAvailableZoneIds().stream().sorted().toList());
        }
    }

    private static ZoneId region(String id) throws Unfit {
        ZoneId zone = zone(id);
        if (zone instanceof ZoneOffset) {
            throw Scalars.unfit(id, Scalars.expected("region"));
        }
        return zone;
    }

    /** A wall time as it is read; with the offset only where the time happens twice. */
    static String write(ZonedDateTime time) {
        boolean twice =
                time.getZone().getRules().getValidOffsets(time.toLocalDateTime()).size() > 1;
        return time.toLocalDate()
                + " "
                + time.toLocalTime()
                + (twice ? " " + time.getOffset().getId() : "")
                + " "
                + time.getZone().getId();
    }

    private static LocalDate date(String text) throws Unfit {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Scalars.unfit(text, Scalars.expected("date"));
        }
    }

    private static Instant instant(String text) throws Unfit {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw Scalars.unfit(text, Scalars.expected("instant"));
        }
    }

    private static Duration length(String text) throws Unfit {
        Matcher matcher = LENGTH_FORM.matcher(text);
        if (text.isEmpty() || !matcher.matches()) {
            throw Scalars.unfit(text, Scalars.expected("length"));
        }
        try {
            String fraction = matcher.group(4) == null ? "" : matcher.group(4);
            return Duration.ofHours(number(matcher.group(1)))
                    .plusMinutes(number(matcher.group(2)))
                    .plusSeconds(number(matcher.group(3)))
                    .plusNanos(number((fraction + "000000000").substring(0, 9)));
        } catch (ArithmeticException e) {
            throw Scalars.unfit(text, Scalars.expected("length"));
        }
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    static String write(Duration length) {
        StringBuilder text = new StringBuilder();
        append(text, length.toHours(), "h");
        append(text, length.toMinutesPart(), "min");
        if (length.toNanosPart() != 0) {
            String fraction = String.format("%09d", length.toNanosPart()).replaceAll("0+$", "");
            text.append(text.isEmpty() ? "" : " ")
                    .append(length.toSecondsPart())
                    .append('.')
                    .append(fraction)
                    .append(" s");
        } else {
            append(text, length.toSecondsPart(), "s");
        }
        return text.isEmpty() ? "0 min" : text.toString();
    }

    private static void append(StringBuilder text, long number, String unit) {
        if (number != 0) {
            text.append(text.isEmpty() ? "" : " ").append(number).append(' ').append(unit);
        }
    }

    private static OpeningHours.Period period(String text) throws Unfit {
        int dash = text.indexOf('-');
        Message expected = Scalars.expected("period");
        if (dash < 0) {
            throw Scalars.unfit(text, expected);
        }
        LocalTime from;
        LocalTime to;
        try {
            from = LocalTime.parse(text.substring(0, dash));
            String end = text.substring(dash + 1);
            to = end.equals(END_OF_DAY) ? LocalTime.MIDNIGHT : LocalTime.parse(end);
        } catch (DateTimeException e) {
            throw Scalars.unfit(text, expected);
        }
        if (!to.equals(LocalTime.MIDNIGHT) && !to.isAfter(from)) {
            throw new Unfit("visitfile.problem.closes", text);
        }
        return new OpeningHours.Period(from, to);
    }

    private static String write(OpeningHours.Period period) {
        return period.from()
                + "-"
                + (period.to().equals(LocalTime.MIDNIGHT) ? END_OF_DAY : period.to());
    }
}
