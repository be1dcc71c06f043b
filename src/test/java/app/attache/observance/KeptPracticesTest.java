package app.attache.observance;

import static app.attache.programme.Observance.FRIDAY_PRAYER;
import static app.attache.programme.Observance.SHABBAT;
import static app.attache.programme.Strictness.PREFERRED;
import static app.attache.programme.Strictness.STRICT;
import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Observance;
import app.attache.programme.ObservancePolicy;
import app.attache.programme.Person;
import app.attache.programme.Strictness;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeptPracticesTest {

    @Test
    void aPersonKeepsTheOwnPracticesAlone() {
        assertThat(KeptPractices.of(person(Map.of(SHABBAT, PREFERRED)), List.of()).kept())
                .isEqualTo(Map.of(SHABBAT, PREFERRED));
    }

    @Test
    void theDelegationsPolicyBindsItsMembers() {
        assertThat(
                        KeptPractices.of(
                                        person(Map.of()),
                                        List.of(delegation(Map.of(SHABBAT, STRICT))))
                                .kept())
                .isEqualTo(Map.of(SHABBAT, STRICT));
    }

    @Test
    void bothCountAndTheStricterDecides() {
        Map<Observance, Strictness> own = Map.of(SHABBAT, STRICT, FRIDAY_PRAYER, PREFERRED);
        List<Delegation> delegations =
                List.of(
                        delegation(Map.of(SHABBAT, PREFERRED)),
                        delegation(Map.of(FRIDAY_PRAYER, STRICT)));
        assertThat(KeptPractices.of(person(own), delegations).kept())
                .isEqualTo(Map.of(SHABBAT, STRICT, FRIDAY_PRAYER, STRICT));
    }

    @Test
    void nationalityPlaysNoPart() {
        Person person = Person.draft(Id.person("a"), "A Person").country("IL").build();
        assertThat(KeptPractices.of(person, List.of())).isEqualTo(ObservancePolicy.NONE);
    }

    private static Person person(Map<Observance, Strictness> kept) {
        return Person.draft(Id.person("a"), "A Person")
                .observance(new ObservancePolicy(kept))
                .build();
    }

    private static Delegation delegation(Map<Observance, Strictness> kept) {
        return Delegation.draft(Id.delegation("d"), Id.visit("v"), "A Delegation")
                .observance(new ObservancePolicy(kept))
                .build();
    }
}
