package app.attache.store;

import app.attache.programme.Id;
import app.attache.programme.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.h2.mvstore.MVStoreException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * One open file. Nobody else can have it open meanwhile. For one thread at a time.
 *
 * <p>What {@link #append} has written when it returns survives the death of the program and of the machine.
 */
public final class Store implements AutoCloseable {

    private final DiskThread disk;
    private final FileName name;
    private final boolean encrypted;
    private final Connection connection;
    private final Handle handle;
    private boolean broken;
    private boolean abandoned;

    private Store(DiskThread disk, FileName name, boolean encrypted, Connection connection) {
        this.disk = disk;
        this.name = name;
        this.encrypted = encrypted;
        this.connection = connection;
        this.handle = Jdbi.create(connection).open();
    }

    /**
     * Opens a file, or creates it.
     *
     * @param given the name, with or without {@code .mv.db}; {@code visit} and {@code visit.mv.db} are the same file
     * @param passphrase what the file is or is to be encrypted with; empty for a file that is not; wiped on return
     * @param create whether to create the file when it is not there
     * @param now the moment, for the note of who has it open
     * @throws StoreFailure when that cannot be done; an existing file is then as it was
     */
    public static Store open(Path given, char[] passphrase, boolean create, Instant now) {
        return open(given, passphrase, create, now, Schema.CURRENT);
    }

    static Store open(Path given, char[] passphrase, boolean create, Instant now, Schema schema) {
        DiskThread disk = new DiskThread();
        boolean fine = false;
        try {
            Store store =
                    disk.call(() ->
                            openHere(disk, FileName.of(given), passphrase, create, now, schema));
            fine = true;
            return store;
        } finally {
            Arrays.fill(passphrase, '\0');
            if (!fine) {
                disk.close();
            }
        }
    }

    private static Store openHere(
            DiskThread disk,
            FileName name,
            char[] passphrase,
            boolean create,
            Instant now,
            Schema schema) {
        OpenFiles.claim(name);
        boolean fine = false;
        try {
            Connection connection = new Opening(name, schema, now).open(passphrase, create);
            Holder.note(name, now);
            Store store = new Store(disk, name, passphrase.length > 0, connection);
            fine = true;
            return store;
        } catch (IOException e) {
            throw new StoreFailure.Unreachable(name.file(), e);
        } finally {
            if (!fine) {
                OpenFiles.release(name);
            }
        }
    }

    /** The file on the disk. */
    public Path file() {
        return name.file();
    }

    /** Whether a passphrase is needed to read it. */
    public boolean encrypted() {
        return encrypted;
    }

    /**
     * Reads all facts. When that fails, the file is let go of as it is, and nothing can be done with this store any more.
     *
     * @throws StoreFailure.Damaged when not every fact is as it was written
     */
    public Loaded load() {
        return disk.call(this::loadHere);
    }

    private Loaded loadHere() {
        boolean fine = false;
        try {
            Loaded loaded = FactLoader.load(connection);
            fine = true;
            return loaded;
        } catch (SQLException
                | FactJson.Unreadable
                | RuntimeException
                | AssertionError
                | StackOverflowError e) {
            throw new StoreFailure.Damaged(file(), e);
        } finally {
            if (!fine) {
                abandon();
            }
        }
    }

    /** The heads of all steps, in order. */
    public List<JournalHeading> headings() {
        return read(() -> Journal.headings(handle, 0));
    }

    /** All steps with numbers above {@code after}, in order. */
    public List<JournalRow> journal(long after) {
        return read(() -> Journal.rows(handle, after));
    }

    /** The step with this number, if there is one. */
    public Optional<JournalRow> step(long number) {
        return read(() -> Journal.row(handle, number));
    }

    /** The steps that touched the fact, in order. */
    public List<JournalRow> stepsOf(Id<?> fact) {
        return read(() -> Journal.rowsOf(handle, fact));
    }

    /**
     * What the steps with numbers above {@code after} did to facts of these kinds, which are not none, in the order of the steps.
     * Of what a step added nothing is read, so that a step that brought in all of a file costs little.
     */
    public List<TouchedFact> touched(long after, Set<Kind> kinds) {
        return read(() -> Journal.touched(handle, after, kinds));
    }

    /** What was typed and not saved, the oldest first. */
    public List<KeptEntry> kept() {
        return read(() -> Kept.all(handle));
    }

    /**
     * Keeps what was typed, in place of what was kept of the same subject. No step, and no fact, changes.
     *
     * @throws StoreFailure.NotSaved when it could not be written; what was kept before is kept still
     */
    public void keep(KeptEntry entry) {
        disk.run(() ->
                writeHere(() -> {
                    Kept.drop(handle, entry.subject());
                    Kept.insert(handle, entry);
                }));
    }

    /**
     * Forgets what was kept of a subject; nothing happens when nothing was.
     *
     * @throws StoreFailure.NotSaved when it could not be written
     */
    public void drop(String subject) {
        disk.run(() -> writeHere(() -> Kept.drop(handle, subject)));
    }

    /** The plans that are kept, in the order of their numbers. */
    public List<DraftRow> drafts() {
        return read(() -> Drafts.all(handle));
    }

    /**
     * Keeps a plan. No step, and no fact, changes.
     *
     * @param draft has a number that no other has
     * @throws StoreFailure.NotSaved when it could not be written
     */
    public void addDraft(DraftRow draft) {
        disk.run(() -> writeHere(() -> Drafts.insert(handle, draft)));
    }

    /**
     * Forgets a plan; nothing happens when there is none with this number.
     *
     * @throws StoreFailure.NotSaved when it could not be written
     */
    public void dropDraft(long number) {
        disk.run(() -> writeHere(() -> Drafts.drop(handle, number)));
    }

    private interface Query<T> {
        T run() throws FactJson.Unreadable;
    }

    private <T> T read(Query<T> query) {
        return disk.call(() -> {
            try {
                return query.run();
            } catch (JdbiException | FactJson.Unreadable e) {
                throw new StoreFailure.Damaged(file(), e);
            }
        });
    }

    /**
     * Writes a step: its row in the journal and what it does to the facts, in one transaction. On return it is on the disk.
     *
     * @param row numbered one more than the last
     * @throws StoreFailure.NotSaved when it could not be written; the facts and the journal are as they were
     * @throws StoreFailure.MustReopen when an earlier write failed so that the file's state is not known
     */
    public void append(JournalRow row) {
        disk.run(() ->
                writeHere(() -> {
                    Journal.insert(handle, row);
                    Facts.update(handle, row.changeSet());
                }));
    }

    private void writeHere(Runnable rows) {
        if (broken || abandoned) {
            throw new StoreFailure.MustReopen(file());
        }
        broken = true;
        try {
            ChunkFile chunks = ChunkFile.of(connection);
            long size = chunks.size();
            handle.begin();
            write(rows);
            handle.commit();
            // A commit has handed its bytes to the system; this makes the system hand them to the
            // disk.
            handle.execute("checkpoint sync");
            chunks.makeFindable(size);
            broken = false;
        } catch (JdbiException | SQLException | MVStoreException e) {
            throw new StoreFailure.NotSaved(file(), e);
        }
    }

    // A step that fails before its commit is rolled back, and the store can go on.
    private void write(Runnable rows) {
        boolean written = false;
        try {
            rows.run();
            written = true;
        } finally {
            if (!written) {
                handle.rollback();
                broken = false;
            }
        }
    }

    /**
     * Writes a copy of the file as it is now: a zip archive with the file in it, encrypted if it is.
     *
     * @param backup where to; nothing may be there yet
     * @throws StoreFailure.Unreachable when it cannot be written
     */
    public void backup(Path backup) {
        disk.run(() -> {
            try {
                Backup.write(connection, backup);
            } catch (IOException | SQLException e) {
                throw new StoreFailure.Unreachable(backup, e);
            }
        });
    }

    /**
     * The backups of this file that lie beside it: archives whose names begin with its name.
     *
     * @return the newest first
     */
    public List<Path> backups() {
        return disk.call(() -> {
            try {
                return Backup.beside(name);
            } catch (IOException e) {
                throw new StoreFailure.Unreachable(file(), e);
            }
        });
    }

    private void abandon() {
        abandoned = true;
        Opening.abandon(connection);
        letGo();
    }

    /** Lets go of the file. Nothing is lost by dying without it. */
    @Override
    public void close() {
        try (disk) {
            disk.run(this::closeHere);
        }
    }

    private void closeHere() {
        if (abandoned) {
            return;
        }
        if (broken) {
            abandon();
            return;
        }
        try (handle) {
            connection.close();
        } catch (SQLException e) {
            throw new StoreFailure.Unreachable(file(), e);
        } finally {
            letGo();
        }
    }

    private void letGo() {
        Holder.remove(name);
        OpenFiles.release(name);
    }
}
