package app.attache.conflict;

import app.attache.conflict.Observances.Spot;
import app.attache.conflict.Observances.Stretch;
import app.attache.conflict.Observances.Thing;
import app.attache.programme.City;
import app.attache.programme.Kind;
import app.attache.programme.Movement;
import app.attache.programme.Observance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A movement is on Shabbat or a Jewish holy day, from candle lighting to nightfall in its city, for somebody who keeps it: hard
 * where it is kept strictly, else soft.
 */
final class ShabbatOnTheRoad implements FactRule<Movement> {

    private final Observances observances;

    ShabbatOnTheRoad(Limits limits) {
        this.observances = new Observances(limits, FindingKind.SHABBAT, Observance.SHABBAT);
    }

    @Override
    public FindingKind kind() {
        return FindingKind.SHABBAT;
    }

    @Override
    public Kind subject() {
        return Kind.MOVEMENT;
    }

    @Override
    public List<Path> reads() {
        List<Path> paths = new ArrayList<>(Keepers.reads(Kind.MOVEMENT));
        paths.add(Path.from(Kind.MOVEMENT).to(Kind.VENUE).to(Kind.CITY));
        return paths;
    }

    @Override
    public void check(Movement movement, Ground ground, Consumer<Finding> found) {
        City city = ground.programme().get(ground.programme().get(movement.from()).city());
        ground.reading(movement.time())
                .filter(reading ->
                        !observances.isFree(city, reading.earliest(), reading.latestEnd()))
                .flatMap(reading ->
                        observances.judge(
                                new Thing(
                                        movement.id(),
                                        movement.time().interval(),
                                        movement.status().tentative()),
                                List.of(
                                        Stretch.of(
                                                Spot.of(Optional.of(city), city.zone()), reading)),
                                () -> Keepers.of(movement, Observance.SHABBAT, ground)))
                .ifPresent(found);
    }
}
