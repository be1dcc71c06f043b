package app.attache.desktop.common.look;

import app.attache.conflict.Severity;
import app.attache.desktop.common.FactNames;
import app.attache.desktop.common.TimeWords;
import app.attache.desktop.common.Words;
import app.attache.programme.Entity;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.PartOfDay;
import app.attache.programme.Programme;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import app.attache.text.Texts;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** What a screen reader says of the things of a week, and what is shown of one that the pointer rests on. */
public final class SpokenWords {

    private final Texts texts;
    private final Words words;
    private final FactNames names;
    private final TimeWords times;
    private final ZoneId zone;
    private final DateTimeFormatter hour;

    /** Words in the language of {@code texts}, with hours on the clock of {@code zone}. */
    public SpokenWords(Programme programme, Texts texts, ZoneId zone) {
        this.texts = texts;
        this.words = new Words(texts);
        this.names = new FactNames(programme, texts);
        this.times = new TimeWords(programme, texts);
        this.zone = zone;
        this.hour = DateTimeFormatter.ofPattern("HH:mm", texts.locale());
    }

    /** {@code Speaker Johnson, Thursday 13:25 to 14:20, Capitol Hill, slated, one conflict}. */
    public String meeting(Meeting meeting, Look look) {
        List<String> parts = new ArrayList<>();
        parts.add(meeting.title());
        parts.add(when(meeting.time()));
        parts.add(names.place(meeting.place()));
        parts.add(words.of(meeting.status()));
        parts.add(conflicts(look));
        return joined(parts);
    }

    /** A stay or a leg. */
    public String bandItem(Entity fact, Look look) {
        return switch (fact) {
            case Stay stay ->
                    joined(
                            List.of(
                                    texts.get("calendar.spoken.stay", names.place(stay.lodging())),
                                    names.of(stay.delegation()),
                                    times.when(stay.time()),
                                    conflicts(look)));
            case Leg leg ->
                    joined(
                            List.of(
                                    texts.get("calendar.spoken.leg", names.of(leg)),
                                    names.of(leg.delegation()),
                                    times.when(leg.time()),
                                    words.of(leg.status()),
                                    conflicts(look)));
            default -> names.of(fact);
        };
    }

    /** Everything about a meeting that its block may lack the room for. */
    public String tooltip(Meeting meeting) {
        List<String> lines = new ArrayList<>();
        lines.add(meeting.title());
        lines.add(times.when(meeting.time()));
        String place = names.place(meeting.place());
        if (!place.isEmpty()) {
            lines.add(place);
        }
        lines.add(words.of(meeting.status()));
        return String.join("\n", lines);
    }

    private String when(TimeSpan time) {
        ZonedDateTime start = time.start().withZoneSameInstant(zone);
        ZonedDateTime end = time.end().withZoneSameInstant(zone);
        String day = start.getDayOfWeek().getDisplayName(TextStyle.FULL, texts.locale());
        String from = hour.format(start);
        String to = hour.format(end);
        return switch (time.certainty()) {
            case FIXED -> texts.get("calendar.spoken.time", day, from, to);
            case APPROXIMATE -> texts.get("calendar.spoken.about", day, from, to);
            case PART_OF_DAY ->
                    texts.get(
                            "calendar.spoken.part",
                            day,
                            words.of(PartOfDay.of(time.start().toLocalTime())));
            case TO_BE_CONFIRMED -> texts.get("calendar.spoken.open", day);
        };
    }

    private String conflicts(Look look) {
        if (look.conflicts() == 0) {
            return "";
        }
        String key =
                look.worst().filter(Severity.HARD::equals).isPresent()
                        ? "calendar.spoken.hard"
                        : "calendar.spoken.soft";
        return texts.get(key, look.conflicts());
    }

    private String joined(List<String> parts) {
        return parts.stream()
                .filter(part -> !part.isEmpty())
                .reduce((one, next) -> texts.get("calendar.spoken.list", one, next))
                .orElse("");
    }
}
