package app.attache.desktop.agenda;

import static app.attache.desktop.common.WindowModels.JERUSALEM;
import static app.attache.desktop.common.WindowModels.WASHINGTON;
import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.common.ClockDay;
import app.attache.desktop.common.Filter;
import app.attache.desktop.common.Period;
import app.attache.desktop.common.look.FactWords;
import app.attache.desktop.common.look.Looks;
import app.attache.desktop.common.tint.TintDays;
import app.attache.observance.Restriction;
import app.attache.programme.Id;
import app.attache.text.Texts;
import app.attache.workspace.Snapshot;
import app.attache.workspace.VisitFiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AgendaComposerTest {

    private final Snapshot washington = Snapshot.of(VisitFiles.washington());
    private final FactWords facts = new FactWords(washington, Texts.english());
    private final AgendaWords words =
            new AgendaWords(facts, Texts.english(), List.of(WASHINGTON, JERUSALEM));

    @Test
    void onlyDaysWithSomethingHaveAHeading() {
        assertThat(rows(Filter.NONE))
                .filteredOn(AgendaRow.Heading.class::isInstance)
                .extracting(AgendaRow::date)
                .doesNotContain(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 7))
                .contains(LocalDate.of(2025, 2, 3), LocalDate.of(2025, 2, 6));
    }

    @Test
    void whatBeginsOnADayStandsBelowItsHeadingInTheOrderOfTime() {
        List<AgendaRow> thursday =
                rows(Filter.NONE).stream()
                        .filter(row -> row.date().equals(LocalDate.of(2025, 2, 6)))
                        .toList();
        assertThat(thursday.getFirst()).isInstanceOf(AgendaRow.Heading.class);
        assertThat(thursday.stream().skip(1).map(AgendaRow.Item.class::cast))
                .extracting(words::title)
                .startsWith("Majority Leader Thune", "Speaker Johnson");
    }

    @Test
    void aMeetingSaysWhenWhereAndWho() {
        AgendaRow.Item johnson = item(Id.meeting("e7"));
        assertThat(words.time(johnson)).isEqualTo("~13:25 – 14:20");
        assertThat(words.elsewhere(johnson)).isEqualTo("~20:25 – 21:20 Jerusalem");
        assertThat(words.place(johnson)).isEqualTo("Capitol Hill · slated");
        assertThat(words.people(johnson)).isEqualTo("M. Johnson, B. Netanyahu");
    }

    @Test
    void aFlightLeavesOnOneClockAndLandsOnAnother() {
        AgendaRow.Item out = item(Id.leg("l1"));
        assertThat(words.time(out)).isEqualTo("~10:00 – 15:00");
        assertThat(words.elsewhere(out)).isEqualTo("Jerusalem → Washington");
    }

    @Test
    void whatIsFilteredOutLeavesNoHeadingBehind() {
        Filter doha = new Filter(Set.of(Id.delegation("d2")), Set.of(), Set.of(), false, Set.of());
        assertThat(rows(doha))
                .filteredOn(AgendaRow.Heading.class::isInstance)
                .extracting(AgendaRow::date)
                .doesNotContain(LocalDate.of(2025, 2, 5));
    }

    private AgendaRow.Item item(Id<?> fact) {
        return rows(Filter.NONE).stream()
                .filter(AgendaRow.Item.class::isInstance)
                .map(AgendaRow.Item.class::cast)
                .filter(row -> row.fact().id().equals(fact))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatSomebodyKeepsIsALineOfTheDayOnWhichItBegins() {
        List<AgendaRow> friday =
                rows(Filter.NONE, TintDays.SHABBAT_IN_WASHINGTON, TintDays.SATURDAY_OFF).stream()
                        .filter(row -> row.date().equals(LocalDate.of(2025, 2, 7)))
                        .toList();
        assertThat(friday).hasSize(2);
        assertThat(friday.getLast())
                .isInstanceOfSatisfying(
                        AgendaRow.Kept.class,
                        kept -> {
                            assertThat(words.time(kept)).isEqualTo("17:18 – 18:19");
                            assertThat(words.title(kept)).isEqualTo("Shabbat");
                            assertThat(words.place(kept))
                                    .isEqualTo("Washington · Fri 7 Feb 17:18 – Sat 8 Feb 18:19");
                            assertThat(words.keepers(kept)).isEqualTo("Kept by PM to Washington");
                            assertThat(words.clock(kept)).isEmpty();
                        });
    }

    @Test
    void aDayOffOfTheCountryStandsInTheHeadingOfADayThatHasSomething() {
        List<AgendaRow> saturday =
                rows(Filter.NONE, TintDays.SATURDAY_OFF).stream()
                        .filter(row -> row.date().equals(LocalDate.of(2025, 2, 8)))
                        .toList();
        assertThat(saturday.getFirst())
                .isInstanceOfSatisfying(
                        AgendaRow.Heading.class,
                        heading -> assertThat(words.falls(heading)).endsWith("· Weekend"));
        assertThat(saturday).noneMatch(AgendaRow.Kept.class::isInstance);
    }

    private List<AgendaRow> rows(Filter filter, Restriction... restrictions) {
        List<ClockDay> days =
                new Period(LocalDate.of(2025, 2, 1), 28)
                        .dates().stream().map(day -> ClockDay.of(day, WASHINGTON)).toList();
        return new AgendaComposer(
                        washington, filter, new Looks(facts.marks(), Optional.empty(), _ -> 0))
                .rows(days, List.of(restrictions));
    }
}
