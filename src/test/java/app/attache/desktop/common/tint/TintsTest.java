package app.attache.desktop.common.tint;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.common.Filter;
import app.attache.desktop.common.WindowModel;
import app.attache.desktop.common.WindowModels;
import app.attache.observance.Restriction;
import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Kind;
import app.attache.programme.Notes;
import app.attache.programme.Observance;
import app.attache.programme.ObservancePolicy;
import app.attache.programme.Place;
import app.attache.programme.Position;
import app.attache.programme.Programme;
import app.attache.programme.Stay;
import app.attache.programme.Strictness;
import app.attache.programme.TimeSpan;
import app.attache.workspace.VisitFiles;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TintsTest {

    private static final Id<Delegation> KEEPERS = Id.delegation("d1");
    private static final Id<Delegation> PRAYING = Id.delegation("praying");
    private static final Interval WEEK =
            new Interval(
                    Instant.parse("2025-02-02T05:00:00Z"), Instant.parse("2025-02-09T05:00:00Z"));

    private final WindowModel model = WindowModels.of(programme());
    private final Tints tints = new Tints(model, Runnable::run, Runnable::run, () -> {});

    private int told;

    @Test
    void allDelegationsAreShownWhereNoneIsChosen() {
        assertThat(kept()).containsExactlyInAnyOrder(Observance.FRIDAY_PRAYER, Observance.SHABBAT);
    }

    @Test
    void onlyWhatTheChosenDelegationKeepsIsTinted() {
        model.delegation().set(Optional.of(PRAYING));
        assertThat(kept()).containsExactly(Observance.FRIDAY_PRAYER);
    }

    @Test
    void onlyWhatTheWantedDelegationsKeepIsTinted() {
        model.filter().set(new Filter(Set.of(KEEPERS), Set.of(), Set.of(), false, Set.of()));
        assertThat(kept()).containsExactly(Observance.SHABBAT);
    }

    @Test
    void whereTheDaysFollowATravellerWhatThatOneKeepsIsTinted() {
        model.followsTraveller().set(true);
        assertThat(model.travelling()).contains(KEEPERS);
        assertThat(kept()).containsExactly(Observance.SHABBAT);
    }

    @Test
    void aVenueHasTheDaysOffOfItsCountryWhateverAnybodyKeeps() {
        assertThat(tints.at(WEEK, model.snapshot().get().programme().get(Id.city("washington"))))
                .extracting(Restriction::cause)
                .hasSize(2)
                .allMatch(Restriction.DayOff.class::isInstance);
    }

    @Test
    void nothingIsTintedWhereThatIsSwitchedOff() {
        model.tinted().set(false);
        assertThat(tints.shown(WEEK)).isEmpty();
        assertThat(tints.of(WEEK, KEEPERS, Optional.empty())).isEmpty();
    }

    @Test
    void whatHasToBeReckonedFirstIsReckonedInTheBackgroundAndThenTold() {
        Deque<Runnable> background = new ArrayDeque<>();
        Tints slow = new Tints(model, background::add, Runnable::run, () -> told++);
        Interval later =
                new Interval(
                        Instant.parse("2033-02-02T05:00:00Z"),
                        Instant.parse("2033-02-09T05:00:00Z"));
        assertThat(slow.shown(later)).isEmpty();
        assertThat(slow.shown(later)).isEmpty();
        assertThat(background).as("asked twice, reckoned once").hasSize(1);
        assertThat(told).isZero();
        background.remove().run();
        assertThat(told).isEqualTo(1);
        assertThat(slow.shown(later)).isNotEmpty();
        assertThat(background).isEmpty();
    }

    @Test
    void whoAsksForOtherDaysMeanwhileIsNotToldOfTheOldOnes() {
        tints.shown(WEEK);
        Deque<Runnable> background = new ArrayDeque<>();
        Tints slow = new Tints(model, background::add, Runnable::run, () -> told++);
        slow.shown(
                new Interval(
                        Instant.parse("2034-02-02T05:00:00Z"),
                        Instant.parse("2034-02-09T05:00:00Z")));
        slow.shown(WEEK);
        background.forEach(Runnable::run);
        assertThat(told).isZero();
    }

    private List<Observance> kept() {
        tints.shown(WEEK);
        return tints.shown(WEEK).stream()
                .map(Restriction::cause)
                .filter(Restriction.Observed.class::isInstance)
                .map(it -> ((Restriction.Observed) it).practice())
                .distinct()
                .toList();
    }

    /** The sample, with a second delegation in a city that no other test asks about, until 2040. */
    private static Programme programme() {
        Programme sample = VisitFiles.washington();
        City city =
                City.draft(Id.city("elsewhere"), "Elsewhere", ZoneId.of("America/Lima"))
                        .country("PE")
                        .position(new Position.At(-12.345, -76.543))
                        .build();
        Delegation praying =
                Delegation.draft(PRAYING, sample.get(KEEPERS).visit(), "Praying")
                        .observance(
                                new ObservancePolicy(
                                        Map.of(Observance.FRIDAY_PRAYER, Strictness.STRICT)))
                        .build();
        Stay stay =
                new Stay(
                        Id.stay("elsewhere"),
                        PRAYING,
                        city.id(),
                        TimeSpan.fixed(
                                LocalDateTime.of(2025, 2, 1, 12, 0),
                                Duration.ofDays(5_500),
                                city.zone()),
                        new Place.InCity(city.id()),
                        List.of(),
                        Notes.NONE);
        List<Entity> facts = new ArrayList<>(List.of(city, praying, stay));
        Stream.of(Kind.values()).forEach(kind -> facts.addAll(sample.all(kind)));
        return Programme.of(facts);
    }
}
