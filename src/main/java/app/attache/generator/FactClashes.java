package app.attache.generator;

import app.attache.observance.Evaluation;
import app.attache.observance.Locality;
import app.attache.observance.ObservanceCalendar;
import app.attache.observance.ObservanceLimits;
import app.attache.observance.ObservedTime;
import app.attache.programme.Attendance;
import app.attache.programme.Format;
import app.attache.programme.Id;
import app.attache.programme.Interpretation;
import app.attache.programme.Interval;
import app.attache.programme.Kind;
import app.attache.programme.Leg;
import app.attache.programme.Marking;
import app.attache.programme.Meeting;
import app.attache.programme.Movement;
import app.attache.programme.Notes;
import app.attache.programme.Observance;
import app.attache.programme.ObservancePolicy;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Position;
import app.attache.programme.Rank;
import app.attache.programme.Status;
import app.attache.programme.Strictness;
import app.attache.programme.TimeSpan;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Plants what is wrong with one fact by itself. Most are meetings that a visitor has, who is in no delegation and on nothing
 * else, so that nothing but the visitor is at odds.
 */
final class FactClashes {

    private static final int FRIDAY = 4;
    private static final int DAYS_OFF_AHEAD = 7;

    private final Bed bed;
    private final Dice dice;

    FactClashes(Bed bed) {
        this.bed = bed;
        this.dice = bed.dice();
    }

    /** Who comes in how high a rank, speaking what. */
    private Person visitor(UnaryOperator<Person> as) {
        Person visitor = as.apply(bed.world().visitor(home()));
        bed.add(visitor);
        return visitor;
    }

    private Capital home() {
        return journey().home().capital();
    }

    private Journey journey() {
        return bed.tracks().getFirst().journey();
    }

    private Sojourn sojourn() {
        return journey().sojourns().getFirst();
    }

    private HostCity city() {
        return sojourn().city();
    }

    private List<Id<?>> keep(Meeting meeting) {
        bed.add(meeting);
        bed.use(meeting.id());
        return List.of(meeting.id());
    }

    private Meeting with(Person visitor, Booking booking) {
        Meeting meeting = bed.writer().amongHosts(city(), booking);
        List<Attendance> seats = new ArrayList<>(meeting.attendances());
        seats.add(
                new Attendance(
                        visitor.id(), Attendance.Side.GUEST, Attendance.Role.PRINCIPAL, true));
        return meeting.withAttendances(seats)
                .withInterpretation(Interpretation.UNSTATED)
                .withMarking(Marking.OPEN);
    }

    private Booking inOfficeHours(int hosts) {
        int start = Quarters.at(sojourn().firstDay(), dice.between(10, 15), 0);
        return city().anyVenue().bookAt(start, dice.between(2, 4), 0, hosts);
    }

    // Three in a cabinet for two.
    Optional<List<Id<?>>> tooManyForTheRoom() {
        Booking booking = inOfficeHours(2);
        Place cabinet = booking.venue().addCabinet(2);
        return Optional.of(
                keep(with(visitor(UnaryOperator.identity()), booking).withPlace(cabinet)));
    }

    // An hour after closing time.
    Optional<List<Id<?>>> afterHours() {
        int start = Quarters.at(sojourn().firstDay(), 19, 30);
        Booking booking = city().anyVenue().bookAt(start, 2, 0, dice.between(1, 2));
        return Optional.of(keep(with(visitor(UnaryOperator.identity()), booking)));
    }

    Optional<List<Id<?>>> onShabbat() {
        return kept(Observance.SHABBAT, Quarters.at(friday(), 20, 0), Format.OTHER);
    }

    Optional<List<Id<?>>> duringFridayPrayer() {
        return kept(Observance.FRIDAY_PRAYER, Quarters.at(friday(), 12, 15), Format.OTHER);
    }

    Optional<List<Id<?>>> duringTheFast() {
        int noon = Quarters.at(sojourn().firstDay(), 12, 0);
        return kept(Observance.RAMADAN, noon, Format.WORKING_LUNCH);
    }

    private int friday() {
        return bed.week() * 7 + FRIDAY;
    }

