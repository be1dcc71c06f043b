package app.attache.invitation;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.text.ICalReader;
import biweekly.util.ByDay;
import biweekly.util.DateTimeComponents;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarParserFactory;
import net.fortuna.ical4j.data.ContentHandlerContext;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;

/** What other programs make of the files we write. */
final class ReadBack {

    private static final Map<String, DayOfWeek> DAYS =
            Map.of(
                    "MO", DayOfWeek.MONDAY,
                    "TU", DayOfWeek.TUESDAY,
                    "WE", DayOfWeek.WEDNESDAY,
                    "TH", DayOfWeek.THURSDAY,
                    "FR", DayOfWeek.FRIDAY,
                    "SA", DayOfWeek.SATURDAY,
                    "SU", DayOfWeek.SUNDAY);

    private ReadBack() {}

    /** Read by biweekly, which must have nothing to say against it. */
    static ICalendar biweekly(String text) {
        try (ICalReader reader = new ICalReader(new StringReader(text))) {
            ICalendar calendar = reader.readNext();
            if (!reader.getWarnings().isEmpty()) {
                throw new AssertionError(reader.getWarnings());
            }
            if (!calendar.validate(ICalVersion.V2_0).isEmpty()) {
                throw new AssertionError(calendar.validate(ICalVersion.V2_0));
            }
            return calendar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Read by iCal4j in its strict mode, with the JDK's zones. */
    static Calendar ical4j(String text) {
        try {
            return new CalendarBuilder(
                            CalendarParserFactory.getInstance().get(),
                            new ContentHandlerContext(),
                            new JdkZones())
                    .build(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * The offset that a zone definition gives at an instant, read as Outlook does: one standard and one daylight yearly
     * rule without beginning or end (MS-OXCICAL 2.1.3.1.1.19). Written apart from the code under test, from the text alone.
     */
    static ZoneOffset offset(String text, String zone, Instant instant) {
        VTimezone definition =
                Biweekly.parse(text).first().getTimezoneInfo().getComponents().stream()
                        .filter(candidate -> candidate.getTimezoneId().getValue().equals(zone))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("No VTIMEZONE for " + zone));
        List<StandardTime> standard = definition.getStandardTimes();
        List<DaylightSavingsTime> daylight = definition.getDaylightSavingsTime();
        if (standard.size() != 1 || daylight.size() > 1) {
            throw new AssertionError("More than Outlook reads: " + definition);
        }
        if (daylight.isEmpty()) {
            return to(standard.getFirst());
        }
        record Change(Instant at, ZoneOffset to) {}
        List<Change> changes = new ArrayList<>();
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        for (int y = year - 1; y <= year + 1; y++) {
            changes.add(new Change(onset(standard.getFirst(), y), to(standard.getFirst())));
            changes.add(new Change(onset(daylight.getFirst(), y), to(daylight.getFirst())));
        }
        return changes.stream()
                .filter(change -> !change.at().isAfter(instant))
                .max(Comparator.comparing(Change::at))
                .orElseThrow()
                .to();
    }

    private static Instant onset(Observance observance, int year) {
        Recurrence rule = observance.getRecurrenceRule().getValue();
        ByDay day = rule.getByDay().getFirst();
        if (rule.getByDay().size() != 1 || rule.getByMonth().size() != 1 || day.getNum() == null) {
            throw new AssertionError("Not one ordinal of one weekday in one month: " + rule);
        }
        LocalDate date =
                LocalDate.of(year, Month.of(rule.getByMonth().getFirst()), 1)
                        .with(
                                TemporalAdjusters.dayOfWeekInMonth(
                                        day.getNum(), DAYS.get(day.getDay().getAbbr())));
        DateTimeComponents start = observance.getDateStart().getValue().getRawComponents();
        LocalTime time = LocalTime.of(start.getHour(), start.getMinute(), start.getSecond());
        return LocalDateTime.of(date, time)
                .toInstant(offset(observance.getTimezoneOffsetFrom().getValue()));
    }

    private static ZoneOffset to(Observance observance) {
        return offset(observance.getTimezoneOffsetTo().getValue());
    }

    private static ZoneOffset offset(UtcOffset offset) {
        return ZoneOffset.ofTotalSeconds((int) (offset.getMillis() / 1000));
    }
}
