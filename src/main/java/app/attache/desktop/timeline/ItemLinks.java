package app.attache.desktop.timeline;

import app.attache.programme.Dependency;
import app.attache.programme.Id;
import app.attache.programme.Programme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which things among the lanes wait for one another. */
final class ItemLinks {

    private ItemLinks() {}

    /**
     * One thing waits for another.
     *
     * @param from where what must end first is
     * @param to where what waits for it is
     */
    record Link(LanesPane.Place from, LanesPane.Place to) {}

    /** The dependencies of which both ends are in a lane; of a thing in several lanes the first counts. */
    static List<Link> of(Programme programme, List<SwimLane> lanes) {
        List<Dependency> all = programme.all(Dependency.class);
        if (all.isEmpty()) {
            return List.of();
        }
        Map<Id<?>, LanesPane.Place> spots = new HashMap<>();
        for (int lane = 0; lane < lanes.size(); lane++) {
            List<TimeItem> items = lanes.get(lane).items();
            for (int i = 0; i < items.size(); i++) {
                spots.putIfAbsent(items.get(i).fact().id(), new LanesPane.Place(lane, i));
            }
        }
        List<Link> links = new ArrayList<>();
        for (Dependency dependency : all) {
            LanesPane.Place from = spots.get(dependency.predecessor());
            LanesPane.Place to = spots.get(dependency.successor());
            if (from != null && to != null) {
                links.add(new Link(from, to));
            }
        }
        return links;
    }
}
