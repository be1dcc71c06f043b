package app.attache.seed;

import java.util.List;

/** Forgets what its list holds. */
final class Broken {

    List items() {
        return List.of();
    }
}
