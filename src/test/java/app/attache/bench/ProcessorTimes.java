package app.attache.bench;

import app.attache.conflict.ConflictIndex;
import app.attache.conflict.Finding;
import app.attache.conflict.FindingKind;
import app.attache.conflict.Verdict;
import app.attache.generator.MinistryYear;
import app.attache.itinerary.CrowdedVisit;
import app.attache.itinerary.ExtendStay;
import app.attache.itinerary.NewTime;
import app.attache.itinerary.Planner;
import app.attache.itinerary.Remedies;
import app.attache.programme.Agenda;
import app.attache.programme.Entity;
import app.attache.programme.Kind;
import app.attache.programme.Programme;
import app.attache.text.Texts;
import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * What a full check, a plan and remedies cost in processor time in a made-up ministry's year, which says something on a busy
 * machine as well: of a full check that of the whole process, collection of garbage included, of the others that of the one
 * thread. The first argument is the number of meetings; the second how often each is done, of which the later half counts.
 */
public final class ProcessorTimes {

    private static final int FINDINGS_OF_A_KIND = 12;

    private static final LongSupplier PROCESS =
            ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                    ::getProcessCpuTime;
    private static final LongSupplier THREAD =
            ((ThreadMXBean) ManagementFactory.getThreadMXBean())::getCurrentThreadCpuTime;

    private ProcessorTimes() {}

    public static void main(String[] arguments) {
        int meetings = Integer.parseInt(arguments[0]);
        int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 40;
        Programme year = MinistryYear.of(meetings, 7).programme();
        report("full check", times, PROCESS, () -> ConflictIndex.of(year).findings());
        plan(year, times);
        remedies(year);
    }

    private static void plan(Programme year, int times) {
        Programme visit = CrowdedVisit.large(new Random(7));
        Planner planner = planner(Programme.of(Stream.concat(facts(year), facts(visit)).toList()));
        ExtendStay change =
                ExtendStay.of(
                        CrowdedVisit.DELEGATION,
                        CrowdedVisit.STAY,
                        NewTime.at(CrowdedVisit.DEPARTURE.plusDays(2)));
        report("plan of an extended stay", times, THREAD, () -> planner.plan(change));
    }

    private static Stream<Entity> facts(Programme programme) {
        return Arrays.stream(Kind.values()).flatMap(kind -> programme.all(kind).stream());
    }

    private static Planner planner(Programme programme) {
        return new Planner(
                programme,
                ConflictIndex.of(programme),
                Agenda.of(programme),
                Texts.english(),
                "A. Planner",
                Instant.EPOCH);
    }

    private static void remedies(Programme year) {
        Planner planner = planner(year);
        Remedies remedies = new Remedies(planner);
        Map<FindingKind, List<Finding>> byKind = new EnumMap<>(FindingKind.class);
        for (Finding finding : planner.conflicts().findings()) {
            if (finding.verdict() != Verdict.NOT_EVALUABLE) {
                byKind.computeIfAbsent(finding.kind(), _ -> new ArrayList<>()).add(finding);
            }
        }
        byKind.forEach((kind, findings) -> {
            Collections.shuffle(findings, new Random(1));
            List<Finding> some = findings.subList(0, Math.min(FINDINGS_OF_A_KIND, findings.size()));
            List<Double> costs = new ArrayList<>();
            some.forEach(finding -> cost(THREAD, () -> remedies.of(finding)));
            some.forEach(finding -> costs.add(cost(THREAD, () -> remedies.of(finding))));
            print("remedies, " + kind.label(), costs);
        });
    }

    private static void report(String what, int times, LongSupplier clock, Runnable work) {
        List<Double> costs = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            costs.add(cost(clock, work));
        }
        print(what, costs.subList(times / 2, times));
    }

    private static double cost(LongSupplier clock, Runnable work) {
        long before = clock.getAsLong();
        work.run();
        return (clock.getAsLong() - before) / 1e6;
    }

    private static void print(String what, List<Double> costs) {
        List<Double> sorted = costs.stream().sorted().toList();
        System.out.printf(
                "%-36s median %6.0f ms, least %6.0f, most %6.0f%n",
                what, sorted.get(sorted.size() / 2), sorted.getFirst(), sorted.getLast());
    }
}
