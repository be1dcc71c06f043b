package app.attache.desktop.shell;

import app.attache.desktop.common.TimeWords;
import app.attache.desktop.common.WindowModel;
import app.attache.programme.City;
import app.attache.programme.Programme;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;

/** The clocks that the ruler can show: those of the visit's cities first. Knows no toolkit beyond properties. */
final class ZoneChoices {

    private final WindowModel window;

    ZoneChoices(WindowModel window) {
        this.window = window;
    }

    /** The clocks chosen, by name: {@code Washington + Jerusalem}. */
    String title() {
        return window.zones().get().stream()
                .map(this::name)
                .collect(Collectors.joining(window.texts().get("shell.zones.plus")));
    }

    /** Tells {@code title} what is chosen, and whenever that is another clock or has another name. */
    void onTitle(Consumer<String> title) {
        window.zones().subscribe(() -> title.accept(title()));
        window.snapshot().subscribe(() -> title.accept(title()));
        title.accept(title());
    }

    /** The clocks to choose from. */
    List<ZoneId> offered() {
        SequencedSet<ZoneId> offered = new LinkedHashSet<>(Beginning.zonesByUse(programme()));
        programme().all(City.class).stream()
                .map(City::zone)
                .sorted(Comparator.comparing(ZoneId::getId))
                .forEach(offered::add);
        ZoneId here = ZoneId.systemDefault();
        if (!here.normalized().equals(ZoneOffset.UTC)) {
            offered.add(here);
        }
        offered.add(ZoneId.of("UTC"));
        return List.copyOf(offered);
    }

    String name(ZoneId zone) {
        return new TimeWords(programme(), window.texts()).zone(zone);
    }

    ZoneId first() {
        return window.zones().get().getFirst();
    }

    Optional<ZoneId> second() {
        return window.zones().get().stream().skip(1).findFirst();
    }

    Optional<ZoneId> third() {
        return window.zones().get().stream().skip(2).findFirst();
    }

    /** Makes {@code zone} the calendar's own clock; if it was another one of them, the two change places. */
    void chooseFirst(ZoneId zone) {
        List<ZoneId> zones = new ArrayList<>(window.zones().get());
        Collections.replaceAll(zones, zone, first());
        zones.set(0, zone);
        window.zones().set(distinct(zones));
    }

    /** Makes {@code zone} the second clock; nothing for one clock only. */
    void chooseSecond(Optional<ZoneId> zone) {
        List<ZoneId> zones = new ArrayList<>(List.of(first()));
        zone.ifPresent(it -> {
            zones.add(it);
            third().ifPresent(zones::add);
        });
        window.zones().set(distinct(zones));
    }

    /** Makes {@code zone} the third clock, where there is a second; nothing for two clocks only. */
    void chooseThird(Optional<ZoneId> zone) {
        List<ZoneId> zones = new ArrayList<>(window.zones().get().stream().limit(2).toList());
        zone.ifPresent(zones::add);
        window.zones().set(distinct(zones));
    }

    BooleanProperty followsTraveller() {
        return window.followsTraveller();
    }

    private static List<ZoneId> distinct(List<ZoneId> zones) {
        return zones.stream().distinct().toList();
    }

    private Programme programme() {
        return window.snapshot().get().programme();
    }
}
