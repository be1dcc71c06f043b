package app.attache.desktop.editor.form;

import app.attache.programme.OpeningHours;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Opening hours, a field for each weekday: {@code 9–12, 13:30–17}, {@code closed}, or nothing. */
final class Hours {

    static final String FIELD = "hours.";

    private static final String CLOSED = "closed";
    private static final Pattern PERIOD =
            Pattern.compile("([0-9:.]{1,18}?)\\s*(?:-|–|to)\\s*([0-9:.]{1,18})");

    private Hours() {}

    static Map<String, String> write(OpeningHours hours) {
        Map<String, String> cells = new TreeMap<>();
        hours.byDay()
                .forEach((day, periods) ->
                        cells.put(
                                FIELD + day.name(),
                                periods.isEmpty()
                                        ? CLOSED
                                        : periods.stream()
                                                .map(it -> it.from() + "–" + it.to())
                                                .collect(Collectors.joining(", "))));
        return cells;
    }

    static OpeningHours read(Typed typed) {
        Map<DayOfWeek, List<OpeningHours.Period>> byDay = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            String text = typed.text(FIELD + day.name()).strip().toLowerCase(Locale.ROOT);
            if (text.equals(CLOSED)) {
                byDay.put(day, List.of());
            } else if (!text.isEmpty()) {
                byDay.put(day, periods(typed, FIELD + day.name(), text));
            }
        }
        return new OpeningHours(byDay);
    }

    private static List<OpeningHours.Period> periods(Typed typed, String field, String text) {
        List<OpeningHours.Period> periods = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            Matcher period = PERIOD.matcher(part.strip());
            try {
                if (period.matches()) {
                    periods.add(
                            new OpeningHours.Period(
                                    clock(period.group(1)), clock(period.group(2))));
                    continue;
                }
            } catch (DateTimeException | IllegalArgumentException e) {
                typed.wrong(field, "editor.problem.hours", part.strip());
            }
            typed.wrong(field, "editor.problem.hours", part.strip());
        }
        return periods;
    }

    private static LocalTime clock(String text) {
        String plain = text.replaceFirst("^(\\d{1,2})\\.", "$1:");
        if (plain.matches("\\d{1,2}")) {
            plain = plain + ":00";
        } else if (plain.matches("\\d{3,4}")) {
            plain = plain.replaceFirst("(\\d\\d)$", ":$1");
        }
        if (plain.equals("24:00")) {
            return LocalTime.MIDNIGHT;
        }
        return LocalTime.parse(plain.indexOf(':') == 1 ? "0" + plain : plain);
    }
}
