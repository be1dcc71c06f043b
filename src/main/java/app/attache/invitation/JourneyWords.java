package app.attache.invitation;

import app.attache.programme.Certainty;
import app.attache.programme.Leg;
import app.attache.programme.Movement;
import app.attache.programme.Programme;
import app.attache.programme.Venue;
import app.attache.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a calendar says of legs and movements. */
record JourneyWords(Programme programme, PlaceWords places, TimeWords times, Texts texts) {

    Words of(Leg leg) {
        String mode = texts.get("invitation.leg." + label(leg.mode()));
        String named =
                leg.name().isBlank() ? mode : texts.get("invitation.leg.named", mode, leg.name());
        String from = places.end(leg.origin());
        String to = places.end(leg.destination());
        List<String> lines = new ArrayList<>();
        if (Standings.hourKnown(leg.time().certainty())) {
            lines.addAll(hours(leg, from, to));
        }
        lines.add(texts.get("invitation.status." + label(leg.status())));
        return new Words(
                texts.get("invitation.leg.title", named, from, to),
                places.of(leg.origin()),
                places.position(leg.origin()),
                lines,
                false);
    }

    private List<String> hours(Leg leg, String from, String to) {
        Certainty certainty = leg.time().certainty();
        String up = times.hour(leg.wheelsUp(), certainty);
        String down = times.hour(leg.wheelsDown(), certainty);
        String both = texts.get("invitation.leg.times." + label(leg.mode()), up, from, down, to);
        if (leg.callLead().isZero()) {
            return List.of(both);
        }
        String call = times.hour(leg.callTime(), certainty);
        return List.of(both, texts.get("invitation.leg.call", call, from));
    }

    Words of(Movement movement) {
        Venue from = programme.get(movement.from());
        Venue to = programme.get(movement.to());
        return new Words(
                texts.get("invitation.movement", from.name(), to.name()),
                from.name(),
                from.position(),
                List.of(movement.vehicles()),
                false);
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
