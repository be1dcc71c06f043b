package app.attache.desktop.common.tint;

import app.attache.observance.Restriction;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * Whether the places of what is tinted on one day have to be said.
 *
 * @param ofDay all that is tinted on it
 * @param clock the clock of the day
 */
public record Places(List<Restriction> ofDay, ZoneId clock) {

    public Places {
        ofDay = List.copyOf(ofDay);
    }

    /** Whether {@code one} is at another place than others, or its times are on another clock than the day. */
    public boolean hasToBeSaid(Restriction one) {
        Instant moment = one.interval().startInclusive();
        return ofDay.stream().anyMatch(it -> !it.city().id().equals(one.city().id()))
                || !one.city()
                        .zone()
                        .getRules()
                        .getOffset(moment)
                        .equals(clock.getRules().getOffset(moment));
    }
}
