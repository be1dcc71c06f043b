package app.attache.bench;

import app.attache.briefing.BriefingIssue;
import app.attache.briefing.BriefingPdf;
import app.attache.briefing.DayBriefing;
import app.attache.invitation.CalendarOptions;
import app.attache.invitation.ProgrammeCalendar;
import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.TimeSpan;
import app.attache.programme.Venue;
import app.attache.programme.Visit;
import app.attache.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What leaves the program: 10,000 events as calendar files (target 2 s), a day of 12 meetings as PDF (target 1 s). */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class PapersBenchmark {

    private static final List<String> ZONES =
            List.of("America/New_York", "Asia/Jerusalem", "Asia/Qatar");
    private static final Id<Delegation> DELEGATION = Id.delegation("d");
    private static final Instant NOW = Instant.parse("2025-02-04T19:02:00Z");

    private Programme large = Programme.empty();
    private Programme day = Programme.empty();

    @Setup
    public void fill() {
        large = programme(10_000, 400);
        day = programme(12, 12);
    }

    private static Programme programme(int meetings, int aDay) {
        List<Entity> facts = new ArrayList<>();
        facts.add(Visit.draft(Id.visit("v"), "Visit").build());
        facts.add(Delegation.draft(DELEGATION, Id.visit("v"), "Delegation").build());
        for (int i = 0; i < ZONES.size(); i++) {
            facts.add(City.draft(Id.city("c" + i), "City " + i, ZoneId.of(ZONES.get(i))).build());
            facts.add(Venue.draft(Id.venue("v" + i), "Venue " + i, Id.city("c" + i)).build());
        }
        LocalDateTime first = LocalDateTime.parse("2025-02-06T08:00");
        for (int i = 0; i < meetings; i++) {
            int where = i % ZONES.size();
            LocalDateTime start = first.plusDays(i / aDay).plusMinutes(i % aDay * 45L % 600);
            TimeSpan time =
                    TimeSpan.fixed(start, Duration.ofMinutes(40), ZoneId.of(ZONES.get(where)));
            facts.add(
                    Meeting.draft(
                                    Id.meeting("m" + i),
                                    "Meeting with the delegation " + i + " · פגישה",
                                    time)
                            .delegations(List.of(DELEGATION))
                            .place(new Place.AtVenue(Id.venue("v" + where)))
                            .purpose(
                                    "To speak of the second stage, of what was agreed, and of what is still open. "
                                            .repeat(3))
                            .talkingPoints(
                                    List.of(
                                            "A first point to make",
                                            "A second point to make",
                                            "A third point to make"))
                            .build());
        }
        return Programme.of(facts);
    }

    @Benchmark
    public ProgrammeCalendar exportTenThousandEvents() {
        return ProgrammeCalendar.of(
                large, DELEGATION, CalendarOptions.first("protocol@example.org", NOW));
    }

    @Benchmark
    public int printTwelveMeetings() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DayBriefing briefing =
                DayBriefing.of(
                        day, DELEGATION, LocalDate.parse("2025-02-06"), new BriefingIssue(1, NOW));
        BriefingPdf.write(briefing, Texts.english(), out);
        return out.size();
    }
}
