package app.attache.conflict;

import app.attache.programme.Id;
import app.attache.programme.Interval;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing that is wrong with a programme.
 *
 * @param verdict how sure it is
 * @param span the instants it is about: of an overlap what is shared, of a journey the gap that is too short
 * @param items the planned things at odds, in the order of their ids: meetings, legs, movements, stays
 * @param subjects whom or what it happens to: the person, the venue, the dependency
 * @param room the room's id within the venue that is a subject; empty for none
 * @param missing by how much time it fails, for a journey or a dependency; zero for the others
 */
public record Finding(
        FindingKind kind,
        Severity severity,
        Verdict verdict,
        Interval span,
        List<Id<?>> items,
        List<Id<?>> subjects,
        String room,
        Duration missing) {

    public Finding {
        items = List.copyOf(items);
        subjects = List.copyOf(subjects);
    }

    /** Names the finding for as long as it stands, whatever its times: the kind and the ids involved. */
    public String key() {
        String ids =
                Stream.concat(items.stream(), subjects.stream())
                        .map(Id::toString)
                        .collect(Collectors.joining("+"));
        return kind.label() + "/" + ids + (room.isEmpty() ? "" : "/" + room);
    }
}
