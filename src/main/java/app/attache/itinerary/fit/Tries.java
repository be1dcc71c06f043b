package app.attache.itinerary.fit;

import app.attache.itinerary.Slot;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What came of trying the times of one item, in whatever order they were tried. For one thread. */
final class Tries {

    private final Asked asked;
    private final Map<Integer, Sound> sound = new TreeMap<>();
    private final Map<Integer, Slot> refused = new TreeMap<>();

    Tries(Asked asked) {
        this.asked = asked;
    }

    /**
     * A time that nothing refuses.
     *
     * @param soft the keys of what somebody has to look at because of it
     */
    record Sound(Asked.Moment moment, Set<String> soft) {

        Sound {
            soft = Set.copyOf(soft);
        }

        FitScore cost() {
            return moment.cost().plus(Costs.soft(soft.size()));
        }
    }

    Asked asked() {
        return asked;
    }

    Asked.Moment moment(int time) {
        return asked.times().get(time);
    }

    void stands(int time, Set<String> soft) {
        sound.put(time, new Sound(moment(time), soft));
    }

    void refuse(int time, Slot slot) {
        refused.put(time, slot);
    }

    int tried() {
        return sound.size() + refused.size();
    }

    /** What was refused, in the order of the times. */
    List<Slot> refused() {
        return List.copyOf(refused.values());
    }

    /** What was not, the cheapest first, and in the order of the times where it costs the same. */
    List<Sound> sound() {
        return sound.values().stream().sorted(Comparator.comparing(Sound::cost)).toList();
    }
}
