package app.attache.itinerary.fit;

import java.util.List;

/** Places one item after another, each at the cheapest of its options that goes with those before it. For one thread. */
record Start(Puzzle puzzle, Judge judge, Refusals refusals) {

    private static final int MOST_TRIES = 8;

    /** An arrangement that stands before the judge. */
    Arranged from(boolean[][] allowed) {
        int[] choices = puzzle.untouched();
        for (int item : puzzle.order()) {
            if (choices[item] < 0 && puzzle.awaitedArePlaced(item, choices)) {
                place(item, allowed[item], choices);
            }
        }
        FitScore score = puzzle.score(choices).plus(judge.judge(choices).beyond());
        return new Arranged(choices, score, false);
    }

    private void place(int item, boolean[] allowed, int[] choices) {
        int tries = 0;
        for (int choice = 0; choice < allowed.length && tries < MOST_TRIES; choice++) {
            if (allowed[choice] && goes(item, choice, choices)) {
                choices[item] = choice;
                List<List<Pick>> objections = judge.judge(choices).objections();
                if (objections.isEmpty()) {
                    return;
                }
                objections.forEach(refusals::learn);
                choices[item] = -1;
                tries++;
            }
        }
    }

    private boolean goes(int item, int choice, int[] choices) {
        for (int other = 0; other < choices.length; other++) {
            if (other != item
                    && choices[other] >= 0
                    && puzzle.collide(item, choice, other, choices[other])) {
                return false;
            }
        }
        return !refusals.forbid(new Pick(item, choice), choices);
    }
}
