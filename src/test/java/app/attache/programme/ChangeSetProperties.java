package app.attache.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every change to every programme. */
class ChangeSetProperties {

    @Provide
    Arbitrary<Programme> programmes() {
        return Programmes.programmes();
    }

    @Property(tries = 300)
    void aChangeAndItsInverseLeaveNoTrace(
            @ForAll("programmes") Programme programme, @ForAll long seed) {
        ChangeSet change = Programmes.change(programme, seed);

        assertThat(programme.apply(change).apply(change.inverse(change.origin())))
                .isEqualTo(programme);
    }

    @Property(tries = 300)
    void theInverseOfTheInverseIsTheChange(
            @ForAll("programmes") Programme programme, @ForAll long seed) {
        ChangeSet change = Programmes.change(programme, seed);

        assertThat(change.inverse(change.origin()).inverse(change.origin())).isEqualTo(change);
    }

    @Property(tries = 300)
    void oneStepComposedOfTwoDoesWhatTheyDoInTurn(
            @ForAll("programmes") Programme programme, @ForAll long first, @ForAll long second) {
        ChangeSet one = Programmes.change(programme, first);
        Programme between = programme.apply(one);
        ChangeSet other = Programmes.change(between, second);

        assertThat(programme.apply(one.then(other))).isEqualTo(between.apply(other));
    }

    @Property(tries = 200)
    void compositionIsAssociative(
            @ForAll("programmes") Programme programme,
            @ForAll long first,
            @ForAll long second,
            @ForAll long third) {
        ChangeSet one = Programmes.change(programme, first);
        Programme afterOne = programme.apply(one);
        ChangeSet two = Programmes.change(afterOne, second);
        ChangeSet three = Programmes.change(afterOne.apply(two), third);

        assertThat(one.then(two).then(three)).isEqualTo(one.then(two.then(three)));
    }

    @Property(tries = 300)
    void unrelatedEditsCommute(@ForAll("programmes") Programme programme, @ForAll long seed) {
        ChangeSet whole = Programmes.change(programme, seed);
        Random random = new Random(seed);
        List<Edit> left = new ArrayList<>();
        List<Edit> right = new ArrayList<>();
        whole.edits().forEach(edit -> (random.nextBoolean() ? left : right).add(edit));
        ChangeSet one = new ChangeSet(whole.origin(), left);
        ChangeSet other = new ChangeSet(whole.origin(), right);

        assertThat(programme.apply(one).apply(other))
                .isEqualTo(programme.apply(other).apply(one))
                .isEqualTo(programme.apply(whole));
    }

    @Property(tries = 200)
    void whatRefersToAFactIsFoundAsByLookingAtAll(
            @ForAll("programmes") Programme programme, @ForAll long first, @ForAll long second) {
        Programme between = programme.apply(Programmes.change(programme, first));
        Programme after = between.apply(Programmes.change(between, second));

        for (Programme now : List.of(programme, between, after)) {
            for (Kind kind : Kind.values()) {
                Map<Id<?>, Set<Entity>> looked = new HashMap<>();
                for (Entity fact : now.all(kind)) {
                    fact.references()
                            .forEach(target ->
                                    looked.computeIfAbsent(target, _ -> new HashSet<>()).add(fact));
                }
                looked.forEach((target, facts) ->
                        assertThat(now.<Entity>referring(type(kind), target))
                                .doesNotHaveDuplicates()
                                .isEqualTo(
                                        now.referring(kind.type(), List.of(target)).stream()
                                                .toList())
                                .hasSameElementsAs(facts));
            }
        }
    }

    @SuppressWarnings("unchecked") // every fact of a kind is of the kind's type
    private static Class<Entity> type(Kind kind) {
        return (Class<Entity>) (Class<?>) kind.type();
    }

    @Property(tries = 300)
    void aChangeFitsOnlyOnce(@ForAll("programmes") Programme programme, @ForAll long seed) {
        ChangeSet change = Programmes.change(programme, seed);
        if (!change.isEmpty()) {
            Programme after = programme.apply(change);
            org.assertj.core.api.Assertions.assertThatExceptionOfType(ChangeRefused.class)
                    .isThrownBy(() -> after.apply(change));
        }
    }
}
