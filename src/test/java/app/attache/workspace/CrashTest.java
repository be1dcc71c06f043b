package app.attache.workspace;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.Programme;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that is killed at any moment leaves a file with every step that was acknowledged and no half step: the facts
 * are exactly what the journal says was done, and undo and redo still fit.
 */
class CrashTest {

    private static final int KILLS = 200;

    /**
     * Two files at once, so that two cores have work. No more: what may go wrong with a file that has gaps shows only once it
     * has been in use for a minute.
     */
    private static final int FILES = 2;

    /** Each so many kills the journal is replayed from its first step; between, from the last state that was checked. */
    private static final int FROM_THE_START = 40;

    @TempDir Path folder;

    @Test
    void everyAcknowledgedStepSurvivesAndNoHalfStepDoes() throws Exception {
        long seed = System.nanoTime();
        List<Future<?>> runs = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(FILES)) {
            for (int i = 0; i < FILES; i++) {
                TormentedFile file = new TormentedFile(folder.resolve("visit" + i), seed + i);
                runs.add(
                        threads.submit(() -> {
                            file.killWriters(KILLS / FILES);
                            return file;
                        }));
            }
            for (Future<?> run : runs) {
                run.get();
            }
        }
    }

    /** A file whose writers are killed one after the other, and what is known to be in it. */
    private static final class TormentedFile {

        private final Path file;
        private final Path errors;
        private final long seed;
        private final Random random;
        private Programme checked = Programme.empty();
        private long checkedTo;

        TormentedFile(Path file, long seed) {
            this.file = file;
            this.errors = file.resolveSibling(file.getFileName() + ".errors");
            this.seed = seed;
            this.random = new Random(seed);
        }

        void killWriters(int kills) throws Exception {
            for (int kill = 1; kill <= kills; kill++) {
                String occasion = "kill " + kill + " of the run with seed " + seed;
                long acknowledged = writeUntilKilled();
                if (kill % FROM_THE_START == 0) {
                    checked = Programme.empty();
                    checkedTo = 0;
                }
                check(acknowledged, occasion);
            }
            assertThat(checkedTo).as("steps written").isGreaterThan(3L * kills);
        }

        /** Gives the number of the last step that was acknowledged to the writer, 0 when it was killed before the first. */
        private long writeUntilKilled() throws Exception {
            Process writer = start(random.nextLong());
            try (BufferedReader lines = writer.inputReader()) {
                boolean whileOpening = random.nextInt(8) == 0;
                long last = whileOpening ? 0 : readSteps(lines);
                if (writer.waitFor(
                        random.nextInt(whileOpening ? 600 : 100), TimeUnit.MILLISECONDS)) {
                    assertThat(writer.exitValue()).as(complaints()).isZero();
                }
                // By its handle: the process itself would close the pipe with what is still to be
                // read from it.
                writer.toHandle().destroyForcibly();
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    last = Long.parseLong(line);
                }
                return last;
            } finally {
                writer.destroyForcibly().waitFor();
            }
        }

        // Some for sure, so that a slow machine is put to the same test as a fast one.
        private long readSteps(BufferedReader lines) throws IOException {
            String line = requireNonNull(lines.readLine(), complaints());
            long last = Long.parseLong(line);
            for (int more = random.nextInt(5); more > 0 && line != null; more--) {
                line = lines.readLine();
                last = line == null ? last : Long.parseLong(line);
            }
            return last;
        }

        private void check(long acknowledged, String occasion) {
            try (Workspace workspace = Workspace.open(file, OpenOptions.of("Checker"))) {
                List<Step> steps = workspace.past().stepsAfter(checkedTo);
                long last = checkedTo + steps.size();
                assertThat(last).as(occasion).isGreaterThanOrEqualTo(acknowledged);
                for (Step step : steps) {
                    assertThat(step.number()).as(occasion).isEqualTo(checkedTo + 1);
                    checked = checked.apply(step.changeSet());
                    checkedTo++;
                }
                assertThat(workspace.current().programme()).as(occasion).isEqualTo(checked);
                if (workspace.undo().isPresent()) {
                    workspace.redo();
                    assertThat(workspace.current().programme()).as(occasion).isEqualTo(checked);
                    checkedTo += 2;
                }
            }
        }

        private Process start(long writes) throws IOException {
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-Xshare:auto",
                            "-cp",
                            System.getProperty("java.class.path"),
                            CrashingWriter.class.getName(),
                            file.toString(),
                            Long.toString(writes),
                            Long.toString(checkedTo))
                    .redirectError(errors.toFile())
                    .start();
        }

        private String complaints() throws IOException {
            return Files.readString(errors);
        }
    }
}
