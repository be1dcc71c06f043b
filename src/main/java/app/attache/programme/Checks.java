package app.attache.programme;

import java.time.Duration;

/** Invariants that several records share. */
final class Checks {

    private Checks() {}

    static String named(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A name is needed");
        }
        return name;
    }

    static int notNegative(int number, String what) {
        if (number < 0) {
            throw new IllegalArgumentException(what + " may not be negative: " + number);
        }
        return number;
    }

    static Duration notNegative(Duration length, String what) {
        if (length.isNegative()) {
            throw new IllegalArgumentException(what + " may not be negative: " + length);
        }
        return length;
    }
}
