package app.attache.conflict;

import app.attache.programme.City;
import app.attache.programme.Entity;
import app.attache.programme.Interval;
import app.attache.programme.Kind;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Movement;
import app.attache.programme.Place;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import app.attache.programme.WallTime;
import java.time.ZonedDateTime;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A time that is written down does not exist on the clock at its place, because the clock is put forward then: hard. Or it
 * comes twice, because the clock is put back, and the first of the two stands there unasked: soft.
 *
 * <p>A time in the place's own zone always exists; one that is kept on another clock of the same offset, as other programs
 * write it ({@code 02:30-05:00} for Washington), may not. Of an hour that comes twice, reckoning with wall times takes the
 * first, so the first may be nobody's choice; the second always is one. Times that are placeholders are not judged.
 *
 * @param <T> what is judged: anything that is planned for a time
 */
final class ClockChange<T extends Entity> implements FactRule<T> {

    private final Limits limits;
    private final Kind subject;

    private ClockChange(Limits limits, Kind subject) {
        this.limits = limits;
        this.subject = subject;
    }

    /** The rule for everything that is planned for a time. */
    static List<Rule> all(Limits limits) {
        return List.of(
                new ClockChange<Meeting>(limits, Kind.MEETING),
                new ClockChange<Leg>(limits, Kind.LEG),
                new ClockChange<Stay>(limits, Kind.STAY),
                new ClockChange<Movement>(limits, Kind.MOVEMENT));
    }

    @Override
    public FindingKind kind() {
        return FindingKind.DST;
    }

    @Override
    public Kind subject() {
        return subject;
    }

    @Override
    public List<Path> reads() {
        Path venues = Path.from(subject).to(Kind.VENUE).to(Kind.CITY);
        return subject == Kind.MOVEMENT
                ? List.of(venues)
                : List.of(venues, Path.from(subject).to(Kind.CITY));
    }

    @Override
    public void check(T fact, Ground ground, Consumer<Finding> found) {
        switch (fact) {
            case Meeting meeting ->
                    judge(
                            meeting,
                            meeting.time(),
                            meeting.place(),
                            meeting.place(),
                            meeting.status(),
                            ground,
                            found);
            case Leg leg ->
                    judge(
                            leg,
                            leg.time(),
                            leg.origin(),
                            leg.destination(),
                            leg.status(),
                            ground,
                            found);
            case Stay stay -> {
                Place city = new Place.InCity(stay.city());
                judge(stay, stay.time(), city, city, Status.PLANNED, ground, found);
            }
            case Movement movement ->
                    judge(
                            movement,
                            movement.time(),
                            new Place.AtVenue(movement.from()),
                            new Place.AtVenue(movement.to()),
                            movement.status(),
                            ground,
                            found);
            default -> throw new IllegalArgumentException("Takes no time: " + fact.id());
        }
    }

    private void judge(
            Entity fact,
            TimeSpan time,
            Place from,
            Place to,
            Status status,
            Ground ground,
            Consumer<Finding> found) {
        switch (time.certainty()) {
            case PART_OF_DAY, TO_BE_CONFIRMED -> {
                return;
            }
            case FIXED, APPROXIMATE -> {}
        }
        Optional<City> first = ground.programme().cityOf(from);
        Optional<City> last = to.equals(from) ? first : ground.programme().cityOf(to);
        judge(fact, time.start(), first, "start", status).ifPresent(found);
        if (time.end().isAfter(time.start())) {
            judge(fact, time.end(), last, "end", status).ifPresent(found);
        }
    }

    private Optional<Finding> judge(
            Entity fact, ZonedDateTime time, Optional<City> place, String end, Status status) {
        return place.flatMap(city -> severity(time, city))
                .map(severity ->
                        Finding.of(
                                        kind(),
                                        Grade.certain(severity, status.tentative()),
                                        new Interval(time.toInstant(), time.toInstant()),
                                        List.of(fact.id()),
                                        List.of(fact.id()))
                                .onPart(end));
    }

    private Optional<Severity> severity(ZonedDateTime time, City city) {
        ZoneRules rules = city.zone().getRules();
        if (rules.isFixedOffset() || rules.getTransition(time.toLocalDateTime()) == null) {
            return Optional.empty();
        }
        boolean own = time.getZone().equals(city.zone());
        return switch (WallTime.of(time.toLocalDateTime(), city.zone())) {
            case WallTime.Unique _ -> Optional.empty();
            case WallTime.Gap(ZonedDateTime before, ZonedDateTime after) ->
                    !own
                                    && (time.getOffset().equals(before.getOffset())
                                            || time.getOffset().equals(after.getOffset()))
                            ? Optional.of(limits.severity(kind()))
                            : Optional.empty();
            case WallTime.Overlap(ZonedDateTime earlier, _) ->
                    own && time.getOffset().equals(earlier.getOffset())
                            ? Optional.of(atMostSoft(limits.severity(kind())))
                            : Optional.empty();
        };
    }

    private static Severity atMostSoft(Severity severity) {
        return severity == Severity.HARD ? Severity.SOFT : severity;
    }
}
