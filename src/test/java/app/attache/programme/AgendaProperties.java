package app.attache.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AgendaProperties {

    @Property(tries = 300)
    void findsWhatLookingAtEverythingFinds(
            @ForAll("programmes") Programme programme, @ForAll long seed) {
        Interval asked = interval(programme, seed);
        assertThat(Agenda.of(programme).during(asked)).isEqualTo(scan(programme, asked));
    }

    @Property(tries = 300)
    void changingTheAgendaIsTheSameAsMakingItAnew(
            @ForAll("programmes") Programme programme, @ForAll("seeds") long seed) {
        ChangeSet change = Programmes.change(programme, seed);
        assertThat(Agenda.of(programme).after(change))
                .isEqualTo(Agenda.of(programme.apply(change)));
    }

    @Provide
    Arbitrary<Programme> programmes() {
        return Programmes.programmes();
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Programmes.seeds();
    }

    // Around a planned moment, for one anywhere would find nothing.
    private static Interval interval(Programme programme, long seed) {
        List<Instant> moments =
                planned(programme)
                        .flatMap(it -> Stream.of(it.startInclusive(), it.endExclusive()))
                        .sorted()
                        .toList();
        Instant base =
                moments.isEmpty()
                        ? Instant.EPOCH
                        : moments.get((int) Math.floorMod(seed, (long) moments.size()));
        Duration before = Duration.ofHours(Math.floorMod(seed / 7, 100L));
        Duration after = Duration.ofHours(Math.floorMod(seed / 701, 100L));
        return new Interval(base.minus(before), base.plus(after));
    }

    private static List<Entity> scan(Programme programme, Interval asked) {
        return Stream.of(Kind.values())
                .flatMap(kind -> programme.all(kind).stream())
                .filter(fact ->
                        time(fact)
                                .filter(it ->
                                        it.startInclusive().isBefore(asked.endExclusive())
                                                && (it.endExclusive()
                                                                .isAfter(asked.startInclusive())
                                                        || it.startInclusive()
                                                                .equals(asked.startInclusive())
                                                        || it.length().isZero()
                                                                && asked.contains(
                                                                        it.startInclusive())))
                                .isPresent())
                .sorted(
                        Comparator.<Entity, Instant>comparing(
                                        fact -> time(fact).orElseThrow().startInclusive())
                                .thenComparing((one, other) -> one.id().compareTo(other.id())))
                .toList();
    }

    private static Stream<Interval> planned(Programme programme) {
        return Stream.of(Kind.values())
                .flatMap(kind -> programme.all(kind).stream())
                .flatMap(fact -> time(fact).stream());
    }

    private static Optional<Interval> time(Entity fact) {
        return switch (fact) {
            case Meeting meeting -> Optional.of(meeting.time().interval());
            case Leg leg -> Optional.of(leg.time().interval());
            case Movement movement -> Optional.of(movement.time().interval());
            case Stay stay -> Optional.of(stay.time().interval());
            default -> Optional.empty();
        };
    }
}
