package app.attache.invitation;

import app.attache.invitation.Entry.Busy;
import app.attache.invitation.Entry.Standing;
import app.attache.invitation.Entry.When;
import app.attache.programme.Delegation;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Movement;
import app.attache.programme.Programme;
import app.attache.programme.Ron;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import app.attache.text.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Everything in a delegation's programme, in the words of a calendar. */
final class Entries {

    private final Programme programme;
    private final Texts texts;
    private final PlaceWords places;
    private final TimeWords times;
    private final MeetingWords meetings;
    private final JourneyWords journeys;

    Entries(Programme programme, Texts texts) {
        this.programme = programme;
        this.texts = texts;
        this.places = new PlaceWords(programme, texts);
        this.times = new TimeWords(texts);
        this.meetings = new MeetingWords(places, texts);
        this.journeys = new JourneyWords(programme, places, times, texts);
    }

    /** All of it, by start and then by id. */
    List<Entry> of(Id<Delegation> delegation) {
        return items(delegation)
                .sorted(
                        Comparator.comparing((Entity item) -> timeOf(item).start().toInstant())
                                .thenComparing(Entity::id))
                .map(this::entry)
                .toList();
    }

    private Stream<Entity> items(Id<Delegation> delegation) {
        return Stream.of(
                        programme.all(Stay.class).stream()
                                .filter(stay -> stay.delegation().equals(delegation)),
                        programme.all(Leg.class).stream()
                                .filter(leg -> leg.delegation().equals(delegation)),
                        programme.all(Movement.class).stream()
                                .filter(movement -> movement.delegation().equals(delegation)),
                        programme.meetings().stream()
                                .filter(meeting -> meeting.delegations().contains(delegation)))
                .flatMap(items -> items);
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
            case Meeting meeting ->
                    timed(item.id(), meeting.time(), meeting.status(), meetings.of(meeting));
            case Leg leg -> timed(item.id(), leg.time(), leg.status(), journeys.of(leg));
            case Movement movement ->
                    timed(item.id(), movement.time(), movement.status(), journeys.of(movement));
            case Stay stay -> stay(stay);
            default -> throw new IllegalArgumentException("Stands in no calendar: " + item.id());
        };
    }

    private Entry timed(Id<?> item, TimeSpan time, Status status, Words words) {
        Standing standing = Standings.of(status, time.certainty());
        String title =
                standing == Standing.CANCELLED
                        ? texts.get("invitation.title.cancelled", words.title())
                        : times.title(time, words.title());
        return new Entry(
                item,
                times.when(time),
                title,
                words.location(),
                words.position(),
                joined(Stream.concat(times.caution(time).stream(), words.lines().stream())),
                standing,
                Standings.busy(standing, time.certainty()),
                words.confidential());
    }

    /** On whole days whatever the certainty, and nobody is busy for it. */
    private Entry stay(Stay stay) {
        String city = programme.get(stay.city()).name();
        String lodging = places.of(stay.lodging());
        boolean lodged =
                stay.nights().stream().allMatch(night -> night.lodging() == Ron.Lodging.CONFIRMED);
        return new Entry(
                stay.id(),
                new When.Days(
                        stay.time().start().toLocalDate(),
                        stay.time().end().toLocalDate().plusDays(1)),
                lodging.isEmpty()
                        ? texts.get("invitation.stay", city)
                        : texts.get("invitation.stay.lodged", city, lodging),
                lodging.isEmpty() ? city : lodging,
                places.position(stay.lodging()),
                "",
                lodged ? Standing.CONFIRMED : Standing.TENTATIVE,
                Busy.FREE,
                false);
    }

    private static String joined(Stream<String> lines) {
        return String.join("\n", lines.filter(line -> !line.isBlank()).toList());
    }
}
