package app.attache.bench;

import app.attache.conflict.ConflictDelta;
import app.attache.conflict.ConflictIndex;
import app.attache.generator.MinistryYear;
import app.attache.programme.ChangeSet;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Meeting;
import app.attache.programme.Origin;
import app.attache.programme.Programme;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * What an edit costs by the size of the file, with every kind of conflict:
 * {@code bin/bench --main app.attache.bench.EditCurve [NUMBER OF MEETINGS...]}, without numbers 1,000 to 1,000,000.
 *
 * <p>A step is made up and thrown away, as one of a drag is: the changed programme, its findings, and what is new and gone among
 * them. <i>Meeting</i>: one is moved by half an hour; <i>stay</i>: one ends two hours later, so that all that its delegation
 * does is judged again. Median and 99th percentile of the processor time of the thread, and of the memory it asks for;
 * <i>full check</i> is the median wall time of half of ten checks, of four from 1,000,000 on, after the other half to warm up, <i>heap</i> what lives with programme and index.
 */
public final class EditCurve {

    private static final int MEETINGS = 2_000;
    private static final int STAYS = 300;
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private EditCurve() {}

    /** @param arguments numbers of meetings */
    public static void main(String[] arguments) {
        int[] numbers =
                arguments.length == 0
                        ? new int[] {1_000, 10_000, 100_000, 1_000_000}
                        : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        System.out.printf(
                "%9s %11s %9s %28s %28s%n",
                "meetings",
                "full check",
                "heap",
                "meeting: med/99% (ms), kB",
                "stay: med/99% (ms), kB");
        for (int number : numbers) {
            measure(number);
        }
    }

    private static void measure(int number) {
        Programme programme = MinistryYear.of(number, 7).programme();
        double[] checks = new double[number > 100_000 ? 4 : 10];
        for (int i = 0; i < checks.length; i++) {
            long start = System.nanoTime();
            ConflictIndex.of(programme);
            checks[i] = (System.nanoTime() - start) / 1e6;
        }
        double[] warm = Arrays.copyOfRange(checks, checks.length / 2, checks.length);
        Arrays.sort(warm);
        ConflictIndex index = ConflictIndex.of(programme);
        System.out.printf(
                Locale.ROOT,
                "%9d %8.0f ms %6.0f MB %28s %28s%n",
                number,
                warm[warm.length / 2],
                heap() / 1e6,
                edits(programme, index, programme.all(Meeting.class), EditCurve::moved, MEETINGS),
                edits(programme, index, programme.all(Stay.class), EditCurve::longer, STAYS));
    }

    private static Meeting moved(Meeting meeting) {
        return meeting.withTime(
                meeting.time().startingAt(meeting.time().start().plus(Duration.ofMinutes(30))));
    }

    private static Stay longer(Stay stay) {
        return stay.withTime(
                new TimeSpan(
                        stay.time().start(),
                        stay.time().end().plus(Duration.ofHours(2)),
                        stay.time().certainty()));
    }

    private static <T extends Entity> String edits(
            Programme programme,
            ConflictIndex index,
            List<T> all,
            Function<T, T> edited,
            int number) {
        List<T> facts =
                all.stream().sorted((one, other) -> one.id().compareTo(other.id())).toList();
        double[] times = new double[number];
        double[] memory = new double[number];
        int next = 0;
        for (int i = -number; i < number; i++) {
            next = (next + 7919) % facts.size();
            T fact = facts.get(next);
            Origin origin = new Origin("Drag", "", "A. Planner", Instant.EPOCH);
            ChangeSet change =
                    new ChangeSet(origin, List.of(new Edit.Replaced(fact, edited.apply(fact))));
            long asked = THREADS.getCurrentThreadAllocatedBytes();
            long start = THREADS.getCurrentThreadCpuTime();
            ConflictDelta delta = preview(programme, index, change);
            long taken = THREADS.getCurrentThreadCpuTime() - start;
            if (i >= 0 && delta != null) {
                times[i] = taken / 1e6;
                memory[i] = (THREADS.getCurrentThreadAllocatedBytes() - asked) / 1e3;
            }
        }
        Arrays.sort(times);
        Arrays.sort(memory);
        return String.format(
                Locale.ROOT,
                "%.3f / %.3f, %.0f",
                times[number / 2],
                times[number * 99 / 100],
                memory[number / 2]);
    }

    private static ConflictDelta preview(
            Programme programme, ConflictIndex index, ChangeSet change) {
        return index.deltaTo(index.after(change, programme.apply(change)));
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
