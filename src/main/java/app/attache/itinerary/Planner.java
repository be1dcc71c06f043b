package app.attache.itinerary;

import app.attache.conflict.ConflictIndex;
import app.attache.programme.Programme;
import app.attache.text.Texts;
import java.time.Instant;
import java.util.Objects;

/**
 * Works out what changes mean for one programme. Immutable and for any thread; the same change always gives the same plan.
 *
 * @param programme what the plans are for
 * @param conflicts the findings about {@code programme}
 * @param texts the language of the step's label
 * @param author who decides
 * @param at when
 */
public record Planner(
        Programme programme, ConflictIndex conflicts, Texts texts, String author, Instant at) {

    public Planner {
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(conflicts, "conflicts");
        Objects.requireNonNull(texts, "texts");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(at, "at");
    }

    /**
     * The plan of {@code change}.
     *
     * @throws ItineraryFailure when it is impossible
     */
    public Plan plan(Change change) {
        return switch (change) {
            case ExtendStay extend -> new ExtendStayPlanner(this, extend).plan();
        };
    }
}
