package app.attache.desktop.common.gesture;

import app.attache.desktop.common.TimeWords;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Programme;
import app.attache.programme.TimeSpan;
import app.attache.text.Texts;
import java.util.List;
import java.util.Optional;

/** When that which a gesture holds would be, in words. */
record HeldTime(Programme facts, Texts texts) {

    /** The time after {@code edits}; empty where a gesture holds nothing that has one. */
    String of(Gesture gesture, List<Edit> edits) {
        return held(gesture, edits)
                .flatMap(id -> span(id, edits))
                .map(span -> new TimeWords(facts, texts).when(span))
                .orElse("");
    }

    private static Optional<Id<?>> held(Gesture gesture, List<Edit> edits) {
        return switch (gesture) {
            case Gesture.Moving moving when moving.copy() ->
                    edits.stream().findFirst().map(Edit::id);
            case Gesture.Moving moving -> Optional.of(moving.lead());
            case Gesture.Resizing resizing -> Optional.of(resizing.item());
            case Gesture.Creating _ -> edits.stream().findFirst().map(Edit::id);
            case Gesture.Idle _, Gesture.Pressed _, Gesture.RubberBand _ -> Optional.empty();
        };
    }

    private Optional<TimeSpan> span(Id<?> id, List<Edit> edits) {
        Optional<Entity> edited =
                edits.stream().filter(edit -> edit.id().equals(id)).findFirst().flatMap(Edit::is);
        Optional<? extends Entity> fact = edited.isPresent() ? edited : facts.find(id);
        return fact.flatMap(Timed::span);
    }
}
