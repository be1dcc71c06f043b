package app.attache.briefing;

import app.attache.briefing.DayBriefing.Clocks;
import app.attache.briefing.Engagement.Attendee;
import app.attache.briefing.Engagement.Party;
import app.attache.programme.Attendance.Role;
import app.attache.programme.Format;
import app.attache.programme.Interpretation;
import app.attache.programme.Marking;
import app.attache.programme.PressAccess;
import java.util.ArrayList;
import java.util.List;

/** The box of one engagement. */
final class EngagementHtml {

    private final Wording wording;
    private final Markup markup;

    EngagementHtml(Wording wording, Markup markup) {
        this.wording = wording;
        this.markup = markup;
    }

    void write(Engagement engagement, Clocks clocks) {
        markup.open("div", "engagement");
        markup.element(
                "h2",
                "",
                wording.text(
                        "engagement", engagement.number(), Scripts.within(engagement.title())));
        markup.open("div", "sheet");
        when(engagement, clocks);
        markup.element("div", "", manner(engagement));
        markup.element("div", "", interpreter(engagement));
        String officer =
                engagement.contactOfficer().isEmpty()
                        ? wording.text("unnamed")
                        : Scripts.within(engagement.contactOfficer());
        markup.element("div", "", wording.text("contact", officer));
        parties(engagement.parties());
        if (!engagement.purpose().isBlank()) {
            markup.element("h3", "", wording.text("purpose"));
            engagement
                    .purpose()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> markup.paragraph("p", "", line));
        }
        if (!engagement.talkingPoints().isEmpty()) {
            markup.element("h3", "", wording.text("points"));
            engagement
                    .talkingPoints()
                    .forEach(point -> markup.paragraph("p", "point", "▪ " + point));
        }
        markup.close("div").close("div");
    }

    private void when(Engagement engagement, Clocks clocks) {
        Timing timing = new Timing.Span(engagement.time());
        String place =
                engagement.place().isEmpty() ? "" : ", " + Scripts.within(engagement.place());
        markup.open("div", "").element("b", "", wording.timing(timing) + place);
        String home = clocks.two() ? wording.atHome(timing, clocks.home()) : "";
        if (!engagement.clock().isEmpty()) {
            markup.element(
                    "span", "small", " " + wording.text("engagement.clock", engagement.clock()));
        } else if (!home.isEmpty()) {
            markup.element(
                    "span",
                    "small",
                    " " + wording.text("engagement.home", clocks.homeCity(), home));
        }
        if (engagement.marking() != Marking.OPEN) {
            markup.element("span", "stamp", wording.word("level", engagement.marking()));
        }
        markup.close("div");
    }

    private String manner(Engagement engagement) {
        List<String> manner = new ArrayList<>();
        if (engagement.format() != Format.OTHER) {
            manner.add(wording.word("format", engagement.format()));
        }
        manner.add(wording.word("status", engagement.status()));
        if (engagement.press() != PressAccess.UNSTATED) {
            manner.add(wording.word("press", engagement.press()));
        }
        String words = String.join(" · ", manner);
        return words.substring(0, 1).toUpperCase(wording.texts().locale()) + words.substring(1);
    }

    private String interpreter(Engagement engagement) {
        if (!engagement.interpreters().isEmpty()) {
            return wording.text("interpreter", Scripts.listed(engagement.interpreters()));
        }
        Interpretation needed = engagement.interpretation();
        return wording.word("interpretation", needed);
    }

    private void parties(List<Party> parties) {
        if (parties.isEmpty()) {
            return;
        }
        markup.open("table", "parties").open("tr", "");
        for (Party party : parties) {
            markup.open("td", "");
            markup.element(
                    "h3",
                    "",
                    party.name().isEmpty() ? wording.word("side", party.side()) : party.name());
            int place = 1;
            for (Attendee attendee : party.attendees()) {
                markup.element("div", "", wording.text("attendee", place++, words(attendee)));
            }
            markup.close("td");
        }
        markup.close("tr").close("table");
    }

    private String words(Attendee attendee) {
        List<String> words = new ArrayList<>();
        words.add(attendee.name());
        if (!attendee.office().isEmpty()) {
            words.add(attendee.office());
        }
        if (attendee.role() == Role.INTERPRETER || attendee.role() == Role.NOTE_TAKER) {
            words.add(wording.word("role", attendee.role()));
        }
        return Scripts.listed(words);
    }
}
