package app.attache.desktop.common.look;

import app.attache.conflict.Severity;
import java.util.Optional;

/**
 * What the appearance of a thing tells.
 *
 * @param swatch the number of its delegation's colour
 * @param firm drawn with a full line; dashed if not
 * @param cancelled struck through
 * @param faded stands back, since it is none of the chosen delegation's
 * @param conflicts how many findings, hard and soft, are about it
 * @param worst how bad the worst of these is
 */
public record Look(
        int swatch,
        boolean firm,
        boolean cancelled,
        boolean faded,
        int conflicts,
        Optional<Severity> worst) {

    /** The same with so bad a conflict as there would be. */
    public Look foreseen(Optional<Severity> then) {
        return new Look(swatch, firm, cancelled, faded, 0, then);
    }
}
