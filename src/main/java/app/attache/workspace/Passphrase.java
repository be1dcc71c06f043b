package app.attache.workspace;

import app.attache.store.StoreFailure;
import app.attache.text.Failure;

/** What a failed opening says about the passphrase. */
public enum Passphrase {
    /** The file needs one and none was given. */
    NEEDED,
    /** The one given does not open the file. */
    WRONG,
    /** The failure has another cause. */
    NOT_CONCERNED;

    /** Whether asking for a passphrase, or for another one, can help after {@code failure}. */
    public static Passphrase after(Failure failure) {
        if (failure instanceof StoreFailure.PassphraseNeeded) {
            return NEEDED;
        }
        return failure instanceof StoreFailure.WrongPassphrase ? WRONG : NOT_CONCERNED;
    }
}
