package app.attache.desktop.common.look;

import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Movement;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Tells what things look like.
 *
 * @param marks what is wrong with each
 * @param chosen the delegation whose things stand out
 * @param swatches the number of each delegation's colour
 */
public record Looks(
        Marks marks, Optional<Id<Delegation>> chosen, ToIntFunction<Id<Delegation>> swatches) {

    /** The colour of what belongs to no delegation. */
    public static final int NO_SWATCH = -1;

    /** What a meeting looks like. */
    public Look of(Meeting meeting) {
        return look(meeting.id(), meeting.delegations(), meeting.status());
    }

    /** What a way within a city looks like. */
    public Look of(Movement movement) {
        return look(movement.id(), List.of(movement.delegation()), movement.status());
    }

    /** What a journey looks like. */
    public Look of(Leg leg) {
        return look(leg.id(), List.of(leg.delegation()), leg.status());
    }

    /**
     * What a stay looks like, or a part of it.
     *
     * @param lodged whether its lodging is confirmed
     */
    public Look of(Stay stay, boolean lodged) {
        Status status = lodged ? Status.CONFIRMED : Status.PLANNED;
        return look(stay.id(), List.of(stay.delegation()), status);
    }

    private Look look(Id<?> fact, List<Id<Delegation>> delegations, Status status) {
        Marks.Wrong wrong = marks.of(fact);
        return new Look(
                swatch(delegations),
                status.firm(),
                status == Status.CANCELLED,
                chosen.isPresent() && !delegations.contains(chosen.get()),
                wrong.conflicts(),
                wrong.worst());
    }

    private int swatch(List<Id<Delegation>> delegations) {
        return chosen.filter(delegations::contains)
                .or(() -> delegations.stream().findFirst())
                .map(swatches::applyAsInt)
                .orElse(NO_SWATCH);
    }
}
