package app.attache.programme;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A city: the clock and the calendar that everything in it follows.
 *
 * @param zone a region of the tz database, never a bare offset
 * @param country the ISO 3166-1 alpha-2 code, for public holidays and weekends; empty when not stated
 */
@RecordBuilder
public record City(
        Id<City> id, String name, ZoneId zone, String country, Position position, Notes notes)
        implements Entity, CityBuilder.With {

    public City {
        Objects.requireNonNull(id, "id");
        Checks.named(name);
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(notes, "notes");
    }

    /** A builder of a city of which only name and zone are known. */
    public static CityBuilder draft(Id<City> id, String name, ZoneId zone) {
        return CityBuilder.builder()
                .id(id)
                .name(name)
                .zone(zone)
                .country("")
                .position(Position.UNSTATED)
                .notes(Notes.NONE);
    }

    @Override
    public Stream<Id<?>> references() {
        return Stream.empty();
    }
}
