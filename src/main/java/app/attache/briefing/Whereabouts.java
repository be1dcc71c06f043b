package app.attache.briefing;

import app.attache.briefing.Content.Night.Firmness;
import app.attache.briefing.DayBriefing.Clocks;
import app.attache.briefing.DayBriefing.DayCount;
import app.attache.programme.City;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Programme;
import app.attache.programme.Ron;
import app.attache.programme.Stay;
import app.attache.programme.Venue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a delegation is on a date: its city and clock, which day of its stay it is, where it sleeps. */
final class Whereabouts {

    private final Programme programme;
    private final LocalDate date;
    private final DayItems items;
    private final PlaceNames places;
    private final Clocks clocks;

    Whereabouts(Programme programme, LocalDate date, DayItems items) {
        this.programme = programme;
        this.date = date;
        this.items = items;
        this.places = new PlaceNames(programme);
        this.clocks = findClocks();
    }

    Clocks clocks() {
        return clocks;
    }

    /** The city to name beside a time; empty when the clock of the day shows the same. */
    String clock(ZonedDateTime time, String city) {
        boolean same =
                clocks.local().getRules().getOffset(time.toInstant()).equals(time.getOffset());
        return same ? "" : city;
    }

    List<String> cities() {
        List<String> stays =
                items.staysToday().stream()
                        .map(stay -> programme.get(stay.city()).name())
                        .distinct()
                        .toList();
        return !stays.isEmpty() || clocks.localCity().isEmpty()
                ? stays
                : List.of(clocks.localCity());
    }

    /** Counted from the first arrival of all the delegation's stays to the last departure. */
    DayCount count() {
        List<Stay> stays = items.stays();
        if (items.staysToday().isEmpty()) {
            return DayCount.NONE;
        }
        LocalDate first = stays.getFirst().time().start().toLocalDate();
        LocalDate last =
                stays.stream()
                        .map(stay -> stay.time().end().toLocalDate())
                        .max(Comparator.naturalOrder())
                        .orElse(first);
        return new DayCount(days(first, date), days(first, last));
    }

    private static int days(LocalDate first, LocalDate last) {
        return (int) (last.toEpochDay() - first.toEpochDay()) + 1;
    }

    /** The venue where the delegation wakes up. */
    Optional<Id<Venue>> morning() {
        return lodging(date.minusDays(1));
    }

    /** The venue to return to for the night; none when the night is spent travelling. */
    Optional<Id<Venue>> evening() {
        return legOverMidnight().isPresent() ? Optional.empty() : lodging(date);
    }

    /** The line that says where the night is spent. */
    Optional<Line> night() {
        Timing overnight = new Timing.Overnight(midnight());
        Optional<Content> underway = legOverMidnight().map(leg -> new Content.Underway(leg.mode()));
        return underway.or(() ->
                        stayOf(date)
                                .map(stay ->
                                        new Content.Night(
                                                places.of(stay.lodging()), firmness(stay))))
                .map(content -> Line.of(overnight, "", content));
    }

    private ZonedDateTime midnight() {
        return date.plusDays(1).atTime(LocalTime.MIDNIGHT).atZone(clocks.local());
    }

    private Optional<Leg> legOverMidnight() {
        return items.legs().stream()
                .filter(leg -> leg.time().interval().contains(midnight().toInstant()))
                .findFirst();
    }

    private Optional<Id<Venue>> lodging(LocalDate evening) {
        return stayOf(evening).flatMap(stay -> programme.venueOf(stay.lodging())).map(Venue::id);
    }

    /** The stay that the night after {@code evening} is part of. */
    private Optional<Stay> stayOf(LocalDate evening) {
        return items.stays().stream()
                .filter(stay -> !evening.isBefore(stay.time().start().toLocalDate()))
                .filter(stay -> evening.isBefore(stay.time().end().toLocalDate()))
                .findFirst();
    }

    private Firmness firmness(Stay stay) {
        return stay.nights().stream()
                .filter(night -> night.night().equals(date))
                .map(night -> firmness(night.lodging()))
                .findFirst()
                .orElse(Firmness.UNSTATED);
    }

    private static Firmness firmness(Ron.Lodging lodging) {
        return switch (lodging) {
            case NEEDED -> Firmness.NEEDED;
            case REQUESTED -> Firmness.REQUESTED;
            case CONFIRMED -> Firmness.CONFIRMED;
        };
    }

    private Clocks findClocks() {
        Optional<City> local = localCity();
        ZoneId zone = local.map(City::zone).orElse(ZoneOffset.UTC);
        Optional<City> home =
                items.legs().stream().findFirst().flatMap(leg -> programme.cityOf(leg.origin()));
        ZonedDateTime noon = date.atTime(LocalTime.NOON).atZone(zone);
        String homeName =
                local.flatMap(_ -> home)
                        .filter(city ->
                                !city.zone()
                                        .getRules()
                                        .getOffset(noon.toInstant())
                                        .equals(noon.getOffset()))
                        .map(City::name)
                        .orElse("");
        return new Clocks(
                zone,
                local.map(City::name).orElse(""),
                home.map(City::zone).orElse(zone),
                homeName);
    }

    /** Where the day is spent: the stay it ends in, else where its first engagement is, else where the last leg led. */
    private Optional<City> localCity() {
        Stream<City> stays =
                items.staysToday().reversed().stream().map(stay -> programme.get(stay.city()));
        Stream<City> engagements =
                items.meetings().stream()
                        .flatMap(meeting -> programme.cityOf(meeting.place()).stream());
        Stream<City> arrivals =
                items.legs().reversed().stream()
                        .filter(leg -> !leg.wheelsDown().toLocalDate().isAfter(date))
                        .flatMap(leg -> programme.cityOf(leg.destination()).stream());
        Stream<City> departures =
                items.legs().stream().flatMap(leg -> programme.cityOf(leg.origin()).stream());
        return Stream.of(stays, engagements, arrivals, departures)
                .flatMap(cities -> cities)
                .findFirst();
    }
}
