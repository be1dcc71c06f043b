package app.attache.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.TypicalVisit;
import app.attache.text.Texts;
import app.attache.workspace.OpenOptions;
import app.attache.workspace.OpeningRemark;
import app.attache.workspace.Workspace;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file says at opening which of its times mean another moment than when they were written. */
class OpeningRemarkTest {

    @TempDir Path folder;

    @Test
    void aMeetingThatChangedZoneRulesHaveMovedIsNamedAndKeepsItsWallTime() throws Exception {
        try (Workspace workspace = open()) {
            workspace.importProgramme(TypicalVisit.PROGRAMME, "Enter the visit");
            assertThat(workspace.openingRemarks()).isEmpty();
        }
        writeUnderOtherRules();

        try (Workspace workspace = open()) {
            assertThat(workspace.openingRemarks())
                    .hasSize(2)
                    .first()
                    .satisfies(remark -> {
                        OpeningRemark.Shifted shifted = (OpeningRemark.Shifted) remark;
                        assertThat(shifted.item()).isEqualTo(TypicalVisit.PRESS.id());
                        assertThat(shifted.written())
                                .isEqualTo(OffsetDateTime.parse("2025-02-04T11:30-04:00"));
                        assertThat(shifted.now()).isEqualTo(TypicalVisit.PRESS.time().start());
                        assertThat(Texts.english().get(shifted.message()))
                                .contains(
                                        "meeting:press", "America/Lima", "UTC-04:00", "UTC-05:00");
                    });
            assertThat(workspace.current().programme()).isEqualTo(TypicalVisit.PROGRAMME);
            workspace.undo();
            assertThat(workspace.current().programme().isEmpty()).isTrue();
        }
    }

    /** Lima as if it had been at four hours from UTC when the press conference was entered. */
    private void writeUnderOtherRules() throws Exception {
        byte[] body =
                new String(FactJson.write(TypicalVisit.PRESS), UTF_8)
                        .replace("-05:00[America/Lima]", "-04:00[America/Lima]")
                        .getBytes(UTF_8);
        try (Connection connection =
                        DriverManager.getConnection(
                                "jdbc:h2:file:" + folder.resolve("visit"), "attache", "");
                var update =
                        connection.prepareStatement(
                                "update fact set crc = ?, body = ? where kind = 'meeting' and id = 'press'")) {
            update.setLong(1, FactLoader.crc(body));
            update.setBytes(2, body);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private Workspace open() {
        return Workspace.open(folder.resolve("visit"), OpenOptions.of("A. Planner"));
    }
}
