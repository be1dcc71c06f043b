package app.attache.desktop.common;

import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Programme;
import java.util.Set;

/**
 * Short ids for facts that are not in the file yet: made of the fact's name where it has Latin letters, so that a visit file
 * can be read, and numbered where the name is taken.
 *
 * @param programme the facts whose ids are taken
 */
public record FreshIds(Programme programme) {

    private static final int LONGEST = 40;

    /**
     * A free id of {@code kind} after {@code name}; after the kind where the name has no letter that an id may have.
     *
     * @param <T> the record of that kind
     */
    public <T extends Entity> Id<T> of(Kind kind, String name) {
        String plain = plain(name);
        return free(kind, plain.isEmpty() ? kind.label() : plain, plain.isEmpty());
    }

    private <T extends Entity> Id<T> free(Kind kind, String stem, boolean numbered) {
        if (!numbered) {
            Id<T> bare = new Id<>(kind, stem);
            if (!programme.contains(bare)) {
                return bare;
            }
        }
        for (int number = numbered ? 1 : 2; ; number++) {
            Id<T> id = new Id<>(kind, stem + '-' + number);
            if (!programme.contains(id)) {
                return id;
            }
        }
    }

    /** A short id after {@code name} that is not among {@code taken}; after {@code otherwise} where the name has no letter for it. */
    public static String free(String name, String otherwise, Set<String> taken) {
        String plain = plain(name);
        String stem = plain.isEmpty() ? otherwise : plain;
        String free = stem;
        for (int number = 2; taken.contains(free); number++) {
            free = stem + '-' + number;
        }
        return free;
    }

    /** The name in small Latin letters, digits and hyphens; empty where it has none. */
    static String plain(String name) {
        String hyphened = SearchText.fold(name).replaceAll("[^a-z0-9]+", "-");
        String cut = hyphened.substring(0, Math.min(LONGEST, hyphened.length()));
        return cut.replaceAll("^-+|-+$", "");
    }
}
