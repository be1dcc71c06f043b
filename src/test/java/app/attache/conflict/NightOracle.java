package app.attache.conflict;

import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Programme;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds nights without lodging and nights with too much of it, slowly: of every date it asks where the delegation is at three in
 * the morning. For fixed times, where all cities go by one clock.
 */
final class NightOracle {

    private final Programme programme;
    private final List<Stay> stays;
    private final List<Leg> legs;

    private NightOracle(Programme programme, Delegation delegation) {
        this.programme = programme;
        this.stays =
                programme.all(Stay.class).stream()
                        .filter(stay -> stay.delegation().equals(delegation.id()))
                        .filter(stay -> !stay.nights().isEmpty())
                        .sorted(
                                Comparator.comparing((Stay stay) -> stay.time().start().toInstant())
                                        .thenComparing(stay -> stay.id().value()))
                        .toList();
        this.legs =
                programme.all(Leg.class).stream()
                        .filter(leg -> leg.delegation().equals(delegation.id()))
                        .filter(leg -> leg.status() != Status.CANCELLED)
                        .sorted(
                                Comparator.comparing((Leg leg) -> leg.wheelsUp().toInstant())
                                        .thenComparing(leg -> leg.id().value()))
                        .toList();
    }

    /** Of a finding what the oracle tells. */
    static String line(Finding finding) {
        return finding.subjects()
                + " "
                + finding.severity()
                + " "
                + sorted(finding.items())
                + " "
                + finding.measure();
    }

    static Set<String> found(Programme programme) {
        Set<String> found = new TreeSet<>();
        for (Delegation delegation : programme.all(Delegation.class)) {
            NightOracle oracle = new NightOracle(programme, delegation);
            if (!oracle.stays.isEmpty()) {
                for (boolean twice : new boolean[] {false, true}) {
                    oracle.spells(twice)
                            .forEach(spell -> found.add(List.of(delegation.id()) + " " + spell));
                }
            }
        }
        return found;
    }

    private record Odd(LocalDate date, List<Id<?>> stays) {}

    /** Nights that are odd alike and follow one another are told together. */
    private List<String> spells(boolean twice) {
        List<Odd> odd = new ArrayList<>();
        ZonedDateTime first = stays.getFirst().time().start().withZoneSameInstant(clock());
        for (LocalDate date = first.toLocalDate().minusDays(1); !isOver(date); ) {
            odd(date, twice).ifPresent(odd::add);
            date = date.plusDays(1);
        }
        List<String> spells = new ArrayList<>();
        while (!odd.isEmpty()) {
            Odd begin = odd.removeFirst();
            int nights = 1;
            while (odd.contains(new Odd(begin.date().plusDays(nights), begin.stays()))) {
                odd.remove(new Odd(begin.date().plusDays(nights), begin.stays()));
                nights++;
            }
            spells.add(
                    (twice ? Severity.SOFT : Severity.HARD)
                            + " "
                            + sorted(begin.stays())
                            + " "
                            + new Measure.Nights(begin.date(), nights, twice));
        }
        return spells;
    }

    private static List<String> sorted(List<Id<?>> ids) {
        return ids.stream().map(Id::toString).sorted().toList();
    }

    private boolean isOver(LocalDate date) {
        return stays.stream().allMatch(stay -> !morning(date).isBefore(stay.time().end()));
    }

    private ZoneId clock() {
        return programme.get(stays.getFirst().city()).zone();
    }

    private ZonedDateTime morning(LocalDate evening) {
        return evening.plusDays(1).atTime(3, 0).atZone(clock());
    }

    private Optional<Odd> odd(LocalDate date, boolean twice) {
        ZonedDateTime morning = morning(date);
        if (morning.isBefore(stays.getFirst().time().start())) {
            return Optional.empty();
        }
        List<Id<?>> lodged =
                stays.stream()
                        .filter(stay ->
                                stay.nights().stream().anyMatch(it -> it.night().equals(date)))
                        .<Id<?>>map(Stay::id)
                        .toList();
        if (twice) {
            return lodged.size() > 1 ? Optional.of(new Odd(date, lodged)) : Optional.empty();
        }
        Optional<Stay> in =
                stays.stream()
                        .filter(stay -> !morning.isBefore(stay.time().start()))
                        .filter(stay -> morning.isBefore(stay.time().end()))
                        .findFirst();
        boolean needs =
                lodged.isEmpty()
                        && legs.stream().noneMatch(leg -> isAboard(leg, morning))
                        && (in.isPresent() || !isAtHome(morning));
        List<Id<?>> about =
                in.map(stay -> List.<Id<?>>of(stay.id())).orElseGet(() -> around(morning));
        return needs ? Optional.of(new Odd(date, about)) : Optional.empty();
    }

    /** The stay that was over last, and the one that begins next. */
    private List<Id<?>> around(ZonedDateTime moment) {
        Stay last = stays.getFirst();
        for (Stay stay : stays) {
            boolean begun = !moment.isBefore(stay.time().start());
            last = begun && stay.time().end().isAfter(last.time().end()) ? stay : last;
        }
        Stay next =
                stays.stream()
                        .filter(stay -> moment.isBefore(stay.time().start()))
                        .findFirst()
                        .orElseThrow();
        return List.of(last.id(), next.id());
    }

    private static boolean isAboard(Leg leg, ZonedDateTime moment) {
        return !moment.isBefore(leg.wheelsUp().minus(leg.callLead()))
                && moment.isBefore(leg.wheelsDown().plus(leg.clearance()));
    }

    private boolean isAtHome(ZonedDateTime moment) {
        Optional<City> home =
                legs.isEmpty() ? Optional.empty() : programme.cityOf(legs.getFirst().origin());
        Optional<City> here = Optional.empty();
        for (Leg leg : legs) {
            if (!moment.isBefore(leg.wheelsDown())) {
                here = programme.cityOf(leg.destination());
            }
        }
        return here.isPresent() && here.equals(home);
    }
}
