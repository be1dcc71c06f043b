package app.attache.briefing;

import app.attache.disk.WholeFile;
import app.attache.text.Texts;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * Prints papers as PDF, with their typefaces inside.
 *
 * <p>The same paper gives the same bytes: dates and identity in the file are those of the issue. Nothing outside the
 * page is read, whatever it says.
 */
final class Printing {

    private record Typeface(String family, String file, int weight) {}

    private static final List<Typeface> TYPEFACES =
            List.of(
                    new Typeface("Serif", "DejaVuSerifCondensed.ttf", 400),
                    new Typeface("Serif", "DejaVuSerifCondensed-Bold.ttf", 700),
                    new Typeface("Sans", "DejaVuSansCondensed.ttf", 400),
                    new Typeface("Sans", "DejaVuSansCondensed-Bold.ttf", 700));

    static {
        XRLog.setLoggerImpl(new RendererLog());
        Typefaces.install();
    }

    private Printing() {}

    /**
     * Writes the paper to {@code file}, replacing an older one as a whole or not at all; readable by its owner alone.
     *
     * @throws BriefingFailure when the file cannot be written
     */
    static void write(Paper paper, Texts texts, Path file) {
        try {
            WholeFile.write(file, out -> write(paper, texts, out));
        } catch (IOException e) {
            throw BriefingFailure.notWritten(file, e);
        }
    }

    /**
     * Writes the paper to {@code out}, which stays open.
     *
     * @throws IOException when {@code out} refuses it
     */
    static void write(Paper paper, Texts texts, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = builder(paper.html(), document).buildPdfRenderer()) {
            renderer.createPDFKeepOpen();
            describe(document, paper, new Wording(texts));
            document.save(out);
        }
    }

    private static PdfRendererBuilder builder(String html, PDDocument document) {
        PdfRendererBuilder builder =
                new PdfRendererBuilder()
                        .usePDDocument(document)
                        .withHtmlContent(html, null)
                        .useUriResolver((_, _) -> null)
                        .useExternalResourceAccessControl(
                                (_, _) -> false,
                                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                        .useExternalResourceAccessControl(
                                (_, _) -> false,
                                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                        .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                        .useUnicodeBidiReorderer(new ICUBidiReorderer())
                        .defaultTextDirection(TextDirection.LTR);
        TYPEFACES.forEach(face ->
                builder.useFont(
                        () -> Typefaces.open(face.file()),
                        face.family(),
                        face.weight(),
                        FontStyle.NORMAL,
                        true));
        return builder;
    }

    private static void describe(PDDocument document, Paper paper, Wording wording) {
        GregorianCalendar asOf = GregorianCalendar.from(paper.asOf().atZone(ZoneOffset.UTC));
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(paper.title());
        information.setCreator(wording.text("program"));
        information.setProducer(wording.text("program"));
        information.setCreationDate(asOf);
        information.setModificationDate(asOf);
        document.setDocumentInformation(information);
        document.setDocumentId(paper.asOf().toEpochMilli());
    }
}
