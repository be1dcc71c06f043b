package app.attache.desktop.common;

import app.attache.programme.Certainty;
import app.attache.programme.City;
import app.attache.programme.PartOfDay;
import app.attache.programme.Programme;
import app.attache.programme.TimeSpan;
import app.attache.text.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Times as a planner reads them: on the clock of the place, with the place named, as sure as they are. */
public final class TimeWords {

    private final Programme programme;
    private final Texts texts;
    private final DateTimeFormatter day;
    private final DateTimeFormatter hour;
    private final Map<ZoneId, String> zones = new ConcurrentHashMap<>();

    /** Words in the language of {@code texts}; places are named after the cities of {@code programme}. */
    public TimeWords(Programme programme, Texts texts) {
        this.programme = programme;
        this.texts = texts;
        this.day = DateTimeFormatter.ofPattern(texts.get("desktop.time.day"), texts.locale());
        this.hour = DateTimeFormatter.ofPattern("HH:mm", texts.locale());
    }

    /** Day and hours on the span's own clock: {@code Thu 6 Feb · 13:25 – 14:20 Washington}. */
    public String when(TimeSpan span) {
        return switch (span.certainty()) {
            case FIXED, APPROXIMATE -> clock(span);
            case PART_OF_DAY ->
                    texts.get(
                            "desktop.time.part",
                            day(span.start().toLocalDate()),
                            part(span),
                            zone(span.start().getZone()));
            case TO_BE_CONFIRMED -> texts.get("desktop.time.open", day(span.start().toLocalDate()));
        };
    }

    /** The same hours on another clock, with the day where it is another: {@code 20:25 – 21:20 Jerusalem}. */
    public String elsewhere(TimeSpan span, ZoneId zone) {
        ZonedDateTime start = span.start().withZoneSameInstant(zone);
        ZonedDateTime end = span.end().withZoneSameInstant(zone);
        String from = hour.format(start);
        if (!start.toLocalDate().equals(span.start().toLocalDate())) {
            from = texts.get("desktop.time.moment", day(start.toLocalDate()), from);
        }
        String until = hour.format(end);
        if (!end.toLocalDate().equals(start.toLocalDate())) {
            until = texts.get("desktop.time.moment", day(end.toLocalDate()), until);
        }
        return texts.get("desktop.time.zoned", hours(from, until), zone(zone));
    }

    // Hours run from the left in every language, whatever stands beside them.
    private String hours(String from, String until) {
        return texts.get("calendar.time.range", from, until);
    }

    /** A date: {@code Thu 6 Feb}. */
    public String day(LocalDate date) {
        return day.format(date);
    }

    /** A moment with its day and place: {@code Thu 6 Feb 21:00 Washington}. */
    public String moment(ZonedDateTime time) {
        return texts.get("desktop.time.zoned", bare(time), zone(time.getZone()));
    }

    /** An hour alone: {@code 21:00}. */
    public String hour(ZonedDateTime time) {
        return hour.format(time);
    }

    /** Whose clock it is: the first city that follows it, or the zone's own name. */
    public String zone(ZoneId zone) {
        return zones.computeIfAbsent(zone, this::nameOf);
    }

    private String nameOf(ZoneId zone) {
        return programme.all(City.class).stream()
                .filter(city -> city.zone().equals(zone))
                .min(Comparator.comparing(City::name))
                .map(City::name)
                .orElseGet(() -> zoneName(zone));
    }

    private String zoneName(ZoneId zone) {
        String id = zone.getId();
        int slash = id.lastIndexOf('/');
        return id.substring(slash + 1).replace('_', ' ');
    }

    private String clock(TimeSpan span) {
        ZonedDateTime start = span.start();
        ZonedDateTime end = span.end();
        boolean oneClock = start.getZone().equals(end.getZone());
        if (oneClock && start.toLocalDate().equals(end.toLocalDate())) {
            String hours = about(span, hours(hour.format(start), hour.format(end)));
            return texts.get(
                    "desktop.time.same-day",
                    day(start.toLocalDate()),
                    hours,
                    zone(start.getZone()));
        }
        String from = about(span, oneClock ? bare(start) : moment(start));
        return texts.get("desktop.range", from, moment(end));
    }

    private String about(TimeSpan span, String time) {
        return span.certainty() == Certainty.APPROXIMATE
                ? texts.get("desktop.time.about", time)
                : time;
    }

    private String bare(ZonedDateTime time) {
        return texts.get("desktop.time.moment", day(time.toLocalDate()), hour.format(time));
    }

    private String part(TimeSpan span) {
        return new Words(texts).of(PartOfDay.of(span.start().toLocalTime()));
    }
}
