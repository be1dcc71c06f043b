package app.attache.desktop.editor;

import app.attache.desktop.common.FreshIds;
import app.attache.desktop.editor.form.Lengths;
import app.attache.programme.DoorToDoor;
import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Notes;
import app.attache.programme.Programme;
import app.attache.programme.Venue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The times from door to door as a table: from the venue of a row to that of a column. {@code 0:25} is 25 minutes on the way,
 * {@code 0:25+0:10} with 10 minutes for security on arrival. Knows no toolkit.
 */
final class WaysModel {

    /** From one door to another. */
    record Way(Id<Venue> from, Id<Venue> to) {

        Way back() {
            return new Way(to, from);
        }
    }

    private final Programme programme;
    private final Map<Id<DoorToDoor>, DoorToDoor> now = new TreeMap<>();
    private final Set<Way> wrong = new HashSet<>();

    WaysModel(Programme programme) {
        this.programme = programme;
        programme.all(DoorToDoor.class).forEach(it -> now.put(it.id(), it));
    }

    /** What stands in the table: nothing where no time is recorded. */
    String text(Way way) {
        return recorded(way).map(WaysModel::write).orElse("");
    }

    private static String write(DoorToDoor way) {
        String travel = Lengths.write(way.travel());
        String shown = travel.isEmpty() ? "0:00" : travel;
        return way.security().isZero() ? shown : shown + "+" + Lengths.write(way.security());
    }

    // Of several records of one way, the longest counts, as the rules have it.
    private Optional<DoorToDoor> recorded(Way way) {
        return there(way).or(() -> there(way.back()).filter(DoorToDoor::bothWays));
    }

    private Optional<DoorToDoor> there(Way way) {
        return now.values().stream()
                .filter(it -> it.from().equals(way.from()) && it.to().equals(way.to()))
                .max(Comparator.comparing(DoorToDoor::total));
    }

    /**
     * Puts a time into the table; no text takes it out.
     *
     * @param bothWays whether it holds for the way back as well
     * @return whether the text could be read; the table is as it was where not
     */
    boolean type(Way way, String text, boolean bothWays) {
        Optional<Duration[]> read = read(text);
        if (read.isEmpty() && !text.isBlank()) {
            wrong.add(way);
            return false;
        }
        wrong.remove(way);
        Optional<DoorToDoor> known = recorded(way);
        if (bothWays) {
            there(way.back())
                    .filter(it -> known.isEmpty() || !it.id().equals(known.get().id()))
                    .ifPresent(it -> now.remove(it.id()));
        } else {
            known.filter(DoorToDoor::bothWays).ifPresent(it -> part(it, way));
        }
        Optional<DoorToDoor> own = bothWays ? known : there(way);
        if (read.isEmpty()) {
            own.ifPresent(it -> now.remove(it.id()));
        } else {
            put(way, own, read.get()[0], read.get()[1], bothWays);
        }
        return true;
    }

    // A time for both ways becomes two of one way each.
    private void part(DoorToDoor both, Way way) {
        boolean along = both.from().equals(way.from());
        now.put(both.id(), both.withBothWays(false));
        if (along) {
            DoorToDoor back =
                    both.with(it ->
                            it.id(fresh(way.back())).from(way.to()).to(way.from()).bothWays(false));
            now.put(back.id(), back);
        }
    }

    private void put(
            Way way, Optional<DoorToDoor> own, Duration travel, Duration security, boolean both) {
        DoorToDoor base =
                own.orElseGet(() ->
                        new DoorToDoor(
                                fresh(way),
                                way.from(),
                                way.to(),
                                travel,
                                security,
                                both,
                                Notes.NONE));
        now.put(base.id(), base.with(it -> it.travel(travel).security(security).bothWays(both)));
    }

    private Id<DoorToDoor> fresh(Way way) {
        Set<String> taken = new HashSet<>();
        programme.all(Kind.DOOR_TO_DOOR).forEach(it -> taken.add(it.id().value()));
        now.keySet().forEach(it -> taken.add(it.value()));
        String name = way.from().value() + "-" + way.to().value();
        return Id.doorToDoor(FreshIds.free(name, "way", taken));
    }

    private static Optional<Duration[]> read(String text) {
        String[] parts = text.split("\\+", -1);
        if (text.isBlank() || parts.length > 2) {
            return Optional.empty();
        }
        Optional<Duration> travel = Lengths.read(parts[0]);
        Optional<Duration> security =
                parts.length == 2 ? Lengths.read(parts[1]) : Optional.of(Duration.ZERO);
        return travel.isPresent() && security.isPresent()
                ? Optional.of(new Duration[] {travel.get(), security.get()})
                : Optional.empty();
    }

    /** Whether what was typed last for a way cannot be read. */
    boolean isWrong(Way way) {
        return wrong.contains(way);
    }

    boolean anyWrong() {
        return !wrong.isEmpty();
    }

    /** What was typed, as the edits of one step. */
    List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        for (DoorToDoor was : programme.all(DoorToDoor.class)) {
            DoorToDoor is = now.get(was.id());
            if (is == null) {
                edits.add(new Edit.Removed(was));
            } else if (!is.equals(was)) {
                edits.add(new Edit.Replaced(was, is));
            }
        }
        now.values().stream()
                .filter(it -> !programme.contains(it.id()))
                .forEach(it -> edits.add(new Edit.Added(it)));
        return edits;
    }
}
