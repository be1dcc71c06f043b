package app.attache.programme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns wishes into the meetings that they become. */
public final class Wishes {

    private Wishes() {}

    /**
     * What is edited when wishes become meetings: each meeting is added, its wish is gone, and the wishes that wait for it wait for
     * the meeting. One step of these edits is taken back as a whole.
     *
     * @param programme where the wishes are
     * @param held the meetings, by the wishes that become them, in the order in which they are added; from
     *     {@link Wish#heldAt} or changed after it
     */
    public static List<Edit> fulfil(Programme programme, Map<Id<Wish>, Meeting> held) {
        List<Edit> edits = new ArrayList<>();
        held.values().forEach(meeting -> edits.add(new Edit.Added(meeting)));
        held.keySet().forEach(wish -> edits.add(new Edit.Removed(programme.get(wish))));
        Map<Wish, Wish> waiting = new LinkedHashMap<>();
        for (Wish wish : programme.all(Wish.class)) {
            Wish after = wish;
            for (Map.Entry<Id<Wish>, Meeting> entry : held.entrySet()) {
                after = after.following(entry.getKey(), entry.getValue().id());
            }
            if (!held.containsKey(wish.id()) && !after.equals(wish)) {
                waiting.put(wish, after);
            }
        }
        waiting.forEach((was, is) -> edits.add(new Edit.Replaced(was, is)));
        return edits;
    }
}
