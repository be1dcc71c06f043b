package app.attache.conflict;

import static app.attache.conflict.Cases.ADA;
import static app.attache.conflict.Cases.BEN;
import static app.attache.conflict.Cases.HOST;
import static app.attache.conflict.Cases.lima;
import static app.attache.conflict.Cases.meeting;
import static app.attache.conflict.Cases.with;
import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.Acceptance;
import app.attache.programme.ChangeSet;
import app.attache.programme.Edit;
import app.attache.programme.KindSetting;
import app.attache.programme.Meeting;
import app.attache.programme.NumberLimit;
import app.attache.programme.Origin;
import app.attache.programme.Programme;
import app.attache.programme.RuleSettings;
import app.attache.programme.TimeLimit;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Two meetings of one person overlap from 10:30 to 11:00; somebody decides what to make of it. */
class DecisionsTest {

    private static final Meeting ONE = meeting("a", lima(5, "10:00", "11:00"), ADA, HOST);
    private static final Meeting OTHER = meeting("b", lima(5, "10:30", "12:00"), ADA, BEN);
    private static final Origin ORIGIN =
            new Origin(
                    "Accept",
                    "She leaves early",
                    "A. Planner",
                    Instant.parse("2025-02-01T10:00:00Z"));

    private final Programme before = with(ONE, OTHER);
    private final ConflictIndex found = ConflictIndex.of(before);
    private final Finding overlap = found.findings().getFirst();
    private final ChangeSet acceptance = Decisions.accept(before, List.of(overlap), ORIGIN);
    private final Programme accepted = before.apply(acceptance);

    @Test
    void anAcceptedFindingIsStillFoundButWaitsForNobody() {
        ConflictIndex after = found.after(acceptance, accepted);

        assertThat(after.findings()).containsExactly(overlap);
        assertThat(after.decisions().of(overlap)).isEqualTo(Standing.ACCEPTED);
        assertThat(after.decisions().acceptance(overlap))
                .map(Acceptance::reason)
                .contains("She leaves early");
        assertThat(after.count(Severity.HARD)).isZero();
        assertThat(after.count(Standing.ACCEPTED, Severity.HARD)).isOne();
        assertThat(after.worst(ONE.id())).isEmpty();
        assertThat(after.openAbout(ONE.id())).isEmpty();
        assertThat(after.about(ONE.id())).containsExactly(overlap);
    }

    @Test
    void acceptingIsTakenBackByItsInverse() {
        Programme undone = accepted.apply(acceptance.inverse(ORIGIN));

        assertThat(undone).isEqualTo(before);
        assertThat(ConflictIndex.of(undone).count(Severity.HARD)).isOne();
    }

    @Test
    void anAcceptanceIsVoidOnceTheFindingIsFoundOtherwiseAndHoldsAgainWhenItIsAsItWas() {
        Meeting longer = ONE.withTime(lima(5, "10:00", "11:10"));
        ChangeSet move = Cases.change(new Edit.Replaced(ONE, longer));
        Programme moved = accepted.apply(move);
        ConflictIndex after = ConflictIndex.of(accepted).after(move, moved);
        Finding changed = after.findings().getFirst();

        assertThat(changed.key()).isEqualTo(overlap.key());
        assertThat(after.decisions().of(changed)).isEqualTo(Standing.OPEN);
        assertThat(after.decisions().voided(changed)).isPresent();
        assertThat(after.count(Severity.HARD)).isOne();

        ConflictIndex undone = after.after(move.inverse(ORIGIN), moved.apply(move.inverse(ORIGIN)));
        assertThat(undone.decisions().of(overlap)).isEqualTo(Standing.ACCEPTED);
        assertThat(undone.count(Severity.HARD)).isZero();
    }

    @Test
    void acceptingAgainReplacesAVoidAcceptance() {
        Programme moved =
                accepted.apply(
                        Cases.change(
                                new Edit.Replaced(ONE, ONE.withTime(lima(5, "10:00", "11:10")))));
        List<Finding> now = ConflictIndex.of(moved).findings();
        Programme again = moved.apply(Decisions.accept(moved, now, ORIGIN));

        assertThat(again.all(Acceptance.class)).hasSize(1);
        assertThat(ConflictIndex.of(again).count(Severity.HARD)).isZero();
    }

