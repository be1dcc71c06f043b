package app.attache.briefing;

import app.attache.text.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The paper of what has changed, as one XHTML page with its style inside. All words of the programme are escaped. */
final class ChangesHtml {

    /** The last of many; a year's steps would fill a book. */
    private static final int STEPS_AT_MOST = 60;

    private final Changes changes;
    private final Wording wording;
    private final Markup markup = new Markup();

    private ChangesHtml(Changes changes, Texts texts) {
        this.changes = changes;
        this.wording = new Wording(texts);
    }

    /** The paper in the language of {@code texts}. */
    static String of(Changes changes, Texts texts) {
        return new ChangesHtml(changes, texts).write();
    }

    /** The title of the document. */
    static String title(Changes changes, Wording wording) {
        return wording.text("changes.title", changes.whose());
    }

    private String write() {
        Frame frame = new Frame(markup, wording);
        frame.open(title(changes, wording), changes.marking(), changes.whose());
        head();
        if (changes.rows().isEmpty()) {
            markup.paragraph("p", "empty", wording.text("changes.none"));
        } else {
            rows();
        }
        steps();
        return frame.close();
    }

    private void head() {
        markup.open("table", "title").open("tr", "").open("td", "");
        markup.paragraph("h1", "", wording.text("changes.heading"));
        String about =
                Stream.of(changes.visit(), changes.whose())
                        .filter(name -> !name.isEmpty())
                        .map(Scripts::within)
                        .distinct()
                        .reduce((one, next) -> one + " · " + next)
                        .orElse("");
        markup.element("div", "", about).close("td").open("td", "issue");
        markup.paragraph("div", "", wording.text("changes.from", moment(changes.from())));
        markup.paragraph("div", "", wording.text("changes.until", moment(changes.until())));
        markup.close("td").close("tr").close("table");
    }

    private void rows() {
        markup.paragraph("h2", "", wording.text("changes.rows"));
        markup.open("table", "differences").open("thead", "");
        List<Cell> heads = new ArrayList<>();
        heads.add(new Cell("subject", List.of(wording.text("changes.what"))));
        heads.add(new Cell("was", List.of(wording.text("changes.was"))));
        heads.add(new Cell("is", List.of(wording.text("changes.is"))));
        line("th", heads);
        markup.close("thead").open("tbody", "");
        for (Changes.Row row : changes.rows()) {
            line(
                    "td",
                    List.of(
                            new Cell("subject", List.of(row.subject())),
                            new Cell("was", List.of(row.was())),
                            new Cell("is", List.of(row.is(), row.detail()))));
        }
        markup.close("tbody").close("table");
    }

    /** What stands in a column of a line: a paragraph, and perhaps a small one below it. */
    private record Cell(String style, List<String> paragraphs) {}

    // In a language from the right the first column is the rightmost.
    private void line(String element, List<Cell> cells) {
        markup.open("tr", "");
        List<Cell> shown = fromTheRight() ? cells.reversed() : cells;
        for (Cell cell : shown) {
            markup.open(element, fromTheRight() ? cell.style() + " rtl" : cell.style());
            List<String> said = cell.paragraphs().stream().filter(it -> !it.isEmpty()).toList();
            for (int i = 0; i < said.size(); i++) {
                markup.paragraph("div", i == 0 ? "" : "small", said.get(i));
            }
            markup.close(element);
        }
        markup.close("tr");
    }

    private void steps() {
        if (changes.steps().isEmpty()) {
            return;
        }
        markup.paragraph("h2", "", wording.text("changes.steps"));
        int left = Math.max(0, changes.steps().size() - STEPS_AT_MOST);
        if (left > 0) {
            markup.paragraph("p", "small", wording.text("changes.earlier", left));
        }
        markup.open("table", "differences").open("tbody", "");
        for (Changes.Step step : changes.steps().subList(left, changes.steps().size())) {
            String author =
                    step.author().isEmpty() ? wording.text("changes.nobody") : step.author();
            line(
                    "td",
                    List.of(
                            new Cell("moment", List.of(moment(step.at()))),
                            new Cell("author", List.of(author)),
                            new Cell("done", List.of(step.what(), step.why()))));
        }
        markup.close("tbody").close("table");
    }

    private String moment(Instant moment) {
        return wording.format("moment", moment.atZone(changes.clock()));
    }

    private boolean fromTheRight() {
        return Scripts.rightToLeft(wording.text("changes.heading"));
    }
}
