package app.attache.desktop.inspector;

import app.attache.programme.Actual;
import app.attache.programme.Id;
import app.attache.programme.TimeSpan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the inspector says about when a thing really was. */
final class Actuals {

    private Actuals() {}

    /** Says it, where it was recorded, and by how much that differs from the plan. */
    static void describe(Draft draft, Id<?> item, TimeSpan planned) {
        Actual.of(item, draft.programme())
                .ifPresent(actual -> {
                    List<Details.Piece> pieces = new ArrayList<>();
                    pieces.add(
                            new Details.Piece(
                                    draft.times().when(actual.time()), Optional.of(actual.id())));
                    Duration late = Duration.between(planned.start(), actual.time().start());
                    Duration over = actual.time().length().minus(planned.length());
                    difference(draft, late, "inspector.late", "inspector.early")
                            .ifPresent(pieces::add);
                    difference(draft, over, "inspector.longer", "inspector.shorter")
                            .ifPresent(pieces::add);
                    draft.pieces("inspector.actual", pieces);
                });
    }

    private static Optional<Details.Piece> difference(
            Draft draft, Duration by, String more, String less) {
        return by.isZero()
                ? Optional.empty()
                : Optional.of(
                        Details.Piece.plain(
                                draft.text(
                                        by.isNegative() ? less : more,
                                        draft.words().of(by.abs()))));
    }
}
