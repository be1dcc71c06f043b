package app.attache.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for every series, however its meetings are changed. */
class SeriesProperties {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final Id<Series> ID = Id.series("calls");
    private static final Origin ORIGIN =
            new Origin("Change", "", "A. Planner", Instant.parse("2025-02-01T10:00:00Z"));

    @Property(tries = 500)
    void theDatesAreThoseThatFitWhenEveryDayIsLookedAt(@ForAll long seed) {
        Recurrence recurrence = RandomSeries.recurrence(new Random(seed));

        assertThat(recurrence.dates()).isEqualTo(slowDates(recurrence));
    }

    private static List<LocalDate> slowDates(Recurrence rule) {
        return rule.first()
                .datesUntil(rule.last().plusDays(1))
                .filter(date -> fits(rule, date))
                .toList();
    }

    private static boolean fits(Recurrence rule, LocalDate date) {
        LocalDate first = rule.first();
        long months =
                12L * (date.getYear() - first.getYear())
                        + date.getMonthValue()
                        - first.getMonthValue();
        boolean month = months % rule.every() == 0;
        boolean weekday = date.getDayOfWeek() == first.getDayOfWeek();
        return switch (rule.rhythm()) {
            case DAILY -> ChronoUnit.DAYS.between(first, date) % rule.every() == 0;
            case WEEKLY ->
                    rule.days().contains(date.getDayOfWeek())
                            && ChronoUnit.WEEKS.between(monday(first), monday(date)) % rule.every()
                                    == 0;
            case MONTHLY_ON_DAY -> month && date.getDayOfMonth() == first.getDayOfMonth();
            case MONTHLY_ON_WEEKDAY ->
                    month
                            && weekday
                            && (date.getDayOfMonth() + 6) / 7 == (first.getDayOfMonth() + 6) / 7;
            case MONTHLY_ON_LAST_WEEKDAY ->
                    month && weekday && date.plusDays(7).getMonth() != date.getMonth();
        };
    }

    private static LocalDate monday(LocalDate date) {
        return date.minusDays(date.getDayOfWeek().getValue() - 1L);
    }

    @Property(tries = 300)
    void aRuleMovedByDaysHasTheDatesMovedByDays(@ForAll long seed) {
        Random random = new Random(seed);
        Recurrence rule = RandomSeries.recurrence(random);
        long days = random.nextInt(-9, 10);

        rule.shifted(days)
                .ifPresent(shifted ->
                        assertThat(shifted.dates())
                                .isEqualTo(
                                        rule.dates().stream()
                                                .map(date -> date.plusDays(days))
                                                .toList()));
        if (rule.rhythm() == Recurrence.Rhythm.DAILY
                || rule.rhythm() == Recurrence.Rhythm.WEEKLY && rule.every() == 1) {
            assertThat(rule.shifted(days)).isPresent();
        }
    }

    @Property(tries = 200)
    void aChangeOfAllChangesEveryMeetingButThoseChangedAlone(@ForAll long seed) {
        Case made = new Case(seed);
        Meeting after = made.changedMeeting();
        Programme changed = made.apply(edits -> edits.all(after));

        made.check(changed, after, _ -> true);
        assertThat(made.undo(changed, edits -> edits.all(after))).isEqualTo(made.programme);
    }

    @Property(tries = 200)
    void aChangeOfThisAndLaterLeavesTheEarlierOnesAlone(@ForAll long seed) {
        Case made = new Case(seed);
        Meeting after = made.changedMeeting();
        LocalDate from = made.series.occurrence(after.id()).orElseThrow().date();
        Programme changed = made.apply(edits -> edits.thisAndLater(after, Id.series("later")));

        made.check(changed, after, date -> !date.isBefore(from));
        List<Series> parts = changed.all(Series.class);
        assertThat(parts.stream().flatMap(it -> it.occurrences().stream()))
                .extracting(Series.Occurrence::meeting)
                .containsExactlyInAnyOrderElementsOf(
                        made.series.occurrences().stream()
                                .map(Series.Occurrence::meeting)
                                .toList());
    }

    @Property(tries = 200)
    void aChangeOfThisOneDetachesItAndTouchesNoOther(@ForAll long seed) {
        Case made = new Case(seed);
        Meeting after = made.changedMeeting();
        Programme changed = made.apply(edits -> edits.thisOne(after));

        for (Series.Occurrence occurrence : made.series.occurrences()) {
            boolean one = occurrence.meeting().equals(after.id());
            assertThat(changed.get(occurrence.meeting()))
                    .isEqualTo(one ? after : made.programme.get(occurrence.meeting()));
            assertThat(changed.get(ID).occurrence(occurrence.meeting()).orElseThrow().detached())
                    .isEqualTo(one || occurrence.detached());
        }
    }

