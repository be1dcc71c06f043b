package app.attache.conflict;

import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Programme;
import app.attache.programme.TimeSpan;
import app.attache.text.Texts;
import java.time.ZoneId;

/** What the words of all kinds are made of: one programme in one language. */
record Speech(Programme programme, Texts texts, TimeText times, FactText facts, Clocks clocks) {

    static Speech of(Programme programme, Texts texts) {
        FactText facts = new FactText(programme, texts);
        return new Speech(programme, texts, new TimeText(texts), facts, new Clocks(facts, texts));
    }

    /** The title of a finding that is certain, or the one of those that are only possible: {@code conflict.KEY.title}. */
    String say(String key, Finding finding, Object... arguments) {
        String form = finding.verdict() == Verdict.CERTAIN ? ".title" : ".possible";
        return texts.get("conflict." + key + form, arguments);
    }

    /** The span of a finding on the clock of its last meeting, or of its last item. */
    String span(Finding finding) {
        Id<?> last = facts.inOrder(finding).getLast();
        Id<?> item = last.kind() == Kind.MEETING ? last : facts.meeting(finding).id();
        ZoneId zone = facts.time(item).start().getZone();
        return times.span(
                finding.span().startInclusive().atZone(zone),
                finding.span().endExclusive().atZone(zone),
                false);
    }

    /** Of two things that overlap: when the first ends and the second starts. */
    String overlap(Finding finding) {
        Id<?> first = facts.inOrder(finding).getFirst();
        Id<?> second = facts.inOrder(finding).getLast();
        TimeSpan one = facts.time(first);
        TimeSpan other = facts.time(second);
        if (!Clocks.fixed(one) || !Clocks.fixed(other)) {
            return both(first, second);
        }
        boolean dated = TimeText.onSeveralDates(one.start(), one.end(), other.start(), other.end());
        return texts.get(
                "conflict.person.detail",
                facts.first(first),
                clocks.clock(times.moment(one.end(), dated), first, second),
                facts.of(second),
                clocks.clock(times.moment(other.start(), dated), second, first));
    }

    /** When two things are, each on its clock. */
    String both(Id<?> first, Id<?> second) {
        TimeSpan one = facts.time(first);
        TimeSpan other = facts.time(second);
        boolean dated = TimeText.onSeveralDates(one.start(), one.end(), other.start(), other.end());
        return texts.get(
                "conflict.both",
                facts.first(first),
                clocks.clock(times.planned(one, dated), first, second),
                facts.of(second),
                clocks.clock(times.planned(other, dated), second, first));
    }
}
