package app.attache.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.ChangeSet;
import app.attache.programme.Entity;
import app.attache.programme.Kind;
import app.attache.programme.Programme;
import app.attache.programme.Programmes;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for the index of every programme and after every change. */
class ConflictIndexProperties {

    private static final int CHANGES = 25;

    @Property(tries = 150)
    void theIncrementalResultIsTheFullResultInDenseProgrammes(@ForAll long seed) {
        Random seeds = new Random(seed);
        Programme programme = Dense.programme(seed);
        ConflictIndex index = ConflictIndex.of(programme);
        for (int i = 0; i < CHANGES; i++) {
            ChangeSet change = Dense.change(programme, seeds.nextLong());
            programme = programme.apply(change);
            index = index.after(change, programme);
            assertSame(index, ConflictIndex.of(programme), programme);
        }
    }

    @Property(tries = 150)
    void theIncrementalResultIsTheFullResultInAnyProgramme(@ForAll long seed) {
        Random seeds = new Random(seed);
        Programme programme = Programmes.programme(seed, 60);
        ConflictIndex index = ConflictIndex.of(programme);
        for (int i = 0; i < CHANGES; i++) {
            ChangeSet change = Programmes.change(programme, seeds.nextLong());
            programme = programme.apply(change);
            index = index.after(change, programme);
            assertSame(index, ConflictIndex.of(programme), programme);
        }
    }

    private static void assertSame(ConflictIndex index, ConflictIndex full, Programme programme) {
        assertThat(index.findings()).isEqualTo(full.findings());
        for (Severity severity : Severity.values()) {
            assertThat(index.count(severity)).isEqualTo(full.count(severity));
        }
        for (Kind kind : Kind.values()) {
            for (Entity fact : programme.all(kind)) {
                assertThat(index.about(fact.id())).isEqualTo(full.about(fact.id()));
            }
        }
    }
}
