package app.attache.conflict;

import app.attache.programme.Id;

/** A planned thing with a known time. */
interface Timed {

    Id<?> id();

    Reading reading();
}
