package app.attache.seeded.invitation;

/** Breaks a rule on purpose: PDF belongs to briefings. */
public final class KnowsPdf {

    Object wrong = new com.openhtmltopdf.pdfboxout.PdfRendererBuilder();
}
