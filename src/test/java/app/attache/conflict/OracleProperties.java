package app.attache.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.Programme;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The rules that look at one fact at a time find what somebody finds who goes through everything by hand. */
class OracleProperties {

    @Property(tries = 150)
    void tablesAndCraftsAreJudgedAsBySeatAndMinute(@ForAll long seed) {
        Programme programme = Dense.fixedProgramme(seed);
        Set<String> found = new TreeSet<>();
        for (Finding finding : ConflictIndex.of(programme).findings()) {
            if (TableOracle.KINDS.contains(finding.kind())
                    && finding.verdict() != Verdict.NOT_EVALUABLE) {
                found.add(TableOracle.line(finding));
            }
        }

        assertThat(found).isEqualTo(TableOracle.found(programme));
    }

    @Property(tries = 100)
    void clocksAndCalendarsAreHeldAgainstEverything(@ForAll long seed) {
        Programme programme = Dense.fixedProgramme(seed);
        Set<String> found = new TreeSet<>();
        for (Finding finding : ConflictIndex.of(programme).findings()) {
            if (CalendarOracle.KINDS.contains(finding.kind())) {
                found.add(CalendarOracle.line(finding, programme));
            }
        }
        found.remove("");

        assertThat(found).isEqualTo(CalendarOracle.found(programme));
    }

    /** Otherwise the properties above would say little. */
    @Example
    void theMadeUpProgrammesHoldEveryKindThatIsJudgedSo() {
        Set<String> found = new TreeSet<>();
        for (long seed = 0; seed < 150; seed++) {
            Programme programme = Dense.fixedProgramme(seed);
            found.addAll(TableOracle.found(programme));
            found.addAll(CalendarOracle.found(programme));
        }
        Set<FindingKind> kinds = EnumSet.copyOf(TableOracle.KINDS);
        kinds.addAll(CalendarOracle.KINDS);

        assertThat(found)
                .extracting(line -> line.substring(0, line.indexOf(' ')))
                .containsAll(kinds.stream().map(FindingKind::name).toList());
    }
}
