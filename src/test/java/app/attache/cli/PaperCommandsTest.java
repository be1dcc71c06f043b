package app.attache.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.workspace.VisitFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Export, briefing and picture of the visit to Washington. */
class PaperCommandsTest {

    private final Shell shell = new Shell();

    @TempDir private Path folder;

    @BeforeEach
    void theVisitToWashington() {
        Path sample = folder.resolve("sample.yaml");
        VisitFiles.write(VisitFiles.washington(), sample);
        assertThat(shell.run("import", sample, "--db", db()).code()).isZero();
    }

    @Test
    void allFactsLeaveAsAVisitFile() {
        Path out = folder.resolve("out.yaml");
        Shell.Outcome said = shell.run("export", "--db", db(), "--out", out);

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains(out.toString());
        assertThat(VisitFiles.read(out)).isEqualTo(VisitFiles.washington());
    }

    @Test
    void aDelegationsProgrammeLeavesAsCalendarFiles() throws Exception {
        Path out = folder.resolve("calendars");
        Shell.Outcome said = shell.run("export", "--db", db(), "--delegation", "D1", "--out", out);

        assertThat(said.code()).isZero();
        try (var files = Files.list(out)) {
            Path calendar = files.findFirst().orElseThrow();
            assertThat(said.out()).contains(calendar.toString());
            assertThat(Files.readString(calendar))
                    .startsWith("BEGIN:VCALENDAR")
                    .contains("mailto:" + ExportCommand.NOBODY);
        }
    }

    @Test
    void aCalendarComesFromWhomItIsSaidTo() throws Exception {
        Path out = folder.resolve("calendars");
        shell.run(
                "export",
                "--db",
                db(),
                "--delegation",
                "d2",
                "--out",
                out,
                "--organizer",
                "desk@office.example");
        try (var files = Files.list(out)) {
            assertThat(Files.readString(files.findFirst().orElseThrow()))
                    .contains("mailto:desk@office.example");
        }
    }

    @Test
    void anUnknownDelegationIsAnsweredWithThoseThereAre() {
        Shell.Outcome said =
                shell.run("export", "--db", db(), "--delegation", "d3", "--out", folder);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err())
                .contains("no delegation 'd3'", "d1 (PM to Washington)", "d2 (")
                .hasLineCount(1);
    }

    @Test
    void fileAndFolderAreNotMistakenForEachOther() throws Exception {
        Shell.Outcome visitFile = shell.run("export", "--db", db(), "--out", folder);
        assertThat(visitFile.code()).isEqualTo(2);
        assertThat(visitFile.err()).contains("is a folder", "--delegation");
        Path file = Files.createFile(folder.resolve("there"));
        Shell.Outcome calendars =
                shell.run("export", "--db", db(), "--delegation", "d1", "--out", file);
        assertThat(calendars.code()).isEqualTo(2);
        assertThat(calendars.err()).contains("is a file");
    }

    @Test
    void aBriefingIsAPdf() throws Exception {
        Path out = folder.resolve("thursday.pdf");
        Shell.Outcome said = briefing("2025-02-06", out);

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("PM to Washington", "2025-02-06", out.toString());
        assertThat(said.err()).isEmpty();
        assertThat(new String(Files.readAllBytes(out), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
    }

    @Test
    void aBriefingForADayOutsideTheProgrammeIsRemarkedOn() {
        Shell.Outcome said = briefing("2025-03-06", folder.resolve("t.pdf"));
        assertThat(said.code()).isZero();
        assertThat(said.err()).contains("2025-03-06", "2025-02-02 to 2025-02-07");
    }

    @Test
    void aDateIsWrittenAsIsoWritesIt() {
        Shell.Outcome said = briefing("6.2.2025", folder.resolve("t.pdf"));
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("'6.2.2025' is no date", "2025-02-06");
    }

    @Test
    void aPictureIsDrawnAsAskedFor() {
        Path out = folder.resolve("week.png");
        Shell.Outcome said =
                shell.run(
                        "picture",
                        "--db",
                        db(),
                        "--view",
                        "week",
                        "--date",
                        "2025-02-03",
                        "--theme",
                        "DARK",
                        "--size",
                        "1280x800",
                        "--locale",
                        "he",
                        "--out",
                        out);
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains(out.toString());
        assertThat(out)
                .hasContent(
                        "Picture[view=WEEK, date=Optional[2025-02-03], dark=true, width=1280, height=800, locale=he]");
    }

    @Test
    void aMachineThatCannotDrawIsToldWhatItLacks() {
        Path out = folder.resolve("week.png");
        Shell.Outcome said = shell.withoutDrawing().run("picture", "--db", db(), "--out", out);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("libexample1").hasLineCount(1);
        assertThat(out).doesNotExist();
    }

    @Test
    void anImpossiblePictureIsAnsweredWithWhatIsPossible() {
        Map<String, String> wrong =
                Map.of(
                        "--size=10x10", "1440x900",
                        "--size=large", "1440x900",
                        "--theme=pink", "light, dark",
                        "--view=year", "day, work-week, week",
                        "--locale=!!", "tag");
        wrong.forEach((option, answer) -> {
            Shell.Outcome said =
                    shell.run("picture", "--db", db(), "--out", folder.resolve("p.png"), option);
            assertThat(said.code()).as(option).isEqualTo(2);
            assertThat(said.err()).as(option).contains(answer);
        });
    }

    private Shell.Outcome briefing(String date, Path out) {
        return shell.run(
                "briefing", "--db", db(), "--delegation", "d1", "--date", date, "--out", out);
    }

    private Path db() {
        return folder.resolve("visit");
    }
}