    // In the guest house, which is always open.
    private Optional<List<Id<?>>> kept(Observance practice, int start, Format format) {
        int day = start / Quarters.A_DAY;
        if (!WorkingDays.all(city().capital(), day, day) || !isObserved(practice, start)) {
            return Optional.empty();
        }
        ObservancePolicy policy = new ObservancePolicy(Map.of(practice, Strictness.STRICT));
        Booking booking = city().lodging().bookAt(start, 4, 0, 1);
        Person visitor = visitor(person -> person.withObservance(policy));
        return Optional.of(keep(with(visitor, booking).withFormat(format)));
    }

    private boolean isObserved(Observance practice, int start) {
        Capital capital = city().capital();
        Locality place =
                new Locality(
                        new Position.At(capital.latitude(), capital.longitude()),
                        capital.zone(),
                        capital.code());
        Interval time =
                new Interval(
                        city().moment(start).toInstant(), city().moment(start + 4).toInstant());
        return ObservanceCalendar.by(ObservanceLimits.USUAL).during(place, practice, time)
                        instanceof Evaluation.Known<List<ObservedTime>>(var times)
                && !times.isEmpty();
    }

    // In the guest house, on the first day off after the visit begins.
    Optional<List<Id<?>>> onADayOff() {
        for (int day = sojourn().firstDay(); day < sojourn().firstDay() + DAYS_OFF_AHEAD; day++) {
            if (WorkingDays.isOff(city().capital(), day)) {
                int start = Quarters.at(day, dice.between(10, 15), 0);
                Booking booking = city().lodging().bookAt(start, 4, 0, 1);
                return Optional.of(keep(with(visitor(UnaryOperator.identity()), booking)));
            }
        }
        return Optional.empty();
    }

    Optional<List<Id<?>>> withoutWhomItCannotBe() {
        Meeting meeting = with(visitor(UnaryOperator.identity()), inOfficeHours(1));
        List<Attendance> seats = new ArrayList<>(meeting.attendances());
        seats.add(seats.removeLast().answered(Attendance.Response.DECLINED));
        return Optional.of(keep(meeting.withAttendances(seats)));
    }

    // Nobody else in a made-up year speaks Maori.
    Optional<List<Id<?>>> withoutACommonLanguage() {
        Person visitor = visitor(person -> person.withLanguages(List.of("mi")));
        return Optional.of(keep(with(visitor, inOfficeHours(1))));
    }

    Optional<List<Id<?>>> farApartInRank() {
        Booking booking = inOfficeHours(1);
        boolean low = booking.hosts().getFirst().rank().compareTo(Rank.MINISTER) <= 0;
        Rank rank = low ? Rank.OFFICIAL : Rank.HEAD_OF_STATE;
        Person visitor = visitor(person -> person.withRank(rank));
        return Optional.of(keep(with(visitor, booking).withFormat(Format.BILATERAL)));
    }

    Optional<List<Id<?>>> notCleared() {
        Person visitor = visitor(person -> person.withClearance(Marking.OPEN));
        return Optional.of(keep(with(visitor, inOfficeHours(1)).withMarking(Marking.RESTRICTED)));
    }

    // In the night in which the clock is put forward; on the clock that it had until then.
    Optional<List<Id<?>>> inTheHourThatIsSkipped() {
        ZoneOffsetTransition change =
                city().capital().zone().getRules().nextTransition(city().moment(0).toInstant());
        if (change == null || !change.isGap()) {
            return Optional.empty();
        }
        LocalDateTime skipped = change.getDateTimeBefore().plusMinutes(30);
        ZoneOffset before = change.getOffsetBefore();
        Movement drive =
                new Movement(
                        Id.movement(bed.world().numbering().next(Kind.MOVEMENT)),
                        bed.tracks().getFirst().id(),
                        city().airport().id(),
                        city().lodging().id(),
                        TimeSpan.fixed(skipped, Duration.ofMinutes(45), before),
                        "",
                        List.of(),
                        Status.PLANNED,
                        Notes.NONE);
        bed.add(drive);
        return Optional.of(List.of(drive.id()));
    }

    Optional<List<Id<?>>> withoutASeat() {
        Leg home = bed.tracks().getFirst().wayHome();
        if (bed.isUsed(home.id())) {
            return Optional.empty();
        }
        bed.use(home.id());
        bed.replace(home.withSeats(home.manifest().size() - 1));
        return Optional.of(List.of(home.id()));
    }
}
