package app.attache.conflict;

import app.attache.programme.TimeSpan;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a rule says when the thing that it judges takes some time.
 *
 * @param stage finds what is wrong of the kind when the thing takes a time
 * @param found whether anything is
 */
record EdgeRow(
        FindingKind kind,
        Edge edge,
        TimeSpan time,
        boolean found,
        Function<TimeSpan, List<Finding>> stage,
        String line) {

    /** Where rules about times go wrong. */
    enum Edge {
        TOUCHING,
        NESTED,
        NO_LENGTH,
        MIDNIGHT,
        ZONES,
        CLOCKS
    }

    private static final int YEAR = 2025;

    /**
     * The rows of a table: an edge, a day and hour, an hour by which it is over (on the next day, where it is the smaller; or on a
     * day that is stated), the clock, and {@code fine} or {@code found}.
     */
    static Stream<EdgeRow> rows(
            FindingKind kind, Function<TimeSpan, List<Finding>> stage, String table) {
        return table.lines()
                .filter(line -> !line.isBlank())
                .map(line -> {
                    String[] cells = line.strip().split("\\s+");
                    Edge edge = Edge.valueOf(cells[0].toUpperCase(Locale.ROOT).replace('-', '_'));
                    ZoneId zone = zone(cells[3]);
                    LocalDateTime from = moment(cells[1]);
                    LocalDateTime to =
                            cells[2].contains("T")
                                    ? moment(cells[2])
                                    : next(from, LocalTime.parse(cells[2]));
                    return new EdgeRow(
                            kind,
                            edge,
                            TimeSpan.fixed(from.atZone(zone), to.atZone(zone)),
                            cells[4].equals("found"),
                            stage,
                            line.strip().replaceAll("\\s+", " "));
                });
    }

    private static LocalDateTime moment(String cell) {
        int hour = cell.indexOf('T');
        LocalDate date = MonthDay.parse("--" + cell.substring(0, hour)).atYear(YEAR);
        return date.atTime(LocalTime.parse(cell.substring(hour + 1)));
    }

    private static LocalDateTime next(LocalDateTime from, LocalTime hour) {
        LocalDate date = from.toLocalDate();
        return hour.isBefore(from.toLocalTime())
                ? date.plusDays(1).atTime(hour)
                : date.atTime(hour);
    }

    private static ZoneId zone(String name) {
        return switch (name) {
            case "Lima" -> Cases.LIMA_TIME;
            case "Oslo" -> Cases.OSLO_TIME;
            case "Jerusalem" -> ZoneId.of("Asia/Jerusalem");
            case "Cairo" -> ZoneId.of("Africa/Cairo");
            default -> ZoneId.of(name);
        };
    }

    @Override
    public String toString() {
        return kind.label() + ": " + line;
    }
}
