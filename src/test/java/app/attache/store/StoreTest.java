package app.attache.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.ChangeSet;
import app.attache.programme.City;
import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.programme.Origin;
import app.attache.programme.Programme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file keeps what it is given. */
class StoreTest {

    private static final Instant NOW = Instant.parse("2025-02-03T09:00:00Z");
    private static final Origin ORIGIN =
            new Origin("Add", "because", "A. Planner", NOW, "announced Monday");

    @TempDir Path folder;

    private final City city = City.draft(Id.city("oslo"), "Oslo", ZoneId.of("Europe/Oslo")).build();

    @Test
    void aNewFileIsEmpty() {
        try (Store store = open()) {
            assertThat(store.load().programme()).isEqualTo(Programme.empty());
            assertThat(store.journal(0)).isEmpty();
        }
    }

    @Test
    void whatWasAppendedIsThereWhenOpenedAgain() {
        ChangeSet change = new ChangeSet(ORIGIN, List.of(new Edit.Added(city)));
        JournalRow row =
                new JournalRow(
                        new JournalHeading(
                                1, JournalHeading.Type.CHANGE, OptionalLong.empty(), ORIGIN),
                        change);
        try (Store store = open()) {
            store.append(row);
        }
        try (Store store = open()) {
            assertThat(store.load().programme()).isEqualTo(Programme.empty().apply(change));
            assertThat(store.journal(0)).containsExactly(row);
            assertThat(store.step(1)).contains(row);
            assertThat(store.headings()).containsExactly(row.heading());
        }
    }

    @Test
    void onlyTheOwnerMayReadTheFile() throws Exception {
        try (Store store = open()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(store.file())))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aNameMeansTheSameFileWithAndWithoutItsSuffix() {
        open().close();
        try (Store store = Store.open(folder.resolve("visit.mv.db"), new char[0], false, NOW)) {
            assertThat(store.file()).isEqualTo(folder.resolve("visit.mv.db"));
        }
    }

    private Store open() {
        return Store.open(folder.resolve("visit"), new char[0], true, NOW);
    }
}
