package app.attache.briefing;

import app.attache.briefing.Content.Engaged;
import app.attache.briefing.Content.Journey;
import app.attache.briefing.Content.Move;
import app.attache.briefing.Content.Night;
import app.attache.briefing.Content.Night.Firmness;
import app.attache.briefing.Content.Transfer;
import app.attache.briefing.Content.Underway;
import app.attache.briefing.DayBriefing.Clocks;
import app.attache.briefing.Line.Change;
import app.attache.programme.PressAccess;
import app.attache.programme.Status;
import java.time.Duration;
import java.time.LocalTime;

/** The table of the day at a glance: when here, when at home, what. */
final class GlanceHtml {

    private final Wording wording;
    private final Markup markup;

    GlanceHtml(Wording wording, Markup markup) {
        this.wording = wording;
        this.markup = markup;
    }

    void write(DayBriefing day) {
        markup.open("h2", "").text(wording.text("glance"));
        markup.element("span", "clocks", " " + clocks(day)).close("h2");
        if (day.isEmpty()) {
            markup.element("p", "empty", wording.text("glance.empty"));
        }
        if (!day.glance().isEmpty()) {
            markup.open("table", "glance");
            day.glance().forEach(line -> row(line, day.clocks()));
            markup.close("table");
        }
    }

    private String clocks(DayBriefing day) {
        Clocks clocks = day.clocks();
        if (!clocks.two()) {
            return clocks.localCity();
        }
        var noon = day.date().atTime(LocalTime.NOON).atZone(clocks.local());
        int seconds =
                clocks.home().getRules().getOffset(noon.toInstant()).getTotalSeconds()
                        - noon.getOffset().getTotalSeconds();
        return wording.text(
                "glance.clocks",
                clocks.localCity(),
                clocks.homeCity(),
                wording.difference(Duration.ofSeconds(seconds)));
    }

    private void row(Line line, Clocks clocks) {
        boolean changed = !(line.change() instanceof Change.None);
        markup.open("tr", "");
        markup.open("td", "time").text(wording.timing(line.timing()));
        if (!line.clock().isEmpty()) {
            markup.element("span", "small", " " + line.clock());
        }
        markup.close("td");
        if (clocks.two()) {
            markup.element("td", "home", wording.atHome(line.timing(), clocks.home()));
        }
        markup.open("td", changed ? "what changed" : "what");
        what(line);
        change(line.change());
        markup.close("td").close("tr");
    }

    /** The words of a line, without its time. */
    void what(Line line) {
        switch (line.content()) {
            case Engaged engaged -> engaged(engaged);
            case Move move -> {
                String way = move.home() ? "move.home" : "move";
                markup.text(
                        wording.text(way, Scripts.within(move.from()), Scripts.within(move.to())));
                small(wording.length(move.length()));
            }
            case Transfer transfer -> {
                markup.text(
                        wording.text(
                                "move",
                                Scripts.within(transfer.from()),
                                Scripts.within(transfer.to())));
                small(transfer.vehicles());
            }
            case Journey journey -> journey(journey, line.timing());
            case Night night -> {
                markup.text(
                        night.lodging().isEmpty() ? wording.text("night.open") : night.lodging());
                small(
                        night.firmness() == Firmness.UNSTATED
                                ? ""
                                : wording.word("night", night.firmness()));
            }
            case Underway underway -> markup.text(wording.word("underway", underway.mode()));
        }
    }

    private void engaged(Engaged engaged) {
        boolean cancelled = engaged.status() == Status.CANCELLED;
        markup.element("b", cancelled ? "gone" : "", Scripts.within(engaged.title()));
        if (!engaged.place().isEmpty()) {
            markup.text(", " + Scripts.within(engaged.place()));
        }
        if (engaged.press() != PressAccess.UNSTATED && !cancelled) {
            markup.text(" · " + wording.word("press", engaged.press()));
        }
        if (!engaged.status().firm()) {
            markup.text(" · ")
                    .element(
                            cancelled ? "b" : "span", "", wording.word("status", engaged.status()));
        }
    }

    private void journey(Journey journey, Timing timing) {
        String end = journey.end() == Journey.End.WHEELS_UP ? "up" : "down";
        String leg = wording.word("leg." + end, journey.mode());
        String other = Scripts.within(journey.other());
        markup.element(
                "b", "", other.isEmpty() ? leg : wording.text("leg." + end + ".other", leg, other));
        if (!journey.place().isEmpty()) {
            markup.text(", " + Scripts.within(journey.place()));
        }
        if (!journey.name().isBlank()) {
            markup.text(" · " + Scripts.within(journey.name()));
        }
        if (!journey.status().firm()) {
            markup.text(" · " + wording.word("status", journey.status()));
        }
        if (journey.end() == Journey.End.WHEELS_UP && journey.callLead().isPositive()) {
            small(call(journey.callLead(), timing));
        }
    }

    private String call(Duration lead, Timing timing) {
        Timing call = new Timing.At(timing.start().minus(lead), timing.certainty());
        return timing.hourKnown()
                ? wording.text("leg.call", wording.timing(call))
                : wording.text("leg.call.before", wording.length(lead));
    }

    private void small(String words) {
        if (!words.isEmpty()) {
            markup.element("span", "small", " · " + words);
        }
    }

    private void change(Change change) {
        String words =
                switch (change) {
                    case Change.None _ -> "";
                    case Change.Added _ -> wording.text("change.added");
                    case Change.Reworded _ -> wording.text("change.reworded");
                    case Change.Retimed retimed ->
                            wording.text("change.retimed", wording.span(retimed.was()));
                };
        if (!words.isEmpty()) {
            markup.element("span", "small", "  " + words);
        }
    }
}
