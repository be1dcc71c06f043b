package app.attache.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The edges of every kind: times that touch, that lie within one another, that have no length, that go over midnight, that are
 * kept on another clock, and that lie around a change of the clock. The tables beside this say, kind by kind, what is found.
 */
class EdgesTest {

    static Stream<EdgeRow> rows() {
        return Stream.of(
                        EncounterEdges.rows(),
                        JourneyEdges.rows(),
                        PlaceEdges.rows(),
                        DayEdges.rows(),
                        TimelessEdges.rows())
                .flatMap(some -> some);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void itIsFoundJustWhereItShould(EdgeRow row) {
        assertThat(row.stage().apply(row.time())).hasSize(row.found() ? 1 : 0);
    }

    @Test
    void everyKindHasEveryEdge() {
        Map<FindingKind, Set<EdgeRow.Edge>> edges = new EnumMap<>(FindingKind.class);
        rows().forEach(row ->
                edges.computeIfAbsent(row.kind(), _ -> EnumSet.noneOf(EdgeRow.Edge.class))
                        .add(row.edge()));

        assertThat(edges).containsOnlyKeys(FindingKind.values());
        assertThat(edges.values())
                .allSatisfy(of -> assertThat(of).containsAll(Arrays.asList(EdgeRow.Edge.values())));
    }
}
