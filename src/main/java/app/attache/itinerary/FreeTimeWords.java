package app.attache.itinerary;

import app.attache.observance.ObservedTime;
import app.attache.observance.Occasion;
import app.attache.text.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** What free time that is gained or lost says. */
final class FreeTimeWords {

    private final Texts texts;
    private final LocalWords local;

    FreeTimeWords(Texts texts) {
        this.texts = texts;
        this.local = new LocalWords(texts);
    }

    /** In all and by day; {@code key} is that of the sum. */
    PlanLine of(String key, List<FreeTime> free) {
        Duration inAll = free.stream().map(FreeTime::total).reduce(Duration.ZERO, Duration::plus);
        List<String> days = free.stream().map(FreeTime::date).map(local::day).toList();
        List<String> slots = free.stream().map(this::slots).toList();
        return new PlanLine(
                texts.get(key, local.length(inAll)),
                "",
                texts.get("itinerary.free.days", local.list(days)),
                String.join("; ", slots));
    }

    private String slots(FreeTime day) {
        List<String> spans = new ArrayList<>();
        day.slots().stream()
                .map(slot -> {
                    ZonedDateTime from = slot.startInclusive().atZone(day.zone());
                    ZonedDateTime to = slot.endExclusive().atZone(day.zone());
                    return local.hours(from, to);
                })
                .forEach(spans::add);
        day.observed().forEach(time -> spans.add(observed(time, day.date())));
        String words =
                texts.get("itinerary.free.slots", local.day(day.date()), String.join(", ", spans));
        return day.unsure() ? texts.get("itinerary.free.unsure", words) : words;
    }

    private String observed(ObservedTime time, LocalDate day) {
        String what =
                local.list(
                        time.occasions().stream().map(Occasion::message).map(texts::get).toList());
        if (time.start().toLocalDate().equals(day)) {
            return texts.get("itinerary.free.observed-from", what, local.hour(time.start()));
        }
        return texts.get("itinerary.free.observed-until", what, local.hour(time.end()));
    }
}
