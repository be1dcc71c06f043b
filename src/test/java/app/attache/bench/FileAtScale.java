package app.attache.bench;

import app.attache.generator.MinistryYear;
import app.attache.programme.ChangeSet;
import app.attache.programme.Edit;
import app.attache.programme.Meeting;
import app.attache.programme.Origin;
import app.attache.programme.Programme;
import app.attache.workspace.OpenOptions;
import app.attache.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a file of many meetings costs: to import into, to open in a program that has just started, to keep in memory, and to
 * change. Each opening is in a process of its own, as it is for a person; the figures are medians.
 *
 * <p>Arguments: the numbers of meetings; 10,000 and 100,000 without any.
 */
public final class FileAtScale {

    private static final int OPENINGS = 7;
    private static final int EDITS = 200;
    private static final String SECRET = "correct horse";
    private static final List<String> LIMITS = List.of("-XX:+UseSerialGC", "-Xmx1g");

    private FileAtScale() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0 && arguments[0].equals("open")) {
            open(Path.of(arguments[1]), arguments[2]);
            return;
        }
        List<String> sizes = arguments.length > 0 ? List.of(arguments) : List.of("10000", "100000");
        say(
                "| meetings | file | make up | import | size | open | of processor time | heap after | apply one edit |");
        say("|---|---|---|---|---|---|---|---|---|");
        for (String size : sizes) {
            for (String secret : List.of("", SECRET)) {
                measure(Integer.parseInt(size), secret);
            }
        }
    }

    private static void measure(int meetings, String secret) throws Exception {
        Path folder = Files.createTempDirectory("at-scale");
        Path file = folder.resolve("year");
        long start = System.nanoTime();
        Programme year = MinistryYear.of(meetings, 1).programme();
        double making = secondsSince(start);
        double importing;
        try (Workspace workspace = Workspace.open(file, options(secret))) {
            start = System.nanoTime();
            workspace.importProgramme(year, "Import");
            importing = secondsSince(start);
        }
        double[] opening = new double[OPENINGS];
        double[] computing = new double[OPENINGS];
        double heap = 0;
        double edit = 0;
        for (int i = 0; i < OPENINGS; i++) {
            String[] figures = inAProcessOfItsOwn(file, secret).split(" ");
            opening[i] = Double.parseDouble(figures[0]);
            computing[i] = Double.parseDouble(figures[1]);
            heap = Double.parseDouble(figures[2]);
            edit = Double.parseDouble(figures[3]);
        }
        Arrays.sort(opening);
        Arrays.sort(computing);
        say(
                "| %,d | %s | %.2f s | %.1f s | %.0f MB | %.2f s | %.2f s | %.0f MB | %.2f ms |",
                meetings,
                secret.isEmpty() ? "plain" : "encrypted",
                making,
                importing,
                Files.size(folder.resolve("year.mv.db")) / 1e6,
                opening[OPENINGS / 2],
                computing[OPENINGS / 2],
                heap,
                edit);
        Files.delete(folder.resolve("year.mv.db"));
        Files.delete(folder);
    }

    private static String inAProcessOfItsOwn(Path file, String secret)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(LIMITS);
        command.addAll(
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        FileAtScale.class.getName(),
                        "open",
                        file.toString(),
                        secret));
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String line =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("The opening failed");
        }
        return line.lines().reduce((_, last) -> last).orElseThrow();
    }

    private static void open(Path file, String secret) {
        long start = System.nanoTime();
        double computed = processorSeconds();
        try (Workspace workspace = Workspace.open(file, options(secret))) {
            double opening = secondsSince(start);
            double computing = processorSeconds() - computed;
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            double heap = (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
            double edit = medianEdit(workspace.current().programme());
            say("%.3f %.3f %.1f %.3f", opening, computing, heap, edit);
        }
    }

    private static double medianEdit(Programme programme) {
        Meeting before = programme.meetings().getFirst();
        Meeting after = before.with().title("Another title").build();
        ChangeSet change =
                new ChangeSet(
                        new Origin("Edit", "", "A. Planner", Instant.EPOCH),
                        List.of(new Edit.Replaced(before, after)));
        double[] times = new double[EDITS];
        for (int i = 0; i < EDITS; i++) {
            long start = System.nanoTime();
            programme.apply(change);
            times[i] = secondsSince(start) * 1e3;
        }
        Arrays.sort(times);
        return times[EDITS / 2];
    }

    private static OpenOptions options(String secret) {
        return OpenOptions.of("A. Planner").withPassphrase(secret.toCharArray());
    }

    // Of all threads, the compiler's and the collector's as well; hardly differs when the machine
    // is busy.
    private static double processorSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void say(String form, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, form, arguments));
    }
}
