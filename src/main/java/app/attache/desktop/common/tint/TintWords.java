package app.attache.desktop.common.tint;

import app.attache.desktop.common.ClockDay;
import app.attache.desktop.common.FactNames;
import app.attache.desktop.common.TimeWords;
import app.attache.desktop.common.Words;
import app.attache.observance.NonWorkingDay;
import app.attache.observance.ObservedTime;
import app.attache.observance.Restriction;
import app.attache.programme.Id;
import app.attache.programme.Programme;
import app.attache.text.Message;
import app.attache.text.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said of what restricts work, with times on the clock of the place where they hold. */
public final class TintWords {

    private static final int MOST_KEEPERS = 3;

    private final Texts texts;
    private final Words terms;
    private final FactNames names;
    private final TimeWords times;

    /** Words in the language of {@code texts}; people and delegations are those of {@code programme}. */
    public TintWords(Programme programme, Texts texts) {
        this.texts = texts;
        this.terms = new Words(texts);
        this.names = new FactNames(programme, texts);
        this.times = new TimeWords(programme, texts);
    }

    /** What is kept: {@code Shabbat}, {@code Friday prayer}, {@code Presidents Day}. */
    public String name(Restriction of) {
        return switch (of.cause()) {
            case Restriction.Observed observed ->
                    dotted(observed.time().occasions().stream().map(it -> texts.get(it.message())));
            case Restriction.DayOff off -> dayOff(off);
            case Restriction.PracticeUnknown unknown -> terms.of(unknown.practice());
            case Restriction.DaysUnknown _ -> texts.get("calendar.tint.days");
        };
    }

    // A holiday on a weekend is named by the holiday.
    private String dayOff(Restriction.DayOff off) {
        List<NonWorkingDay> holidays =
                off.reasons().stream()
                        .filter(NonWorkingDay.PublicHoliday.class::isInstance)
                        .toList();
        return dotted(
                (holidays.isEmpty() ? off.reasons() : holidays)
                        .stream().map(it -> it.name(texts)).distinct());
    }

    private String dotted(Stream<String> parts) {
        return parts.collect(Collectors.joining(" · "));
    }

    /**
     * What stands where it is tinted on one day, the fullest form first, each shorter than the one before.
     *
     * @param placed whether to say where it is as well ({@link Places})
     */
    public List<String> labels(Restriction of, ClockDay day, boolean placed) {
        String name = name(of);
        String full =
                switch (of.cause()) {
                    case Restriction.Observed(var _, ObservedTime time) ->
                            timed(name, of, time, day);
                    case Restriction.PracticeUnknown _ -> texts.get("calendar.tint.open", name);
                    case Restriction.DayOff _, Restriction.DaysUnknown _ -> name;
                };
        String brief =
                of.cause() instanceof Restriction.Observed(var _, ObservedTime time)
                                && begins(of, time, day)
                        ? texts.get("calendar.tint.at", name, times.hour(time.start()))
                        : full;
        Stream<String> forms = Stream.of(full, brief, name);
        return (placed
                        // A time that stands without its place would be taken for one of the day's
                        // clock.
                        ? Stream.concat(
                                forms.map(it -> texts.get("desktop.dot", it, of.city().name())),
                                Stream.of(name))
                        : forms)
                .distinct()
                .toList();
    }

    /**
     * What stands where all of it is tinted in one piece, the fullest form first, each shorter than the one before.
     *
     * @param clock the clock of what it stands on
     */
    public List<String> forms(Restriction of, ZoneId clock) {
        String name = name(of);
        String full =
                switch (of.cause()) {
                    case Restriction.Observed(var _, ObservedTime time) ->
                            texts.get("calendar.tint.at", name, hours(time));
                    case Restriction.PracticeUnknown _ -> texts.get("calendar.tint.open", name);
                    case Restriction.DayOff _, Restriction.DaysUnknown _ -> name;
                };
        String brief =
                of.cause() instanceof Restriction.Observed(var _, ObservedTime time)
                        ? texts.get("calendar.tint.at", name, times.hour(time.start()))
                        : full;
        boolean placed = new Places(List.of(of), clock).hasToBeSaid(of);
        return (placed
                        ? Stream.of(texts.get("desktop.dot", full, of.city().name()), name)
                        : Stream.of(full, brief, name))
                .distinct()
                .toList();
    }

