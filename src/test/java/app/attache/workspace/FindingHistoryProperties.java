package app.attache.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.conflict.ConflictIndex;
import app.attache.conflict.Finding;
import app.attache.programme.ChangeSet;
import app.attache.programme.Programme;
import app.attache.programme.Programmes;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What the journal tells of findings is what somebody sees who checks everything after every step. */
class FindingHistoryProperties {

    private static final int STEPS = 12;

    @Property(tries = 15)
    void aFindingStandsSinceTheLastStepBeforeWhichItWasNotThere(@ForAll long seed) {
        Random random = new Random(seed);
        Map<String, Long> since = new HashMap<>();
        try (Workspace workspace = Workspace.temporary(OpenOptions.of("A. Planner"))) {
            FindingHistory history = new FindingHistory(workspace);
            workspace.importProgramme(Programmes.programme(seed, 60), "Begin");
            note(since, workspace);
            for (int i = 0; i < STEPS; i++) {
                step(workspace, random);
                note(since, workspace);
                if (random.nextBoolean()) {
                    history.update((_, _) -> true);
                }
            }
            history.update((_, _) -> true);

            for (Finding finding : found(workspace.current().programme())) {
                assertThat(history.of(finding))
                        .map(Appearance::step)
                        .contains(since.get(finding.key()));
            }
        }
    }

    private static void step(Workspace workspace, Random random) {
        switch (random.nextInt(4)) {
            case 0 -> workspace.undo();
            case 1 -> workspace.redo();
            default -> {
                Programme now = workspace.current().programme();
                ChangeSet change = Programmes.change(now, random.nextLong());
                workspace.apply(change);
            }
        }
    }

    private static void note(Map<String, Long> since, Workspace workspace) {
        Set<String> keys =
                found(workspace.current().programme()).stream()
                        .map(Finding::key)
                        .collect(Collectors.toSet());
        since.keySet().retainAll(keys);
        keys.forEach(key -> since.putIfAbsent(key, workspace.lastStep()));
    }

    private static Set<Finding> found(Programme programme) {
        return Set.copyOf(ConflictIndex.of(programme).findings());
    }
}
