package app.attache.generator;

import app.attache.programme.Kind;
import java.util.EnumMap;
import java.util.Map;

/** Short ids in the order in which facts are made up: {@code mee1}, {@code mee2}, {@code mov1}. */
final class Numbering {

    private static final int PREFIX = 3;

    private final Map<Kind, Integer> last = new EnumMap<>(Kind.class);

    String next(Kind kind) {
        return kind.label().substring(0, PREFIX) + last.merge(kind, 1, Integer::sum);
    }
}