    private String timed(String name, Restriction of, ObservedTime time, ClockDay day) {
        boolean begins = begins(of, time, day);
        boolean ends = ends(of, time, day);
        if (begins && ends) {
            return texts.get("calendar.tint.at", name, hours(time));
        }
        if (begins) {
            return texts.get("calendar.tint.begins", name, times.hour(time.start()));
        }
        return ends ? texts.get("calendar.tint.ends", name, times.hour(time.end())) : name;
    }

    private static boolean begins(Restriction of, ObservedTime time, ClockDay day) {
        return day.interval().contains(time.interval().startInclusive())
                && of.interval().startInclusive().equals(time.interval().startInclusive());
    }

    private static boolean ends(Restriction of, ObservedTime time, ClockDay day) {
        return day.interval().contains(time.interval().endExclusive().minusNanos(1))
                && of.interval().endExclusive().equals(time.interval().endExclusive());
    }

    /** From when to when it holds, with the days, on the clock of the place: {@code Fri 7 Feb 17:18 – Sat 8 Feb 18:19}. */
    public String span(Restriction of) {
        if (of.cause() instanceof Restriction.Observed(var _, ObservedTime time)) {
            return span(time.start(), time.end());
        }
        ZonedDateTime start = of.interval().startInclusive().atZone(of.city().zone());
        ZonedDateTime last = of.interval().endExclusive().minusNanos(1).atZone(of.city().zone());
        return days(start.toLocalDate(), last.toLocalDate());
    }

    /** The hours alone, whichever days they are on: {@code 17:18 – 18:19}. */
    public String hours(ObservedTime time) {
        return texts.get("calendar.time.range", times.hour(time.start()), times.hour(time.end()));
    }

    private String span(ZonedDateTime start, ZonedDateTime end) {
        return oneDay(start, end)
                ? texts.get(
                        "desktop.time.moment",
                        times.day(start.toLocalDate()),
                        texts.get("calendar.time.range", times.hour(start), times.hour(end)))
                : texts.get("desktop.range", moment(start), moment(end));
    }

    private static boolean oneDay(ZonedDateTime start, ZonedDateTime end) {
        return start.toLocalDate().equals(end.toLocalDate());
    }

    private String moment(ZonedDateTime at) {
        return texts.get("desktop.time.moment", times.day(at.toLocalDate()), times.hour(at));
    }

    private String days(LocalDate first, LocalDate last) {
        return first.equals(last)
                ? times.day(first)
                : texts.get("desktop.range", times.day(first), times.day(last));
    }

    /** All there is to say: what, where, when, who keeps it, or why it cannot be said. */
    public String hint(Restriction of) {
        return sentences(of).collect(Collectors.joining("\n"));
    }

    /** The same for who cannot see it. */
    public String spoken(Restriction of) {
        return sentences(of)
                .reduce((one, next) -> texts.get("calendar.spoken.list", one, next))
                .orElse("");
    }

    private Stream<String> sentences(Restriction of) {
        return switch (of.cause()) {
            case Restriction.PracticeUnknown(var _, Message why) -> unknown(of, why);
            case Restriction.DaysUnknown(Message why) -> unknown(of, why);
            case Restriction.Observed _, Restriction.DayOff _ ->
                    Stream.of(
                                    texts.get("desktop.dot", name(of), of.city().name()),
                                    span(of),
                                    keepers(of))
                            .filter(it -> !it.isEmpty());
        };
    }

    private Stream<String> unknown(Restriction of, Message why) {
        return Stream.of(
                        texts.get("calendar.tint.unknown", name(of), of.city().name()),
                        texts.get(why),
                        keepers(of))
                .filter(it -> !it.isEmpty());
    }

    /** Where and when, with the days; or why that cannot be said. */
    public String where(Restriction of) {
        return switch (of.cause()) {
            case Restriction.PracticeUnknown(var _, Message why) -> because(of, why);
            case Restriction.DaysUnknown(Message why) -> because(of, why);
            case Restriction.Observed _, Restriction.DayOff _ ->
                    texts.get("desktop.dot", of.city().name(), span(of));
        };
    }

    private String because(Restriction of, Message why) {
        return texts.get("desktop.dot", of.city().name(), texts.get(why));
    }

    /** Who keeps it; empty for what a country keeps. */
    public String keepers(Restriction of) {
        if (of.keepers().isEmpty()) {
            return "";
        }
        String first =
                of.keepers().stream()
                        .limit(MOST_KEEPERS)
                        .map((Id<?> it) -> names.of(it))
                        .collect(Collectors.joining(", "));
        int more = of.keepers().size() - MOST_KEEPERS;
        return more > 0
                ? texts.get("calendar.tint.kept-more", first, more)
                : texts.get("calendar.tint.kept", first);
    }
}
