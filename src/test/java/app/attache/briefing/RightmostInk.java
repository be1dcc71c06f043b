package app.attache.briefing;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Finds how far to the right the text of a document reaches. */
final class RightmostInk extends PDFTextStripper {

    private float rightmost;

    private RightmostInk() {}

    /** In points from the left edge. */
    static float of(PDDocument document) throws IOException {
        RightmostInk stripper = new RightmostInk();
        stripper.getText(document);
        return stripper.rightmost;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        for (TextPosition position : positions) {
            rightmost = Math.max(rightmost, position.getXDirAdj() + position.getWidthDirAdj());
        }
    }
}
