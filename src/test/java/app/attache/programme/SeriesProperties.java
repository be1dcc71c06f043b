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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
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

    @Property(tries = 200)
    void onOtherDatesItIsHeldOnEachOfThemAndKeepsTheMeetingsItHas(@ForAll long seed) {
        Case made = new Case(seed);
        Recurrence rule = made.otherRule();
        Series wanted = made.held(rule);
        if (wanted.occurrences().isEmpty()) {
            assertThatExceptionOfType(SeriesRefused.class)
                    .isThrownBy(() -> SeriesDates.held(made.programme, wanted, Case::fresh));
            return;
        }
        List<Edit> edits = SeriesDates.held(made.programme, wanted, Case::fresh);
        Programme changed = made.programme.apply(new ChangeSet(ORIGIN, edits));

        Series held = changed.get(ID);
        assertThat(held.occurrences().stream().map(Series.Occurrence::date).toList())
                .isEqualTo(rule.dates());
        assertThat(held.occurrences()).containsAll(wanted.occurrences());
        for (Series.Occurrence occurrence : held.occurrences()) {
            Meeting meeting = changed.get(occurrence.meeting());
            assertThat(meeting.time().start().toLocalDate()).isEqualTo(occurrence.date());
            if (made.programme.contains(meeting.id())) {
                assertThat(meeting).isEqualTo(made.programme.get(meeting.id()));
            }
        }
        assertThat(changed.all(Meeting.class)).hasSameSizeAs(held.occurrences());
        assertThat(changed.apply(new ChangeSet(ORIGIN, edits).inverse(ORIGIN)))
                .isEqualTo(made.programme);
    }

    @Property(tries = 200)
    void withoutSomeMeetingsTheirDatesAreCancelledAndTheRuleEndsWithTheLast(@ForAll long seed) {
        Case made = new Case(seed);
        Set<Id<Meeting>> gone = new HashSet<>();
        made.series.occurrences().stream()
                .map(Series.Occurrence::meeting)
                .filter(_ -> made.random.nextBoolean())
                .forEach(gone::add);
        Optional<Series> rest = SeriesDates.without(made.series, gone);

        assertThat(rest.isEmpty()).isEqualTo(gone.size() == made.series.occurrences().size());
        rest.ifPresent(series -> {
            assertThat(series.occurrences())
                    .containsExactlyElementsOf(
                            made.series.occurrences().stream()
                                    .filter(it -> !gone.contains(it.meeting()))
                                    .toList());
            assertThat(series.occurrences().size() + series.cancelled().size())
                    .isEqualTo(series.recurrence().dates().size());
        });
    }

    @Example
    void whatOneMeetingHasOtherwiseStaysWhenAllChange() {
        Case made = new Case(1);
        Series.Occurrence other = made.series.occurrences().getLast();
        Meeting earlier = made.programme.get(other.meeting());
        Meeting alone =
                earlier.withTime(
                        TimeSpan.fixed(other.date().atTime(7, 0), Duration.ofMinutes(30), ZONE));
        Programme moved =
                made.programme.apply(
                        new ChangeSet(ORIGIN, List.of(new Edit.Replaced(earlier, alone))));
        Meeting first = moved.get(made.series.occurrences().getFirst().meeting());
        Meeting after =
                first.withPlace(Place.REMOTE)
                        .withTime(
                                TimeSpan.fixed(
                                        first.time().start().toLocalDate().atTime(11, 0),
                                        Duration.ofMinutes(30),
                                        ZONE));
        Series attached =
                made.series.withOccurrences(
                        made.series.occurrences().stream()
                                .map(it -> new Series.Occurrence(it.date(), it.meeting(), false))
                                .toList());
        Programme changed =
                moved.apply(
                        new ChangeSet(ORIGIN, List.of(new Edit.Replaced(made.series, attached))));
        Programme all =
                changed.apply(new ChangeSet(ORIGIN, new SeriesEdits(changed, attached).all(after)));

        assertThat(all.get(other.meeting()).time()).isEqualTo(alone.time());
        assertThat(all.get(other.meeting()).place()).isEqualTo(Place.REMOTE);
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
                                            SeriesDates.create(
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

        /** Another rule that begins on the same day. */
        Recurrence otherRule() {
            Recurrence rule = series.recurrence();
            Recurrence daily =
                    new Recurrence(
                            Recurrence.Rhythm.DAILY,
                            1 + random.nextInt(3),
                            List.of(),
                            rule.first(),
                            rule.first().plusDays(random.nextInt(40)));
            return random.nextBoolean() ? daily : rule.until(daily.last());
        }

        /** The series by another rule, with those of its meetings that are on its dates. */
        Series held(Recurrence rule) {
            Set<LocalDate> dates = Set.copyOf(rule.dates());
            return new Series(
                    ID,
                    series.name(),
                    rule,
                    series.occurrences().stream().filter(it -> dates.contains(it.date())).toList(),
                    List.of(),
                    series.notes());
        }

        static Id<Meeting> fresh(LocalDate date) {
            return Id.meeting("new-" + date);
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
