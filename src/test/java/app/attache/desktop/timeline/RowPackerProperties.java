package app.attache.desktop.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RowPackerProperties {

    record Thing(int from, int length, int label) {
        int to() {
            return from + length;
        }
    }

    record Placed(Thing thing, RowPacker.Place place) {
        int reach() {
            return place.labelled() ? thing.to() + thing.label : thing.to();
        }
    }

    @Property(tries = 300)
    void nothingInARowRunsIntoAnotherOrIntoItsLabel(@ForAll("things") List<Thing> things) {
        List<Placed> placed = place(things);
        for (Placed one : placed) {
            assertThat(placed)
                    .filteredOn(other -> other != one && other.place.row() == one.place.row())
                    .noneMatch(other ->
                            one.thing.from < other.reach() && other.thing.from < one.reach());
        }
    }

    @Property(tries = 300)
    void noMoreRowsThanNeededHaveNoLabels(@ForAll("things") List<Thing> things) {
        assertThat(place(things))
                .filteredOn(it -> it.place.row() < RowPacker.LABELLED)
                .allMatch(it -> it.place.labelled());
    }

    private static List<Placed> place(List<Thing> things) {
        RowPacker rows = new RowPacker(0);
        List<Placed> placed = new ArrayList<>();
        things.stream()
                .sorted(Comparator.comparingInt(Thing::from))
                .forEach(it ->
                        placed.add(
                                new Placed(it, rows.place(it.from, it.to(), it.to() + it.label))));
        return placed;
    }

    @Provide
    Arbitrary<List<Thing>> things() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 300),
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.integers().between(0, 120))
                .as(Thing::new)
                .list()
                .ofMaxSize(40);
    }
}
