package app.attache.conflict;

import app.attache.observance.ObservanceLimits;
import app.attache.programme.KindSetting;
import app.attache.programme.NumberLimit;
import app.attache.programme.Programme;
import app.attache.programme.RuleSettings;
import app.attache.programme.TimeLimit;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The limits that the rules judge by.
 *
 * @param tolerance by how much an approximate time may turn out earlier or later than given
 * @param travelGrace up to how much too little time for a way is only a soft conflict
 * @param security what is allowed for security on a way that is not in the venues' table but estimated
 * @param longFlight from how long in the air on a flight asks for a rest
 * @param rest how long after such a flight the first engagement may begin at the earliest
 * @param dayEngagements how many engagements of a person on a day are not too many
 * @param dayLength how long a person's day may be, from the first engagement's start to the last one's end
 * @param unbroken how long a person may be in engagements without a break
 * @param shortestBreak how long there must be nothing for it to be a break
 * @param hold how long before its start a tentative engagement should be agreed
 * @param freeze how long before its start an engagement should not be changed any more
 * @param rankDifference by how many ranks the heads of two sides may differ
 * @param apart how long delegations that must not meet are kept apart at one venue
 * @param observance by which conventions observed times are reckoned
 * @param severities how bad a certain conflict is, for kinds where it is not the usual
 * @param muted kinds that are not looked for
 */
@RecordBuilder
public record Limits(
        Duration tolerance,
        Duration travelGrace,
        Duration security,
        Duration longFlight,
        Duration rest,
        int dayEngagements,
        Duration dayLength,
        Duration unbroken,
        Duration shortestBreak,
        Duration hold,
        Duration freeze,
        int rankDifference,
        Duration apart,
        ObservanceLimits observance,
        Map<FindingKind, Severity> severities,
        Set<FindingKind> muted)
        implements LimitsBuilder.With {

    private static final double TENTHS = 10;

    /** What holds unless the file says otherwise. */
    public static final Limits DEFAULTS =
            new Limits(
                    Duration.ofMinutes(15),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(10),
                    Duration.ofHours(8),
                    Duration.ofHours(10),
                    5,
                    Duration.ofHours(12),
                    Duration.ofHours(3),
                    Duration.ofMinutes(15),
                    Duration.ofHours(48),
                    Duration.ofHours(24),
                    1,
                    Duration.ofMinutes(30),
                    ObservanceLimits.USUAL,
                    Map.of(),
                    Set.of());

    /** What holds in {@code programme}. What a file mutes is looked for nevertheless, and set aside by {@link Decisions}. */
    public static Limits of(Programme programme) {
        return programme.find(RuleSettings.ID).map(Limits::of).orElse(DEFAULTS);
    }

    private static Limits of(RuleSettings settings) {
        Map<FindingKind, Severity> severities = new EnumMap<>(FindingKind.class);
        for (KindSetting setting : settings.kinds()) {
            severity(setting.weight())
                    .ifPresent(severity ->
                            FindingKind.ofLabel(setting.kind())
                                    .ifPresent(kind -> severities.put(kind, severity)));
        }
        return new Limits(
                settings.time(TimeLimit.TOLERANCE),
                settings.time(TimeLimit.TRAVEL_GRACE),
                settings.time(TimeLimit.SECURITY),
                settings.time(TimeLimit.LONG_FLIGHT),
                settings.time(TimeLimit.REST),
                settings.number(NumberLimit.DAY_ENGAGEMENTS),
                settings.time(TimeLimit.DAY_LENGTH),
                settings.time(TimeLimit.UNBROKEN),
                settings.time(TimeLimit.SHORTEST_BREAK),
                settings.time(TimeLimit.HOLD),
                settings.time(TimeLimit.FREEZE),
                settings.number(NumberLimit.RANK_DIFFERENCE),
                settings.time(TimeLimit.APART),
                ObservanceLimits.USUAL
                        .withCandleLighting(settings.time(TimeLimit.CANDLE_LIGHTING))
                        .withPrayerBefore(settings.time(TimeLimit.PRAYER_BEFORE))
                        .withPrayerAfter(settings.time(TimeLimit.PRAYER_AFTER))
                        .withNightfall(settings.number(NumberLimit.NIGHTFALL) / TENTHS)
                        .withDawn(settings.number(NumberLimit.DAWN) / TENTHS),
                severities,
                Set.of());
    }

    private static Optional<Severity> severity(KindSetting.Weight weight) {
        return switch (weight) {
            case USUAL -> Optional.empty();
            case HARD -> Optional.of(Severity.HARD);
            case SOFT -> Optional.of(Severity.SOFT);
            case INFO -> Optional.of(Severity.INFO);
        };
    }

    /** @throws IllegalArgumentException when one is negative, or the tolerance is longer than a day */
    public Limits {
        Stream.of(
                        tolerance,
                        travelGrace,
                        security,
                        longFlight,
                        rest,
                        dayLength,
                        unbroken,
                        shortestBreak,
                        hold,
                        freeze,
                        apart)
                .filter(Duration::isNegative)
                .findFirst()
                .ifPresent(length -> {
                    throw new IllegalArgumentException("A limit may not be negative: " + length);
                });
        if (dayEngagements < 0 || rankDifference < 0) {
            throw new IllegalArgumentException("A limit may not be negative");
        }
        if (tolerance.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException("Not approximate any more: " + tolerance);
        }
        Objects.requireNonNull(observance, "observance");
        severities = Map.copyOf(severities);
        muted = Set.copyOf(muted);
    }

    /** How bad a certain conflict of {@code kind} is. */
    public Severity severity(FindingKind kind) {
        return severities.getOrDefault(kind, kind.usualSeverity());
    }
}
