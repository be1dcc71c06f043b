package app.attache.briefing;

import app.attache.programme.Marking;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What all papers have around what they say: the style, and the marking and the number of the page on every page. */
record Frame(Markup markup, Wording wording) {

    private static final String STYLE = resource("/briefing/day.css");

    /**
     * Begins a paper.
     *
     * @param title the title of the document
     * @param whose for whom it is, named at the foot
     */
    void open(String title, Marking marking, String whose) {
        markup.open("html", "").open("head", "");
        markup.element("title", "", title).style(STYLE).close("head").open("body", "");
        running(Scripts.within(wording.word("marking", marking)), whose);
    }

    private void running(String marking, String whose) {
        markup.open("div", "head").element("div", "marking", marking).close("div");
        markup.open("div", "foot").open("table", "").open("tr", "");
        markup.element("td", "left", wording.text("foot", Scripts.within(whose)));
        markup.element("td", "middle", marking);
        markup.open("td", "right").element("span", "page", "").close("td");
        markup.close("tr").close("table").close("div");
    }

    /** Ends the paper and returns all of it. */
    String close() {
        return markup.close("body").close("html").toString();
    }

    private static String resource(String name) {
        try (InputStream in = Frame.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program's own file is missing: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
