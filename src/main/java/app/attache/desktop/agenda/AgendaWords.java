package app.attache.desktop.agenda;

import app.attache.conflict.Finding;
import app.attache.conflict.FindingWords;
import app.attache.conflict.Severity;
import app.attache.desktop.common.look.FactWords;
import app.attache.desktop.common.look.Look;
import app.attache.desktop.common.tint.Places;
import app.attache.desktop.common.tint.TintWords;
import app.attache.observance.ObservedTime;
import app.attache.observance.Restriction;
import app.attache.programme.Entity;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Milestone;
import app.attache.programme.Movement;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import app.attache.text.Texts;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in the rows of the agenda. */
final class AgendaWords {

    private static final int MOST_PEOPLE = 8;

    private final FactWords words;
    private final Texts texts;
    private final FindingWords findings;
    private final TintWords tints;
    private final List<ZoneId> zones;

    /** @param zones the clocks, the calendar's own first */
    AgendaWords(FactWords words, Texts texts, List<ZoneId> zones) {
        this.words = words;
        this.texts = texts;
        this.findings = new FindingWords(words.snapshot().programme(), texts);
        this.tints = new TintWords(words.snapshot().programme(), texts);
        this.zones = zones;
    }

    /** The name of a day. */
    String day(AgendaRow.Heading heading) {
        return DateTimeFormatter.ofPattern(texts.get("agenda.day"), texts.locale())
                .format(heading.date());
    }

    /** Whose clock a day is on and what falls on it. */
    String falls(AgendaRow.Heading heading) {
        return Stream.concat(
                        heading.daysOff().stream().map(this::dayOff),
                        heading.milestones().stream().map(this::milestone))
                .reduce(
                        words.times().zone(heading.day().zone()),
                        (one, next) -> texts.get("desktop.dot", one, next));
    }

    private String dayOff(Restriction it) {
        return it.cause() instanceof Restriction.DayOff
                ? tints.name(it)
                : texts.get("calendar.tint.unknown", tints.name(it), it.city().name());
    }

    private String milestone(Milestone milestone) {
        String name = words.names().of(milestone);
        return milestone.title().isEmpty()
                ? name
                : texts.get("agenda.milestone", name, milestone.title());
    }

    /** From when to when something is kept, on the clock of the place. */
    String time(AgendaRow.Kept kept) {
        return kept.of().cause() instanceof Restriction.Observed(var _, ObservedTime time)
                ? tints.hours(time)
                : texts.get("calendar.time.open");
    }

    /** Whose clock that is, where it is not that of the day. */
    String clock(AgendaRow.Kept kept) {
        return new Places(List.of(kept.of()), kept.day().zone()).hasToBeSaid(kept.of())
                ? words.times().zone(kept.of().city().zone())
                : "";
    }

    /** What is kept. */
    String title(AgendaRow.Kept kept) {
        return tints.name(kept.of());
    }

    /** Where and on which days, or why that cannot be said. */
    String place(AgendaRow.Kept kept) {
        return tints.where(kept.of());
    }

    /** Who keeps it. */
    String keepers(AgendaRow.Kept kept) {
        return tints.keepers(kept.of());
    }

    /** When it is, on the clock of its day. */
    String time(AgendaRow.Item item) {
        ZoneId zone = item.day().zone();
        return switch (item.fact()) {
            case Meeting meeting -> words.hours(meeting.time(), zone);
            case Movement movement -> words.hours(movement.time(), zone);
            case Stay stay -> words.start(stay.time(), zone);
            case Leg leg -> ends(leg);
            default -> "";
        };
    }

    // A flight leaves on one clock and lands on another.
    private String ends(Leg leg) {
        return texts.get(
                "calendar.time.range",
                words.start(leg.time(), leg.wheelsUp().getZone()),
                words.hour(leg.wheelsDown().toInstant(), leg.wheelsDown().getZone()));
    }

    /** The same on the second clock, where there is one; of a journey, whose clocks its ends are on. */
    String elsewhere(AgendaRow.Item item) {
        if (item.fact() instanceof Leg leg) {
            return texts.get(
                    "desktop.way",
                    words.times().zone(leg.wheelsUp().getZone()),
                    words.times().zone(leg.wheelsDown().getZone()));
        }
        if (!(item.fact() instanceof Meeting meeting)) {
            return "";
        }
        return zones.stream()
                .filter(zone -> !zone.equals(item.day().zone()))
                .findFirst()
                .filter(_ -> sure(meeting.time()))
                .map(zone ->
                        texts.get(
                                "desktop.time.zoned",
                                words.hours(meeting.time(), zone),
                                words.times().zone(zone)))
                .orElse("");
    }

    private static boolean sure(TimeSpan time) {
        return switch (time.certainty()) {
            case FIXED, APPROXIMATE -> true;
            case PART_OF_DAY, TO_BE_CONFIRMED -> false;
        };
    }

    /** What it is. */
    String title(AgendaRow.Item item) {
        return words.names().of(item.fact());
    }

    /** Where it is and how things stand. */
    String place(AgendaRow.Item item) {
        return switch (item.fact()) {
            case Meeting meeting ->
                    dotted(words.place(meeting), words.terms().of(meeting.status()));
            case Leg leg ->
                    dotted(words.names().of(leg.delegation()), words.terms().of(leg.status()));
            case Movement movement ->
                    dotted(
                            words.names().of(movement.delegation()),
                            words.terms().of(movement.status()));
            case Stay stay ->
                    dotted(
                            words.names().of(stay.delegation()),
                            texts.get("agenda.until", words.times().moment(stay.time().end())));
            default -> "";
        };
    }

    private String dotted(String one, String other) {
        return one.isEmpty() ? other : texts.get("desktop.dot", one, other);
    }

    /** Who is there. */
    String people(AgendaRow.Item item) {
        List<String> names =
                switch (item.fact()) {
                    case Meeting meeting ->
                            meeting.present().map(it -> words.names().of(it)).toList();
                    case Leg leg ->
                            leg.manifest().stream().map(it -> words.names().of(it)).toList();
                    default -> List.of();
                };
        String first = names.stream().limit(MOST_PEOPLE).collect(Collectors.joining(", "));
        return names.size() <= MOST_PEOPLE
                ? first
                : texts.get("agenda.people", first, names.size() - MOST_PEOPLE);
    }

    /** What is wrong with it, hard and soft, one sentence a line. */
    String conflicts(AgendaRow.Item item) {
        return words.snapshot().conflicts().about(item.fact().id()).stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(this::sentence)
                .collect(Collectors.joining("\n"));
    }

    private String sentence(Finding finding) {
        String key =
                finding.severity() == Severity.HARD
                        ? "agenda.conflict.hard"
                        : "agenda.conflict.soft";
        return texts.get(key, findings.title(finding));
    }

    /** What a screen reader says of a row. */
    String spoken(AgendaRow row) {
        return switch (row) {
            case AgendaRow.Heading heading -> dotted(day(heading), falls(heading));
            case AgendaRow.Kept kept -> tints.spoken(kept.of());
            case AgendaRow.Item item -> spoken(item.fact(), item.look(), item.day().zone());
        };
    }

    private String spoken(Entity fact, Look look, ZoneId zone) {
        return fact instanceof Meeting meeting
                ? words.spoken(zone).meeting(meeting, look)
                : words.spoken(zone).bandItem(fact, look);
    }
}
