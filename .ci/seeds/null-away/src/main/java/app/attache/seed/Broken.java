package app.attache.seed;

/** Promises a name and has none. */
final class Broken {

    String name() {
        return null;
    }
}
