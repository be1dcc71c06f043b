package app.attache.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Check, backup and restore, and what they say of files that fail. */
class FileCommandsTest {

    private final Shell shell = new Shell();

    @TempDir private Path folder;

    @Test
    void aHealthyFilePassesTheCheck() {
        generate();
        Shell.Outcome said = shell.run("check", "--db", db(), "--format", "json");

        assertThat(said.code()).isZero();
        assertThat(said.json().at("/opens").asBoolean()).isTrue();
        assertThat(said.json().at("/fine").asBoolean()).isTrue();
        assertThat(said.json().at("/journalReplays").asBoolean()).isTrue();
        assertThat(said.json().at("/steps").asInt()).isEqualTo(1);
        assertThat(said.json().at("/newestBackup").isNull()).isTrue();
        assertThat(shell.run("check", "--db", db()).out())
                .contains("1 step, which lead to these facts", "none beside the file");
    }

    @Test
    void aBackupGoesBackToTheSameFacts() {
        generate();
        Path archive = folder.resolve("visit-monday.zip");
        assertThat(shell.run("backup", "--db", db(), "--out", archive).code()).isZero();
        JsonNode before = shell.run("check", "--db", db(), "--format", "json").json();
        assertThat(before.at("/newestBackup").asText()).isEqualTo(archive.toString());

        Path other = folder.resolve("other");
        Shell.Outcome said = shell.run("restore", archive, "--db", other);

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("other.mv.db");
        JsonNode after = shell.run("check", "--db", other, "--format", "json").json();
        assertThat(after.at("/fine").asBoolean()).isTrue();
        assertThat(after.at("/facts")).isEqualTo(before.at("/facts"));
    }

    @Test
    void aBackupReplacesNothing() throws Exception {
        generate();
        Path archive = Files.writeString(folder.resolve("letter.zip"), "a letter");
        Shell.Outcome said = shell.run("backup", "--db", db(), "--out", archive);

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("letter.zip is there already").hasLineCount(1);
        assertThat(archive).hasContent("a letter");
    }

    @Test
    void aRestoreReplacesNothing() throws Exception {
        generate();
        Path archive = folder.resolve("b.zip");
        shell.run("backup", "--db", db(), "--out", archive);
        shell.run("undo", "--db", db());
        byte[] before = Files.readAllBytes(folder.resolve("visit.mv.db"));
        Shell.Outcome said = shell.run("restore", archive, "--db", db());

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("visit.mv.db is there already").hasLineCount(1);
        assertThat(folder.resolve("visit.mv.db")).hasBinaryContent(before);
    }

    @Test
    void whatIsNoWholeBackupMakesNoFile() throws Exception {
        generate();
        Path whole = folder.resolve("b.zip");
        shell.run("backup", "--db", db(), "--out", whole);
        byte[] bytes = Files.readAllBytes(whole);
        byte[] flipped = bytes.clone();
        flipped[flipped.length / 2] ^= 1;
        Map<String, byte[]> archives =
                Map.of(
                        "text.zip", "a letter".getBytes(StandardCharsets.UTF_8),
                        "cut.zip", Arrays.copyOf(bytes, bytes.length / 2),
                        "flipped.zip", flipped,
                        "letters.zip", zipped("letter.txt", "dear"),
                        "false.zip", zipped("visit.mv.db", "no database"));
        for (var archive : archives.entrySet()) {
            Path file = Files.write(folder.resolve(archive.getKey()), archive.getValue());
            Shell.Outcome said = shell.run("restore", file, "--db", folder.resolve("other"));
            assertThat(said.code()).as(archive.getKey()).isEqualTo(2);
            assertThat(said.err()).contains(archive.getKey(), "no whole backup").hasLineCount(1);
        }
        assertThat(folder).isDirectoryNotContaining("glob:**/other*");
    }

    @Test
    void aFileThatIsNotThereIsThree() {
        for (String command : new String[] {"check", "undo", "redo", "history", "conflicts"}) {
            Shell.Outcome said = shell.run(command, "--db", db());
            assertThat(said.code()).as(command).isEqualTo(3);
            assertThat(said.err()).contains("visit.mv.db is not there").hasLineCount(1);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aDamagedFileIsThreeAndStaysAsItIs() throws Exception {
        Path file = Files.writeString(folder.resolve("visit.mv.db"), "H:2,nonsense".repeat(1000));
        Shell.Outcome said = shell.run("check", "--db", db(), "--format", "json");

        assertThat(said.code()).isEqualTo(3);
        assertThat(said.json().at("/opens").asBoolean()).isFalse();
        assertThat(said.json().at("/problem").asText()).contains("damaged");
        assertThat(said.err()).contains("damaged").hasLineCount(1);
        assertThat(file).hasContent("H:2,nonsense".repeat(1000));
    }

    @Test
    void aPassphraseIsAskedForTwiceForANewFileAndOnceAfterwards() {
        shell.answering("open sesame", "open sesame");
        assertThat(generate("--passphrase").code()).isZero();
        Shell.Outcome none = shell.run("check", "--db", db());
        assertThat(none.code()).isEqualTo(3);
        assertThat(none.err()).contains("encrypted", "--passphrase-file").hasLineCount(1);
        shell.answering("open sesame");
        assertThat(shell.run("check", "--db", db(), "--passphrase").out()).contains("encrypted");
        shell.answering("open rye");
        Shell.Outcome wrong = shell.run("check", "--db", db(), "--passphrase");
        assertThat(wrong.code()).isEqualTo(3);
        assertThat(wrong.err()).contains("does not open").doesNotContain("rye");
    }

    @Test
    void aSlipInANewPassphraseMakesNoFile() {
        shell.answering("open sesame", "open seasme");
        Shell.Outcome said = generate("--passphrase");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("differ");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aPassphraseIsTheFirstLineOfItsFile() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "öffne dich\r\nsecond line\n");
        assertThat(generate("--passphrase-file", secret).code()).isZero();
        shell.answering("öffne dich");
        assertThat(shell.run("check", "--db", db(), "--passphrase").code()).isZero();
    }

    @Test
    void aPassphraseFileThatHoldsNoneIsRefused() throws Exception {
        Path empty = Files.writeString(folder.resolve("secret"), "\nsecond line");
        assertThat(generate("--passphrase-file", empty).err()).contains("secret is empty");
        Files.write(empty, new byte[] {(byte) 0xC3, (byte) 0x28});
        assertThat(generate("--passphrase-file", empty).err()).contains("no UTF-8");
        Shell.Outcome missing = generate("--passphrase-file", folder.resolve("none"));
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err()).contains("no such file").hasLineCount(1);
    }

    @Test
    void aPassphraseIsNoWordOnTheCommandLine() {
        assertThat(generate("--passphrase=open-sesame").code()).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    private static byte[] zipped(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private Shell.Outcome generate(Object... more) {
        Object[] all = new Object[5 + more.length];
        System.arraycopy(new Object[] {"generate", "--meetings", 20, "--db", db()}, 0, all, 0, 5);
        System.arraycopy(more, 0, all, 5, more.length);
        return shell.run(all);
    }

    private Path db() {
        return folder.resolve("visit");
    }
}
