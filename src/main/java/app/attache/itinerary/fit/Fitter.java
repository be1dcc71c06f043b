package app.attache.itinerary.fit;

import app.attache.itinerary.Planner;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Finds arrangements for a question, and works out what each means. Immutable; for any thread but the FX thread: it takes seconds.
 *
 * @param planner of the programme that the question is about
 */
public record Fitter(Planner planner) {

    public Fitter {
        Objects.requireNonNull(planner, "planner");
    }

    /**
     * The arrangements for {@code request}. The same question about the same programme has the same answer, unless it is ended early.
     *
     * @param halt ends it early, and then the best so far is the answer
     * @param listener told how far it is, in this thread
     * @throws FitFailure when the question is about what is not there
     */
    public FitResult fit(FitRequest request, Halt halt, Consumer<FitProgress> listener) {
        halt.after(request.effort().longest());
        Board board = board(request, new BoardMaker(planner, halt, listener));
        Arranger arranger =
                new Arranger(
                        board.puzzle(),
                        new RuleJudge(board),
                        halt,
                        request.effort().seed(),
                        listener);
        return new Answer(request, board, arranger, new Proposals(planner, request, board), halt)
                .find();
    }

    private Board board(FitRequest request, BoardMaker maker) {
        return switch (request) {
            case FitWishes wishes ->
                    maker.make(new WishTimes(planner.programme(), wishes).ask(), List.of());
            case RepairDay repair -> {
                DayTimes times = new DayTimes(planner.programme(), repair);
                yield maker.make(times.ask(), List.of(times.late()));
            }
        };
    }
}
