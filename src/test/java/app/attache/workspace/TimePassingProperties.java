package app.attache.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.conflict.ConflictIndex;
import app.attache.conflict.Dense;
import app.attache.conflict.DueOracle;
import app.attache.conflict.Finding;
import app.attache.conflict.Lately;
import app.attache.conflict.Limits;
import app.attache.programme.ChangeSet;
import app.attache.programme.Edit;
import app.attache.programme.Programme;
import app.attache.programme.RuleSettings;
import app.attache.programme.TimeLimit;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

/** Whatever is done to a file while time goes on, its findings are those of whoever checks all of it and goes through its journal. */
class TimePassingProperties {

    private static final int STEPS = 20;

    private Path folder = Path.of("");

    @BeforeTry
    void makeFolder() {
        folder = TemporaryFolder.create();
    }

    @AfterTry
    void deleteFolder() {
        TemporaryFolder.delete(folder);
    }

    @Property(tries = 20)
    void findingsAreThoseOfAFullCheckAndOfTheJournal(@ForAll long seed) {
        Random random = new Random(seed);
        MovedClock clock = new MovedClock(Dense.instant(random).minus(Duration.ofDays(2)));
        Workspace workspace = open(clock);
        try {
            workspace.importProgramme(Dense.programme(seed), "Begin");
            for (int i = 0; i < STEPS; i++) {
                Instant next = clock.instant().plus(Duration.ofMinutes(5L * random.nextInt(72)));
                switch (random.nextInt(8)) {
                    case 0, 1 -> workspace.undo();
                    case 2 -> workspace.redo();
                    case 3 -> clock.wakeAt(next);
                    case 4 -> {
                        workspace.close();
                        clock.set(next);
                        workspace = open(clock);
                    }
                    case 5 -> workspace.apply(freeze(workspace, random));
                    default -> {
                        clock.set(next);
                        Programme now = workspace.current().programme();
                        List<Edit> edits = Dense.change(now, random.nextLong()).edits();
                        workspace.apply(new ChangeSet(workspace.origin("Change", ""), edits));
                    }
                }
                clock.wakeAt(clock.instant());
                assertRight(workspace, clock.instant());
            }
            FindingHistory history = new FindingHistory(workspace);
            history.update((_, _) -> true);
            assertThat(workspace.current().conflicts().findings())
                    .allMatch(finding -> history.of(finding).isPresent());
        } finally {
            workspace.close();
        }
    }

    private Workspace open(MovedClock clock) {
        return Workspace.open(
                folder.resolve("visit"),
                OpenOptions.of("A. Planner").withClock(clock).withAlarm(clock));
    }

    private static ChangeSet freeze(Workspace workspace, Random random) {
        RuleSettings was = RuleSettings.of(workspace.current().programme());
        RuleSettings is = was.with(TimeLimit.FREEZE, Duration.ofHours(6L * random.nextInt(12)));
        return new ChangeSet(workspace.origin("Settle", ""), edits(workspace, was, is));
    }

    private static List<Edit> edits(Workspace workspace, RuleSettings was, RuleSettings is) {
        if (!workspace.current().programme().contains(RuleSettings.ID)) {
            return List.of(new Edit.Added(is));
        }
        return was.equals(is) ? List.of() : List.of(new Edit.Replaced(was, is));
    }

    private static void assertRight(Workspace workspace, Instant now) {
        Programme programme = workspace.current().programme();
        List<ChangeSet> steps = workspace.history().stream().map(Step::changeSet).toList();
        Lately lately = Lately.NOTHING;
        Programme replayed = Programme.empty();
        for (ChangeSet step : steps) {
            replayed = replayed.apply(step);
            lately = lately.after(step, Limits.of(replayed).freeze());
        }
        ConflictIndex found = workspace.current().conflicts();
        ConflictIndex full = ConflictIndex.of(programme, Limits.of(programme), now, lately);
        Set<String> due =
                found.findings().stream()
                        .filter(finding -> DueOracle.KINDS.contains(finding.kind()))
                        .map(DueOracle::line)
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(found.findings()).isEqualTo(full.findings());
        assertThat(due).isEqualTo(DueOracle.found(programme, now, steps));
        assertThat(workspace.asOf(now).conflicts().findings())
                .isEqualTo(found.findings())
                .extracting(Finding::key)
                .doesNotHaveDuplicates();
    }
}
