package app.attache.conflict;

import app.attache.programme.ChangeSet;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.Room;
import app.attache.programme.RuleSettings;
import app.attache.programme.Venue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** The rules with their limits, and which of them judge what. */
final class Rulebook {

    private final Limits limits;
    private final Readings readings;
    private final Encounters encounters;
    private final VenueDoubleBooked venueDoubleBooked;
    private final List<PersonRule> ofPeople = new ArrayList<>();
    private final List<VenueRule> ofVenues = new ArrayList<>();
    private final List<MeetingRule> ofMeetings = new ArrayList<>();
    private final Map<Kind, List<FactRule<?>>> ofFacts = new EnumMap<>(Kind.class);
    private final Map<Kind, Set<Path>> pathsTo;
    private final Map<Kind, Set<Kind>> referring;

    Rulebook(Limits limits) {
        this.limits = limits;
        this.readings = new Readings(limits);
        this.encounters = new Encounters(limits);
        this.venueDoubleBooked = new VenueDoubleBooked(limits);
        List<Rule> rules =
                Rules.of(limits, readings).stream()
                        .filter(rule -> !limits.muted().contains(rule.kind()))
                        .toList();
        rules.forEach(this::add);
        this.pathsTo = Rules.pathsTo(rules);
        this.referring = Rules.referring(rules);
    }

    private void add(Rule rule) {
        switch (rule) {
            case PersonRule ofPerson -> ofPeople.add(ofPerson);
            case VenueRule ofVenue -> ofVenues.add(ofVenue);
            case MeetingRule ofMeeting -> ofMeetings.add(ofMeeting);
            case FactRule<?> ofFact ->
                    ofFacts.computeIfAbsent(ofFact.subject(), _ -> new ArrayList<>()).add(ofFact);
        }
    }

    Limits limits() {
        return limits;
    }

    /** The rules of {@code after}: these, unless {@code change} sets other limits. */
    Rulebook after(ChangeSet change, Programme after) {
        boolean set = change.edits().stream().anyMatch(edit -> edit.id().equals(RuleSettings.ID));
        Limits next = set ? Limits.of(after) : limits;
        return next.equals(limits) ? this : new Rulebook(next);
    }

    Readings readings() {
        return readings;
    }

    /** The ways by which facts of {@code kind} are read, but for those that the lines are always judged by. */
    Set<Path> pathsTo(Kind kind) {
        return pathsTo.getOrDefault(kind, Set.of());
    }

    /** Of which kinds of fact, meetings not among them, it has to be known which others they refer to. */
    Map<Kind, Set<Kind>> referring() {
        return referring;
    }

    /** How far an engagement of a person may be from another one whose findings depend on it. */
    long reach() {
        return Math.max(
                Moments.DAY,
                ofPeople.stream().mapToLong(rule -> Moments.of(rule.reach())).max().orElse(0));
    }

    /** Finds what is wrong with one fact, by the rules of its kind alone. */
    @SuppressWarnings("unchecked") // a rule's subject is the kind of its type
    void check(Entity fact, Ground ground, Consumer<Finding> found) {
        for (FactRule<?> rule : ofFacts.getOrDefault(fact.id().kind(), List.of())) {
            ((FactRule<Entity>) rule).check(fact, ground, found);
        }
    }

    /** Finds what is wrong with a meeting, by the rules of meetings. */
    void check(MeetingCase judged, Consumer<Finding> found) {
        for (MeetingRule rule : ofMeetings) {
            rule.check(judged, found);
        }
    }

    /** When time changes what is found about one fact. */
    @SuppressWarnings("unchecked") // a rule's subject is the kind of its type
    void turns(Entity fact, Ground ground, LongConsumer moments) {
        for (FactRule<?> rule : ofFacts.getOrDefault(fact.id().kind(), List.of())) {
            ((FactRule<Entity>) rule).turns(fact, ground, moments);
        }
    }

    /** What is judged of an engagement of a person. */
    Line.Check of(Id<Person> person, Whereabouts whereabouts, Ground ground) {
        Line.Check meeting = encounters.of(person, whereabouts, ground.ways());
        return (line, index, found) -> {
            meeting.check(line, index, heard(found));
            PersonDiary diary = new PersonDiary(person, line, whereabouts, ground);
            for (PersonRule rule : ofPeople) {
                rule.check(diary, index, found);
            }
        };
    }

    /** What is judged of an engagement at {@code venue}. */
    Line.Check of(Venue venue, Ground ground) {
        boolean exclusive = venue.exclusive() || venue.rooms().stream().anyMatch(Room::exclusive);
        if (!exclusive && ofVenues.isEmpty()) {
            return Line.NOTHING;
        }
        long turnover = turnover(venue);
        return (line, index, found) -> {
            if (exclusive) {
                checkRooms(venue, line, index, turnover, heard(found));
            }
            VenueDiary diary = new VenueDiary(venue, line, ground);
            for (VenueRule rule : ofVenues) {
                rule.check(diary, index, found);
            }
        };
    }

    private void checkRooms(
            Venue venue,
            Timeline<Engagement> line,
            int index,
            long turnover,
            Consumer<Finding> found) {
        Engagement later = line.get(index);
        long moment = later.reading().earliest() - turnover;
        for (int i = line.lastReaching(index, moment); i >= 0; i = line.lastReaching(i, moment)) {
            venueDoubleBooked.check(line.get(i), later, venue).ifPresent(found);
        }
    }

    /** How far an engagement at {@code venue} may be from another one whose findings depend on it. */
    long reach(Venue venue) {
        return Math.max(
                turnover(venue),
                ofVenues.stream().mapToLong(rule -> Moments.of(rule.reach())).max().orElse(0));
    }

    // The most that clear-up and set-up between two engagements in one room take.
    private static long turnover(Venue venue) {
        return venue.rooms().stream()
                .mapToLong(room -> Moments.of(room.setUp()) + Moments.of(room.clearUp()))
                .max()
                .orElse(0);
    }

    private Consumer<Finding> heard(Consumer<Finding> found) {
        return limits.muted().isEmpty()
                ? found
                : finding -> {
                    if (!limits.muted().contains(finding.kind())) {
                        found.accept(finding);
                    }
                };
    }
}
