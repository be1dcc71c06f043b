package app.attache.desktop.calendar;

import app.attache.conflict.ConflictIndex;
import app.attache.conflict.Finding;
import app.attache.conflict.Severity;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Tells what things look like.
 *
 * @param conflicts what is wrong
 * @param chosen the delegation whose things stand out
 * @param swatches the number of each delegation's colour
 */
record Looks(
        ConflictIndex conflicts,
        Optional<Id<Delegation>> chosen,
        ToIntFunction<Id<Delegation>> swatches) {

    /** The colour of what belongs to no delegation. */
    static final int NO_SWATCH = -1;

    Look of(Meeting meeting) {
        return look(meeting.id(), meeting.delegations(), meeting.status());
    }

    Look of(Leg leg) {
        return look(leg.id(), List.of(leg.delegation()), leg.status());
    }

    /** @param lodged whether its lodging is confirmed */
    Look of(Stay stay, boolean lodged) {
        Status status = lodged ? Status.CONFIRMED : Status.PLANNED;
        return look(stay.id(), List.of(stay.delegation()), status);
    }

    private Look look(Id<?> fact, List<Id<Delegation>> delegations, Status status) {
        int hard = 0;
        int soft = 0;
        for (Finding finding : conflicts.about(fact)) {
            hard += finding.severity() == Severity.HARD ? 1 : 0;
            soft += finding.severity() == Severity.SOFT ? 1 : 0;
        }
        Optional<Severity> worst =
                hard > 0
                        ? Optional.of(Severity.HARD)
                        : soft > 0 ? Optional.of(Severity.SOFT) : Optional.empty();
        return new Look(
                swatch(delegations),
                status.firm(),
                status == Status.CANCELLED,
                chosen.isPresent() && !delegations.contains(chosen.get()),
                hard + soft,
                worst);
    }

    private int swatch(List<Id<Delegation>> delegations) {
        return chosen.filter(delegations::contains)
                .or(() -> delegations.stream().findFirst())
                .map(swatches::applyAsInt)
                .orElse(NO_SWATCH);
    }
}
