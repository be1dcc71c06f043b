package app.attache.cli;

import app.attache.workspace.Snapshot;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Somebody at a terminal: runs commands within the test, and sees what they say and end with. */
final class Shell {

    static final Instant NOW = Instant.parse("2025-02-03T18:00:00Z");

    private final Deque<String> answers = new ArrayDeque<>();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final RecordedScreen screen = new RecordedScreen();

    /** What a command said and ended with. */
    record Outcome(int code, String out, String err) {

        /** The output read as JSON. */
        JsonNode json() {
            try {
                return new ObjectMapper().readTree(out);
            } catch (IOException e) {
                throw new UncheckedIOException(out, e);
            }
        }
    }

    /** Runs a command. */
    Outcome run(Object... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        List<String> words = new ArrayList<>();
        for (Object argument : arguments) {
            words.add(argument.toString());
        }
        int code = AttacheCommand.run(surroundings(), words.toArray(String[]::new));
        return new Outcome(code, out.toString(), err.toString());
    }

    /** What its commands run in. */
    Surroundings surroundings() {
        return new Surroundings(
                new PrintWriter(out),
                new PrintWriter(err),
                Clock.fixed(NOW, ZoneOffset.UTC),
                "tester",
                screen,
                _ -> answers.remove().toCharArray(),
                Path.of("attache.log"));
    }

    /** Whatever is asked next is answered with this. */
    Shell answering(String... next) {
        answers.addAll(List.of(next));
        return this;
    }

    /** There is a display. */
    Shell withDisplay() {
        screen.present = true;
        return this;
    }

    /** The machine lacks what it takes to draw. */
    Shell withoutDrawing() {
        screen.cannotDraw = true;
        return this;
    }

    /** The window has a defect. */
    Shell breaking() {
        screen.broken = true;
        return this;
    }

    /** What the window was asked for. */
    RecordedScreen screen() {
        return screen;
    }

    /** A window that only notes what it was asked for; its pictures are files with their descriptions in them. */
    static final class RecordedScreen implements Screen {

        private boolean present;
        private boolean broken;
        private boolean cannotDraw;
        private final List<Optional<Path>> shown = new ArrayList<>();
        private int samples;

        List<Optional<Path>> shown() {
            return shown;
        }

        int samples() {
            return samples;
        }

        @Override
        public boolean present() {
            return present;
        }

        @Override
        public int show(Optional<Path> file) {
            if (broken) {
                throw new IllegalStateException("a defect made for the test");
            }
            shown.add(file);
            return ExitCode.FINE;
        }

        @Override
        public int showSample() {
            samples++;
            return ExitCode.FINE;
        }

        @Override
        public void draw(Snapshot snapshot, Picture picture, Path file) {
            if (cannotDraw) {
                throw Refusal.of("cli.libraries.missing", "libexample1");
            }
            try {
                Files.writeString(file, picture.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
