package app.attache.conflict;

import app.attache.programme.KindSetting;
import app.attache.programme.NumberLimit;
import app.attache.programme.OpeningHours;
import app.attache.programme.RuleSettings;
import app.attache.programme.TimeLimit;
import app.attache.text.Lengths;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The settings of a file under the names and in the words in which people type them: {@code rest}, {@code 9 h 30 min}.
 *
 * <ul>
 *   <li>{@code tolerance} and the other labels of {@link TimeLimit}: a length of time
 *   <li>{@code day-engagements} and the other labels of {@link NumberLimit}: a whole number
 *   <li>{@code severity.KIND}: {@code usual}, {@code hard}, {@code soft} or {@code info}
 *   <li>{@code muted.KIND}: {@code true} or {@code false}
 *   <li>{@code working-hours.WEEKDAY}: {@code 08:00-12:00, 14:00-20:00}, or {@code none}
 * </ul>
 */
public final class NamedSettings {

    private static final String SEVERITY = "severity.";
    private static final String MUTED = "muted.";
    private static final String HOURS = "working-hours.";
    private static final String NONE = "none";
    private static final String END_OF_DAY = "24:00";

    private NamedSettings() {}

    /** The names of all settings, the limits first. */
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        Arrays.stream(TimeLimit.values()).map(TimeLimit::label).forEach(names::add);
        Arrays.stream(NumberLimit.values()).map(NumberLimit::label).forEach(names::add);
        Arrays.stream(DayOfWeek.values()).map(day -> HOURS + word(day)).forEach(names::add);
        Arrays.stream(FindingKind.values())
                .map(kind -> SEVERITY + kind.label())
                .forEach(names::add);
        Arrays.stream(FindingKind.values()).map(kind -> MUTED + kind.label()).forEach(names::add);
        return names;
    }

    /**
     * The value that holds, as {@link #with} reads it.
     *
     * @throws SettingRefused when there is no such setting
     */
    public static String value(RuleSettings settings, String name) {
        Optional<TimeLimit> time = time(name);
        if (time.isPresent()) {
            return Lengths.write(settings.time(time.get()));
        }
        Optional<NumberLimit> number = number(name);
        if (number.isPresent()) {
            return Integer.toString(settings.number(number.get()));
        }
        if (name.startsWith(HOURS)) {
            return hours(settings.workingHours(), day(name));
        }
        KindSetting kind = settings.kind(kind(name).label());
        return name.startsWith(SEVERITY) ? word(kind.weight()) : Boolean.toString(kind.muted());
    }

    /**
     * The settings with one of them set; to the usual when {@code value} is blank.
     *
     * @throws SettingRefused when there is no such setting, or it cannot have this value
     */
    public static RuleSettings with(RuleSettings settings, String name, String value) {
        String given = value.isBlank() ? value(RuleSettings.USUAL, name) : value.strip();
        Optional<TimeLimit> time = time(name);
        if (time.isPresent()) {
            return settings.with(time.get(), length(time.get(), given));
        }
        Optional<NumberLimit> number = number(name);
        if (number.isPresent()) {
            return settings.with(number.get(), whole(number.get(), given));
        }
        if (name.startsWith(HOURS)) {
            return settings.withWorkingHours(
                    with(settings.workingHours(), day(name), periods(given)));
        }
        KindSetting was = settings.kind(kind(name).label());
        return settings.with(
                name.startsWith(SEVERITY)
                        ? new KindSetting(was.kind(), weight(given), was.muted())
                        : new KindSetting(was.kind(), was.weight(), truth(given)));
    }

    /**
     * The length that {@code text} says for {@code limit}.
     *
     * @throws SettingRefused when it says none, or one that the limit does not allow
     */
    public static Duration length(TimeLimit limit, String text) {
        Duration length =
                Lengths.parse(text)
                        .orElseThrow(() -> new SettingRefused("conflict.setting.length", text));
        if (!limit.allows(length)) {
            throw new SettingRefused(
                    "conflict.setting.range", "0 min", Lengths.write(limit.most()));
        }
        return length;
    }

    /**
     * The number that {@code text} says for {@code limit}.
     *
     * @throws SettingRefused when it says none, or one that the limit does not allow
     */
    public static int whole(NumberLimit limit, String text) {
        if (!text.strip().matches("\\d{1,9}")) {
            throw new SettingRefused("conflict.setting.number", text);
        }
        int number = Integer.parseInt(text.strip());
        if (!limit.allows(number)) {
            throw new SettingRefused(
                    "conflict.setting.range",
                    Integer.toString(limit.least()),
                    Integer.toString(limit.most()));
        }
        return number;
    }

    /**
     * The hours that {@code text} says; none for {@code none} or a blank text.
     *
     * @throws SettingRefused when it says none, or hours that overlap
     */
    public static List<OpeningHours.Period> periods(String text) {
        if (text.isBlank() || text.strip().equalsIgnoreCase(NONE)) {
            return List.of();
        }
        List<OpeningHours.Period> periods = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            OpeningHours.Period period = period(part.strip(), text);
            if (!periods.isEmpty() && !follows(period, periods.getLast())) {
                throw new SettingRefused("conflict.setting.hours", text);
            }
            periods.add(period);
        }
        return periods;
    }

    private static OpeningHours.Period period(String part, String text) {
        String[] ends = part.split("\\s*[-–]\\s*", -1);
        try {
            if (ends.length == 2) {
                return new OpeningHours.Period(
                        LocalTime.parse(padded(ends[0])),
                        ends[1].equals(END_OF_DAY)
                                ? LocalTime.MIDNIGHT
                                : LocalTime.parse(padded(ends[1])));
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new SettingRefused("conflict.setting.hours", text);
        }
        throw new SettingRefused("conflict.setting.hours", text);
    }

    private static String padded(String time) {
        return time.indexOf(':') == 1 ? "0" + time : time;
    }

    private static boolean follows(OpeningHours.Period later, OpeningHours.Period earlier) {
        return !earlier.to().equals(LocalTime.MIDNIGHT) && !later.from().isBefore(earlier.to());
    }

    /** The hours of a day, as {@link #periods} reads them. */
    public static String hours(OpeningHours hours, DayOfWeek day) {
        List<OpeningHours.Period> periods = hours.byDay().getOrDefault(day, List.of());
        return periods.isEmpty()
                ? NONE
                : periods.stream()
                        .map(period ->
                                period.from()
                                        + "-"
                                        + (period.to().equals(LocalTime.MIDNIGHT)
                                                ? END_OF_DAY
                                                : period.to()))
                        .collect(Collectors.joining(", "));
    }

    /** The hours with other ones on one day. */
    public static OpeningHours with(
            OpeningHours hours, DayOfWeek day, List<OpeningHours.Period> periods) {
        Map<DayOfWeek, List<OpeningHours.Period>> byDay = new TreeMap<>(hours.byDay());
        if (periods.isEmpty()) {
            byDay.remove(day);
        } else {
            byDay.put(day, periods);
        }
        return new OpeningHours(byDay);
    }

    private static Optional<TimeLimit> time(String name) {
        return Arrays.stream(TimeLimit.values())
                .filter(limit -> limit.label().equals(name))
                .findFirst();
    }

    private static Optional<NumberLimit> number(String name) {
        return Arrays.stream(NumberLimit.values())
                .filter(limit -> limit.label().equals(name))
                .findFirst();
    }

    private static DayOfWeek day(String name) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> name.equals(HOURS + word(day)))
                .findFirst()
                .orElseThrow(() -> unknown(name));
    }

    private static FindingKind kind(String name) {
        int dot = name.indexOf('.') + 1;
        boolean known = name.startsWith(SEVERITY) || name.startsWith(MUTED);
        return FindingKind.ofLabel(name.substring(dot))
                .filter(_ -> known)
                .orElseThrow(() -> unknown(name));
    }

    private static KindSetting.Weight weight(String text) {
        return Arrays.stream(KindSetting.Weight.values())
                .filter(weight -> word(weight).equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new SettingRefused("conflict.setting.severity", text));
    }

    private static boolean truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new SettingRefused("conflict.setting.truth", text);
        };
    }

    private static SettingRefused unknown(String name) {
        return new SettingRefused("conflict.setting.unknown", name);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
