package app.attache.itinerary.fit;

/** An arrangement that was found. */
final class Arranged {

    private final int[] choices;
    private final FitScore score;
    private final boolean proven;

    /**
     * @param choices the number of the chosen option for each item, −1 for none
     * @param proven whether there is none better
     */
    Arranged(int[] choices, FitScore score, boolean proven) {
        this.choices = choices.clone();
        this.score = score;
        this.proven = proven;
    }

    /** The number of the chosen option for each item, −1 for none. */
    int[] choices() {
        return choices.clone();
    }

    FitScore score() {
        return score;
    }

    /** Whether there is none better. */
    boolean proven() {
        return proven;
    }
}
