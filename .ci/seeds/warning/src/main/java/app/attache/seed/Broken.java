package app.attache.seed;

/** Computes what nobody reads. */
final class Broken {

    int size(String name) {
        int length = name.length();
        return 1;
    }
}
