package app.attache.briefing;

import app.attache.programme.Marking;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/**
 * What has become of a programme between two moments, as an office hands it out: what was, what is, and the steps that made
 * it so.
 *
 * @param visit what the visit is called; empty where there are several or none
 * @param whose for whom it is: a delegation, a person, or everybody
 * @param marking the highest marking of anything named
 * @param from the earlier moment
 * @param until the later one
 * @param clock on which moments are told
 * @param asOf when the paper is made
 * @param rows what is different, in the order of their times
 * @param steps what was done in between, in order
 */
public record Changes(
        String visit,
        String whose,
        Marking marking,
        Instant from,
        Instant until,
        ZoneId clock,
        Instant asOf,
        List<Row> rows,
        List<Step> steps) {

    /**
     * One difference. Times stand on the clock of the place they speak of.
     *
     * @param was how it was; empty when it was not there, or only its particulars are different
     * @param is how it is
     * @param detail what else is to be said; empty for nothing
     */
    public record Row(String subject, String was, String is, String detail) {}

    /**
     * One step.
     *
     * @param what what was done
     * @param author by whom; empty when nobody said
     * @param why the reason, and from where it is known; empty for none
     */
    public record Step(Instant at, String what, String author, String why) {}

    public Changes {
        Objects.requireNonNull(visit, "visit");
        Objects.requireNonNull(whose, "whose");
        Objects.requireNonNull(marking, "marking");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(asOf, "asOf");
        rows = List.copyOf(rows);
        steps = List.copyOf(steps);
    }
}
