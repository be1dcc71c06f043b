package app.attache.workspace;

import java.time.Clock;
import java.time.InstantSource;
import java.util.Objects;

/**
 * How to open a file.
 *
 * @param author who undoes and redoes, as the journal names the person
 * @param clock tells when steps are made and what is due
 * @param alarm wakes when the next thing is due
 * @param passphrase what the file is or is to be encrypted with; empty for a file that is not. Opening wipes it, whether it
 *     succeeds or not, so options with a passphrase are good for one opening
 * @param create whether to create the file when it is not there
 */
@SuppressWarnings("ArrayRecordComponent") // wiped, as a string cannot be
public record OpenOptions(
        String author, InstantSource clock, Alarm alarm, char[] passphrase, boolean create) {

    public OpenOptions {
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(alarm, "alarm");
        Objects.requireNonNull(passphrase, "passphrase");
    }

    /** Opens an unencrypted file and creates it when it is not there; the machine's clock. */
    public static OpenOptions of(String author) {
        return new OpenOptions(author, Clock.systemUTC(), Alarm.SYSTEM, new char[0], true);
    }

    /** The same with a passphrase, which opening will wipe. */
    public OpenOptions withPassphrase(char[] secret) {
        return new OpenOptions(author, clock, alarm, secret, create);
    }

    /** The same, but a file that is not there is a failure. */
    public OpenOptions existing() {
        return new OpenOptions(author, clock, alarm, passphrase, false);
    }

    /** The same with another clock. */
    public OpenOptions withClock(InstantSource other) {
        return new OpenOptions(author, other, alarm, passphrase, create);
    }

    /** The same with another alarm. */
    public OpenOptions withAlarm(Alarm other) {
        return new OpenOptions(author, clock, other, passphrase, create);
    }

    /** Does not tell the passphrase. */
    @Override
    public String toString() {
        return "OpenOptions[author=" + author + ", create=" + create + "]";
    }
}
