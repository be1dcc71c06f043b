package app.attache.conflict;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A person's day has too many engagements, is too long from the first to the last, or goes on too long without a break: soft.
 *
 * <p>A day is what starts on one date on the clocks of the places; what goes on after midnight belongs to the day that it
 * began on. Five engagements, twelve hours, three hours at a stretch are what planners of official visits commonly allow a
 * principal. One long engagement is no stretch without a break: it has its own.
 */
final class Overload implements PersonRule {

    /** Two places may have the same date on their clocks for so long. */
    private static final long A_DATE = 2 * Moments.DAY + Moments.DAY / 4;

    private final Severity severity;
    private final int engagements;
    private final long length;
    private final long unbroken;
    private final long shortestBreak;

    Overload(Limits limits) {
        this.severity = limits.severity(kind());
        this.engagements = limits.dayEngagements();
        this.length = Moments.of(limits.dayLength());
        this.unbroken = Moments.of(limits.unbroken());
        this.shortestBreak = Moments.of(limits.shortestBreak());
    }

    @Override
    public FindingKind kind() {
        return FindingKind.OVERLOAD;
    }

    @Override
    public Duration reach() {
        return Moments.duration(A_DATE + Moments.DAY);
    }

    @Override
    public void check(PersonDiary diary, int index, Consumer<Finding> found) {
        Timeline<Engagement> line = diary.engagements();
        long day = line.get(index).day();
        if (beginsDay(line, index, day) && mayExceed(line, index, day)) {
            judge(diary, LocalDate.ofEpochDay(day), day(line, index, day), found);
        }
    }

    private static boolean beginsDay(Timeline<Engagement> line, int index, long day) {
        long since = line.start(index) - A_DATE;
        for (int i = index - 1; i >= 0 && line.start(i) >= since; i--) {
            if (line.get(i).day() == day) {
                return false;
            }
        }
        return true;
    }

    // What almost no day does, told without gathering it: whether it exceeds a limit with each
    // engagement as long as may be.
    private boolean mayExceed(Timeline<Engagement> line, int first, long day) {
        long until = line.start(first) + A_DATE;
        int number = 0;
        long begin = Long.MAX_VALUE;
        long over = Long.MIN_VALUE;
        long from = 0;
        long longest = 0;
        for (int i = first; i < line.size() && line.start(i) <= until; i++) {
            Engagement engagement = line.get(i);
            if (engagement.day() == day) {
                number++;
                long start = line.start(i);
                long end = engagement.reading().latestEnd();
                begin = Math.min(begin, start);
                from = over == Long.MIN_VALUE || start - over >= shortestBreak ? start : from;
                over = Math.max(over, end);
                longest = Math.max(longest, over - from);
            }
        }
        return number > 1 && (number > engagements || over - begin > length || longest > unbroken);
    }

    private static List<Engagement> day(Timeline<Engagement> line, int index, long day) {
        long until = line.start(index) + A_DATE;
        List<Engagement> engagements = new ArrayList<>(8);
        for (int i = index; i < line.size() && line.start(i) <= until; i++) {
            if (line.get(i).day() == day) {
                engagements.add(line.get(i));
            }
        }
        return engagements;
    }

    private void judge(
            PersonDiary diary, LocalDate date, List<Engagement> day, Consumer<Finding> found) {
        DayLoad widest = DayLoad.of(day, DayLoad.Width.WIDEST, shortestBreak);
        if (!exceeds(day, widest)) {
            return;
        }
        DayLoad given = DayLoad.of(day, DayLoad.Width.GIVEN, shortestBreak);
        DayLoad narrowest = DayLoad.of(day, DayLoad.Width.NARROWEST, shortestBreak);
        DayLoad shown = exceeds(day, given) ? given : widest;
        boolean onlyStretch = day.size() <= engagements && shown.length() <= length;
        List<Engagement> items = onlyStretch ? shown.stretch() : day;
        Grade.of(
                        severity,
                        exceeds(day, narrowest),
                        exceeds(day, given),
                        true,
                        day.stream().anyMatch(engagement -> engagement.reading().open()),
                        items.stream().anyMatch(Engagement::tentative))
                .map(grade -> finding(diary, date, items, grade, measure(day, shown)))
                .ifPresent(found);
    }

    private boolean exceeds(List<Engagement> day, DayLoad load) {
        return day.size() > engagements || load.length() > length || load.unbroken() > unbroken;
    }

    private Measure measure(List<Engagement> day, DayLoad shown) {
        if (day.size() > engagements) {
            return new Measure.Count(day.size(), engagements);
        }
        return shown.length() > length
                ? new Measure.Length(Moments.duration(shown.length()), Moments.duration(length))
                : new Measure.Unbroken(
                        Moments.duration(shown.unbroken()), Moments.duration(unbroken));
    }

    private Finding finding(
            PersonDiary diary,
            LocalDate date,
            List<Engagement> items,
            Grade grade,
            Measure measure) {
        long from = items.stream().mapToLong(one -> one.reading().given()).min().orElseThrow();
        long to = items.stream().mapToLong(one -> one.reading().givenEnd()).max().orElseThrow();
        return Finding.of(
                        kind(),
                        grade,
                        Moments.interval(from, to),
                        items.stream().map(Engagement::id).toList(),
                        List.of(diary.person()))
                .onPart(date.toString())
                .by(measure);
    }
}
