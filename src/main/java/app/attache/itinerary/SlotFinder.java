package app.attache.itinerary;

import app.attache.conflict.ConflictIndex;
import app.attache.conflict.Finding;
import app.attache.conflict.FindingKind;
import app.attache.conflict.Severity;
import app.attache.programme.City;
import app.attache.programme.Interval;
import app.attache.programme.Meeting;
import app.attache.programme.OpeningHours;
import app.attache.programme.Programme;
import app.attache.programme.RuleSettings;
import app.attache.programme.TimeSpan;
import app.attache.programme.WallTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks for times at which a meeting suits all: its people, its venue, the ways to it, what is observed, and the hours in which
 * the file plans engagements. Each time is tried on the programme and judged by every rule, so that a time that fits makes no
 * hard conflict anywhere. Immutable; for any thread.
 */
public final class SlotFinder {

    /** What another time cannot mend, and so says nothing against one. */
    private static final Set<FindingKind> AT_ANY_TIME =
            EnumSet.of(
                    FindingKind.CAPACITY,
                    FindingKind.MISSING_REQUIRED,
                    FindingKind.INTERPRETER,
                    FindingKind.RANK_MISMATCH,
                    FindingKind.MARKING,
                    FindingKind.MANIFEST,
                    FindingKind.LODGING,
                    FindingKind.DUPLICATE,
                    FindingKind.SHORT_NOTICE,
                    FindingKind.UNCONFIRMED_HOLD);

    private static final Comparator<Finding> WORST_FIRST =
            Comparator.comparing(Finding::severity)
                    .thenComparing(finding -> finding.span().startInclusive())
                    .thenComparing(Finding::key);

    private final Trial now;

    /** Looks in {@code programme}, of which {@code conflicts} are the findings. */
    public SlotFinder(Programme programme, ConflictIndex conflicts) {
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(conflicts, "conflicts");
        this.now = Trial.of(programme, conflicts);
    }

    /** Every time within the question at which the meeting may begin, in order, with what stands against each; tried as asked. */
    public Stream<Slot> slots(SlotSearch search) {
        Meeting meeting = now.programme().get(search.meeting());
        return starts(search).map(start -> tried(meeting, start));
    }

    /** The times that fit, those nearest to when the meeting is now first; at most {@code most}. */
    public List<Slot> nearest(SlotSearch search, int most) {
        Meeting meeting = now.programme().get(search.meeting());
        return nearestFirst(search)
                .map(start -> tried(meeting, start))
                .filter(Slot::fits)
                .limit(most)
                .toList();
    }

    /** Every time within the question at which the meeting may begin, untried, the nearest to when it is now first. */
    Stream<ZonedDateTime> nearestFirst(SlotSearch search) {
        Instant present = now.programme().get(search.meeting()).time().start().toInstant();
        return starts(search)
                .sorted(
                        Comparator.comparing((ZonedDateTime start) ->
                                        Duration.between(present, start.toInstant()).abs())
                                .thenComparing(ZonedDateTime::toInstant));
    }

    /** What stands against the meeting at another start. */
    Slot tried(Meeting meeting, ZonedDateTime start) {
        return tried(meeting.withTime(meeting.time().startingAt(start)));
    }

    /** What stands against the meeting as it is to be. */
    Slot tried(Meeting moved) {
        TimeSpan time = moved.time();
        if (moved.equals(now.programme().get(moved.id()))) {
            return slot(time, now, List.of(), moved);
        }
        Trial then = now.with(moved);
        List<Finding> elsewhere =
                now.conflicts().openDeltaTo(then.conflicts()).appeared().stream()
                        .filter(finding -> finding.severity() == Severity.HARD)
                        .filter(finding -> !finding.items().contains(moved.id()))
                        .toList();
        return slot(time, then, elsewhere, moved);
    }

    /** Whether the meeting as it is to be leaves {@code finding} behind and brings about nothing as bad. */
    boolean mends(Meeting moved, Finding finding) {
        return now.mends(finding, moved);
    }

    private static Slot slot(TimeSpan time, Trial then, List<Finding> elsewhere, Meeting moved) {
        List<Finding> against = new ArrayList<>(elsewhere);
        then.conflicts().openAbout(moved.id()).stream()
                .filter(finding -> !isAtAnyTime(finding))
                .forEach(against::add);
        against.sort(WORST_FIRST);
        return new Slot(time, against, then.programme());
    }

    /** Whether no other time could mend it: it lies in who comes and what is known, or two who must not meet are at one table. */
    static boolean isAtAnyTime(Finding finding) {
        return AT_ANY_TIME.contains(finding.kind())
                || finding.kind() == FindingKind.KEPT_APART && finding.items().size() == 1;
    }

    private Stream<ZonedDateTime> starts(SlotSearch search) {
        Meeting meeting = now.programme().get(search.meeting());
        ZoneId zone = zone(meeting);
        Interval within = search.within();
        LocalDate first = within.startInclusive().atZone(zone).toLocalDate();
        LocalDate last = within.endExclusive().atZone(zone).toLocalDate();
        return first.datesUntil(last.plusDays(1))
                .flatMap(day -> starts(day, meeting, search.step()))
                .flatMap(local -> unambiguous(local, zone))
                .filter(start -> within.encloses(meeting.time().startingAt(start).interval()));
    }

    // Working hours are those of the place, whatever clock the meeting is kept on.
    private ZoneId zone(Meeting meeting) {
        return now.programme()
                .cityOf(meeting.place())
                .map(City::zone)
                .orElse(meeting.time().start().getZone());
    }

    private Stream<LocalDateTime> starts(LocalDate day, Meeting meeting, Duration step) {
        Duration length = meeting.time().length();
        OpeningHours hours = RuleSettings.of(now.programme()).hoursOf(meeting.format());
        List<OpeningHours.Period> periods =
                hours.stated()
                        ? hours.byDay().getOrDefault(day.getDayOfWeek(), List.of())
                        : List.of(new OpeningHours.Period(LocalTime.MIN, LocalTime.MIDNIGHT));
        return periods.stream()
                .flatMap(period -> {
                    LocalDateTime from = day.atTime(period.from());
                    LocalDateTime until =
                            period.to().equals(LocalTime.MIDNIGHT)
                                    ? day.plusDays(1).atStartOfDay()
                                    : day.atTime(period.to());
                    return Stream.iterate(
                            from,
                            start -> !start.plus(length).isAfter(until),
                            start -> start.plus(step));
                });
    }

    // A time that clocks skip or show twice is nothing to propose.
    private static Stream<ZonedDateTime> unambiguous(LocalDateTime local, ZoneId zone) {
        return WallTime.of(local, zone) instanceof WallTime.Unique(ZonedDateTime time)
                ? Stream.of(time)
                : Stream.empty();
    }
}
