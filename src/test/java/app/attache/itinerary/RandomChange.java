package app.attache.itinerary;

import app.attache.conflict.ConflictIndex;
import app.attache.conflict.Decisions;
import app.attache.conflict.Finding;
import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.Notes;
import app.attache.programme.Origin;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Revision;
import app.attache.programme.Status;
import app.attache.programme.TypicalVisit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** Made-up decisions of every kind about a {@link CrowdedVisit}, with made-up choices about what they strand. */
final class RandomChange {

    /** How many kinds there are. */
    static final int KINDS = 11;

    private static final LocalDateTime ARRIVAL = LocalDateTime.of(2025, 2, 2, 15, 0);

    private final Random random;
    private final Programme programme;

    private RandomChange(Random random, Programme programme) {
        this.random = random;
        this.programme = programme;
    }

    /** The plan of a decision of the kind with this number, from 0 to {@link #KINDS} less one. */
    static Plan plan(Random random, Programme visit, int kind) {
        Programme programme = withMore(random, visit);
        Change change =
                possible(new RandomChange(random, programme).kinds().get(kind).get(), programme);
        Map<Id<?>, Choice> choices = new HashMap<>();
        for (Stranded stranded : LimaVisit.plan(programme, change).stranded()) {
            int which = random.nextInt(stranded.choices().size());
            choices.put(stranded.item(), stranded.choices().get(which));
        }
        return LimaVisit.plan(programme, change.deciding(choices));
    }

    // Of a delegation that has become small all may happen to be chosen to leave, which is refused.
    private static Change possible(Change change, Programme programme) {
        try {
            LimaVisit.plan(programme, change);
            return change;
        } catch (ItineraryFailure.NobodyStays refused) {
            if (change instanceof ExtendStay extend) {
                return extend.withLeavingAsPlanned(List.of());
            }
            throw refused;
        }
    }

    private List<Supplier<Change>> kinds() {
        return List.of(
                this::move,
                () -> CancelMeeting.of(meeting()),
                this::venue,
                () -> ReplacePerson.of(member(), stranger()).withInheritsDuty(random.nextBoolean()),
                this::shorten,
                this::delay,
                () ->
                        Divert.of(Id.leg("homeward"), Id.city("third"))
                                .withClock(Divert.Clock.values()[random.nextInt(2)]),
                this::split,
                () ->
                        JoinDelegation.of(Id.delegation("d-2"), CrowdedVisit.DELEGATION)
                                .withPast(JoinDelegation.Past.values()[random.nextInt(2)]),
                this::shift,
                this::extend);
    }

    private Change extend() {
        LocalDateTime until = CrowdedVisit.DEPARTURE.plusMinutes(15L * (1 + random.nextInt(400)));
        List<Id<Person>> leaving =
                CrowdedVisit.TRAVELLERS.stream()
                        .skip(1)
                        .filter(_ -> random.nextInt(4) == 0)
                        .filter(person ->
                                programme
                                        .get(CrowdedVisit.DELEGATION)
                                        .membership(person)
                                        .isPresent())
                        .toList();
        return ExtendStay.of(CrowdedVisit.DELEGATION, CrowdedVisit.STAY, NewTime.at(until))
                .withLeavingAsPlanned(leaving);
    }

    private Change move() {
        Amended<Duration> length =
                random.nextBoolean()
                        ? Amended.kept()
                        : Amended.to(Duration.ofMinutes(15L + random.nextInt(90)));
        return MoveMeeting.of(meeting(), NewTime.at(moment())).withLength(length);
    }

    private Change venue() {
        Place place = new Place.AtVenue(Id.venue("away-" + random.nextInt(4)));
        return ChangeVenue.of(meeting(), place).withStart(Amended.to(NewTime.at(moment())));
    }

    private Change shorten() {
        LocalDateTime sooner = CrowdedVisit.DEPARTURE.minusMinutes(15L * (1 + random.nextInt(280)));
        return ShortenStay.of(CrowdedVisit.DELEGATION, CrowdedVisit.STAY, NewTime.at(sooner))
                .withLeavingEarly(random.nextBoolean() ? List.of() : List.of(member(), member()));
    }

