package app.attache.conflict;

import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Kind;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Collectors;

/** What is said of things that fall into a time that somebody keeps. */
final class ObservedWords extends KindWords {

    ObservedWords(Speech speech) {
        super(speech);
    }

    @Override
    String title(Finding finding) {
        Measure.Observed observed = (Measure.Observed) finding.measure();
        Interval time = speech.facts().time(finding.items().getFirst()).interval();
        Interval kept = observed.time();
        if (isInside(time, kept)) {
            return say("observed", finding, observed, span(finding.span(), zone(observed)));
        }
        boolean back = time.startInclusive().isBefore(kept.startInclusive());
        Instant edge = back ? kept.startInclusive() : kept.endExclusive();
        return say(
                back ? "observed.way-back" : "observed.way-there",
                finding,
                observed,
                moment(edge, zone(observed)));
    }

    private String say(String key, Finding finding, Measure.Observed observed, String when) {
        return speech.say(
                key,
                finding,
                speech.facts().first(finding.items().getFirst()),
                occasions(observed),
                when);
    }

    @Override
    String detail(Finding finding) {
        Measure.Observed observed = (Measure.Observed) finding.measure();
        ZoneId zone = zone(observed);
        Id<?> item = finding.items().getFirst();
        String key =
                finding.kind() != FindingKind.SHABBAT
                        ? "conflict.observed.detail"
                        : item.kind() == Kind.LEG
                                ? "conflict.observed.detail.leg"
                                : "conflict.observed.detail.limits";
        return speech.texts()
                .get(
                        key,
                        occasions(observed),
                        span(observed.time(), zone),
                        speech.facts().of(observed.city()),
                        finding.subjects().stream()
                                .map(speech.facts()::of)
                                .collect(Collectors.joining(", ")),
                        speech.facts().of(item),
                        moment(observed.latestEnd(), zone),
                        moment(observed.earliestStart(), startZone(item, zone)));
    }

    @Override
    String openTitle(Finding finding) {
        return finding.measure() instanceof Measure.Unknown
                ? speech.texts()
                        .get(
                                "conflict.observed.open",
                                speech.facts().first(finding.items().getFirst()),
                                speech.texts().get("conflict.kind." + finding.kind().label()))
                : super.openTitle(finding);
    }

    @Override
    String openDetail(Finding finding) {
        return finding.measure() instanceof Measure.Unknown unknown
                ? speech.texts().get(unknown.why())
                : super.openDetail(finding);
    }

    /** Whether the thing itself is in it, and not only a way there or back. */
    private static boolean isInside(Interval time, Interval kept) {
        return time.startInclusive().isBefore(kept.endExclusive())
                && kept.startInclusive().isBefore(time.endExclusive());
    }

    private String occasions(Measure.Observed observed) {
        return observed.occasions().stream()
                .map(occasion -> speech.texts().get(occasion.message()))
                .collect(Collectors.joining(", "));
    }

    private String span(Interval interval, ZoneId zone) {
        return speech.times()
                .span(
                        interval.startInclusive().atZone(zone),
                        interval.endExclusive().atZone(zone),
                        true);
    }

    private String moment(Instant instant, ZoneId zone) {
        return speech.times().moment(instant.atZone(zone), true);
    }

    private ZoneId zone(Measure.Observed observed) {
        return speech.programme().get(observed.city()).zone();
    }

    // A leg begins and ends on two clocks.
    private ZoneId startZone(Id<?> item, ZoneId otherwise) {
        return item.kind() == Kind.LEG ? speech.facts().time(item).start().getZone() : otherwise;
    }
}
