package app.attache.seed;

/** Breaks nothing, and uses syntax that a formatter running on an older JDK could not parse. */
record Clean(int first, int second) {

    static int firstOf(Object value) {
        return switch (value) {
            case Clean(int first, _) -> first;
            default -> 0;
        };
    }
}
