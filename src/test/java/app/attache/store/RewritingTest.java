package app.attache.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.ChangeSet;
import app.attache.programme.Edit;
import app.attache.programme.Origin;
import app.attache.programme.TypicalVisit;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RewritingTest {

    private static final Instant NOW = Instant.parse("2025-02-03T09:00:00Z");
    private static final Origin ORIGIN = new Origin("Change", "", "A. Planner", NOW);

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "a passphrase"})
    void aFileThatIsMostlyDeadIsWrittenAnewAndHoldsTheSame(String passphrase) throws Exception {
        List<JournalRow> rows = write(passphrase);
        long grown = Files.size(file());
        assertThat(grown).isGreaterThan(1 << 19);
        try (Store store = open(passphrase)) {
            assertThat(Files.size(file())).isLessThan(grown / 4);
            assertThat(store.encrypted()).isEqualTo(!passphrase.isEmpty());
            assertThat(store.journal(0)).isEqualTo(rows);
            assertThat(store.load().programme().all(TypicalVisit.OSLO.id().kind())).hasSize(1);
        }
        assertThat(beside()).containsExactly("visit.mv.db");
        try (Store store = open(passphrase)) {
            assertThat(store.journal(0)).isEqualTo(rows);
        }
    }

    @Test
    void whatAProgramLeftThatDiedWhileItWroteAFileAnewIsTakenAway() throws Exception {
        List<JournalRow> rows = write("");
        Path left = Files.createDirectory(folder.resolve("visit.rewriting"));
        Files.write(left.resolve("visit.mv.db"), new byte[5000]);
        try (Store store = open("")) {
            assertThat(store.journal(0)).isEqualTo(rows);
        }
        assertThat(beside()).containsExactly("visit.mv.db");
    }

    @Test
    void aFileThatCannotBeWrittenAnewIsOpenedAsItIs() throws Exception {
        List<JournalRow> rows = write("");
        // Something of another's is in the way.
        Path others = Files.createDirectory(folder.resolve("visit.rewriting"));
        Path wedge = Files.createDirectory(others.resolve("visit.mv.db"));
        Files.createFile(wedge.resolve("note"));
        try (Store store = open("")) {
            assertThat(store.journal(0)).isEqualTo(rows);
        }
        assertThat(Files.size(file())).isGreaterThan(1 << 19);
        assertThat(wedge.resolve("note")).exists();
    }

    @Test
    void aFileThatSomebodyElseHasOpenIsNotWrittenAnew() throws Exception {
        write("");
        byte[] before = Files.readAllBytes(file());
        FileName name = FileName.of(file());
        try (FileKey key = FileKey.none();
                FileChannel channel =
                        FileChannel.open(
                                file(), StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            new Rewriting(name, new Connector(name, key)).tryIt(Map.of());
        }
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    /** One name is changed to and fro, so that next to nothing of what is written stays in use. */
    private List<JournalRow> write(String passphrase) {
        List<JournalRow> rows = new ArrayList<>();
        try (Store store = open(passphrase)) {
            for (int number = 1; number <= 48; number++) {
                boolean even = number % 2 == 0;
                Edit edit =
                        even
                                ? new Edit.Removed(TypicalVisit.OSLO)
                                : new Edit.Added(TypicalVisit.OSLO);
                rows.add(row(number, edit));
                store.append(rows.getLast());
            }
            rows.add(row(49, new Edit.Added(TypicalVisit.OSLO)));
            store.append(rows.getLast());
        }
        return rows;
    }

    private static JournalRow row(int number, Edit edit) {
        return new JournalRow(
                new JournalHeading(
                        number, JournalHeading.Type.CHANGE, OptionalLong.empty(), ORIGIN),
                new ChangeSet(ORIGIN, List.of(edit)));
    }

    private List<String> beside() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    private Path file() {
        return folder.resolve("visit.mv.db");
    }

    private Store open(String passphrase) {
        return Store.open(folder.resolve("visit"), passphrase.toCharArray(), true, NOW);
    }
}
