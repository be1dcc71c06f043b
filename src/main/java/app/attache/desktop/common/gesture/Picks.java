package app.attache.desktop.common.gesture;

import app.attache.programme.Id;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is selected after something is clicked.
 *
 * @param selected what was selected before
 * @param lead the one among it that the rest of the window shows
 */
public record Picks(Set<Id<?>> selected, Optional<Id<?>> lead) {

    public Picks {
        selected = Set.copyOf(selected);
    }

    /** Only what was clicked. */
    public Picks only(Id<?> clicked) {
        return new Picks(Set.of(clicked), Optional.of(clicked));
    }

    /** What was clicked as well, or not any more. */
    public Picks toggled(Id<?> clicked) {
        Set<Id<?>> now = new LinkedHashSet<>(selected);
        if (now.remove(clicked)) {
            return new Picks(now, now.stream().findFirst());
        }
        now.add(clicked);
        return new Picks(now, Optional.of(clicked));
    }

    /**
     * From the lead to what was clicked, the lead stays.
     *
     * @param order what is shown, in the order of time
     */
    public Picks through(Id<?> clicked, List<? extends Id<?>> order) {
        int from = lead.map(order::indexOf).orElse(-1);
        int to = order.indexOf(clicked);
        if (from < 0 || to < 0) {
            return only(clicked);
        }
        return new Picks(
                Set.copyOf(order.subList(Math.min(from, to), Math.max(from, to) + 1)), lead);
    }

    /** All of {@code framed}, besides what was selected before where {@code adding}. */
    public Picks framed(Collection<? extends Id<?>> framed, boolean adding) {
        Set<Id<?>> now = new LinkedHashSet<>(adding ? selected : Set.of());
        now.addAll(framed);
        return new Picks(now, lead.filter(now::contains).or(() -> now.stream().findFirst()));
    }
}
