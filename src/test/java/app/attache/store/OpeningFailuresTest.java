package app.attache.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.attache.programme.ChangeSet;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Kind;
import app.attache.programme.Origin;
import app.attache.programme.Programme;
import app.attache.programme.TypicalVisit;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be opened says so in its own way, and is left as it is. */
class OpeningFailuresTest {

    private static final Instant NOW = Instant.parse("2025-02-03T09:00:00Z");

    @TempDir Path folder;

    @Test
    void aFileThatIsNotThereIsMissing() {
        assertThatExceptionOfType(StoreFailure.Missing.class)
                .isThrownBy(() -> Store.open(folder.resolve("visit"), new char[0], false, NOW))
                .withMessageContaining("visit.mv.db");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderThatIsNotThereIsOutOfReach() {
        assertThatExceptionOfType(StoreFailure.Unreachable.class)
                .isThrownBy(
                        () -> Store.open(folder.resolve("nowhere/visit"), new char[0], true, NOW));
    }

    @Test
    void aNameThatTheDatabaseWouldTakeForSettingsIsRefused() {
        assertThatExceptionOfType(StoreFailure.UnusableName.class)
                .isThrownBy(() -> open("visit;INIT=CREATE TABLE T(I INT)"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aSecondOpeningInThisProgramIsToldWhoHasTheFile() {
        try (Store _ = open("visit")) {
            assertThatExceptionOfType(StoreFailure.InUse.class)
                    .isThrownBy(() -> open("visit"))
                    .withMessageContaining("process " + ProcessHandle.current().pid());
        }
        open("visit").close();
    }

    @Test
    void aFileThatAnotherProgramHasOpenIsInUse() throws Exception {
        filled("visit");
        Process other =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                FileHolder.class.getName(),
                                folder.resolve("visit").toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("open");
            assertThatExceptionOfType(StoreFailure.InUse.class)
                    .isThrownBy(() -> open("visit"))
                    .withMessageContaining("process " + other.pid());
        } finally {
            other.destroyForcibly().waitFor();
        }
        open("visit").close();
    }

    @Test
    void aTextIsNotAnAttacheFile() throws Exception {
        Path file = folder.resolve("letter.mv.db");
        Files.writeString(file, "Dear colleague, ".repeat(1000));

        assertThatExceptionOfType(StoreFailure.NotAnAttacheFile.class)
                .isThrownBy(() -> open("letter"));
        assertThat(file).hasContent("Dear colleague, ".repeat(1000));
    }

    @Test
    void aDatabaseOfAnotherProgramIsNotAnAttacheFile() throws Exception {
        try (Connection connection =
                        DriverManager.getConnection(
                                "jdbc:h2:file:" + folder.resolve("other"), "attache", "");
                var statement = connection.createStatement()) {
            statement.execute("create table t (i int)");
        }
        assertThatExceptionOfType(StoreFailure.NotAnAttacheFile.class)
                .isThrownBy(() -> open("other"));
        try (Connection _ =
                DriverManager.getConnection(
                        "jdbc:h2:file:" + folder.resolve("foreign"), "somebody", "else")) {
            assertThat(folder.resolve("foreign.mv.db")).exists();
        }
        assertThatExceptionOfType(StoreFailure.NotAnAttacheFile.class)
                .isThrownBy(() -> open("foreign"));
    }

    @Test
    void anEmptyFileIsDamaged() throws Exception {
        Files.createFile(folder.resolve("visit.mv.db"));

        assertThatExceptionOfType(StoreFailure.Damaged.class).isThrownBy(() -> open("visit"));
        assertThat(folder.resolve("visit.mv.db")).isEmptyFile();
    }

    @Test
    void theWrongPassphraseIsToldFromDamage() throws Exception {
        Store.open(folder.resolve("secret"), "right".toCharArray(), true, NOW).close();
        byte[] before = Files.readAllBytes(folder.resolve("secret.mv.db"));

        assertThatExceptionOfType(StoreFailure.WrongPassphrase.class)
                .isThrownBy(() ->
                        Store.open(folder.resolve("secret"), "wrong".toCharArray(), true, NOW));
        assertThatExceptionOfType(StoreFailure.PassphraseNeeded.class)
                .isThrownBy(() -> open("secret"));
        assertThat(Files.readAllBytes(folder.resolve("secret.mv.db"))).isEqualTo(before);
    }

    @Test
    void aDamagedEncryptedFileIsDamagedAndNotTakenForAWrongPassphrase() throws Exception {
        Path file = folder.resolve("secret.mv.db");
        Store.open(file, "right".toCharArray(), true, NOW).close();
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 3 * FileHead.BLOCK, bytes.length, (byte) 7);
        Files.write(file, bytes);

        assertThatExceptionOfType(StoreFailure.Damaged.class)
                .isThrownBy(() -> Store.open(file, "right".toCharArray(), true, NOW));
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @Test
    void aPassphraseForAFileThatIsNotEncryptedIsRefused() {
        open("visit").close();

        assertThatExceptionOfType(StoreFailure.NotEncrypted.class)
                .isThrownBy(() ->
                        Store.open(folder.resolve("visit"), "secret".toCharArray(), true, NOW));
    }

    @Test
    void aFileOfANewerProgramIsLeftToIt() throws Exception {
        Path file = filled("visit");
        sql(
                "insert into \"flyway_schema_history\" values (99, '99', 'newer', 'SQL', 'V99__newer.sql', 1, 'x',"
                        + " current_timestamp, 1, true)");
        byte[] before = Files.readAllBytes(file);

        assertThatExceptionOfType(StoreFailure.NewerVersion.class)
                .isThrownBy(() -> open("visit"))
                .withMessageContaining("99");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aChangedLetterInAFactIsDamageThatIsFound() throws Exception {
        Path file = filled("visit");
        sql(
                "update fact set body = stringtoutf8(replace(utf8tostring(body), 'Ada Sample', 'Ida Sample'))");
        byte[] before = Files.readAllBytes(file);

        try (Store store = open("visit")) {
            assertThatExceptionOfType(StoreFailure.Damaged.class).isThrownBy(store::load);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aLostFactThatOthersReferToIsDamageThatIsFound() throws Exception {
        filled("visit");
        sql("delete from fact where kind = 'person' and id = 'ada'");

        try (Store store = open("visit")) {
            assertThatExceptionOfType(StoreFailure.Damaged.class).isThrownBy(store::load);
        }
    }

    @Test
    void toTryAFileASecondTimeDoesNotLetGoOfItsLock() throws Exception {
        filled("visit");
        Path file = folder.resolve("visit.mv.db");
        try (Store first = open("visit")) {
            assertThatExceptionOfType(StoreFailure.InUse.class).isThrownBy(() -> open("visit"));
            assertThat(opensElsewhere(file)).isFalse();
            assertThat(first.load().programme()).isEqualTo(TypicalVisit.PROGRAMME);
        }
        assertThat(opensElsewhere(file)).isTrue();
    }

    /** Whether another program gets the lock of a file. */
    private static boolean opensElsewhere(Path file) throws Exception {
        Process other =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Locking.class.getName(),
                                file.toString())
                        .inheritIO()
                        .start();
        return other.waitFor() == 0;
    }

    /** Another program that ends with 0 when it gets the lock of a file. */
    static final class Locking {

        private Locking() {}

        /** @param args the file */
        public static void main(String[] args) throws IOException {
            try (FileChannel channel =
                            FileChannel.open(Path.of(args[0]), StandardOpenOption.WRITE);
                    FileLock lock = channel.tryLock()) {
                System.exit(lock == null ? 1 : 0);
            }
        }
    }

    @Test
    void flippedBytesAreFoundOrDoNoHarm() throws Exception {
        Path whole = filled("whole");
        byte[] bytes = Files.readAllBytes(whole);
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int damaged = 0;
        for (int i = 0; i < 100; i++) {
            byte[] flipped = bytes.clone();
            for (int flip = 0; flip < 1 + i % 40; flip++) {
                flipped[random.nextInt(2 * FileHead.BLOCK, bytes.length)] ^=
                        (byte) (1 << random.nextInt(8));
            }
            damaged += openDamaged("flipped" + i, flipped, "seed " + seed + ", file " + i) ? 1 : 0;
        }
        assertThat(damaged).as("files found damaged, seed " + seed).isPositive();
    }

    @Test
    void aFileThatWasCutOffIsFoundOrDoesNoHarm() throws Exception {
        Path whole = filled("whole");
        byte[] bytes = Files.readAllBytes(whole);
        for (int length = 100; length < bytes.length; length += bytes.length / 12) {
            openDamaged("cut" + length, Arrays.copyOf(bytes, length), "cut to " + length);
        }
    }

    @Test
    void aBackupHoldsTheFileAsItIs() throws Exception {
        filled("visit");
        filled("visit.older");
        try (Store store = open("visit")) {
            store.backup(folder.resolve("copy.zip"));
            assertThatExceptionOfType(StoreFailure.Unreachable.class)
                    .isThrownBy(() -> store.backup(folder.resolve("copy.zip")));
        }
        try (ZipInputStream zip =
                new ZipInputStream(Files.newInputStream(folder.resolve("copy.zip")))) {
            assertThat(String.valueOf(zip.getNextEntry())).isEqualTo("visit.mv.db");
            Files.write(folder.resolve("restored.mv.db"), zip.readAllBytes());
        }
        try (Store store = open("restored")) {
            assertThat(store.load().programme()).isEqualTo(TypicalVisit.PROGRAMME);
        }
    }

    @Test
    void anOlderFileIsBackedUpAndMigrated() throws Exception {
        filled("visit");
        Schema next = new Schema("1000", "classpath:db/migration", "classpath:db/later");
        try (Store store = Store.open(folder.resolve("visit"), new char[0], false, NOW, next)) {
            assertThat(store.load().programme()).isEqualTo(TypicalVisit.PROGRAMME);
        }
        assertThat(folder.resolve("visit-before-version-1000-20250203T090000Z.zip"))
                .isNotEmptyFile();
        assertThatExceptionOfType(StoreFailure.NewerVersion.class).isThrownBy(() -> open("visit"));
    }

    @Test
    void theKnownFormIsThatOfTheLastScript() throws Exception {
        try (var scripts =
                Files.list(
                        Path.of(
                                String.valueOf(Schema.class.getResource("/db/migration"))
                                        .substring("file:".length())))) {
            assertThat(
                            scripts.map(script -> script.getFileName().toString())
                                    .mapToInt(name ->
                                            Integer.parseInt(name.substring(1, name.indexOf("__"))))
                                    .max())
                    .hasValue(Integer.parseInt(Schema.CURRENT.known()));
        }
    }

    /** Whether the file is found damaged; if it opens, it holds the visit or, having lost its end, nothing yet. */
    private boolean openDamaged(String name, byte[] bytes, String occasion) throws IOException {
        Files.write(folder.resolve(name + ".mv.db"), bytes);
        try (Store store = open(name)) {
            assertThat(store.load().programme())
                    .as(occasion)
                    .isIn(TypicalVisit.PROGRAMME, Programme.empty());
            return false;
        } catch (StoreFailure.Damaged | StoreFailure.NotAnAttacheFile failure) {
            assertThat(failure.getMessage()).as(occasion).contains(name + ".mv.db");
            return true;
        }
    }

    private Store open(String name) {
        return Store.open(folder.resolve(name), new char[0], true, NOW);
    }

    private Path filled(String name) {
        List<Edit> edits = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (Entity fact : TypicalVisit.PROGRAMME.all(kind)) {
                edits.add(new Edit.Added(fact));
            }
        }
        Origin origin = new Origin("Enter", "", "A. Planner", NOW);
        try (Store store = open(name)) {
            store.append(
                    new JournalRow(
                            new JournalHeading(
                                    1, JournalHeading.Type.CHANGE, OptionalLong.empty(), origin),
                            new ChangeSet(origin, edits)));
            return store.file();
        }
    }

    private void sql(String statement) throws Exception {
        try (Connection connection =
                        DriverManager.getConnection(
                                "jdbc:h2:file:" + folder.resolve("visit"), "attache", "");
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    /** Another program that has a file open. */
    static final class FileHolder {

        private FileHolder() {}

        /** @param args the file */
        public static void main(String[] args) throws IOException {
            try (Store _ = Store.open(Path.of(args[0]), new char[0], false, NOW)) {
                System.out.write("open\n".getBytes(StandardCharsets.US_ASCII));
                System.out.flush();
                System.in.read();
            }
        }
    }
}
