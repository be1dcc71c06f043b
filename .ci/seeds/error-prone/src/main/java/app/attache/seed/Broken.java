package app.attache.seed;

/** Keeps nothing of what it is given. */
final class Broken {

    private int value;

    void keep(int value) {
        this.value = this.value;
    }
}
