package app.attache.desktop.change;

import app.attache.itinerary.Change;
import app.attache.itinerary.Divert;
import app.attache.programme.City;
import app.attache.programme.Leg;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A journey to another city. */
record DivertForm(Options options) implements ChangeForm {

    @Override
    public List<Field> fields(Values values) {
        return List.of(
                options.legs(),
                cities(values),
                new Field.Pick(
                        "clock",
                        List.of(
                                new Field.Option(
                                        "local", options.texts().get("change.clock.local")),
                                new Field.Option(
                                        "absolute",
                                        options.texts().get("change.clock.absolute")))));
    }

    @Override
    public String title(Values values) {
        return options.texts().get("change.title.divert");
    }

    @Override
    public Optional<Change> read(Wish wish) {
        Optional<Leg> leg = leg(wish.values());
        Optional<City> city = options.picked(wish.values(), cities(wish.values()), City.class);
        return leg.flatMap(from ->
                city.map(to ->
                        new Divert(
                                from.id(),
                                to.id(),
                                wish.values().text("clock").equals("absolute")
                                        ? Divert.Clock.ABSOLUTE
                                        : Divert.Clock.LOCAL,
                                wish.choices(),
                                wish.reason().strip())));
    }

    private Optional<Leg> leg(Values values) {
        return options.picked(values, options.legs(), Leg.class);
    }

    /** All but the one it leads to anyway. */
    private Field.Pick cities(Values values) {
        Optional<String> there =
                leg(values)
                        .flatMap(leg -> options.programme().cityOf(leg.destination()))
                        .map(city -> city.id().toString());
        List<Field.Option> others = new ArrayList<>(options.cities().options());
        there.ifPresent(id -> others.removeIf(option -> option.value().equals(id)));
        return new Field.Pick("city", others);
    }
}
