package app.attache.desktop.common.look;

import app.attache.desktop.common.FactNames;
import app.attache.desktop.common.TimeWords;
import app.attache.desktop.common.Words;
import app.attache.programme.Meeting;
import app.attache.programme.PartOfDay;
import app.attache.programme.Place;
import app.attache.programme.TimeSpan;
import app.attache.text.Texts;
import app.attache.workspace.Snapshot;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;

/** What is told of one state of the facts, on whatever clocks; kept once it was put together. For one thread. */
public final class FactWords {

    private final Snapshot snapshot;
    private final Texts texts;
    private final Marks marks;
    private final FactNames names;
    private final TimeWords times;
    private final Words words;
    private final DateTimeFormatter hour;
    private final Map<ZoneId, SpokenWords> spoken = new HashMap<>();
    private final Map<Place, String> places = new HashMap<>();

    /** Words about {@code snapshot} in the language of {@code texts}. */
    public FactWords(Snapshot snapshot, Texts texts) {
        this.snapshot = snapshot;
        this.texts = texts;
        this.marks = new Marks(snapshot.conflicts());
        this.names = new FactNames(snapshot.programme(), texts);
        this.times = new TimeWords(snapshot.programme(), texts);
        this.words = new Words(texts);
        this.hour = DateTimeFormatter.ofPattern("HH:mm", texts.locale());
    }

    /** What the words are about. */
    public Snapshot snapshot() {
        return snapshot;
    }

    /** What is wrong with each thing. */
    public Marks marks() {
        return marks;
    }

    /** What the facts are called. */
    public FactNames names() {
        return names;
    }

    /** Days, moments and zones in words. */
    public TimeWords times() {
        return times;
    }

    /** The field's terms. */
    public Words terms() {
        return words;
    }

    /** What a screen reader says, with hours on the clock of {@code zone}. */
    public SpokenWords spoken(ZoneId zone) {
        return spoken.computeIfAbsent(zone, it -> new SpokenWords(snapshot.programme(), texts, it));
    }

    /** Where a meeting is; empty when nothing is said about it. */
    public String place(Meeting meeting) {
        return places.computeIfAbsent(meeting.place(), names::place);
    }

    /** The time of day on the clock of {@code zone}. */
    public String hour(Instant moment, ZoneId zone) {
        return hour.format(moment.atZone(zone));
    }

    /** When a span begins, as sure as it is: {@code 13:25}, {@code ~13:25}, {@code afternoon}; {@code ?} for an open time. */
    public String start(TimeSpan span, ZoneId zone) {
        String start = hour(span.start().toInstant(), zone);
        return switch (span.certainty()) {
            case FIXED -> start;
            case APPROXIMATE -> texts.get("calendar.time.about", start);
            case PART_OF_DAY -> words.of(PartOfDay.of(span.start().toLocalTime()));
            case TO_BE_CONFIRMED -> "?";
        };
    }

    /** From when to when on the clock of {@code zone}, as sure as it is. */
    public String hours(TimeSpan span, ZoneId zone) {
        return switch (span.certainty()) {
            case FIXED, APPROXIMATE ->
                    texts.get(
                            "calendar.time.range",
                            start(span, zone),
                            hour(span.end().toInstant(), zone));
            case PART_OF_DAY -> start(span, zone);
            case TO_BE_CONFIRMED -> texts.get("calendar.time.open");
        };
    }
}
