package app.attache.desktop.common.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.Attendance;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.TimeSpan;
import app.attache.text.Texts;
import app.attache.workspace.OpenOptions;
import app.attache.workspace.Snapshot;
import app.attache.workspace.Workspace;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said beside the pointer. */
class ConsequenceWordsTest {

    private static final Person ADA = Person.draft(Id.person("ada"), "Ada Sample").build();

    @Test
    void whatReadsTheSameOfEachMeetingOfASeriesIsSaidOnceWithHowOften() {
        List<Entity> facts = new ArrayList<>(List.of(ADA));
        List<Edit> edits = new ArrayList<>();
        for (int day = 3; day < 6; day++) {
            Meeting briefing = meeting("briefing-" + day, "Daily briefing", day, 8);
            facts.add(briefing);
            facts.add(meeting("call-" + day, "Daily call", day, 10));
            edits.add(new Edit.Replaced(briefing, briefing.withTime(time(day, 10))));
        }
        try (Workspace workspace = Workspace.temporary(OpenOptions.of("A. Planner"))) {
            Snapshot before = workspace.importProgramme(Programme.of(facts), "Enter");

            List<ConsequenceWords.Line> lines =
                    new ConsequenceWords(Texts.english()).lines(Consequences.of(before, edits));

            assertThat(lines).extracting(ConsequenceWords.Line::text).doesNotHaveDuplicates();
            assertThat(lines.getFirst().text())
                    .contains("A. Sample")
                    .contains("Daily call")
                    .endsWith("(3 times)");
        }
    }

    private static Meeting meeting(String id, String title, int day, int hour) {
        return Meeting.draft(Id.meeting(id), title, time(day, hour))
                .attendances(
                        List.of(
                                new Attendance(
                                        ADA.id(),
                                        Attendance.Side.GUEST,
                                        Attendance.Role.PRINCIPAL,
                                        true)))
                .build();
    }

    private static TimeSpan time(int day, int hour) {
        return TimeSpan.fixed(
                LocalDateTime.of(2025, 2, day, hour, 0), Duration.ofMinutes(30), ZoneOffset.UTC);
    }
}
