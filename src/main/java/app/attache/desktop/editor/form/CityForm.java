package app.attache.desktop.editor.form;

import app.attache.programme.City;
import app.attache.programme.CityBuilder;
import app.attache.programme.Id;
import app.attache.programme.Notes;
import app.attache.programme.Position;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** How a city is filled in. */
public final class CityForm implements FactForm<City> {

    @Override
    public List<Input.Field> fields() {
        return List.of(
                Input.Field.text("name"),
                Input.Field.one("zone", Choices::zones),
                Input.Field.one("country", Choices::countries),
                Input.Field.text("position"),
                Input.Field.text("notes"),
                Input.Field.text("source"));
    }

    @Override
    public String named() {
        return "name";
    }

    @Override
    public Values values(City city, Written written) {
        return new Values(
                        Map.of(
                                "name", city.name(),
                                "zone", city.zone().getId(),
                                "country", city.country(),
                                "position", Written.position(city.position())))
                .with(Written.notes(city.notes()));
    }

    @Override
    public Supplier<City> read(Typed typed, City base, Id<City> id) {
        String name = typed.name("name");
        ZoneId zone = typed.zone("zone");
        Position position = typed.position("position");
        Notes notes = typed.notes();
        return () ->
                CityBuilder.builder(base)
                        .id(id)
                        .name(name)
                        .zone(zone)
                        .country(typed.text("country"))
                        .position(position)
                        .notes(notes)
                        .build();
    }
}
