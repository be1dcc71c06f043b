package app.attache.desktop.welcome;

import app.attache.programme.Certainty;
import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Notes;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Ron;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import app.attache.programme.Visit;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person states of a new visit.
 *
 * @param title what the visit is called
 * @param host who receives; may be blank
 * @param guest who comes; may be blank
 * @param delegation what the delegation is called
 * @param home the city it comes from; may be blank
 * @param homeZone the clock there
 * @param city the city visited
 * @param zone the clock there
 * @param from the day of arrival
 * @param until the day of departure
 */
record NewVisit(
        String title,
        String host,
        String guest,
        String delegation,
        String home,
        Optional<ZoneId> homeZone,
        String city,
        Optional<ZoneId> zone,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {

    private static final long LONGEST = 366;

    /** What can be wrong. */
    enum Field {
        TITLE,
        DELEGATION,
        HOME_ZONE,
        CITY,
        ZONE,
        FROM,
        UNTIL
    }

    /** The keys of what is wrong, by field; empty when the visit can be made. */
    Map<Field, String> problems() {
        Map<Field, String> problems = new EnumMap<>(Field.class);
        require(!title.isBlank(), Field.TITLE, "welcome.problem.title", problems);
        require(!delegation.isBlank(), Field.DELEGATION, "welcome.problem.delegation", problems);
        require(!city.isBlank(), Field.CITY, "welcome.problem.city", problems);
        require(zone.isPresent(), Field.ZONE, "welcome.problem.zone", problems);
        require(
                home.isBlank() || homeZone.isPresent(),
                Field.HOME_ZONE,
                "welcome.problem.zone",
                problems);
        require(from.isPresent(), Field.FROM, "welcome.problem.date", problems);
        require(until.isPresent(), Field.UNTIL, "welcome.problem.date", problems);
        from.ifPresent(first ->
                until.ifPresent(last -> {
                    require(!last.isBefore(first), Field.UNTIL, "welcome.problem.order", problems);
                    require(
                            last.isBefore(first.plusDays(LONGEST)),
                            Field.UNTIL,
                            "welcome.problem.long",
                            problems);
                }));
        return problems;
    }

    private static void require(
            boolean fine, Field field, String problem, Map<Field, String> problems) {
        if (!fine) {
            problems.putIfAbsent(field, problem);
        }
    }

    /**
     * The facts that follow: the visit, its delegation, the cities, and a stay in the city visited with nights to be asked
     * for. The hours of the stay are placeholders.
     *
     * @throws IllegalStateException while something is wrong
     */
    Programme facts() {
        if (!problems().isEmpty()) {
            throw new IllegalStateException("Not complete: " + problems());
        }
        List<Entity> facts = new ArrayList<>();
        Visit visit =
                Visit.draft(Id.visit("visit"), title.strip())
                        .host(host.strip())
                        .guest(guest.strip())
                        .build();
        Delegation traveller =
                Delegation.draft(Id.delegation("delegation"), visit.id(), delegation.strip())
                        .build();
        City visited = City.draft(Id.city("visited"), city.strip(), zone.orElseThrow()).build();
        facts.addAll(List.of(visit, traveller, visited));
        if (!home.isBlank()) {
            facts.add(City.draft(Id.city("home"), home.strip(), homeZone.orElseThrow()).build());
        }
        facts.add(stay(traveller, visited));
        return Programme.of(facts);
    }

    private Stay stay(Delegation traveller, City visited) {
        LocalDate first = from.orElseThrow();
        LocalDate last = until.orElseThrow();
        List<Ron> nights =
                first.datesUntil(last).map(night -> new Ron(night, Ron.Lodging.NEEDED)).toList();
        TimeSpan time =
                new TimeSpan(
                        first.atStartOfDay(visited.zone()),
                        last.atTime(LocalTime.MAX.withNano(0)).atZone(visited.zone()),
                        Certainty.TO_BE_CONFIRMED);
        return new Stay(
                Id.stay("stay"),
                traveller.id(),
                visited.id(),
                time,
                new Place.InCity(visited.id()),
                nights,
                Notes.NONE);
    }
}
