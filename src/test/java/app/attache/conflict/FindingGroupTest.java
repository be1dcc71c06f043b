package app.attache.conflict;

import static app.attache.conflict.Cases.ADA;
import static app.attache.conflict.Cases.BEN;
import static app.attache.conflict.Cases.HOME;
import static app.attache.conflict.Cases.HOST;
import static app.attache.conflict.Cases.findings;
import static app.attache.conflict.Cases.lima;
import static app.attache.conflict.Cases.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.Meeting;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingGroupTest {

    @Test
    void aClashOfAWholeDelegationIsOneGroup() {
        Meeting one = meeting("a", lima(5, "10:00", "11:00"), ADA, BEN, HOST);
        Meeting other = meeting("b", lima(5, "10:30", "12:00"), ADA, BEN, HOST);

        List<FindingGroup> groups = FindingGroup.of(findings(one, other));

        assertThat(groups).hasSize(1);
        assertThat(groups.getFirst().cause()).isEqualTo("meeting:a+meeting:b");
        assertThat(groups.getFirst().subjects())
                .containsExactlyInAnyOrder(ADA.id(), BEN.id(), HOST.id());
    }

    @Test
    void aMovedFlightIsOneGroupWithAllItUpsets() {
        Meeting press = meeting("a", lima(8, "19:00", "20:00"), ADA);
        Meeting dinner = meeting("b", lima(8, "20:30", "22:00"), ADA);
        Meeting talks = meeting("c", lima(5, "10:00", "11:00"), HOST);
        Meeting lunch = meeting("d", lima(5, "10:30", "12:00"), HOST);

        List<FindingGroup> groups = FindingGroup.of(findings(press, dinner, talks, lunch));

        assertThat(groups)
                .extracting(FindingGroup::cause)
                .containsExactly("meeting:c+meeting:d", HOME.id().toString());
        assertThat(groups.getLast().findings().size()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void theWorstOfAGroupIsToldFirst() {
        Meeting press = meeting("a", lima(8, "19:00", "20:00"), ADA);
        FindingGroup group = FindingGroup.of(findings(press)).getFirst();

        assertThat(group.leading().severity()).isEqualTo(group.worst());
        assertThat(group.kinds().getFirst()).isEqualTo(group.leading().kind());
    }
}
