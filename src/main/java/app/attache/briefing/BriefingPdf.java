package app.attache.briefing;

import app.attache.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A day's paper as PDF. The same briefing gives the same bytes: dates and identity in the file are those of the issue. */
public final class BriefingPdf {

    private BriefingPdf() {}

    /**
     * Writes the paper to {@code file}, replacing an older one as a whole or not at all; readable by its owner alone.
     *
     * @throws BriefingFailure when the file cannot be written
     */
    public static void write(DayBriefing day, Texts texts, Path file) {
        Printing.write(paper(day, texts), texts, file);
    }

    /**
     * Writes the paper to {@code out}, which stays open.
     *
     * @throws IOException when {@code out} refuses it
     */
    public static void write(DayBriefing day, Texts texts, OutputStream out) throws IOException {
        Printing.write(paper(day, texts), texts, out);
    }

    private static Paper paper(DayBriefing day, Texts texts) {
        return new Paper(
                BriefingHtml.title(day, new Wording(texts)),
                BriefingHtml.of(day, texts),
                day.issue().asOf());
    }
}
