package app.attache.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.attache.programme.Edit;
import app.attache.programme.Programme;
import app.attache.programme.TypicalVisit;
import app.attache.workspace.OpenOptions;
import app.attache.workspace.Workspace;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A step that cannot be written has not been made: not in the file, not in memory, and nobody is told of it. */
class WritingFailuresTest {

    private static final Edit.Added OSLO = new Edit.Added(TypicalVisit.OSLO);
    private static final Edit.Added LIMA = new Edit.Added(TypicalVisit.LIMA);

    @TempDir Path folder;

    @Test
    void aFailedStepLeavesEverythingAsItWasAndTheNextMaySucceed() throws Exception {
        try (Workspace workspace = open();
                Connection saboteur = alsoOpen()) {
            List<String> heard = new ArrayList<>();
            workspace.listen((_, _, change, _) -> heard.add(change.origin().label()));
            execute(saboteur, "alter table journal_edit rename to gone");

            assertThatExceptionOfType(StoreFailure.NotSaved.class)
                    .isThrownBy(() -> workspace.apply(TypicalVisit.change("Fails", OSLO)))
                    .withMessageContaining("NOT saved");
            assertThat(workspace.current().programme()).isEqualTo(Programme.empty());
            assertThat(workspace.undoLabel()).isEmpty();

            execute(saboteur, "alter table gone rename to journal_edit");
            workspace.apply(TypicalVisit.change("Succeeds", OSLO));
            assertThat(heard).containsExactly("Succeeds");
        }
        try (Workspace workspace = open()) {
            assertThat(workspace.current().programme())
                    .isEqualTo(Programme.of(List.of(TypicalVisit.OSLO)));
            assertThat(workspace.history()).hasSize(1);
        }
    }

    @Test
    void afterTheDatabaseHasDiedNothingIsWrittenUntilTheFileIsOpenedAgain() throws Exception {
        try (Workspace workspace = open()) {
            workspace.apply(TypicalVisit.change("Succeeds", OSLO));
            try (Connection saboteur = alsoOpen()) {
                Opening.abandon(saboteur);
            }
            assertThatExceptionOfType(StoreFailure.class)
                    .isThrownBy(() -> workspace.apply(TypicalVisit.change("Fails", LIMA)));
            assertThatExceptionOfType(StoreFailure.MustReopen.class)
                    .isThrownBy(() -> workspace.apply(TypicalVisit.change("Fails", LIMA)));
            assertThat(workspace.current().programme().size()).isEqualTo(1);
        }
        try (Workspace workspace = open()) {
            assertThat(workspace.current().programme().size()).isEqualTo(1);
        }
    }

    private Workspace open() {
        return Workspace.open(folder.resolve("visit"), OpenOptions.of("A. Planner"));
    }

    /** Within one program the database shares an open file with whoever knows its name. */
    private Connection alsoOpen() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + folder.resolve("visit"), "attache", "");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
