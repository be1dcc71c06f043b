package app.attache.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.City;
import app.attache.programme.Entity;
import app.attache.programme.Kind;
import app.attache.programme.Programme;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is found about delegations as a whole is what slow and simple looking finds. */
class DelegationProperties {

    @Property(tries = 200)
    void whoIsToBeKeptApartIsFoundAsByComparingAllMeetings(@ForAll long seed) {
        Programme programme = Dense.programme(seed);

        assertThat(lines(programme, FindingKind.KEPT_APART, ApartOracle::line))
                .isEqualTo(ApartOracle.found(programme));
    }

    @Property(tries = 300)
    void dividedDelegationsAreFoundAsByLookingForEachMember(@ForAll long seed) {
        Programme programme = Dense.fixedProgramme(seed);

        assertThat(lines(programme, FindingKind.DELEGATION_SPLIT, SplitOracle::line))
                .isEqualTo(SplitOracle.found(programme));
    }

    @Property(tries = 300)
    void nightsAreFoundAsByAskingForEachDateWhereTheDelegationSleeps(@ForAll long seed) {
        Programme programme = onOneClock(Dense.fixedProgramme(seed));

        assertThat(lines(programme, FindingKind.LODGING, NightOracle::line))
                .isEqualTo(NightOracle.found(programme));
    }

    /** Otherwise the properties would say little. */
    @Example
    void muchIsFound() {
        Map<FindingKind, Integer> found = new EnumMap<>(FindingKind.class);
        for (long seed = 0; seed < 100; seed++) {
            for (Finding finding :
                    ConflictIndex.of(onOneClock(Dense.fixedProgramme(seed))).findings()) {
                found.merge(finding.kind(), 1, Integer::sum);
            }
        }

        assertThat(found.get(FindingKind.KEPT_APART)).isGreaterThan(15);
        assertThat(found.get(FindingKind.DELEGATION_SPLIT)).isGreaterThan(15);
        assertThat(found.get(FindingKind.LODGING)).isGreaterThan(15);
    }

    private static Set<String> lines(
            Programme programme, FindingKind kind, Function<Finding, String> line) {
        return Cases.of(kind, ConflictIndex.of(programme).findings()).stream()
                .filter(finding -> finding.verdict() != Verdict.NOT_EVALUABLE)
                .map(line)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same with one clock in all cities. */
    private static Programme onOneClock(Programme programme) {
        ZoneId clock =
                programme.all(City.class).stream()
                        .findFirst()
                        .map(City::zone)
                        .orElse(ZoneOffset.UTC);
        List<Entity> facts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (Entity fact : programme.all(kind)) {
                facts.add(fact instanceof City city ? city.withZone(clock) : fact);
            }
        }
        return Programme.of(facts);
    }
}
