package app.attache.cli;

import app.attache.text.Texts;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;

/**
 * What a command runs in.
 *
 * @param out where results go
 * @param err where everything else goes that is said to a person: progress, errors
 * @param clock tells when a change is made and when papers are printed
 * @param author who makes changes, as the journal is to name the person
 * @param screen the window
 * @param prompt asks for a passphrase
 * @param log where the program's log is, to tell when it broke
 */
public record Surroundings(
        PrintWriter out,
        PrintWriter err,
        InstantSource clock,
        String author,
        Screen screen,
        Prompt prompt,
        Path log) {

    public Surroundings {
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(err, "err");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(screen, "screen");
        Objects.requireNonNull(prompt, "prompt");
        Objects.requireNonNull(log, "log");
    }

    /** The language of what commands say: English, whatever the machine's, so that scripts can rely on it. */
    public Texts texts() {
        return Texts.english();
    }

    /** Says a result, the text of {@code key} with {@code arguments}. */
    public void say(String key, Object... arguments) {
        out.println(texts().get(key, arguments));
    }

    /** Says a result as JSON; {@code value} is built as {@link Json} tells. */
    public void json(Object value) {
        out.println(Json.text(value));
    }

    /** Says something that is no result: what happens meanwhile, or what to know about it. */
    public void remark(String key, Object... arguments) {
        err.println(texts().get(key, arguments));
    }
}
