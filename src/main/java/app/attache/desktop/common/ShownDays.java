package app.attache.desktop.common;

import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Programme;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * On which clock each day is shown, and so when it begins and ends.
 *
 * @param own the calendar's own clock
 * @param following whether each day is on the clock of the place where somebody is
 * @param chosen who that is; empty for the first that goes anywhere
 * @param order the delegations as lists show them; asked only where it matters
 */
record ShownDays(
        Programme programme,
        ZoneId own,
        boolean following,
        Optional<Id<Delegation>> chosen,
        Supplier<DelegationOrder> order) {

    /** The days of a period. */
    List<ClockDay> of(Period period) {
        if (!following) {
            return period.dates().stream().map(day -> ClockDay.of(day, own)).toList();
        }
        Traveller traveller =
                travelling()
                        .map(who -> Traveller.of(programme, who, own))
                        .orElseGet(() -> Traveller.nobody(own));
        return period.dates().stream().map(traveller::day).toList();
    }

    /** Whom the days follow where they follow somebody. */
    Optional<Id<Delegation>> travelling() {
        return chosen.isPresent() ? chosen : Traveller.first(programme, order.get());
    }

    /** The date on which {@code moment} is shown. */
    LocalDate dateOf(Instant moment) {
        LocalDate near = moment.atZone(own).toLocalDate();
        return of(new Period(near.minusDays(1), 3)).stream()
                .filter(day -> day.interval().contains(moment))
                .map(ClockDay::date)
                .findFirst()
                .orElse(near);
    }
}
