package app.attache.desktop.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.common.look.Extent;
import app.attache.desktop.common.look.Looks;
import app.attache.desktop.common.look.Marks;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Meeting;
import app.attache.programme.Programme;
import app.attache.programme.TimeSpan;
import app.attache.workspace.Snapshot;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Around both changes of clocks of a year, in zones whole and half hours apart. */
class WeekComposerProperties {

    private static final List<ZoneId> ZONES =
            List.of(
                    ZoneId.of("America/New_York"),
                    ZoneId.of("Asia/Kolkata"),
                    ZoneId.of("Australia/Lord_Howe"),
                    ZoneId.of("Asia/Jerusalem"));

    @Property(tries = 200)
    void everyMeetingOfADayAppearsOnItAndNoOther(
            @ForAll("meetings") List<TimeSpan> spans,
            @ForAll("zones") ZoneId zone,
            @ForAll("weeks") LocalDate first) {
        List<Meeting> meetings = meetings(spans);
        WeekModel week = week(meetings, zone, first);
        for (int day = 0; day < 7; day++) {
            Interval interval = week.days().get(day).grid().interval();
            List<Id<Meeting>> expected =
                    meetings.stream()
                            .filter(meeting -> {
                                Interval time = meeting.time().interval();
                                return time.overlaps(interval)
                                        || interval.contains(time.startInclusive());
                            })
                            .map(Meeting::id)
                            .toList();
            int column = day;
            assertThat(week.blocks())
                    .filteredOn(block -> block.day() == column)
                    .extracting(block -> block.meeting().id())
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Property(tries = 200)
    void everyBlockIsWithinItsDayAndTallEnoughToBeSeen(
            @ForAll("meetings") List<TimeSpan> spans,
            @ForAll("zones") ZoneId zone,
            @ForAll("weeks") LocalDate first) {
        assertThat(week(meetings(spans), zone, first).blocks())
                .allSatisfy(block -> {
                    assertThat(block.extent().from()).isNotNegative();
                    assertThat(block.extent().to()).isLessThanOrEqualTo(Extent.DAY);
                    assertThat(block.extent().length()).isGreaterThanOrEqualTo(WeekComposer.LEAST);
                });
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZONES);
    }

    @Provide
    Arbitrary<LocalDate> weeks() {
        return Arbitraries.of(
                LocalDate.of(2025, 3, 9), LocalDate.of(2025, 11, 2), LocalDate.of(2025, 6, 1));
    }

    @Provide
    Arbitrary<List<TimeSpan>> meetings() {
        return Combinators.combine(
                        weeks(),
                        Arbitraries.integers().between(-36 * 4, 8 * 24 * 4),
                        Arbitraries.integers().between(0, 40 * 4),
                        zones())
                .as((week, start, length, zone) -> {
                    LocalDateTime from = week.atStartOfDay().plusMinutes(start * 15L);
                    return TimeSpan.fixed(from, Duration.ofMinutes(length * 15L), zone);
                })
                .list()
                .ofMaxSize(30);
    }

    private static WeekModel week(List<Meeting> meetings, ZoneId zone, LocalDate first) {
        Snapshot snapshot = Snapshot.of(Programme.of(meetings));
        Looks looks = new Looks(new Marks(snapshot.conflicts()), Optional.empty(), _ -> 0);
        return new WeekComposer(snapshot, looks).week(WashingtonWeek.days(zone, first));
    }

    private static List<Meeting> meetings(List<TimeSpan> spans) {
        List<Meeting> meetings = new ArrayList<>();
        for (TimeSpan span : spans) {
            String id = "m" + meetings.size();
            meetings.add(Meeting.draft(Id.meeting(id), "Meeting " + id, span).build());
        }
        return meetings;
    }
}
