package app.attache.briefing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * The typefaces that the program brings along, as PDFBox's answer to every question for one.
 *
 * <p>Left to itself PDFBox looks through all typefaces of the machine at its first use, which takes seconds on some, and
 * leaves a list of them in the user's home.
 */
final class Typefaces implements FontMapper {

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

    private final TrueTypeFont any;

    private Typefaces(TrueTypeFont any) {
        this.any = any;
    }

    /** Makes PDFBox use these and no others, in the whole program. */
    static void install() {
        try (InputStream in = open("DejaVuSansCondensed.ttf")) {
            FontMappers.set(new Typefaces(new TTFParser().parse(new RandomAccessReadBuffer(in))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file of one typeface. */
    static InputStream open(String file) {
        InputStream in = Typefaces.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IllegalStateException("The program's own typeface is missing: " + file);
        }
        return in;
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(
            String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(any, false);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(
            String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(any, false);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
        return new CIDFontMapping(null, any, false);
    }
}
