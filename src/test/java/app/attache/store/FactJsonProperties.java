package app.attache.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.Entity;
import app.attache.programme.Programmes;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A fact comes back from its document as it was, whatever it is. */
class FactJsonProperties {

    @Provide
    Arbitrary<Entity> facts() {
        return Programmes.facts();
    }

    @Property(tries = 3000)
    void everyFactComesBackExactly(@ForAll("facts") Entity fact) throws FactJson.Unreadable {
        FactJson.Reader reader = new FactJson.Reader(new Reading(new Reading.Pool()));

        Entity back = reader.read(fact.id(), FactJson.write(fact));

        assertThat(back).isEqualTo(fact);
        assertThat(back.toString()).isEqualTo(fact.toString());
    }
}
