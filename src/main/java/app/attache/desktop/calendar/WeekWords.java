package app.attache.desktop.calendar;

import app.attache.desktop.common.FactNames;
import app.attache.desktop.common.ReplannedWords;
import app.attache.desktop.common.Words;
import app.attache.programme.Certainty;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.PartOfDay;
import app.attache.programme.Place;
import app.attache.programme.PressAccess;
import app.attache.programme.Programme;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import app.attache.text.Texts;
import app.attache.workspace.Replanned;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands on the things of a week, with times on the clock of the week. */
final class WeekWords {

    private final Texts texts;
    private final Words words;
    private final FactNames names;
    private final ZoneId zone;
    private final DateTimeFormatter hour;
    private final DateTimeFormatter dayAndMonth;
    private final Map<Place, String> places = new HashMap<>();
    private final Map<Id<?>, Replanned> replanned;
    private final ReplannedWords before;

    /** @param replanned the stays and journeys that were planned for another time before */
    WeekWords(Programme programme, Texts texts, ZoneId zone, Map<Id<?>, Replanned> replanned) {
        this.replanned = replanned;
        this.before = new ReplannedWords(programme, texts, ZoneId.systemDefault());
        this.texts = texts;
        this.words = new Words(texts);
        this.names = new FactNames(programme, texts);
        this.zone = zone;
        this.hour = DateTimeFormatter.ofPattern("HH:mm", texts.locale());
        this.dayAndMonth = DateTimeFormatter.ofPattern("d MMM", texts.locale());
    }

    /**
     * What stands below the title of a meeting: place, time and how things stand. Where the time is not sure, the time comes
     * first, so that the last thing to lack room is what warns.
     *
     * @param room how many lines there are, at least one
     */
    List<String> details(Meeting meeting, int room) {
        String place = place(meeting);
        String when = when(meeting.time());
        boolean sure =
                switch (meeting.time().certainty()) {
                    case FIXED -> true;
                    case APPROXIMATE, PART_OF_DAY, TO_BE_CONFIRMED -> false;
                };
        List<String> lines = new ArrayList<>();
        if (room == 1) {
            String both = place.isEmpty() ? when : texts.get("calendar.text.about", when, place);
            lines.add(!sure || place.isEmpty() ? both : place);
            return lines;
        }
        if (!place.isEmpty()) {
            lines.add(place);
        }
        lines.add(when);
        lines.add(standing(meeting));
        return lines;
    }

    /** Where it is; empty when nothing is said about it. */
    String place(Meeting meeting) {
        return places.computeIfAbsent(meeting.place(), names::place);
    }

    private String standing(Meeting meeting) {
        String status = words.of(meeting.status());
        return meeting.press() == PressAccess.UNSTATED
                ? status
                : texts.get("calendar.text.both", status, words.of(meeting.press()));
    }

    /** When it is, as sure as that is: {@code 13:25 – 14:20}, {@code ~13:25}, {@code afternoon}, {@code time open}. */
    String when(TimeSpan time) {
        return switch (time.certainty()) {
            case FIXED ->
                    texts.get(
                            "calendar.time.range",
                            hour(time.start().toInstant()),
                            hour(time.end().toInstant()));
            case APPROXIMATE -> texts.get("calendar.time.about", hour(time.start().toInstant()));
            case PART_OF_DAY -> words.of(PartOfDay.of(time.start().toLocalTime()));
            case TO_BE_CONFIRMED -> texts.get("calendar.time.open");
        };
    }

    /** The time of day on the week's clock. */
    String hour(Instant moment) {
        return hour.format(moment.atZone(zone));
    }

    /** What stands on a stay or a leg, the fullest form first, each shorter than the one before. */
    List<String> labels(BandItem item) {
        return switch (item.fact()) {
            case Stay stay -> stayLabels(stay, item);
            case Leg leg -> legLabels(leg);
            default -> throw new IllegalStateException("Not in the band: " + item.fact().id());
        };
    }

    /** What is said of a stay or a leg, and for what time it was planned before, by whom and why it was changed. */
    String all(String said, Entity fact) {
        return replanned(fact)
                .map(it -> texts.get("calendar.spoken.was", said, before.full(it)))
                .orElse(said);
    }

    private Optional<Replanned> replanned(Entity fact) {
        return Optional.ofNullable(replanned.get(fact.id())).filter(it -> it.isOf(fact));
    }

    private List<String> stayLabels(Stay stay, BandItem item) {
        if (item.lodging().isPresent()) {
            String key =
                    switch (item.lodging().get()) {
                        case NEEDED -> "calendar.stay.needed";
                        case REQUESTED -> "calendar.stay.requested";
                        case CONFIRMED -> "calendar.stay.confirmed";
                    };
            return List.of(texts.get(key, item.nights()));
        }
        Place lodging =
                stay.lodging() instanceof Place.Unstated
                        ? new Place.InCity(stay.city())
                        : stay.lodging();
        String place = names.place(lodging);
        String delegation = names.of(stay.delegation());
        String full = texts.get("calendar.stay", place, delegation, dates(stay));
        List<String> labels =
                List.of(full, texts.get("calendar.stay.place", place, delegation), place);
        return replanned(stay)
                .map(before::brief)
                .map(was ->
                        Stream.concat(
                                        labels.stream()
                                                .map(label ->
                                                        texts.get("calendar.band.was", label, was)),
                                        Stream.of(place))
                                .toList())
                .orElse(labels);
    }

    private String dates(Stay stay) {
        LocalDate first = stay.time().start().toLocalDate();
        LocalDate last = stay.time().end().toLocalDate();
        boolean oneMonth = first.getMonth() == last.getMonth() && first.getYear() == last.getYear();
        return texts.get(
                "calendar.stay.dates",
                oneMonth ? Integer.toString(first.getDayOfMonth()) : dayAndMonth.format(first),
                dayAndMonth.format(last));
    }

    // Of a journey to where the week's clock is, the arrival matters, else the departure.
    private List<String> legLabels(Leg leg) {
        boolean arrival =
                leg.wheelsDown().getOffset().equals(onWeeksClock(leg.wheelsDown()).getOffset());
        ZonedDateTime moment = onWeeksClock(arrival ? leg.wheelsDown() : leg.wheelsUp());
        String time =
                leg.time().certainty() == Certainty.FIXED
                        ? hour.format(moment)
                        : texts.get("calendar.time.about", hour.format(moment));
        String called = texts.get(arrival ? "calendar.leg.lands" : "calendar.leg.leaves", time);
        List<String> labels = new ArrayList<>();
        labels.add(
                texts.get(
                        "calendar.leg.full",
                        names.place(leg.origin()),
                        names.place(leg.destination()),
                        called));
        labels.add(texts.get("calendar.leg.to", names.place(leg.destination()), called));
        replanned(leg)
                .map(before::departure)
                .ifPresent(was ->
                        labels.replaceAll(label -> texts.get("calendar.band.was", label, was)));
        labels.add(called);
        labels.add(time);
        return labels;
    }

    private ZonedDateTime onWeeksClock(ZonedDateTime time) {
        return time.withZoneSameInstant(zone);
    }
}
