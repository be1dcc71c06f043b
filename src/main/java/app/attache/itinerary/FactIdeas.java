package app.attache.itinerary;

import app.attache.conflict.Decisions;
import app.attache.conflict.Finding;
import app.attache.programme.Attendance;
import app.attache.programme.ChangeSet;
import app.attache.programme.City;
import app.attache.programme.Dependency;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Format;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Movement;
import app.attache.programme.Origin;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import app.attache.programme.WallTime;
import app.attache.text.Message;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may help against a finding when facts of it are put right. */
record FactIdeas(Planner planner, Finding finding) {

    private static final long SETTLED_COST = 1;
    private static final long MERGED_COST = 15;
    private static final long LEVEL_COST = 20;
    private static final long UNTIED_COST = 40;

    /** What is only tentative is agreed. */
    Stream<Idea> confirm() {
        return items().filter(Items::open)
                .flatMap(item ->
                        switch (item) {
                            case Meeting it -> Stream.of(it.withStatus(Status.CONFIRMED));
                            case Leg it -> Stream.of(it.withStatus(Status.CONFIRMED));
                            case Movement it -> Stream.of(it.withStatus(Status.CONFIRMED));
                            default -> Stream.<Entity>empty();
                        })
                .map(confirmed ->
                        idea(
                                SETTLED_COST,
                                Message.of("remedy.confirm", name(confirmed)),
                                replaced(confirmed)));
    }

    /** Somebody answers for it as it is. */
    Stream<Idea> approve() {
        String reason = planner.texts().get("remedy.approved");
        Message label =
                Message.of("remedy.approve", items().map(this::name).findFirst().orElse(""));
        Origin origin =
                new Origin(planner.texts().get(label), reason, planner.author(), planner.at());
        ChangeSet accepted = Decisions.accept(planner.programme(), List.of(finding), origin);
        return accepted.edits().isEmpty()
                ? Stream.empty()
                : Stream.of(
                        new Idea(
                                Approach.APPROVE,
                                new Correction(label, accepted.edits(), Map.of(), reason),
                                SETTLED_COST));
    }

    /** The times that exist nearest to one that does not, or the other of two that are the same on the clock. */
    Stream<Idea> wallTime() {
        boolean start = !finding.part().equals("end");
        return items().filter(Items::open)
                .flatMap(item -> {
                    TimeSpan time = Items.time(item);
                    return instead(start ? time.start() : time.end(), zone(item, start))
                            .flatMap(other -> with(time, start, other).stream())
                            .map(other -> timed(item, other))
                            .map(after ->
                                    idea(
                                            SETTLED_COST,
                                            Message.of(
                                                    "remedy.wall-time",
                                                    name(item),
                                                    words(Items.time(after), start)),
                                            replaced(after)));
                });
    }

    private static Stream<ZonedDateTime> instead(ZonedDateTime time, ZoneId zone) {
        return switch (WallTime.of(time.toLocalDateTime(), zone)) {
            case WallTime.Unique(ZonedDateTime only) -> Stream.of(only);
            case WallTime.Gap(ZonedDateTime before, ZonedDateTime after) ->
                    Stream.of(before, after);
            case WallTime.Overlap(ZonedDateTime earlier, ZonedDateTime later) ->
                    Stream.of(earlier, later);
        };
    }

    private static Optional<TimeSpan> with(TimeSpan time, boolean start, ZonedDateTime other) {
        if (start) {
            boolean oneClock = time.end().getZone().equals(time.start().getZone());
            TimeSpan moved =
                    oneClock
                            ? new TimeSpan(other, other.plus(time.length()), time.certainty())
                            : time.startingAt(other);
            return Optional.of(moved).filter(it -> !it.equals(time));
        }
        return other.isAfter(time.start())
                ? Optional.of(new TimeSpan(time.start(), other, time.certainty()))
                        .filter(it -> !it.equals(time))
                : Optional.empty();
    }

    private String words(TimeSpan time, boolean start) {
        LocalWords words = new LocalWords(planner.texts());
        ZonedDateTime moment = start ? time.start() : time.end();
        return planner.texts()
                .get("remedy.with-offset", words.dayAndHour(moment), moment.getOffset().getId());
    }

