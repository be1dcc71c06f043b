package app.attache.desktop.change;

import app.attache.itinerary.Arriving;
import app.attache.itinerary.Departing;
import app.attache.itinerary.ExtendStay;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.Stay;
import app.attache.text.Texts;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** What the window begins with when it is opened about a fact. */
record WishFinder(Programme programme, Texts texts) {

    /** The change that comes first to mind for a fact; for none, or another kind of fact, for what there is. */
    Wish about(Optional<Id<?>> fact) {
        return fact.flatMap(programme::find)
                .map(found ->
                        switch (found) {
                            case Stay stay -> stay(ChangeKind.EXTEND_STAY, stay);
                            case Leg leg -> leg(leg);
                            case Meeting meeting ->
                                    of(ChangeKind.MOVE_MEETING, "meeting", meeting.id());
                            case Person person ->
                                    of(ChangeKind.REPLACE_PERSON, "person", person.id());
                            case Delegation delegation -> delegation(delegation.id());
                            default -> nothing();
                        })
                .orElseGet(this::nothing);
    }

    /** A stay that ends at another time, on the clock of its city: later, or sooner. */
    Wish until(Id<Stay> id, LocalDateTime end) {
        Stay stay = programme.get(id);
        ZonedDateTime departs = new Options(programme, texts).departs(stay);
        Duration lead =
                Duration.between(stay.time().end().toLocalDateTime(), departs.toLocalDateTime());
        boolean later = end.isAfter(stay.time().end().toLocalDateTime());
        ChangeKind kind = later ? ChangeKind.EXTEND_STAY : ChangeKind.SHORTEN_STAY;
        String typed = DepartureText.of(end.plus(lead).atZone(departs.getZone()), texts);
        return stay(kind, stay).withText("departure", typed);
    }

    private Wish nothing() {
        List<Stay> stays = programme.all(Stay.class);
        return Wish.of(
                stays.isEmpty() ? ChangeKind.MOVE_MEETING : ChangeKind.EXTEND_STAY, Values.NONE);
    }

    private Wish delegation(Id<Delegation> id) {
        boolean stays = !ExtendStay.staysOf(programme, id).isEmpty();
        return of(stays ? ChangeKind.EXTEND_STAY : ChangeKind.SPLIT, "delegation", id);
    }

    private Wish leg(Leg leg) {
        for (Stay stay : ExtendStay.staysOf(programme, leg.delegation())) {
            if (Departing.of(programme, stay).legs().contains(leg)) {
                return stay(ChangeKind.EXTEND_STAY, stay);
            }
            if (Arriving.of(programme, stay).legs().contains(leg)) {
                return stay(ChangeKind.DELAY_ARRIVAL, stay);
            }
        }
        return of(ChangeKind.DIVERT, "leg", leg.id());
    }

    private static Wish stay(ChangeKind kind, Stay stay) {
        return of(kind, "delegation", stay.delegation()).withText("stay", stay.id().toString());
    }

    private static Wish of(ChangeKind kind, String key, Id<?> id) {
        return Wish.of(kind, Values.NONE.with(key, id.toString()));
    }
}
