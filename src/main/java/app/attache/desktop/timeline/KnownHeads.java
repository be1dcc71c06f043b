package app.attache.desktop.timeline;

import app.attache.desktop.common.LaneKind;
import app.attache.desktop.common.WindowModel;
import app.attache.programme.Programme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lanes that there are, kept as long as the facts are the same. */
final class KnownHeads {

    private final WindowModel model;
    private @Nullable Heads last;

    private record Heads(Programme programme, LaneKind kind, List<LaneHeads.Head> heads) {}

    KnownHeads(WindowModel model) {
        this.model = model;
    }

    /** The lanes of one kind in their order. */
    @SuppressWarnings(
            "ReferenceEquality") // asks whether it is the very one, not whether it reads the same
    List<LaneHeads.Head> of(Programme programme, LaneKind kind) {
        Heads known = last;
        if (known == null || known.programme() != programme || known.kind() != kind) {
            known =
                    new Heads(
                            programme,
                            kind,
                            new LaneHeads(programme, model.delegations(), model.texts()).of(kind));
            last = known;
        }
        return known.heads();
    }
}
