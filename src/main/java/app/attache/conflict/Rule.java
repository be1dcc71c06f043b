package app.attache.conflict;

import app.attache.programme.Kind;
import java.util.Set;

/** One kind of conflict. It says what it reads, so that an edit re-runs only what it can affect. */
interface Rule {

    FindingKind kind();

    /** The kinds of fact that it reads. An edit of any other fact changes nothing that it finds. */
    Set<Kind> reads();
}
