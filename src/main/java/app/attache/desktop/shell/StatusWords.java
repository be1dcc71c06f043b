package app.attache.desktop.shell;

import app.attache.conflict.ConflictIndex;
import app.attache.conflict.Severity;
import app.attache.conflict.Standing;
import app.attache.desktop.common.WindowModel;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the status line says.
 *
 * @param here the clock of the computer, which a save is told on
 */
record StatusWords(WindowModel window, FileState file, ZoneId here) {

    /** How many findings are this bad, with a sign that is not colour alone; a word of patience until it is known. */
    String count(Severity severity) {
        if (!known()) {
            return severity == Severity.HARD ? window.texts().get("shell.status.checking") : "";
        }
        return window.texts()
                .get(
                        "shell.status." + severity.name().toLowerCase(Locale.ROOT),
                        window.snapshot().get().conflicts().count(severity));
    }

    /** How many findings are accepted and how many of a muted kind, which are not counted; empty when none are. */
    String setAside() {
        ConflictIndex conflicts = window.snapshot().get().conflicts();
        return Stream.of(Standing.ACCEPTED, Standing.MUTED)
                .filter(standing -> conflicts.count(standing) > 0)
                .map(standing ->
                        window.texts()
                                .get(
                                        "shell.status." + standing.name().toLowerCase(Locale.ROOT),
                                        conflicts.count(standing)))
                .collect(Collectors.joining(" · "));
    }

    /** Whether the findings are known. */
    boolean known() {
        return window.snapshot().get().checked();
    }

    /** The step that undo takes back, by name; empty when there is none. */
    String undo() {
        return file.undo()
                .get()
                .map(label -> window.texts().get("shell.status.undo", label))
                .orElse("");
    }

    /** Whether the file is safe and what it is called. */
    String safety() {
        String kept =
                window.texts()
                        .get(file.encrypted() ? "shell.status.encrypted" : "shell.status.plain");
        Optional<Instant> saved = file.saved().get();
        return saved.map(at ->
                        window.texts()
                                .get(
                                        "shell.status.safety",
                                        kept,
                                        DateTimeFormatter.ofPattern("HH:mm")
                                                .format(at.atZone(here)),
                                        file.name()))
                .orElse(file.name());
    }
}
