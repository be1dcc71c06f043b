package app.attache.itinerary;

import static app.attache.programme.TypicalVisit.LIMA_TIME;
import static app.attache.programme.TypicalVisit.PRINCIPAL;
import static app.attache.programme.TypicalVisit.local;
import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.Attendance;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Person;
import app.attache.programme.TimeSpan;
import app.attache.text.Texts;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is said of meetings of one name. */
class SeriesWordsTest {

    private static final Person INCOMING = Person.draft(Id.person("gia"), "Gia Instance").build();

    @Test
    void aSeriesIsNamedOnceWithHowManyItIs() {
        Entity[] facts =
                IntStream.range(0, 3).mapToObj(SeriesWordsTest::briefing).toArray(Entity[]::new);
        Plan plan =
                LimaVisit.plan(
                        LimaVisit.with(facts[0], facts[1], facts[2], INCOMING),
                        ReplacePerson.of(LimaVisit.AIDE.id(), INCOMING.id()));
        PlanWords words = new PlanWords(plan, Texts.english());

        List<String> replaced = words.effects().stream().map(PlanLine::detail).toList();
        assertThat(replaced).anyMatch(detail -> detail.contains("Daily briefing (3×)"));
        assertThat(words.calendars())
                .extracting(PlanLine::detail)
                .anyMatch(detail -> detail.contains("Daily briefing (3×)"))
                .noneMatch(detail -> detail.contains("Daily briefing, Daily briefing"));
    }

    private static Meeting briefing(int day) {
        return Meeting.draft(
                        Id.meeting("briefing-" + day),
                        "Daily briefing",
                        TimeSpan.fixed(local(3 + day, 8, 0), Duration.ofMinutes(30), LIMA_TIME))
                .attendances(
                        List.of(
                                LimaVisit.attends(PRINCIPAL, Attendance.Role.PRINCIPAL, true),
                                LimaVisit.attends(
                                        LimaVisit.AIDE, Attendance.Role.PARTICIPANT, true)))
                .build();
    }
}
