package app.attache.observance;

import app.attache.programme.Interval;
import app.attache.programme.Position;
import app.attache.text.Message;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Shabbat and the Jewish holy days on which work is forbidden: from candle lighting before sunset on the eve to nightfall.
 *
 * <p>Whether a holy day lasts one day or two goes by the place, not by where a traveller is at home. The intermediate
 * days of the festivals and the fasts other than Yom Kippur do not forbid work and are left out.
 */
final class ShabbatTimes implements Reckoner {

    private static final String ISRAEL = "IL";

    private final ObservanceLimits limits;
    private final HolyDays holyDays = new HolyDays();

    ShabbatTimes(ObservanceLimits limits) {
        this.limits = limits;
    }

    @Override
    public ObservedYear year(Position.At point, ZoneId zone, String country, int year) {
        List<HolyDays.Run> runs = holyDays.startingIn(year, country.equals(ISRAEL));
        List<HolyDays.Run> certain = country.isEmpty() ? holyDays.startingIn(year, true) : runs;
        ObservedYear.Builder found = new ObservedYear.Builder();
        for (HolyDays.Run run : runs) {
            if (certain.contains(run)) {
                add(run, point, zone, found);
            } else {
                found.unknown(around(run, point, zone), Message.of("observance.unknown.country"));
            }
        }
        return found.build();
    }

    private void add(HolyDays.Run run, Position.At point, ZoneId zone, ObservedYear.Builder found) {
        Optional<Instant> start =
                new SolarDay(point, zone, run.first())
                        .before()
                        .sunset()
                        .map(sunset -> sunset.minus(limits.candleLightingAt(point)));
        SolarDay last = new SolarDay(point, zone, run.last());
        // On a day without sunrise it may be a little less dark around noon: that no nightfall
        // follows.
        Optional<Instant> end = last.sunset().flatMap(_ -> last.nightfall(limits.nightfall()));
        if (start.isPresent() && end.isPresent()) {
            found.add(ObservedTime.widened(run.occasions(), start.get(), end.get(), zone));
            return;
        }
        Interval around = around(run, point, zone);
        found.unknown(
                new Interval(
                        start.orElse(around.startInclusive()), end.orElse(around.endExclusive())),
                Message.of(
                        start.isEmpty()
                                ? "observance.unknown.sunset"
                                : "observance.unknown.nightfall"));
    }

    /** From noon on the eve to noon on the day after: somewhere in it is all that is observed. */
    private static Interval around(HolyDays.Run run, Position.At point, ZoneId zone) {
        return new Interval(
                new SolarDay(point, zone, run.first()).before().noon(),
                new SolarDay(point, zone, run.last()).after().noon());
    }
}
