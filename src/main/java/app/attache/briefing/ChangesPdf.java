package app.attache.briefing;

import app.attache.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** The paper of what has changed, as PDF. The same changes give the same bytes. */
public final class ChangesPdf {

    private ChangesPdf() {}

    /**
     * Writes the paper to {@code file}, replacing an older one as a whole or not at all; readable by its owner alone.
     *
     * @throws BriefingFailure when the file cannot be written
     */
    public static void write(Changes changes, Texts texts, Path file) {
        Printing.write(paper(changes, texts), texts, file);
    }

    /**
     * Writes the paper to {@code out}, which stays open.
     *
     * @throws IOException when {@code out} refuses it
     */
    public static void write(Changes changes, Texts texts, OutputStream out) throws IOException {
        Printing.write(paper(changes, texts), texts, out);
    }

    private static Paper paper(Changes changes, Texts texts) {
        return new Paper(
                ChangesHtml.title(changes, new Wording(texts)),
                ChangesHtml.of(changes, texts),
                changes.asOf());
    }
}
