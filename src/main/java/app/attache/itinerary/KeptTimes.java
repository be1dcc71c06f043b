package app.attache.itinerary;

import app.attache.observance.Evaluation;
import app.attache.observance.KeptPractices;
import app.attache.observance.Locality;
import app.attache.observance.ObservanceCalendar;
import app.attache.observance.ObservanceLimits;
import app.attache.observance.ObservedTime;
import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Observance;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * When people of a delegation hold no engagement because of what they or the delegation keep. The fast of Ramadan forbids none.
 *
 * @param times in order
 * @param unsure whether it cannot be said for some of the time
 */
record KeptTimes(List<ObservedTime> times, boolean unsure) {

    // Holds nothing but what it has reckoned, so that one will do for all plans.
    private static final ObservanceCalendar CALENDAR =
            new ObservanceCalendar(ObservanceLimits.USUAL);

    /** What is kept in {@code city} at some time within {@code asked}. */
    static KeptTimes of(
            Programme programme,
            Delegation delegation,
            Collection<Id<Person>> people,
            City city,
            Interval asked) {
        Set<Observance> kept = EnumSet.noneOf(Observance.class);
        kept.addAll(delegation.observance().kept().keySet());
        for (Id<Person> person : people) {
            kept.addAll(
                    KeptPractices.of(programme.get(person), List.of(delegation)).kept().keySet());
        }
        kept.remove(Observance.RAMADAN);
        List<ObservedTime> times = new ArrayList<>();
        boolean unsure = false;
        for (Observance practice : kept) {
            switch (CALENDAR.during(Locality.of(city), practice, asked)) {
                case Evaluation.Known<List<ObservedTime>>(List<ObservedTime> found) ->
                        times.addAll(found);
                case Evaluation.NotEvaluable<List<ObservedTime>> _ -> unsure = true;
            }
        }
        times.sort(Comparator.comparing(time -> time.interval().startInclusive()));
        return new KeptTimes(List.copyOf(times), unsure);
    }

    /** Those of them that overlap {@code day}. */
    List<ObservedTime> on(Interval day) {
        return times.stream().filter(time -> time.interval().overlaps(day)).toList();
    }
}
