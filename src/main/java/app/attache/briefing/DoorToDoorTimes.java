package app.attache.briefing;

import app.attache.programme.DoorToDoor;
import app.attache.programme.Id;
import app.attache.programme.Programme;
import app.attache.programme.Venue;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How long to allow from door to door, as the programme records it. */
final class DoorToDoorTimes {

    private record Way(Id<Venue> from, Id<Venue> to) {}

    private final Map<Way, Duration> times = new HashMap<>();

    DoorToDoorTimes(Programme programme) {
        for (DoorToDoor recorded : programme.all(DoorToDoor.class)) {
            if (recorded.bothWays()) {
                times.putIfAbsent(new Way(recorded.to(), recorded.from()), recorded.total());
            }
        }
        for (DoorToDoor recorded : programme.all(DoorToDoor.class)) {
            times.put(new Way(recorded.from(), recorded.to()), recorded.total());
        }
    }

    /** The time to allow with security, if recorded; a way recorded by itself wins over one recorded for both ways. */
    Optional<Duration> between(Id<Venue> from, Id<Venue> to) {
        return Optional.ofNullable(times.get(new Way(from, to)));
    }
}
