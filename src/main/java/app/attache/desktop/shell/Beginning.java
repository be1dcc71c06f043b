package app.attache.desktop.shell;

import app.attache.desktop.common.FactTimes;
import app.attache.programme.Entity;
import app.attache.programme.Kind;
import app.attache.programme.Meeting;
import app.attache.programme.Programme;
import app.attache.programme.TimeSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a window shows when it opens on a programme.
 *
 * @param date a day of the first week shown
 * @param zones the clocks on the ruler
 */
public record Beginning(LocalDate date, List<ZoneId> zones) {

    private static final int CLOCKS = 2;

    public Beginning {
        zones = List.copyOf(zones);
    }

    /**
     * Today where the programme is going on, else its first day; on the clock that most of it follows, and the second most
     * beside it. Of a programme with nothing planned, today and the computer's clock.
     */
    public static Beginning of(Programme programme, Instant now) {
        List<ZoneId> zones = zonesByUse(programme).stream().limit(CLOCKS).toList();
        if (zones.isEmpty()) {
            zones = List.of(ZoneId.systemDefault());
        }
        LocalDate today = now.atZone(zones.getFirst()).toLocalDate();
        List<LocalDate> days = daysPlanned(programme, zones.getFirst());
        boolean goesOn =
                !days.isEmpty()
                        && !today.isBefore(days.getFirst())
                        && !today.isAfter(days.getLast());
        return new Beginning(goesOn || days.isEmpty() ? today : days.getFirst(), zones);
    }

    /** The first day planned on the programme's own clock; today when nothing is. */
    public static Beginning firstDay(Programme programme, Instant now) {
        Beginning usual = of(programme, now);
        List<LocalDate> days = daysPlanned(programme, usual.zones().getFirst());
        return days.isEmpty() ? usual : new Beginning(days.getFirst(), usual.zones());
    }

    /** The clocks that planned items follow, those that most follow first. */
    static List<ZoneId> zonesByUse(Programme programme) {
        Map<ZoneId, Integer> uses = new HashMap<>();
        Map<ZoneId, Instant> firstUse = new HashMap<>();
        times(programme)
                .flatMap(span -> Stream.of(span.start(), span.end()))
                .forEach(time -> {
                    uses.merge(time.getZone(), 1, Integer::sum);
                    firstUse.merge(
                            time.getZone(),
                            time.toInstant(),
                            (one, other) -> one.isBefore(other) ? one : other);
                });
        List<ZoneId> zones = new ArrayList<>(uses.keySet());
        zones.sort(
                Comparator.<ZoneId>comparingInt(zone -> -uses.getOrDefault(zone, 0))
                        .thenComparing(zone -> firstUse.getOrDefault(zone, Instant.MAX)));
        return zones;
    }

    private static List<LocalDate> daysPlanned(Programme programme, ZoneId zone) {
        List<LocalDate> ends = new ArrayList<>();
        times(programme)
                .map(span -> span.start().toInstant())
                .min(Comparator.naturalOrder())
                .ifPresent(first -> ends.add(first.atZone(zone).toLocalDate()));
        times(programme)
                .map(span -> span.end().toInstant())
                .max(Comparator.naturalOrder())
                .ifPresent(last -> ends.add(last.atZone(zone).toLocalDate()));
        return ends;
    }

    private static Stream<TimeSpan> times(Programme programme) {
        FactTimes times = new FactTimes(programme);
        Collection<Entity> stays = programme.all(Kind.STAY);
        return Stream.of(
                        programme.meetings().stream().map(Meeting::time),
                        programme.all(Kind.LEG).stream()
                                .flatMap(leg -> times.span(leg.id()).stream()),
                        stays.stream().flatMap(stay -> times.span(stay.id()).stream()))
                .flatMap(spans -> spans);
    }
}
