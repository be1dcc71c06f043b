package app.attache.desktop.inspector;

import app.attache.programme.Format;
import app.attache.programme.Interpretation;
import app.attache.programme.Marking;
import app.attache.programme.Wish;

/** What the inspector says about a meeting that is wanted. */
final class WishDetails {

    private WishDetails() {}

    static void describe(Draft draft, Wish wish) {
        draft.title(wish.title())
                .chip(draft.text("inspector.wish"))
                .chip(draft.words().of(wish.urgency()));
        if (wish.format() != Format.OTHER) {
            draft.chip(draft.words().of(wish.format()));
        }
        if (wish.marking() != Marking.OPEN) {
            draft.chip(draft.words().of(wish.marking()), "mark");
        }
        draft.row("inspector.length", draft.words().of(wish.length()));
        wish.earliest()
                .time()
                .ifPresent(time -> draft.row("inspector.earliest", draft.times().moment(time)));
        wish.latest()
                .time()
                .ifPresent(time -> draft.row("inspector.latest", draft.times().moment(time)));
        draft.links("inspector.comes-after", wish.after())
                .place("inspector.venue", wish.place())
                .links("inspector.delegation", wish.delegations());
        Seats.describe(draft, wish.attendances());
        if (wish.interpretation() != Interpretation.UNSTATED) {
            Seats.interpreter(draft, wish.attendances(), wish.interpretation());
        }
        draft.section("inspector.purpose", wish.purpose());
    }
}