    @Test
    void whatIsReopenedWaitsForSomebodyAgain() {
        Programme reopened = accepted.apply(Decisions.reopen(accepted, List.of(overlap), ORIGIN));

        assertThat(reopened).isEqualTo(before);
    }

    @Test
    void aMutedKindIsFoundAndSetAside() {
        ConflictIndex muted =
                settled(new KindSetting("person-double-booked", KindSetting.Weight.USUAL, true));

        assertThat(muted.findings()).containsExactly(overlap);
        assertThat(muted.decisions().of(overlap)).isEqualTo(Standing.MUTED);
        assertThat(muted.count(Severity.HARD)).isZero();
        assertThat(muted.count(Standing.MUTED)).isOne();
        assertThat(muted.worst(ONE.id())).isEmpty();
    }

    @Test
    void aKindIsAsBadAsTheFileSays() {
        ConflictIndex soft =
                settled(new KindSetting("person-double-booked", KindSetting.Weight.SOFT, false));

        assertThat(soft.findings()).extracting(Finding::severity).containsExactly(Severity.SOFT);
        assertThat(soft.count(Severity.HARD)).isZero();
    }

    @Test
    void limitsAreThoseOfTheFile() {
        RuleSettings settings =
                RuleSettings.USUAL
                        .with(TimeLimit.REST, Duration.ofHours(7))
                        .with(TimeLimit.CANDLE_LIGHTING, Duration.ofMinutes(20));
        Limits limits = Limits.of(with(settings));

        assertThat(limits.rest()).hasHours(7);
        assertThat(limits.observance().candleLighting()).hasMinutes(20);
        assertThat(Limits.of(with())).isEqualTo(Limits.DEFAULTS);
        assertThat(Limits.of(with(RuleSettings.USUAL))).isEqualTo(Limits.DEFAULTS);
    }

    @Test
    void everyLimitThatRulesGoByIsASettingOfTheFile() throws ReflectiveOperationException {
        Set<String> set = new TreeSet<>();
        for (TimeLimit limit : TimeLimit.values()) {
            set.addAll(changed(RuleSettings.USUAL.with(limit, limit.usual().plusMinutes(1))));
        }
        for (NumberLimit limit : NumberLimit.values()) {
            set.addAll(changed(RuleSettings.USUAL.with(limit, limit.usual() + 1)));
        }

        Set<String> all = new TreeSet<>();
        all.addAll(parts(Limits.DEFAULTS).keySet());
        all.addAll(parts(Limits.DEFAULTS.observance()).keySet());
        // Severities and muting are set kind by kind; the towns with customs of their own are
        // known.
        all.removeAll(Set.of("observance", "severities", "muted", "customs"));
        assertThat(set).isEqualTo(all);
    }

    private Set<String> changed(RuleSettings settings) throws ReflectiveOperationException {
        Limits limits = Limits.of(with(settings));
        Map<String, Object> all = parts(limits);
        all.putAll(parts(limits.observance()));
        all.remove("observance");
        Map<String, Object> usual = parts(Limits.DEFAULTS);
        usual.putAll(parts(Limits.DEFAULTS.observance()));
        usual.remove("observance");
        Set<String> changed = new TreeSet<>(all.keySet());
        changed.removeIf(name -> all.get(name).equals(usual.get(name)));
        return changed;
    }

    private static Map<String, Object> parts(Record limits) throws ReflectiveOperationException {
        Map<String, Object> parts = new TreeMap<>();
        for (RecordComponent component : limits.getClass().getRecordComponents()) {
            parts.put(component.getName(), component.getAccessor().invoke(limits));
        }
        return parts;
    }

    @Test
    void aFileWithNothingButTheUsualHoldsNoSettings() {
        RuleSettings settings = RuleSettings.USUAL.with(TimeLimit.REST, Duration.ofHours(7));
        Programme set = before.apply(Decisions.settle(before, settings, ORIGIN));

        assertThat(RuleSettings.of(set)).isEqualTo(settings);
        assertThat(set.apply(Decisions.settle(set, RuleSettings.USUAL, ORIGIN))).isEqualTo(before);
        assertThat(Decisions.settle(set, settings, ORIGIN).isEmpty()).isTrue();
    }

    private ConflictIndex settled(KindSetting setting) {
        ChangeSet change = Decisions.settle(before, RuleSettings.USUAL.with(setting), ORIGIN);
        return found.after(change, before.apply(change));
    }
}
