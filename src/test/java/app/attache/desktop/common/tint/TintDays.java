package app.attache.desktop.common.tint;

import app.attache.observance.Evaluation;
import app.attache.observance.Locality;
import app.attache.observance.NonWorkingDay;
import app.attache.observance.ObservanceCalendar;
import app.attache.observance.ObservanceLimits;
import app.attache.observance.ObservedTime;
import app.attache.observance.Restriction;
import app.attache.programme.City;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Observance;
import app.attache.programme.Position;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

/** What restricts work in the week of the visit to Washington. */
public final class TintDays {

    public static final Id<?> KEEPER = Id.delegation("d1");
    public static final City WASHINGTON =
            city("washington", "Washington", "America/New_York", "US", 38.8989, -77.0386);
    public static final City DOHA = city("doha", "Doha", "Asia/Qatar", "QA", 25.2854, 51.5310);
    public static final Restriction SHABBAT_IN_WASHINGTON = shabbat(WASHINGTON);
    public static final Restriction SHABBAT_IN_DOHA = shabbat(DOHA);
    public static final Restriction SATURDAY_OFF =
            new Restriction(
                    new Restriction.DayOff(
                            List.of(new NonWorkingDay.Weekend(LocalDate.of(2025, 2, 8)))),
                    WASHINGTON,
                    interval("2025-02-08T00:00-05:00", "2025-02-09T00:00-05:00"),
                    List.of());

    private TintDays() {}

    /** The same at other times, as if somebody were there for these only. */
    public static Restriction during(Restriction like, String from, String until) {
        return new Restriction(like.cause(), like.city(), interval(from, until), like.keepers());
    }

    private static Restriction shabbat(City city) {
        ObservedTime time =
                switch (new ObservanceCalendar(ObservanceLimits.USUAL)
                        .between(
                                Locality.of(city),
                                Observance.SHABBAT,
                                LocalDate.of(2025, 2, 7),
                                LocalDate.of(2025, 2, 8))) {
                    case Evaluation.Known<List<ObservedTime>>(var times) -> times.getFirst();
                    case Evaluation.NotEvaluable<List<ObservedTime>> _ ->
                            throw new IllegalStateException("The sun sets in " + city.name());
                };
        return new Restriction(
                new Restriction.Observed(Observance.SHABBAT, time),
                city,
                time.interval(),
                List.of(KEEPER));
    }

    private static Interval interval(String from, String until) {
        return new Interval(
                OffsetDateTime.parse(from).toInstant(), OffsetDateTime.parse(until).toInstant());
    }

    private static City city(
            String id, String name, String zone, String country, double north, double east) {
        return City.draft(Id.city(id), name, ZoneId.of(zone))
                .country(country)
                .position(new Position.At(north, east))
                .build();
    }
}
