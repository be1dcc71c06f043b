package app.attache.briefing;

import app.attache.text.Texts;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A day's paper as one XHTML page with its style inside: it refers to nothing outside itself. All words of the programme
 * are escaped.
 */
public final class BriefingHtml {

    private static final int TOMORROW_AT_MOST = 4;

    private final DayBriefing day;
    private final Wording wording;
    private final Markup markup = new Markup();

    private BriefingHtml(DayBriefing day, Texts texts) {
        this.day = day;
        this.wording = new Wording(texts);
    }

    /** The paper in the language of {@code texts}. */
    public static String of(DayBriefing day, Texts texts) {
        return new BriefingHtml(day, texts).write();
    }

    private String write() {
        Frame frame = new Frame(markup, wording);
        frame.open(title(day, wording), day.marking(), day.delegation());
        head();
        new GlanceHtml(wording, markup).write(day);
        EngagementHtml boxes = new EngagementHtml(wording, markup);
        day.engagements().forEach(engagement -> boxes.write(engagement, day.clocks()));
        tomorrow();
        return frame.close();
    }

    /** The title of the document: whose day, and which. */
    static String title(DayBriefing day, Wording wording) {
        return wording.text("title", day.delegation(), wording.format("date", day.date()));
    }

    private void head() {
        markup.open("table", "title").open("tr", "").open("td", "");
        markup.element("h1", "", wording.format("date", day.date()));
        List<String> parts = new ArrayList<>();
        parts.add(Scripts.within(day.visit()));
        day.cities().forEach(city -> parts.add(Scripts.within(city)));
        if (day.count().counted()) {
            parts.add(wording.text("day", day.count().day(), day.count().of()));
        }
        markup.element("div", "", String.join(" · ", parts)).close("td");
        markup.open("td", "issue");
        int revision = day.issue().revision();
        markup.open("div", "").element("b", "", wording.text("revision", revision));
        markup.text(revision == 1 ? "" : " " + wording.text("revision.supersedes", revision - 1))
                .close("div");
        ZonedDateTime asOf = day.issue().asOf().atZone(day.clocks().local());
        String city = day.clocks().localCity();
        String clock = city.isEmpty() ? wording.text("utc") : wording.text("clock", city);
        markup.element("div", "", wording.text("asof", wording.format("asof", asOf), clock));
        markup.close("td").close("tr").close("table");
    }

    private void tomorrow() {
        markup.open("div", "tomorrow").element("h2", "", wording.text("tomorrow"));
        if (day.tomorrow().isEmpty()) {
            markup.element("div", "", wording.text("tomorrow.empty"));
        }
        GlanceHtml glance = new GlanceHtml(wording, markup);
        for (Line line : day.tomorrow().stream().limit(TOMORROW_AT_MOST).toList()) {
            String clock = line.clock().isEmpty() ? "" : " " + line.clock();
            markup.open("div", "")
                    .element("span", "when", wording.timing(line.timing()) + clock)
                    .text("  ");
            glance.what(line);
            markup.close("div");
        }
        int more = day.tomorrow().size() - TOMORROW_AT_MOST;
        if (more > 0) {
            markup.element("div", "small", wording.text("tomorrow.more", more));
        }
        markup.close("div");
    }
}
