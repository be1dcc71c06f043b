package app.attache.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.ChangeSet;
import app.attache.programme.Origin;
import app.attache.programme.Programme;
import app.attache.programme.Programmes;
import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The difference of two programmes leads from the one to the other. */
class DifferenceProperties {

    private static final Origin ORIGIN = new Origin("Difference", "", "A. Planner", Instant.EPOCH);

    @Provide
    Arbitrary<Programme> programmes() {
        return Programmes.programmes();
    }

    @Property(tries = 200)
    void theDifferenceLeadsFromOneToTheOther(
            @ForAll("programmes") Programme one, @ForAll("programmes") Programme other) {
        ChangeSet change = new ChangeSet(ORIGIN, Difference.between(one, other));

        assertThat(one.apply(change)).isEqualTo(other);
    }

    @Property(tries = 100)
    void aProgrammeDoesNotDifferFromItself(@ForAll("programmes") Programme programme) {
        assertThat(Difference.between(programme, programme)).isEmpty();
        assertThat(Difference.bringing(programme, programme)).isEmpty();
    }

    @Property(tries = 200)
    void whatIsBroughtIsThereAndNothingIsLost(
            @ForAll("programmes") Programme one, @ForAll("programmes") Programme other) {
        Programme after = one.apply(new ChangeSet(ORIGIN, Difference.bringing(one, other)));

        assertThat(Difference.bringing(after, other)).isEmpty();
        assertThat(Difference.between(one, after)).noneMatch(edit -> edit.is().isEmpty());
    }
}