    private ZoneId zone(Entity item, boolean start) {
        Programme programme = planner.programme();
        Place place =
                switch (item) {
                    case Meeting meeting -> meeting.place();
                    case Leg leg -> start ? leg.origin() : leg.destination();
                    case Movement movement ->
                            new Place.AtVenue(start ? movement.from() : movement.to());
                    case Stay stay -> new Place.InCity(stay.city());
                    default -> Place.UNSTATED;
                };
        return programme.cityOf(place).map(City::zone).orElse(Items.time(item).start().getZone());
    }

    private static Entity timed(Entity item, TimeSpan time) {
        return switch (item) {
            case Meeting meeting -> meeting.withTime(time);
            case Leg leg -> leg.withTime(time);
            case Movement movement -> movement.withTime(time);
            case Stay stay -> stay.withTime(time);
            default -> item;
        };
    }

    /** One of two that are the same takes the people of the other in, which is called off. */
    Stream<Idea> merge() {
        List<Meeting> meetings =
                items().filter(Meeting.class::isInstance)
                        .map(Meeting.class::cast)
                        .filter(Items::open)
                        .toList();
        return meetings.stream()
                .flatMap(kept ->
                        meetings.stream()
                                .filter(other -> !other.equals(kept))
                                .map(other -> merged(kept, other)));
    }

    private Idea merged(Meeting kept, Meeting other) {
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.Replaced(other, other.withStatus(Status.CANCELLED)));
        Meeting fuller = takingIn(kept, other);
        if (!fuller.equals(kept)) {
            edits.add(new Edit.Replaced(kept, fuller));
        }
        LocalWords words = new LocalWords(planner.texts());
        Message label =
                Message.of(
                        "remedy.merged",
                        other.title(),
                        words.hour(other.time().start()),
                        words.hour(kept.time().start()));
        // The one that is agreed is the one that stays.
        long cost = other.status().tentative() ? MERGED_COST : 2 * MERGED_COST;
        return new Idea(Approach.MERGE, new Correction(label, edits, Map.of(), ""), cost);
    }

    private static Meeting takingIn(Meeting kept, Meeting other) {
        Set<Id<Person>> there =
                kept.attendances().stream().map(Attendance::person).collect(Collectors.toSet());
        return kept.withAttendances(
                        Stream.concat(
                                        kept.attendances().stream(),
                                        other.attendances().stream()
                                                .filter(seat -> !there.contains(seat.person())))
                                .toList())
                .withDelegations(
                        List.copyOf(
                                Stream.concat(
                                                kept.delegations().stream(),
                                                other.delegations().stream())
                                        .collect(Collectors.toCollection(LinkedHashSet::new))));
    }

    /** It is held as a call that the one of lower rank pays. */
    Stream<Idea> courtesyCall(Meeting meeting) {
        return Stream.of(
                idea(
                        LEVEL_COST,
                        Message.of("remedy.courtesy-call", meeting.title()),
                        replaced(meeting.withFormat(Format.COURTESY_CALL))));
    }

    /** It waits no longer for what does not take place. */
    Stream<Idea> untied() {
        return finding.subjects().stream()
                .flatMap(id -> planner.programme().find(id).stream())
                .filter(Dependency.class::isInstance)
                .map(Dependency.class::cast)
                .filter(dependency ->
                        Items.cancelled(planner.programme().get(dependency.predecessor())))
                .map(dependency ->
                        idea(
                                UNTIED_COST,
                                Message.of(
                                        "remedy.untied",
                                        name(planner.programme().get(dependency.successor())),
                                        name(planner.programme().get(dependency.predecessor()))),
                                new Edit.Removed(dependency)));
    }

    private Edit replaced(Entity after) {
        return new Edit.Replaced(planner.programme().get(after.id()), after);
    }

    private Stream<Entity> items() {
        return finding.items().stream().flatMap(id -> planner.programme().find(id).stream());
    }

    private String name(Entity fact) {
        return new NameWords(planner.programme(), planner.texts()).item(fact.id());
    }

    private static Idea idea(long cost, Message label, Edit edit) {
        return new Idea(Approach.SETTLE, Correction.of(label, edit), cost);
    }
}
