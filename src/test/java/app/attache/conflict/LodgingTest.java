package app.attache.conflict;

import static app.attache.conflict.Cases.DELEGATION;
import static app.attache.conflict.Cases.HOME;
import static app.attache.conflict.Cases.LIMA;
import static app.attache.conflict.Cases.LIMA_TIME;
import static app.attache.conflict.Cases.QUITO;
import static app.attache.conflict.Cases.STAY;
import static app.attache.conflict.Cases.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.attache.programme.Certainty;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Notes;
import app.attache.programme.Place;
import app.attache.programme.Ron;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import app.attache.text.Texts;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nights without lodging, and nights with two: the delegation is in Lima from Monday evening to Saturday evening. */
class LodgingTest {

    private static final Stay LODGED = lodged(STAY, 3, 4, 5, 6, 7);

    private static List<Finding> lodging(Entity... facts) {
        return Cases.found(FindingKind.LODGING, facts);
    }

    private static Stay lodged(Stay stay, int... evenings) {
        return stay.withNights(
                Arrays.stream(evenings)
                        .mapToObj(day -> new Ron(LocalDate.of(2025, 2, day), Ron.Lodging.CONFIRMED))
                        .toList());
    }

    private static Stay quito(int from, int until, int... evenings) {
        ZoneId zone = QUITO.zone();
        Stay stay =
                new Stay(
                        Id.stay("quito-stay"),
                        DELEGATION.id(),
                        QUITO.id(),
                        TimeSpan.fixed(at(from, 12, 0).atZone(zone), at(until, 12, 0).atZone(zone)),
                        new Place.InCity(QUITO.id()),
                        List.of(),
                        Notes.NONE);
        return lodged(stay, evenings);
    }

    private static Stay untilThursday() {
        return lodged(
                STAY.withTime(TimeSpan.fixed(STAY.time().start(), at(6, 20, 0).atZone(LIMA_TIME))),
                3,
                4,
                5);
    }

    @Test
    void everyNightOfAStayIsLodged() {
        assertThat(lodging(LODGED)).isEmpty();
    }

    @Test
    void nightsThatAreNotBookedAreOneFinding() {
        assertThat(lodging(lodged(STAY, 3, 4, 7)))
                .containsExactly(
                        new Finding(
                                FindingKind.LODGING,
                                Severity.HARD,
                                Verdict.CERTAIN,
                                TimeSpan.fixed(
                                                at(5, 22, 0).atZone(LIMA_TIME),
                                                at(7, 6, 0).atZone(LIMA_TIME))
                                        .interval(),
                                List.of(STAY.id()),
                                List.of(DELEGATION.id()),
                                "2025-02-05",
                                new Measure.Nights(LocalDate.of(2025, 2, 5), 2, false)));
    }

    @Test
    void beforeAnyNightIsWrittenDownNobodyHasBegunToBook() {
        assertThat(lodging(STAY)).isEmpty();
    }

    /** Samoa went from Thursday 29 to Saturday 31 December 2011. */
    @Test
    void aDayThatTheCalendarLeftOutHasNoNight() {
        ZoneId zone = ZoneId.of("Pacific/Apia");
        Stay samoa =
                STAY.withTime(
                                TimeSpan.fixed(
                                        LocalDateTime.of(2011, 12, 28, 12, 0).atZone(zone),
                                        LocalDateTime.of(2012, 1, 1, 12, 0).atZone(zone)))
                        .withNights(
                                Stream.of(28, 29, 31)
                                        .map(day ->
                                                new Ron(
                                                        LocalDate.of(2011, 12, day),
                                                        Ron.Lodging.CONFIRMED))
                                        .toList());

        assertThat(lodging(LIMA.withZone(zone), samoa)).isEmpty();
    }

    @Test
    void betweenTwoStaysSomebodyHasToSleepSomewhere() {
        assertThat(lodging(untilThursday(), quito(7, 8, 7)))
                .extracting(Finding::part, Finding::items)
                .containsExactly(tuple("2025-02-06", List.of(STAY.id(), Id.stay("quito-stay"))));
    }

    @Test
    void aNightInTheAirNeedsNoBed() {
        Leg overnight =
                Leg.draft(
                                Id.leg("night"),
                                DELEGATION.id(),
                                new Place.InCity(LIMA.id()),
                                new Place.InCity(QUITO.id()),
                                TimeSpan.fixed(
                                        at(6, 22, 0).atZone(LIMA_TIME),
                                        at(7, 6, 0).atZone(QUITO.zone())))
                        .build();

        assertThat(lodging(untilThursday(), quito(7, 8, 7), overnight)).isEmpty();
        assertThat(lodging(untilThursday(), quito(7, 8, 7), overnight.withStatus(Status.CANCELLED)))
                .hasSize(1);
    }

    @Test
    void atHomeNobodyNeedsLodging() {
        Leg home =
                HOME.withTime(
                        TimeSpan.fixed(
                                at(5, 20, 0).atZone(LIMA_TIME),
                                at(6, 16, 0).atZone(Cases.OSLO_TIME)));
        Stay first =
                lodged(
                        STAY.withTime(
                                TimeSpan.fixed(
                                        STAY.time().start(), at(5, 20, 0).atZone(LIMA_TIME))),
                        3,
                        4);

        assertThat(lodging(first, home, quito(9, 11, 9, 10))).isEmpty();
    }

    @Test
    void whoLeavesBeforeThreeInTheMorningHasNoNight() {
        Stay late =
                STAY.withTime(TimeSpan.fixed(STAY.time().start(), at(8, 2, 59).atZone(LIMA_TIME)));

        assertThat(lodging(lodged(late, 3, 4, 5, 6))).isEmpty();
        assertThat(
                        lodging(
                                lodged(
                                        late.withTime(
                                                TimeSpan.fixed(
                                                        STAY.time().start(),
                                                        at(8, 3, 1).atZone(LIMA_TIME))),
                                        3,
                                        4,
                                        5,
                                        6)))
                .hasSize(1);
    }

    @Test
    void twoLodgingsAreASoftConflict() {
        assertThat(lodging(LODGED, quito(6, 8, 6, 7)))
                .extracting(Finding::severity, Finding::measure)
                .containsExactly(
                        tuple(
                                Severity.SOFT,
                                new Measure.Nights(LocalDate.of(2025, 2, 6), 2, true)));
    }

    @Test
    void aStayWhoseTimeIsToBeConfirmedIsNotCounted() {
        assertThat(lodging(lodged(STAY.withTime(STAY.time().as(Certainty.TO_BE_CONFIRMED)), 3)))
                .filteredOn(finding -> finding.verdict() == Verdict.CERTAIN)
                .isEmpty();
    }

    @Test
    void itIsSaidInAPlannersWords() {
        FindingWords words = new FindingWords(Cases.with(lodged(STAY, 3, 4, 7)), Texts.english());

        assertThat(words.title(lodging(lodged(STAY, 3, 4, 7)).getFirst()))
                .isEqualTo("Delegation has no lodging for 2 nights from Wed 5 Feb");
        assertThat(words.title(lodging(lodged(STAY, 3, 4, 6, 7)).getFirst()))
                .isEqualTo("Delegation has no lodging on the night of Wed 5 Feb");
    }
}
