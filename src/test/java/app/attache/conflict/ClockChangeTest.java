package app.attache.conflict;

import static app.attache.conflict.Cases.ADA;
import static app.attache.conflict.Cases.DELEGATION;
import static app.attache.conflict.Cases.LIMA;
import static app.attache.conflict.Cases.OSLO;
import static app.attache.conflict.Cases.found;
import static app.attache.conflict.Cases.meeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.attache.programme.Certainty;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Place;
import app.attache.programme.TimeSpan;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Times that a clock skips or shows twice. In Oslo it goes from 2 to 3 on 30 March 2025 and from 3 to 2 on 26 October. */
class ClockChangeTest {

    private static Meeting talks(String from, String to) {
        return meeting("a", TimeSpan.fixed(ZonedDateTime.parse(from), ZonedDateTime.parse(to)), ADA)
                .withPlace(new Place.InCity(OSLO.id()));
    }

    private static List<Finding> changed(Meeting meeting) {
        return found(FindingKind.DST, meeting);
    }

    @Test
    void aTimeKeptOnAnotherClockMayNotExistAtThePlace() {
        // As another program writes it: an hour that Oslo skips.
        Meeting night = talks("2025-03-30T02:30+01:00", "2025-03-30T04:00+02:00");

        assertThat(changed(night))
                .containsExactly(
                        Finding.of(
                                        FindingKind.DST,
                                        new Grade(Verdict.CERTAIN, Severity.HARD),
                                        new Interval(
                                                night.time().start().toInstant(),
                                                night.time().start().toInstant()),
                                        List.of(night.id()),
                                        List.of(night.id()))
                                .onPart("start"));
    }

    @Test
    void theSameInstantOnThePlacesOwnClockExists() {
        assertThat(changed(talks("2025-03-30T03:30+02:00[Europe/Oslo]", "2025-03-30T04:00+02:00")))
                .isEmpty();
        // 02:30 by UTC is 04:30 in Oslo: nobody meant Oslo's clock.
        assertThat(changed(talks("2025-03-30T02:30Z", "2025-03-30T03:30Z"))).isEmpty();
    }

    @Test
    void theFirstOfTwoHoursMayBeNobodysChoice() {
        ZonedDateTime first = ZonedDateTime.parse("2025-10-26T02:30+02:00[Europe/Oslo]");
        Meeting night =
                talks("2025-10-26T02:30+02:00[Europe/Oslo]", "2025-10-26T04:00+01:00[Europe/Oslo]");

        assertThat(first.withLaterOffsetAtOverlap()).isNotEqualTo(first);
        assertThat(changed(night))
                .extracting(Finding::severity, Finding::verdict, Finding::part)
                .containsExactly(tuple(Severity.SOFT, Verdict.CERTAIN, "start"));
        assertThat(
                        changed(
                                night.withTime(
                                        TimeSpan.fixed(
                                                first.withLaterOffsetAtOverlap(),
                                                night.time().end()))))
                .isEmpty();
    }

    @Test
    void startAndEndAreJudgedOnTheClockWhereTheyAre() {
        ZonedDateTime landing = ZonedDateTime.parse("2025-10-26T02:15+02:00[Europe/Oslo]");
        Leg night =
                Leg.draft(
                                Id.leg("night"),
                                DELEGATION.id(),
                                new Place.InCity(LIMA.id()),
                                new Place.InCity(OSLO.id()),
                                TimeSpan.fixed(
                                        landing.minusHours(12)
                                                .withZoneSameInstant(ZoneId.of("America/Lima")),
                                        landing))
                        .build();

        assertThat(found(FindingKind.DST, night))
                .extracting(Finding::items, Finding::part)
                .containsExactly(tuple(List.of(night.id()), "end"));
    }

    @Test
    void ordinaryHoursAndPlaceholdersAreFine() {
        Meeting night =
                talks("2025-10-26T02:30+02:00[Europe/Oslo]", "2025-10-26T04:00+01:00[Europe/Oslo]");

        assertThat(changed(talks("2025-10-26T01:59+02:00[Europe/Oslo]", "2025-10-26T03:00+01:00")))
                .isEmpty();
        assertThat(changed(night.withTime(night.time().as(Certainty.PART_OF_DAY)))).isEmpty();
        assertThat(changed(night.withTime(night.time().as(Certainty.TO_BE_CONFIRMED)))).isEmpty();
    }

    @Test
    void aMomentWithoutLengthIsFoundOnce() {
        assertThat(changed(talks("2025-03-30T02:30+01:00", "2025-03-30T02:30+01:00"))).hasSize(1);
    }
}
