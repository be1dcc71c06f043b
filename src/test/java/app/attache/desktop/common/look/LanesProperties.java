package app.attache.desktop.common.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LanesProperties {

    @Property
    void nothingIsDrawnOverAnything(@ForAll("days") List<Extent> day) {
        List<Lanes.Lane> lanes = Lanes.pack(day);
        for (int i = 0; i < day.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (day.get(i).overlaps(day.get(j))) {
                    assertThat(sideBySide(lanes.get(i), lanes.get(j))).isTrue();
                }
            }
        }
    }

    @Property
    void everythingStaysWithinItsLanes(@ForAll("days") List<Extent> day) {
        assertThat(Lanes.pack(day))
                .hasSameSizeAs(day)
                .allSatisfy(lane -> {
                    assertThat(lane.span()).isPositive();
                    assertThat(lane.lane() + lane.span()).isBetween(1, lane.lanes());
                });
    }

    @Property
    void thereAreAsManyLanesAsOverlapAtOnceAtTheMost(@ForAll("days") List<Extent> day) {
        int most = IntStream.range(0, Extent.DAY).map(minute -> at(day, minute)).max().orElse(0);
        int lanes = Lanes.pack(day).stream().mapToInt(Lanes.Lane::lanes).max().orElse(0);
        assertThat(lanes).isEqualTo(most);
    }

    @Property
    void whatOverlapsSharesTheNumberOfLanes(@ForAll("days") List<Extent> day) {
        List<Lanes.Lane> lanes = Lanes.pack(day);
        for (int i = 0; i < day.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (day.get(i).overlaps(day.get(j))) {
                    assertThat(lanes.get(i).lanes()).isEqualTo(lanes.get(j).lanes());
                }
            }
        }
    }

    @Provide
    Arbitrary<List<Extent>> days() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 95),
                        Arbitraries.integers().between(1, 16))
                .as((start, length) ->
                        new Extent(start * 15, Math.min(Extent.DAY, (start + length) * 15)))
                .list()
                .ofMaxSize(40)
                .map(extents ->
                        extents.stream().sorted(Comparator.comparingInt(Extent::from)).toList());
    }

    private static int at(List<Extent> day, int minute) {
        return (int) day.stream().filter(it -> it.from() <= minute && minute < it.to()).count();
    }

    private static boolean sideBySide(Lanes.Lane one, Lanes.Lane other) {
        return one.lane() + one.span() <= other.lane() || other.lane() + other.span() <= one.lane();
    }
}
