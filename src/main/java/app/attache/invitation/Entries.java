package app.attache.invitation;

import app.attache.invitation.Entry.Busy;
import app.attache.invitation.Entry.Standing;
import app.attache.invitation.Entry.When;
import app.attache.programme.Delegation;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Marking;
import app.attache.programme.Meeting;
import app.attache.programme.Movement;
import app.attache.programme.Position;
import app.attache.programme.Programme;
import app.attache.programme.Ron;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import app.attache.programme.Venue;
import app.attache.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Everything in a delegation's programme, in the words of a calendar.
 *
 * <p>A calendar file is read by mail servers and telephones, so less leaves the higher a meeting is marked. Open: title,
 * place, press, status and purpose. Restricted: the same without the purpose. Above that: that there is an engagement,
 * when, and in which city. Talking points, notes, sources and who attends never leave in it; the briefing has them.
 */
final class Entries {

    private final Programme programme;
    private final Texts texts;
    private final PlaceWords places;
    private final TimeWords times;

    Entries(Programme programme, Texts texts) {
        this.programme = programme;
        this.texts = texts;
        this.places = new PlaceWords(programme, texts);
        this.times = new TimeWords(texts);
    }

    /** All of it, by start and then by id. */
    List<Entry> of(Id<Delegation> delegation) {
        List<Entity> items = new ArrayList<>();
        programme.all(Stay.class).stream()
                .filter(stay -> stay.delegation().equals(delegation))
                .forEach(items::add);
        programme.all(Leg.class).stream()
                .filter(leg -> leg.delegation().equals(delegation))
                .forEach(items::add);
        programme.all(Movement.class).stream()
                .filter(way -> way.delegation().equals(delegation))
                .forEach(items::add);
        programme.meetings().stream()
                .filter(meeting -> meeting.delegations().contains(delegation))
                .forEach(items::add);
        return items.stream()
                .sorted(
                        Comparator.comparing((Entity item) -> timeOf(item).start().toInstant())
                                .thenComparing(Entity::id))
                .map(this::entry)
                .toList();
    }

    private static TimeSpan timeOf(Entity item) {
        return switch (item) {
            case Meeting meeting -> meeting.time();
            case Leg leg -> leg.time();
            case Movement movement -> movement.time();
            case Stay stay -> stay.time();
            default -> throw new IllegalArgumentException("Stands in no calendar: " + item.id());
        };
    }

    private Entry entry(Entity item) {
        return switch (item) {
            case Meeting meeting -> meeting(meeting);
            case Leg leg -> leg(leg);
            case Movement movement -> movement(movement);
            case Stay stay -> stay(stay);
            default -> throw new IllegalArgumentException("Stands in no calendar: " + item.id());
        };
    }

    private Entry meeting(Meeting meeting) {
        Marking marking = meeting.marking();
        boolean named = marking.compareTo(Marking.RESTRICTED) <= 0;
        String title = named ? meeting.title() : texts.get("invitation.title.withheld");
        List<String> lines = new ArrayList<>();
        times.caution(meeting.time()).ifPresent(lines::add);
        if (named) {
            lines.add(texts.get("invitation.status." + label(meeting.status())));
            lines.add(texts.get("invitation.press." + label(meeting.press())));
        }
        lines.add(marking == Marking.OPEN ? meeting.purpose() : texts.get("invitation.withheld"));
        Standing standing = Standings.of(meeting.status(), meeting.time().certainty());
        return new Entry(
                meeting.id(),
                times.when(meeting.time()),
                title(meeting.time(), standing, title),
                named ? places.of(meeting.place()) : places.city(meeting.place()),
                named ? places.position(meeting.place()) : Position.UNSTATED,
                joined(lines),
                standing,
                Standings.busy(standing, meeting.time().certainty()),
                marking != Marking.OPEN);
    }

    private Entry leg(Leg leg) {
        String from = places.end(leg.origin());
        String to = places.end(leg.destination());
        String mode = texts.get("invitation.leg." + label(leg.mode()));
        String named =
                leg.name().isBlank() ? mode : texts.get("invitation.leg.named", mode, leg.name());
        String title = texts.get("invitation.leg.title", named, from, to);
        List<String> lines = new ArrayList<>();
        times.caution(leg.time()).ifPresent(lines::add);
        if (Standings.hourKnown(leg.time().certainty())) {
            lines.add(
                    texts.get(
                            "invitation.leg.times." + label(leg.mode()),
                            times.hour(leg.wheelsUp()),
                            from,
                            times.hour(leg.wheelsDown()),
                            to));
            if (leg.callLead().isPositive()) {
                lines.add(texts.get("invitation.leg.call", times.hour(leg.callTime()), from));
            }
        }
        lines.add(texts.get("invitation.status." + label(leg.status())));
        Standing standing = Standings.of(leg.status(), leg.time().certainty());
        return new Entry(
                leg.id(),
                times.when(leg.time()),
                title(leg.time(), standing, title),
                places.of(leg.origin()),
                places.position(leg.origin()),
                joined(lines),
                standing,
                Standings.busy(standing, leg.time().certainty()),
                false);
    }

    private Entry movement(Movement movement) {
        Venue from = programme.get(movement.from());
        Venue to = programme.get(movement.to());
        List<String> lines = new ArrayList<>();
        times.caution(movement.time()).ifPresent(lines::add);
        lines.add(movement.vehicles());
        Standing standing = Standings.of(movement.status(), movement.time().certainty());
        return new Entry(
                movement.id(),
                times.when(movement.time()),
                title(
                        movement.time(),
                        standing,
                        texts.get("invitation.movement", from.name(), to.name())),
                from.name(),
                from.position(),
                joined(lines),
                standing,
                Standings.busy(standing, movement.time().certainty()),
                false);
    }

    private Entry stay(Stay stay) {
        String city = programme.get(stay.city()).name();
        String lodging = places.of(stay.lodging());
        boolean lodged =
                stay.nights().stream().allMatch(night -> night.lodging() == Ron.Lodging.CONFIRMED);
        When days =
                new When.Days(
                        stay.time().start().toLocalDate(),
                        stay.time().end().toLocalDate().plusDays(1));
        String title =
                lodging.isEmpty()
                        ? texts.get("invitation.stay", city)
                        : texts.get("invitation.stay.lodged", city, lodging);
        List<String> lines = new ArrayList<>();
        times.caution(stay.time()).ifPresent(lines::add);
        return new Entry(
                stay.id(),
                days,
                title,
                lodging.isEmpty() ? city : lodging,
                places.position(stay.lodging()),
                joined(lines),
                lodged ? Standing.CONFIRMED : Standing.TENTATIVE,
                Busy.FREE,
                false);
    }

    private String title(TimeSpan time, Standing standing, String title) {
        return standing == Standing.CANCELLED
                ? texts.get("invitation.title.cancelled", title)
                : times.title(time, title);
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines.stream().filter(line -> !line.isBlank()).toList());
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
