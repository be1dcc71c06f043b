package app.attache.desktop.inspector;

import app.attache.programme.Leg;
import app.attache.programme.Movement;
import app.attache.programme.Stay;

/** What the inspector says about how people travel and where they sleep. */
final class JourneyDetails {

    private JourneyDetails() {}

    static void describe(Draft draft, Leg leg) {
        draft.title(draft.names().of(leg))
                .chip(draft.words().of(leg.status()))
                .chip(draft.words().of(leg.mode()))
                .conflicts(leg.id())
                .when(leg.time())
                .place("inspector.from", leg.origin())
                .place("inspector.to", leg.destination())
                .row("inspector.length", draft.words().of(leg.time().length()));
        if (leg.callLead().isPositive()) {
            draft.row("inspector.call", draft.times().moment(leg.callTime()));
        }
        if (leg.clearance().isPositive()) {
            draft.row("inspector.clearance", draft.words().of(leg.clearance()));
        }
        draft.link("inspector.delegation", leg.delegation());
        if (leg.seats() > 0) {
            draft.row(
                    "inspector.seats",
                    draft.text("inspector.taken", leg.manifest().size(), leg.seats()));
        }
        draft.links("inspector.manifest", leg.manifest());
        Actuals.describe(draft, leg.id(), leg.time());
        Dependencies.describe(draft, leg.id());
    }

    static void describe(Draft draft, Movement movement) {
        draft.title(draft.names().of(movement))
                .chip(draft.words().of(movement.status()))
                .conflicts(movement.id())
                .when(movement.time())
                .link("inspector.from", movement.from())
                .link("inspector.to", movement.to())
                .row("inspector.length", draft.words().of(movement.time().length()))
                .row("inspector.vehicles", movement.vehicles())
                .link("inspector.delegation", movement.delegation())
                .links("inspector.people", movement.people());
        Actuals.describe(draft, movement.id(), movement.time());
        Dependencies.describe(draft, movement.id());
    }

    static void describe(Draft draft, Stay stay) {
        draft.title(draft.names().of(stay))
                .chip(draft.text("inspector.nights", stay.nights().size()))
                .conflicts(stay.id())
                .when(stay.time())
                .link("inspector.city", stay.city())
                .place("inspector.lodging", stay.lodging())
                .link("inspector.delegation", stay.delegation())
                .section(
                        "inspector.by-night",
                        stay.nights().stream()
                                .map(ron ->
                                        Details.Piece.plain(
                                                draft.text(
                                                        "desktop.dot",
                                                        draft.times().day(ron.night()),
                                                        draft.words().of(ron.lodging()))))
                                .toList());
        Dependencies.describe(draft, stay.id());
    }
}
