package app.attache.itinerary;

import app.attache.conflict.Finding;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.Ron;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import app.attache.programme.WallTime;
import app.attache.text.Message;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.stream.Stream;

/** What may help against a finding when one fact of it is put right. */
record FactIdeas(Planner planner, Finding finding) {

    private static final long SETTLED_COST = 1;
    private static final long TAKEN_OFF_COST = 45;

    /** A tentative meeting is agreed. */
    Stream<Idea> confirm(Meeting meeting) {
        return meeting.status().tentative()
                ? Stream.of(
                        idea(
                                Message.of("remedy.confirm", meeting.title()),
                                meeting,
                                meeting.withStatus(Status.CONFIRMED)))
                : Stream.empty();
    }

    /** A night is asked for where none is lodged, or given up where it is lodged twice. */
    Stream<Idea> lodging() {
        return night().stream()
                .flatMap(night ->
                        stays().map(stay ->
                                stay.nights().stream().anyMatch(ron -> ron.night().equals(night))
                                        ? givenUp(stay, night)
                                        : booked(stay, night)));
    }

    private Idea booked(Stay stay, LocalDate night) {
        Stream<Ron> nights =
                Stream.concat(
                        stay.nights().stream(), Stream.of(new Ron(night, Ron.Lodging.REQUESTED)));
        return idea(
                Message.of("remedy.night.booked", day(night)),
                stay,
                stay.withNights(nights.toList()));
    }

    private Idea givenUp(Stay stay, LocalDate night) {
        return idea(
                Message.of("remedy.night.given-up", day(night), name(stay)),
                stay,
                stay.withNights(
                        stay.nights().stream().filter(ron -> !ron.night().equals(night)).toList()));
    }

    /** Who travels is put on the manifest, or taken off it. */
    Stream<Idea> manifest() {
        return facts(Leg.class)
                .filter(Items::open)
                .flatMap(leg ->
                        people().map(person ->
                                leg.manifest().contains(person.id())
                                        ? taken(leg, person)
                                        : added(leg, person)));
    }

    private Idea added(Leg leg, Person person) {
        Stream<Id<Person>> manifest =
                Stream.concat(leg.manifest().stream(), Stream.of(person.id()));
        return idea(
                Message.of("remedy.manifest.added", person.shortName(), name(leg)),
                leg,
                leg.withManifest(manifest.toList()));
    }

    private Idea taken(Leg leg, Person person) {
        Correction change =
                Correction.of(
                        Message.of("remedy.manifest.taken", person.shortName(), name(leg)),
                        new Edit.Replaced(
                                leg,
                                leg.withManifest(
                                        leg.manifest().stream()
                                                .filter(other -> !other.equals(person.id()))
                                                .toList())));
        return new Idea(Approach.SETTLE, change, TAKEN_OFF_COST);
    }

    /** The nearest local time that exists, or which of two is meant. */
    Stream<Idea> wallTime(Meeting meeting) {
        ZonedDateTime start = meeting.time().start();
        Stream<ZonedDateTime> times =
                switch (WallTime.of(start.toLocalDateTime(), start.getZone())) {
                    case WallTime.Unique(ZonedDateTime time) -> Stream.of(time);
                    case WallTime.Gap(ZonedDateTime before, ZonedDateTime after) ->
                            Stream.of(before, after);
                    case WallTime.Overlap(ZonedDateTime earlier, ZonedDateTime later) ->
                            Stream.of(earlier, later);
                };
        LocalWords words = new LocalWords(planner.texts());
        return times.filter(time -> !time.equals(start))
                .map(time ->
                        idea(
                                Message.of(
                                        "remedy.wall-time",
                                        meeting.title(),
                                        words.dayAndHour(time)),
                                meeting,
                                meeting.withTime(meeting.time().startingAt(time))));
    }

    private Optional<LocalDate> night() {
        try {
            return Optional.of(LocalDate.parse(finding.part()));
        } catch (DateTimeException e) {
            // The part of this finding is no night.
            return Optional.empty();
        }
    }

    private Stream<Stay> stays() {
        return facts(Stay.class);
    }

    private Stream<Person> people() {
        return finding.subjects().stream()
                .flatMap(id -> planner.programme().find(id).stream())
                .filter(Person.class::isInstance)
                .map(Person.class::cast);
    }

    private <T extends Entity> Stream<T> facts(Class<T> type) {
        Programme programme = planner.programme();
        return Stream.concat(finding.items().stream(), finding.subjects().stream())
                .flatMap(id -> programme.find(id).stream())
                .filter(type::isInstance)
                .map(type::cast);
    }

    private String name(Entity fact) {
        return new NameWords(planner.programme(), planner.texts()).item(fact.id());
    }

    private String day(LocalDate night) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(planner.texts().locale())
                .format(night);
    }

    private static Idea idea(Message label, Entity before, Entity after) {
        return new Idea(
                Approach.SETTLE,
                Correction.of(label, new Edit.Replaced(before, after)),
                SETTLED_COST);
    }
}
