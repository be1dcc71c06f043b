package app.attache.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.programme.Milestone;
import app.attache.programme.Programme;
import app.attache.programme.TypicalVisit;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is typed in an editor outlives the program, in the file and nowhere else. */
class UnsavedEntriesTest {

    private static final Instant NOW = Instant.parse("2025-02-03T09:00:00Z");
    private static final UnsavedEntry ENTRY =
            new UnsavedEntry("meeting:e7", NOW, Map.of("title", "Speaker נתניהו", "purpose", ""));

    @TempDir Path folder;

    @Test
    void whatWasTypedIsThereWhenOpenedAgain() {
        try (Workspace workspace = open("")) {
            workspace.unsaved().keep(ENTRY);
            assertThat(workspace.undoLabel()).isEmpty();
            assertThat(workspace.history()).isEmpty();
        }
        try (Workspace workspace = open("")) {
            assertThat(workspace.unsaved().all()).containsExactly(ENTRY);
        }
    }

    @Test
    void theLaterReplacesTheEarlierAndDroppingForgets() {
        UnsavedEntry later =
                new UnsavedEntry("meeting:e7", NOW.plusSeconds(2), Map.of("title", "Speaker"));
        UnsavedEntry other = new UnsavedEntry("person:new", NOW, Map.of("name", "A"));
        try (Workspace workspace = open("")) {
            workspace.unsaved().keep(ENTRY);
            workspace.unsaved().keep(other);
            workspace.unsaved().keep(later);
            assertThat(workspace.unsaved().all()).containsExactly(other, later);
            workspace.unsaved().drop("meeting:e7");
            workspace.unsaved().drop("meeting:unknown");
            assertThat(workspace.unsaved().all()).containsExactly(other);
        }
    }

    @Test
    void nothingTypedIntoAnEncryptedFileCanBeReadBesideIt() throws Exception {
        try (Workspace workspace = open("a passphrase")) {
            workspace
                    .unsaved()
                    .keep(new UnsavedEntry("person:new", NOW, Map.of("name", "Unmistakable Name")));
            for (Path file : files()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .doesNotContain("Unmistakable");
            }
        }
    }

    @Test
    void afterClosingNothingIsKeptAndNothingBreaks() {
        Workspace workspace = open("");
        workspace.close();
        workspace.unsaved().keep(ENTRY);
        workspace.unsaved().drop("meeting:e7");
        try (Workspace again = open("")) {
            assertThat(again.unsaved().all()).isEmpty();
        }
    }

    @Test
    void theHistoryOfAFactIsTheStepsThatTouchedIt() {
        try (Workspace workspace = open("")) {
            workspace.apply(TypicalVisit.change("Add Oslo", new Edit.Added(TypicalVisit.OSLO)));
            workspace.undo();
            assertThat(workspace.past().stepsOf(TypicalVisit.OSLO.id()))
                    .extracting(Step::number)
                    .containsExactly(1L, 2L);
            assertThat(workspace.past().stepsOf(TypicalVisit.OSLO.id()))
                    .allSatisfy(step -> assertThat(step.changeSet().edits()).hasSize(1));
            assertThat(workspace.past().stepsOf(Id.city("nowhere"))).isEmpty();
        }
    }

    @Test
    void aClosedFileHasNoHistoryToShow() {
        Workspace workspace = open("");
        workspace.apply(TypicalVisit.change("Add Oslo", new Edit.Added(TypicalVisit.OSLO)));
        workspace.close();
        assertThat(workspace.past().stepsOf(TypicalVisit.OSLO.id())).isEmpty();
        assertThat(workspace.past().replanned()).isEmpty();
        assertThatThrownBy(() -> workspace.past().after(0))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatTheFileHeldAfterAnyStepCanBeLookedAt() {
        try (Workspace workspace = open("")) {
            workspace.importProgramme(TypicalVisit.PROGRAMME, "Import");
            Programme before = workspace.current().programme();
            Milestone gone = TypicalVisit.JUBILEE;
            workspace.apply(TypicalVisit.change("Remove it", new Edit.Removed(gone)));
            Programme after = workspace.current().programme();
            workspace.undo();
            assertThat(workspace.past().after(0)).isEqualTo(Programme.empty());
            assertThat(workspace.past().after(1)).isEqualTo(before);
            assertThat(workspace.past().after(2)).isEqualTo(after).isNotEqualTo(before);
            assertThat(workspace.past().after(3)).isEqualTo(before);
        }
    }

    private Set<Path> files() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).collect(Collectors.toSet());
        }
    }

    private Workspace open(String passphrase) {
        return Workspace.open(
                folder.resolve("visit"),
                OpenOptions.of("A. Planner").withPassphrase(passphrase.toCharArray()));
    }
}
