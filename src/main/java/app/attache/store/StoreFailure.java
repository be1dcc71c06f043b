package app.attache.store;

import app.attache.text.Failure;
import app.attache.text.Message;
import java.nio.file.Path;

/** A file that cannot be opened, read or written; each says which file and what to do. */
public abstract sealed class StoreFailure extends Failure {

    private static final long serialVersionUID = 1L;

    private final transient Path file;

    private StoreFailure(Message message, Path file) {
        super(message);
        this.file = file;
    }

    private StoreFailure(Message message, Path file, Throwable cause) {
        super(message, cause);
        this.file = file;
    }

    /** The file it is about, as it lies on the disk. */
    public final Path file() {
        return file;
    }

    /** There is no such file, and none was to be created. */
    public static final class Missing extends StoreFailure {

        private static final long serialVersionUID = 1L;

        Missing(Path file) {
            super(Message.of("store.missing", file), file);
        }
    }

    /** Somebody else has the file open: another program, or this one. */
    public static final class InUse extends StoreFailure {

        private static final long serialVersionUID = 1L;

        /** @param holder who has it and since when, in words; empty when that cannot be read */
        InUse(Path file, String holder) {
            super(
                    holder.isEmpty()
                            ? Message.of("store.in-use.unknown", file)
                            : Message.of("store.in-use.known", file, holder),
                    file);
        }
    }

    /** The passphrase does not open the file. */
    public static final class WrongPassphrase extends StoreFailure {

        private static final long serialVersionUID = 1L;

        WrongPassphrase(Path file) {
            super(Message.of("store.wrong-passphrase", file), file);
        }
    }

    /** The file is encrypted and no passphrase was given. */
    public static final class PassphraseNeeded extends StoreFailure {

        private static final long serialVersionUID = 1L;

        PassphraseNeeded(Path file) {
            super(Message.of("store.passphrase-needed", file), file);
        }
    }

    /** A passphrase was given, but the file is not encrypted: whoever gave it would believe it to be. */
    public static final class NotEncrypted extends StoreFailure {

        private static final long serialVersionUID = 1L;

        NotEncrypted(Path file) {
            super(Message.of("store.not-encrypted", file), file);
        }
    }

    /** The file cannot be read whole. It is left exactly as it is. */
    public static final class Damaged extends StoreFailure {

        private static final long serialVersionUID = 1L;

        Damaged(Path file, Throwable cause) {
            super(Message.of("store.damaged", file), file, cause);
        }

        Damaged(Path file) {
            super(Message.of("store.damaged", file), file);
        }
    }

    /** A newer program wrote the file, in a form this one does not know. */
    public static final class NewerVersion extends StoreFailure {

        private static final long serialVersionUID = 1L;

        NewerVersion(Path file, String version, String known) {
            super(Message.of("store.newer-version", file, version, known), file);
        }
    }

    /** The file is something else than a file of this program. */
    public static final class NotAnAttacheFile extends StoreFailure {

        private static final long serialVersionUID = 1L;

        NotAnAttacheFile(Path file) {
            super(Message.of("store.not-attache", file), file);
        }
    }

    /** The name has a character that the database cannot have in one. */
    public static final class UnusableName extends StoreFailure {

        private static final long serialVersionUID = 1L;

        UnusableName(Path file) {
            super(Message.of("store.unusable-name", file), file);
        }
    }

    /** The file, or the folder it is to be in, cannot be created, read or written. */
    public static final class Unreachable extends StoreFailure {

        private static final long serialVersionUID = 1L;

        Unreachable(Path file, Throwable cause) {
            super(
                    Message.of("store.unreachable", file, String.valueOf(cause.getMessage())),
                    file,
                    cause);
        }
    }

    /** A file of an older form could not be brought to the present one; there is a backup from before. */
    public static final class NotMigrated extends StoreFailure {

        private static final long serialVersionUID = 1L;

        NotMigrated(Path file, Path backup, Throwable cause) {
            super(Message.of("store.not-migrated", file, backup), file, cause);
        }
    }

    /** There is a file of that name already, and it is not replaced. */
    public static final class Occupied extends StoreFailure {

        private static final long serialVersionUID = 1L;

        Occupied(Path file) {
            super(Message.of("store.occupied", file), file);
        }
    }

    /** The archive holds no backup of a file of this program, or not all of it. */
    public static final class NotABackup extends StoreFailure {

        private static final long serialVersionUID = 1L;

        NotABackup(Path archive) {
            super(Message.of("store.not-a-backup", archive), archive);
        }

        NotABackup(Path archive, Throwable cause) {
            super(Message.of("store.not-a-backup", archive), archive, cause);
        }
    }

    /** A step could not be written: the file holds what it held before. */
    public static final class NotSaved extends StoreFailure {

        private static final long serialVersionUID = 1L;

        NotSaved(Path file, Throwable cause) {
            super(
                    Message.of("store.not-saved", file, String.valueOf(cause.getMessage())),
                    file,
                    cause);
        }
    }

    /** An earlier write failed at a point where nothing is certain, so no more is written until the file is opened anew. */
    public static final class MustReopen extends StoreFailure {

        private static final long serialVersionUID = 1L;

        MustReopen(Path file) {
            super(Message.of("store.must-reopen", file), file);
        }
    }
}
