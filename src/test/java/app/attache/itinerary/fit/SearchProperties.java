package app.attache.itinerary.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Both searches, held to a look at all arrangements there are. */
class SearchProperties {

    @Property(tries = 300)
    void theExactSearchFindsTheBestThereIs(@ForAll long seed) {
        Random random = new Random(seed);
        Puzzle puzzle = RandomPuzzle.of(random, 4, 6);
        Judge judge = fussy(random.nextInt(3));

        Arranged found = exact(puzzle, judge, 1_000_000);

        assertThat(found.proven()).isTrue();
        assertThat(found.score())
                .isEqualTo(
                        puzzle.score(found.choices()).plus(judge.judge(found.choices()).beyond()));
        assertThat(found.score()).isEqualTo(RandomPuzzle.best(puzzle, judge));
    }

    @Property(tries = 100)
    void whatIsCutShortIsSoundAndNoWorseThanTheStart(@ForAll long seed) {
        Random random = new Random(seed);
        Puzzle puzzle = RandomPuzzle.of(random, 8, 12);
        Judge judge = fussy(random.nextInt(3));

        Arranged found = exact(puzzle, judge, 1 + random.nextInt(300));

        assertThat(puzzle.sound(found.choices())).isTrue();
        assertThat(judge.judge(found.choices()).objections()).isEmpty();
        assertThat(found.score()).isLessThanOrEqualTo(puzzle.score(puzzle.untouched()));
    }

    @Property(tries = 6)
    void theSolverPlacesAllThatMustBeWhereThatCanBeDone(@ForAll long seed) {
        Random random = new Random(seed);
        Puzzle puzzle = RandomPuzzle.of(random, 4, 6);
        Judge judge = fussy(random.nextInt(3));

        Arranged found = solved(puzzle, judge);

        assertThat(puzzle.sound(found.choices())).isTrue();
        assertThat(judge.judge(found.choices()).objections()).isEmpty();
        assertThat(found.score().musts()).isEqualTo(RandomPuzzle.best(puzzle, judge).musts());
        assertThat(solved(puzzle, judge).choices()).isEqualTo(found.choices());
    }

    private static Arranged exact(Puzzle puzzle, Judge judge, long steps) {
        return new ExactSearch(
                        puzzle,
                        RandomPuzzle.all(puzzle),
                        judge,
                        new Refusals(),
                        new Halt(),
                        puzzle.untouched(),
                        _ -> {})
                .search(steps);
    }

    private static Arranged solved(Puzzle puzzle, Judge judge) {
        return new SolverSearch(
                        puzzle,
                        RandomPuzzle.all(puzzle),
                        judge,
                        new Refusals(),
                        new Halt(),
                        0,
                        puzzle.untouched(),
                        _ -> {})
                .search(20_000);
    }

    /** What more than two of an arrangement cost together. */
    private static FitScore tooMany(int[] choices, int how) {
        long placed = Arrays.stream(choices).filter(choice -> choice > 0).count();
        return new FitScore(0, 0, 0, how * 3 * Math.max(0, placed - 2), 0);
    }

    /** Lets no two neighbours have options whose numbers add up to a multiple of seven; all pass one that is not fussy. */
    private static Judge fussy(int how) {
        return choices -> {
            List<Pick> against = new ArrayList<>();
            for (int i = 1; how > 0 && against.isEmpty() && i < choices.length; i++) {
                if (choices[i] > 0
                        && choices[i - 1] > 0
                        && (choices[i] + choices[i - 1]) % 7 == 0) {
                    against.add(new Pick(i - 1, choices[i - 1]));
                    against.add(new Pick(i, choices[i]));
                }
            }
            return against.isEmpty()
                    ? new Judged(List.of(), tooMany(choices, how))
                    : Judged.refused(List.of(against));
        };
    }
}