    @Property(tries = 100)
    void aCancelledMeetingIsGoneAndItsDateIsKept(@ForAll long seed) {
        Case made = new Case(seed);
        Series.Occurrence occurrence = made.some();
        SeriesEdits edits = new SeriesEdits(made.programme, made.series);
        if (made.series.occurrences().size() == 1) {
            assertThatExceptionOfType(SeriesRefused.class)
                    .isThrownBy(() -> edits.cancel(occurrence.meeting()));
            return;
        }
        Programme changed = made.apply(it -> it.cancel(occurrence.meeting()));

        assertThat(changed.contains(occurrence.meeting())).isFalse();
        assertThat(changed.get(ID).cancelled()).contains(occurrence.date());
        assertThat(changed.get(ID).occurrence(occurrence.meeting())).isEmpty();
    }

    @Example
    void datesThatFollowNoRuleAreRefused() {
        LocalDate first = LocalDate.of(2025, 1, 31);
        Recurrence rule =
                new Recurrence(
                        Recurrence.Rhythm.MONTHLY_ON_DAY,
                        1,
                        List.of(),
                        first,
                        LocalDate.of(2025, 12, 31));
        assertThat(rule.dates()).hasSize(7);
        assertThat(rule.shifted(-1)).isEqualTo(Optional.empty());
    }

    /** A series of the given seed with some of its meetings changed alone. */
    private static final class Case {

        private final Random random;
        private final Programme programme;
        private final Series series;

        Case(long seed) {
            random = new Random(seed);
            Recurrence rule = RandomSeries.recurrence(random);
            Meeting model =
                    Meeting.draft(
                                    Id.meeting("first"),
                                    "Call",
                                    TimeSpan.fixed(
                                            rule.first().atTime(9, 0),
                                            Duration.ofMinutes(30),
                                            ZONE))
                            .build();
            Programme made =
                    Programme.empty()
                            .apply(
                                    new ChangeSet(
                                            ORIGIN,
                                            SeriesEdits.create(
                                                    Programme.empty(),
                                                    ID,
                                                    model,
                                                    rule,
                                                    date -> Id.meeting("on-" + date))));
            for (Series.Occurrence occurrence : made.get(ID).occurrences()) {
                if (random.nextInt(4) == 0) {
                    Meeting alone =
                            made.get(occurrence.meeting()).withPurpose("Alone").withTitle("Other");
                    made =
                            made.apply(
                                    new ChangeSet(
                                            ORIGIN,
                                            new SeriesEdits(made, made.get(ID)).thisOne(alone)));
                }
            }
            programme = made;
            series = made.get(ID);
        }

        Series.Occurrence some() {
            return series.occurrences().get(random.nextInt(series.occurrences().size()));
        }

        /** One of the meetings with another place, and perhaps other hours of the same day. */
        Meeting changedMeeting() {
            Meeting meeting = programme.get(some().meeting());
            Meeting moved = meeting.withPlace(Place.REMOTE).withStatus(Status.CONFIRMED);
            return random.nextBoolean()
                    ? moved
                    : moved.withTime(
                            TimeSpan.fixed(
                                    meeting.time()
                                            .start()
                                            .toLocalDate()
                                            .atTime(LocalTime.of(2, 30)),
                                    Duration.ofMinutes(45),
                                    ZONE));
        }

        Programme apply(Function<SeriesEdits, List<Edit>> edit) {
            return programme.apply(
                    new ChangeSet(ORIGIN, edit.apply(new SeriesEdits(programme, series))));
        }

        Programme undo(Programme changed, Function<SeriesEdits, List<Edit>> edit) {
            ChangeSet change =
                    new ChangeSet(ORIGIN, edit.apply(new SeriesEdits(programme, series)));
            return changed.apply(change.inverse(ORIGIN));
        }

        void check(Programme changed, Meeting after, Predicate<LocalDate> touched) {
            List<LocalDate> dates = new ArrayList<>();
            for (Series.Occurrence occurrence : series.occurrences()) {
                dates.add(occurrence.date());
                Meeting before = programme.get(occurrence.meeting());
                Meeting now = changed.get(occurrence.meeting());
                if (before.id().equals(after.id())) {
                    assertThat(now).isEqualTo(after);
                } else if (occurrence.detached() || !touched.test(occurrence.date())) {
                    assertThat(now).isEqualTo(before);
                } else {
                    assertThat(now.place()).isEqualTo(Place.REMOTE);
                    assertThat(now.status()).isEqualTo(Status.CONFIRMED);
                    assertThat(now.title()).isEqualTo(before.title());
                    assertThat(now.time().start())
                            .isEqualTo(
                                    occurrence
                                            .date()
                                            .atTime(after.time().start().toLocalTime())
                                            .atZone(ZONE));
                }
            }
            assertThat(dates).isEqualTo(series.recurrence().dates());
        }
    }
}
