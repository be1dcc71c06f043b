package app.attache.programme;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a file wants to be told of, and by which limits. A file has one of these at most; without one, {@link #USUAL} holds.
 *
 * @param id always {@link #ID}
 * @param times the lengths of time that are not the usual ones, each as its limit allows
 * @param numbers the numbers that are not the usual ones, each as its limit allows
 * @param kinds the kinds of conflict that are not taken as usual, each once, by name
 * @param workingHours when engagements are planned at all, by the clock at their place; a weekday that is absent is free
 */
@RecordBuilder
public record RuleSettings(
        Id<RuleSettings> id,
        Map<TimeLimit, Duration> times,
        Map<NumberLimit, Integer> numbers,
        List<KindSetting> kinds,
        OpeningHours workingHours,
        Notes notes)
        implements Entity, RuleSettingsBuilder.With {

    /** The id that they have in every file. */
    public static final Id<RuleSettings> ID = Id.ruleSettings("rules");

    /** What holds in a file that says nothing: every limit and every kind as usual, work from 8 to 20 on every day. */
    public static final RuleSettings USUAL =
            new RuleSettings(ID, Map.of(), Map.of(), List.of(), everyDay(8, 20), Notes.NONE);

    private static final OpeningHours.Period LUNCH =
            new OpeningHours.Period(LocalTime.of(11, 30), LocalTime.of(15, 0));

    private static final OpeningHours.Period DINNER =
            new OpeningHours.Period(LocalTime.of(18, 0), LocalTime.of(22, 0));

    /** @throws IllegalArgumentException when the id is another, a limit does not allow its value, or a kind is there twice */
    public RuleSettings {
        if (!ID.equals(id)) {
            throw new IllegalArgumentException("Settings are " + ID + ", not " + id);
        }
        times = Collections.unmodifiableSortedMap(new TreeMap<>(times));
        times.forEach((limit, length) -> require(limit.allows(length), limit, length));
        numbers = Collections.unmodifiableSortedMap(new TreeMap<>(numbers));
        numbers.forEach((limit, number) -> require(limit.allows(number), limit, number));
        kinds = kinds.stream().sorted(Comparator.comparing(KindSetting::kind)).toList();
        if (kinds.stream().map(KindSetting::kind).distinct().count() != kinds.size()) {
            throw new IllegalArgumentException("The same kind twice: " + kinds);
        }
        Objects.requireNonNull(workingHours, "workingHours");
        Objects.requireNonNull(notes, "notes");
    }

    private static void require(boolean allowed, Enum<?> limit, Object value) {
        if (!allowed) {
            throw new IllegalArgumentException(limit + " cannot be " + value);
        }
    }

    private static OpeningHours everyDay(int from, int to) {
        List<OpeningHours.Period> hours =
                List.of(new OpeningHours.Period(LocalTime.of(from, 0), LocalTime.of(to, 0)));
        return new OpeningHours(
                Arrays.stream(DayOfWeek.values())
                        .collect(Collectors.toMap(Function.identity(), _ -> hours)));
    }

    /**
     * When an engagement of a form is planned at all, by the clock at its place: in the hours of work, and a meal at its time
     * of day on each day on which there is work. Where no hours of work are stated, a meal is still at its time of day.
     */
    public OpeningHours hoursOf(Format format) {
        return switch (format) {
            case WORKING_LUNCH -> onWorkdays(LUNCH);
            case WORKING_DINNER -> onWorkdays(DINNER);
            case BILATERAL,
                    EXPANDED_BILATERAL,
                    TETE_A_TETE,
                    PULL_ASIDE,
                    COURTESY_CALL,
                    PLENARY,
                    CALL,
                    PRESS,
                    CEREMONY,
                    OTHER ->
                    workingHours;
        };
    }

    private OpeningHours onWorkdays(OpeningHours.Period hours) {
        Map<DayOfWeek, List<OpeningHours.Period>> byDay = new TreeMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (!workingHours.stated() || workingHours.byDay().containsKey(day)) {
                byDay.put(day, List.of(hours));
            }
        }
        return new OpeningHours(byDay);
    }

    /** What holds in {@code programme}. */
    public static RuleSettings of(Programme programme) {
        return programme.find(ID).orElse(USUAL);
    }

    /** The length of time that holds. */
    public Duration time(TimeLimit limit) {
        return times.getOrDefault(limit, limit.usual());
    }

    /** The number that holds. */
    public int number(NumberLimit limit) {
        return numbers.getOrDefault(limit, limit.usual());
    }

    /** How the kind of this name is taken. */
    public KindSetting kind(String kind) {
        return kinds.stream()
                .filter(setting -> setting.kind().equals(kind))
                .findFirst()
                .orElseGet(() -> KindSetting.usual(kind));
    }

    /**
     * The same with another length of time; the usual one is not written down.
     *
     * @throws IllegalArgumentException when the limit does not allow it
     */
    public RuleSettings with(TimeLimit limit, Duration length) {
        return withTimes(set(times, limit, length, limit.usual()));
    }

    /**
     * The same with another number; the usual one is not written down.
     *
     * @throws IllegalArgumentException when the limit does not allow it
     */
    public RuleSettings with(NumberLimit limit, int number) {
        return withNumbers(set(numbers, limit, number, limit.usual()));
    }

    /** The same with a kind taken so; what is usual is not written down. */
    public RuleSettings with(KindSetting setting) {
        Stream<KindSetting> others =
                kinds.stream().filter(other -> !other.kind().equals(setting.kind()));
        return withKinds(
                (setting.isUsual() ? others : Stream.concat(others, Stream.of(setting))).toList());
    }

    private static <K extends Enum<K>, V> Map<K, V> set(
            Map<K, V> values, K limit, V value, V usual) {
        Map<K, V> changed = new TreeMap<>(values);
        changed.put(limit, value);
        changed.remove(limit, usual);
        return changed;
    }

    @Override
    public Stream<Id<?>> references() {
        return Stream.empty();
    }
}
