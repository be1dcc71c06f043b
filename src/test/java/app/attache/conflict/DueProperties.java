package app.attache.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.ChangeSet;
import app.attache.programme.Origin;
import app.attache.programme.Programme;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is due is what somebody finds who goes through all steps for each thing that is planned. */
class DueProperties {

    private static final int CHANGES = 25;

    @Property(tries = 150)
    void whatIsDueIsWhatGoingThroughAllStepsFinds(@ForAll long seed) {
        Play play = new Play(seed);
        for (int i = 0; i < CHANGES; i++) {
            play.step();

            assertThat(play.found())
                    .isEqualTo(DueOracle.found(play.programme, play.now, play.steps));
        }
    }

    /** Knowing late changes from the beginning is knowing them afterwards. */
    @Property(tries = 50)
    void lateChangesCanBeLearntAfterwards(@ForAll long seed) {
        Play play = new Play(seed);
        for (int i = 0; i < CHANGES; i++) {
            play.step();
        }
        ConflictIndex late =
                ConflictIndex.of(play.programme, Limits.DEFAULTS, play.now, Lately.NOTHING)
                        .with(play.index.lately());

        assertThat(late.findings()).isEqualTo(play.index.findings());
        assertThat(late.nextTurn()).isEqualTo(play.index.nextTurn());
        assertThat(late.with(Lately.NOTHING).findings())
                .isEqualTo(
                        ConflictIndex.of(play.programme, Limits.DEFAULTS, play.now, Lately.NOTHING)
                                .findings());
    }

    /** Otherwise the properties would say little. */
    @Example
    void muchIsDueInWhatIsPlayed() {
        Set<String> wanted =
                Set.of(
                        "SHORT_NOTICE SOFT CERTAIN ",
                        "UNCONFIRMED_HOLD SOFT CERTAIN ",
                        "UNCONFIRMED_HOLD SOFT POSSIBLE ",
                        "UNCONFIRMED_HOLD INFO POSSIBLE ");
        Set<String> kinds = new TreeSet<>();
        for (long seed = 0; seed < 2000 && !kinds.containsAll(wanted); seed++) {
            Play play = new Play(seed);
            for (int i = 0; i < CHANGES; i++) {
                play.step();
                play.found().forEach(line -> kinds.add(line.replaceAll("[:\\[].*", "")));
            }
        }

        assertThat(kinds).containsAll(wanted);
    }

    /** Changes are made, some of them taken back, while time goes on. */
    private static final class Play {

        private final Random random;
        private final List<ChangeSet> steps = new ArrayList<>();
        private Programme programme;
        private Instant now;
        private ConflictIndex index;

        Play(long seed) {
            random = new Random(seed);
            programme = Dense.programme(seed);
            now = Dense.instant(random).minus(Duration.ofDays(2));
            index = ConflictIndex.of(programme, Limits.DEFAULTS, now, Lately.NOTHING);
        }

        void step() {
            now = now.plus(Duration.ofMinutes(5L * random.nextInt(72)));
            index = index.at(now);
            Origin origin = new Origin("Change", "", "A. Planner", now);
            ChangeSet change =
                    !steps.isEmpty() && random.nextInt(3) == 0
                            ? steps.getLast().inverse(origin)
                            : new ChangeSet(
                                    origin, Dense.change(programme, random.nextLong()).edits());
            programme = programme.apply(change);
            index = index.after(change, programme);
            steps.add(change);
        }

        Set<String> found() {
            return index.findings().stream()
                    .filter(finding -> DueOracle.KINDS.contains(finding.kind()))
                    .map(DueOracle::line)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
