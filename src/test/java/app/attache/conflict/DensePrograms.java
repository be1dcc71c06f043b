package app.attache.conflict;

import app.attache.programme.Programme;

/** {@link Dense} programmes, for the tests of what is built upon conflicts. */
public final class DensePrograms {

    private DensePrograms() {}

    /** The programme of this seed, with fixed times alone. */
    public static Programme fixed(long seed) {
        return Dense.fixedProgramme(seed);
    }
}
