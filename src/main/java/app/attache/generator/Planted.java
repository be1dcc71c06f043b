package app.attache.generator;

import app.attache.programme.Id;
import java.util.List;
import java.util.Objects;

/**
 * A conflict that was put into a made-up year on purpose. It is certain: all times it rests on are fixed.
 *
 * @param items the planned things at odds, in the order of their ids: meetings, and the leg that one overlaps; of a meeting
 *     outside a stay the meeting alone, whatever shows that the person is elsewhere
 */
public record Planted(Clash clash, List<Id<?>> items) {

    public Planted {
        Objects.requireNonNull(clash, "clash");
        items = items.stream().sorted().toList();
    }
}
