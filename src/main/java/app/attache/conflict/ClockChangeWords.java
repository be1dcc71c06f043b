package app.attache.conflict;

import app.attache.programme.City;
import app.attache.programme.Id;
import app.attache.programme.Place;
import app.attache.programme.TimeSpan;
import app.attache.programme.WallTime;
import java.time.ZonedDateTime;

/** What is said of a time that the clock at its place does not show, or shows twice. */
final class ClockChangeWords extends KindWords {

    ClockChangeWords(Speech speech) {
        super(speech);
    }

    @Override
    String title(Finding finding) {
        return speech.texts()
                .get(
                        "conflict.dst." + (isGap(finding) ? "gap." : "twice.") + finding.part(),
                        speech.facts().of(finding.items().getFirst()),
                        city(finding).name());
    }

    @Override
    String detail(Finding finding) {
        ZonedDateTime time = time(finding);
        City city = city(finding);
        return switch (WallTime.of(time.toLocalDateTime(), city.zone())) {
            case WallTime.Gap(ZonedDateTime before, ZonedDateTime after) ->
                    speech.texts()
                            .get(
                                    "conflict.dst.gap.detail",
                                    speech.times().moment(time, true),
                                    speech.times().moment(before, false),
                                    speech.times().moment(after, false));
            case WallTime.Overlap(ZonedDateTime earlier, ZonedDateTime later) ->
                    speech.texts()
                            .get(
                                    "conflict.dst.twice.detail",
                                    speech.times().moment(time, true),
                                    earlier.getOffset().getId(),
                                    later.getOffset().getId());
            case WallTime.Unique(ZonedDateTime unique) -> speech.times().moment(unique, true);
        };
    }

    private boolean isGap(Finding finding) {
        return WallTime.of(time(finding).toLocalDateTime(), city(finding).zone())
                instanceof WallTime.Gap;
    }

    private ZonedDateTime time(Finding finding) {
        TimeSpan time = speech.facts().written(finding.items().getFirst());
        return finding.part().equals("start") ? time.start() : time.end();
    }

    private City city(Finding finding) {
        Id<?> item = finding.items().getFirst();
        Place place =
                finding.part().equals("start")
                        ? speech.facts().startPlace(item)
                        : speech.facts().endPlace(item);
        return speech.programme().cityOf(place).orElseThrow();
    }
}
