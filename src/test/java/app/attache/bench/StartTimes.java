package app.attache.bench;

import java.awt.AWTException;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * How long programs take from their start to a painted window, all seen in the same way: by looking at the screen.
 *
 * <p>Each argument is {@code NAME=COMMAND}; the programs are started in turn, round after round, so that none gains from
 * the state of the machine. A start is measured from the creation of the process to three moments: the first picture in which
 * a twentieth of the screen differs from the empty screen; the first since which less than a tenth differs from how it will
 * be at last; and the last one that differs visibly from its predecessor, after which the screen stays as it is for twelve
 * seconds.
 */
public final class StartTimes {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration QUIET = Duration.ofSeconds(12);

    private final Robot robot;
    private final Rectangle screen;

    /** Every so many pixels one is kept of each picture, to compare with the last. */
    private static final int COARSE = 37;

    private record Start(Duration shown, Duration nearly, Duration settled) {}

    private record Seen(long moment, int[] coarse) {}

    private StartTimes() throws AWTException {
        robot = new Robot();
        screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
    }

    /** @param arguments the number of rounds, then the programs */
    public static void main(String[] arguments) throws Exception {
        int rounds = Integer.parseInt(arguments[0]);
        Map<String, String> programs = new LinkedHashMap<>();
        for (String argument : Arrays.asList(arguments).subList(1, arguments.length)) {
            String[] parts = argument.split("=", 2);
            programs.put(parts[0], parts[1]);
        }
        StartTimes times = new StartTimes();
        Map<String, List<Start>> starts = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
            for (Map.Entry<String, String> program : programs.entrySet()) {
                Start start = times.start(program.getValue());
                if (round > 0) { // the first round warms the disk's cache
                    starts.computeIfAbsent(program.getKey(), _ -> new ArrayList<>()).add(start);
                }
            }
        }
        System.out.printf(
                "%-28s %12s %12s %12s%n",
                "median of " + rounds, "shown (s)", "nearly (s)", "settled (s)");
        starts.forEach((name, all) ->
                System.out.printf(
                        "%-28s %12.2f %12.2f %12.2f%n",
                        name,
                        median(all.stream().map(Start::shown).toList()),
                        median(all.stream().map(Start::nearly).toList()),
                        median(all.stream().map(Start::settled).toList())));
    }

    private Start start(String command) throws IOException, InterruptedException {
        int[] empty = picture();
        long begun = System.nanoTime();
        Process process =
                new ProcessBuilder("/bin/sh", "-c", "exec " + command)
                        .redirectErrorStream(true)
                        .redirectOutput(Path.of("target/start-times.log").toFile())
                        .start();
        try {
            return watch(empty, begun);
        } finally {
            end(process);
            awaitEmpty(empty);
        }
    }

    private Start watch(int[] empty, long begun) {
        int[] last = empty;
        long shown = 0;
        long changed = begun;
        List<Seen> seen = new ArrayList<>();
        while (true) {
            int[] now = picture();
            long moment = System.nanoTime();
            if (shown == 0 && differing(empty, now) > now.length / 20) {
                shown = moment;
            }
            if (differing(last, now) > now.length / 500) {
                changed = moment;
                seen.add(new Seen(moment, coarse(now)));
            }
            last = now;
            if (shown != 0 && moment - changed > QUIET.toNanos()) {
                return new Start(
                        Duration.ofNanos(shown - begun),
                        Duration.ofNanos(nearly(seen, coarse(now)) - begun),
                        Duration.ofNanos(changed - begun));
            }
            if (moment - begun > LIMIT.toNanos()) {
                throw new IllegalStateException("No window after " + LIMIT);
            }
        }
    }

    private static long nearly(List<Seen> seen, int[] last) {
        long since = seen.getLast().moment();
        for (Seen picture : seen.reversed()) {
            if (differing(last, picture.coarse()) > last.length / 10) {
                return since;
            }
            since = picture.moment();
        }
        return since;
    }

    private static int[] coarse(int[] picture) {
        return IntStream.range(0, picture.length / COARSE).map(i -> picture[i * COARSE]).toArray();
    }

    private static void end(Process process) throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private void awaitEmpty(int[] empty) {
        long begun = System.nanoTime();
        while (differing(empty, picture()) > empty.length / 500) {
            if (System.nanoTime() - begun > LIMIT.toNanos()) {
                throw new IllegalStateException("The window stays");
            }
        }
    }

    private int[] picture() {
        BufferedImage image = robot.createScreenCapture(screen);
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    private static int differing(int[] one, int[] other) {
        int differing = 0;
        for (int i = 0; i < one.length; i++) {
            if (one[i] != other[i]) {
                differing++;
            }
        }
        return differing;
    }

    private static double median(List<Duration> durations) {
        List<Duration> sorted = durations.stream().sorted().toList();
        return sorted.get(sorted.size() / 2).toMillis() / 1000.0;
    }
}
