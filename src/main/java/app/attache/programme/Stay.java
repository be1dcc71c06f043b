package app.attache.programme;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A delegation's stay in a city, from arrival to departure.
 *
 * @param time from the arrival in the city to the departure from it; both in the city's zone
 * @param lodging where the delegation sleeps
 * @param nights the nights lodged, by date, each once
 */
@RecordBuilder
public record Stay(
        Id<Stay> id,
        Id<Delegation> delegation,
        Id<City> city,
        TimeSpan time,
        Place lodging,
        List<Ron> nights,
        Notes notes)
        implements Entity, StayBuilder.With {

    public Stay {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(delegation, "delegation");
        Objects.requireNonNull(city, "city");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(lodging, "lodging");
        nights = nights.stream().sorted().toList();
        if (nights.stream().map(Ron::night).distinct().count() != nights.size()) {
            throw new IllegalArgumentException("The same night twice in " + id);
        }
        Objects.requireNonNull(notes, "notes");
    }

    @Override
    public Stream<Id<?>> references() {
        return Stream.concat(Stream.of(delegation, city), lodging.references());
    }
}
