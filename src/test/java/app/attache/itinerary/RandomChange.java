package app.attache.itinerary;

import app.attache.programme.City;
import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.TypicalVisit;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** Made-up decisions of every kind about a {@link CrowdedVisit}, with made-up choices about what they strand. */
final class RandomChange {

    /** How many kinds there are. */
    static final int KINDS = 10;

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
        Change change = new RandomChange(random, programme).kinds().get(kind).get();
        Map<Id<?>, Choice> choices = new HashMap<>();
        for (Stranded stranded : LimaVisit.plan(programme, change).stranded()) {
            int which = random.nextInt(stranded.choices().size());
            choices.put(stranded.item(), stranded.choices().get(which));
        }
        return LimaVisit.plan(programme, change.deciding(choices));
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
                () -> JoinDelegation.of(Id.delegation("d-2"), CrowdedVisit.DELEGATION),
                this::shift);
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
        return LimaVisit.plan(more, split).after();
    }

    private Id<Meeting> meeting() {
        return Id.meeting("m" + random.nextInt(programme.meetings().size()));
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
