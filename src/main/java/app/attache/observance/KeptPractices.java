package app.attache.observance;

import app.attache.programme.Delegation;
import app.attache.programme.Observance;
import app.attache.programme.ObservancePolicy;
import app.attache.programme.Person;
import app.attache.programme.Strictness;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Which practices bear on a person: the person's own, and those of the delegations the person is with. */
public final class KeptPractices {

    private KeptPractices() {}

    /**
     * All that the person or any of the delegations keeps; where more than one keeps a practice, as strictly as the
     * strictest. A delegation's policy does not lift what a person keeps, and binds its members whatever they keep
     * at home. Country and religion play no part.
     *
     * @param delegations those the person is with at the time in question; being a member is not checked
     */
    public static ObservancePolicy of(Person person, Collection<Delegation> delegations) {
        Map<Observance, Strictness> all = new TreeMap<>(person.observance().kept());
        for (Delegation delegation : delegations) {
            delegation
                    .observance()
                    .kept()
                    .forEach((practice, strictness) ->
                            all.merge(practice, strictness, KeptPractices::stricter));
        }
        return new ObservancePolicy(all);
    }

    private static Strictness stricter(Strictness one, Strictness other) {
        return one == Strictness.STRICT ? one : other;
    }
}
