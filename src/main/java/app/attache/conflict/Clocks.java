package app.attache.conflict;

import app.attache.programme.Certainty;
import app.attache.programme.Id;
import app.attache.programme.Place;
import app.attache.programme.TimeSpan;
import app.attache.text.Texts;
import java.time.ZonedDateTime;

/** Says by which city's clock a time is told, where the things spoken of go by different clocks. */
record Clocks(FactText facts, Texts texts) {

    /** A time of {@code item}, with the city where {@code beside} goes by another clock. */
    String clock(String time, Id<?> item, Id<?> beside) {
        ZonedDateTime start = facts.time(item).start();
        if (sameClock(start, facts.time(beside).start())) {
            return time;
        }
        return facts.programme().cityOf(facts.startPlace(item)).isPresent()
                ? named(time, facts.startPlace(item), true)
                : texts.get("conflict.time.clock", time, "UTC" + start.getOffset().getId());
    }

    /** A time with the city it is in, where asked for and known. */
    String named(String time, Place place, boolean named) {
        return named && facts.programme().cityOf(place).isPresent()
                ? texts.get("conflict.time.clock", time, facts.city(place))
                : time;
    }

    /** Whether the clock of the first time shows at the second what the clock of the second does. */
    static boolean sameClock(ZonedDateTime one, ZonedDateTime other) {
        return one.getZone().getRules().getOffset(other.toInstant()).equals(other.getOffset());
    }

    /** Whether the time is agreed to the minute. */
    static boolean fixed(TimeSpan time) {
        return time.certainty() == Certainty.FIXED;
    }
}
