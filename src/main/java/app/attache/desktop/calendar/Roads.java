package app.attache.desktop.calendar;

import app.attache.programme.DoorToDoor;
import app.attache.programme.Id;
import app.attache.programme.Programme;
import app.attache.programme.Venue;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The recorded times from door to door. A way recorded by itself wins over one recorded for both ways. */
final class Roads {

    private record Way(Id<Venue> from, Id<Venue> to) {}

    private final Map<Way, Duration> times = new HashMap<>();

    Roads(Programme programme) {
        for (DoorToDoor recorded : programme.all(DoorToDoor.class)) {
            if (recorded.bothWays()) {
                times.putIfAbsent(new Way(recorded.to(), recorded.from()), recorded.total());
            }
        }
        for (DoorToDoor recorded : programme.all(DoorToDoor.class)) {
            times.put(new Way(recorded.from(), recorded.to()), recorded.total());
        }
    }

    /** The time to allow, with security; nothing from a place to itself, and nothing where none is recorded. */
    Optional<Duration> between(Id<Venue> from, Id<Venue> to) {
        return Optional.ofNullable(times.get(new Way(from, to)))
                .filter(time -> time.isPositive() && !from.equals(to));
    }
}
