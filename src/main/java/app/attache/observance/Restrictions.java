package app.attache.observance;

import app.attache.programme.Agenda;
import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Observance;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * What restricts work on some days where delegations are: what is observed there and somebody of them keeps, and where they
 * stay the days on which the country does not work. Country and religion of the travellers play no part.
 *
 * <p>Asks only for the places and days that are needed, by calendars that keep what they have reckoned.
 */
public final class Restrictions {

    private final Programme programme;
    private final Interval asked;
    private final ObservanceCalendar calendar;
    private final NonWorkingDays daysOff;
    private final Presences presences;

    /**
     * What restricts work within {@code asked}.
     *
     * @param agenda of {@code programme}
     */
    public Restrictions(
            Programme programme,
            Agenda agenda,
            Interval asked,
            ObservanceCalendar calendar,
            NonWorkingDays daysOff) {
        this.programme = programme;
        this.asked = asked;
        this.calendar = calendar;
        this.daysOff = daysOff;
        this.presences = Presences.around(asked, programme, agenda);
    }

    /** The delegations of which it is known where they are. */
    public List<Id<Delegation>> delegations() {
        return presences.delegations();
    }

    /**
     * What concerns any of {@code delegations}, by its start; what is the same for several of them comes once. Each stretch
     * that overlaps what was asked for comes whole.
     */
    public List<Restriction> of(Collection<Id<Delegation>> delegations) {
        Merging merging = new Merging();
        for (Id<Delegation> delegation : delegations) {
            Keeping keeping = Keeping.of(programme.get(delegation), programme);
            presences.of(delegation).forEach(presence -> collect(presence, keeping, merging));
        }
        return merging.result();
    }

    /** What concerns a member of a delegation while with it, by its start. */
    public List<Restriction> of(Id<Delegation> delegation, Id<Person> member) {
        Merging merging = new Merging();
        Keeping keeping = Keeping.of(programme.get(delegation), member, programme);
        presences.of(delegation).forEach(presence -> collect(presence, keeping, merging));
        return merging.result();
    }

    /**
     * The days on which the country of {@code city} does not work, by their start, whoever is there; none where no country is
     * stated.
     */
    public List<Restriction> at(City city) {
        Merging merging = new Merging();
        if (!city.country().isEmpty()) {
            collectDaysOff(city, asked, merging);
        }
        return merging.result();
    }

    /** Whether the days without work in {@code city} can be said at once. */
    public boolean isAtHand(City city) {
        return daysOff.isAtHand(city.country(), firstDay(asked, city).getYear())
                && daysOff.isAtHand(city.country(), lastDay(asked, city).getYear());
    }

    /** Whether what concerns {@code delegations} can be said at once, since all calendars it needs are reckoned already. */
    public boolean areAtHand(Collection<Id<Delegation>> delegations) {
        return delegations.stream()
                .allMatch(delegation -> {
                    Keeping keeping = Keeping.of(programme.get(delegation), programme);
                    return presences.of(delegation).stream()
                            .filter(presence -> presence.interval().overlaps(asked))
                            .allMatch(presence -> isAtHand(presence, keeping));
                });
    }

    private boolean isAtHand(Presence presence, Keeping keeping) {
        Interval needed = presence.interval().intersection(asked);
        City city = presence.city();
        return keeping.practices().stream()
                        .allMatch(it -> calendar.isAtHand(Locality.of(city), it, needed))
                && daysOff.isAtHand(city.country(), firstDay(needed, city).getYear())
                && daysOff.isAtHand(city.country(), lastDay(needed, city).getYear());
    }

    private void collect(Presence presence, Keeping keeping, Merging merging) {
        if (!presence.interval().overlaps(asked)) {
            return;
        }
        Interval needed = presence.interval().intersection(asked);
        for (Observance practice : keeping.practices()) {
            Reckoned reckoned = calendar.reckoned(Locality.of(presence.city()), practice, needed);
            for (ObservedTime time : reckoned.times()) {
                Restriction.Cause cause = new Restriction.Observed(practice, time);
                keeping.collect(practice, time.interval(), presence, cause, merging);
            }
            for (Unreckoned gap : reckoned.unknown()) {
                Restriction.Cause cause = new Restriction.PracticeUnknown(practice, gap.why());
                keeping.collect(practice, gap.interval(), presence, cause, merging);
            }
        }
        // Where no country is stated, nothing is said about its days, as everywhere a country
        // matters.
        if (presence.stays() && !presence.city().country().isEmpty()) {
            keeping.times(presence)
                    .filter(time -> time.overlaps(asked))
                    .ifPresent(time -> collectDaysOff(presence.city(), time, merging));
        }
    }

    private void collectDaysOff(City city, Interval present, Merging merging) {
        Interval needed = present.intersection(asked);
        LocalDate last = lastDay(needed, city);
        for (LocalDate day = firstDay(needed, city); !day.isAfter(last); day = day.plusDays(1)) {
            Interval whole =
                    new Interval(
                            day.atStartOfDay(city.zone()).toInstant(),
                            day.plusDays(1).atStartOfDay(city.zone()).toInstant());
            switch (daysOff.between(city.country(), day, day.plusDays(1))) {
                case Evaluation.Known<List<NonWorkingDay>>(List<NonWorkingDay> reasons) -> {
                    if (!reasons.isEmpty()) {
                        merging.add(new Restriction.DayOff(reasons), city, whole, List.of());
                    }
                }
                case Evaluation.NotEvaluable<List<NonWorkingDay>>(var why) ->
                        merging.add(new Restriction.DaysUnknown(why), city, whole, List.of());
            }
        }
    }

    private static LocalDate firstDay(Interval of, City city) {
        return LocalDate.ofInstant(of.startInclusive(), city.zone());
    }

    private static LocalDate lastDay(Interval of, City city) {
        return LocalDate.ofInstant(of.endExclusive().minusNanos(1), city.zone());
    }
}