    private Change delay() {
        LocalDateTime later = ARRIVAL.plusMinutes(15L * (1 + random.nextInt(300)));
        return DelayArrival.of(CrowdedVisit.DELEGATION, CrowdedVisit.STAY, NewTime.at(later))
                .withManner(DelayArrival.Manner.values()[random.nextInt(2)]);
    }

    private Change split() {
        LocalDateTime from = CrowdedVisit.DEPARTURE.minusMinutes(15L * (1 + random.nextInt(280)));
        return SplitDelegation.of(CrowdedVisit.DELEGATION, List.of(member(), member()), "Others")
                .withFrom(random.nextBoolean() ? Amended.kept() : Amended.to(NewTime.at(from)));
    }

    private Change shift() {
        return random.nextBoolean()
                ? ShiftVisit.byDays(Id.visit("v"), 1 + random.nextInt(60))
                : ShiftVisit.byDays(Id.visit("v"), 1)
                        .withBy(
                                new ShiftVisit.By.Elapsed(
                                        Duration.ofMinutes(1L + random.nextInt(9000))));
    }

    /** The visit with a third city, and with a second delegation that can be joined to the first. */
    private static Programme withMore(Random random, Programme visit) {
        City third = City.draft(Id.city("third"), "Third", ZoneId.of("Asia/Tokyo")).build();
        Programme more = visit.apply(TypicalVisit.change("A third city", new Edit.Added(third)));
        Id<Person> one = CrowdedVisit.TRAVELLERS.get(random.nextInt(6));
        SplitDelegation split = SplitDelegation.of(CrowdedVisit.DELEGATION, List.of(one), "Second");
        return withDecisions(random, LimaVisit.plan(more, split).after());
    }

    /** With meetings that have taken place or are called off, briefings issued, and conflicts that somebody accepted. */
    private static Programme withDecisions(Random random, Programme programme) {
        List<Edit> edits = new ArrayList<>();
        for (Status status : List.of(Status.HELD, Status.CANCELLED)) {
            Meeting meeting = programme.get(Id.meeting("m" + (status.ordinal() % 2)));
            edits.add(new Edit.Replaced(meeting, meeting.withStatus(status)));
        }
        for (Id<Delegation> delegation :
                random.nextBoolean()
                        ? List.of(CrowdedVisit.DELEGATION, Id.delegation("d-2"))
                        : List.of(CrowdedVisit.DELEGATION)) {
            edits.add(
                    new Edit.Added(
                            new Revision(
                                    Id.revision("of-" + delegation.value()),
                                    delegation,
                                    CrowdedVisit.DEPARTURE.toLocalDate(),
                                    1,
                                    Instant.EPOCH,
                                    Notes.NONE)));
        }
        Programme decided =
                programme.apply(TypicalVisit.change("Decide", edits.toArray(Edit[]::new)));
        List<Finding> findings = ConflictIndex.of(decided).findings();
        Origin origin = new Origin("Accept", "It is so agreed", "A. Planner", Instant.EPOCH);
        return decided.apply(
                Decisions.accept(
                        decided, findings.subList(0, Math.min(8, findings.size())), origin));
    }

    private Id<Meeting> meeting() {
        List<Id<Meeting>> open =
                programme.meetings().stream()
                        .filter(Items::open)
                        .map(Meeting::id)
                        .sorted()
                        .toList();
        return open.get(random.nextInt(open.size()));
    }

    private Id<Person> member() {
        List<Membership> members = programme.get(CrowdedVisit.DELEGATION).members();
        return members.get(random.nextInt(members.size())).person();
    }

    private Id<Person> stranger() {
        return Id.person("q" + random.nextInt(6));
    }

    private LocalDateTime moment() {
        return CrowdedVisit.DEPARTURE
                .minusDays(3)
                .plusMinutes(15L * random.nextInt(4 * 24 * 6) + 7);
    }
}
