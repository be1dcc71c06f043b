package app.attache.programme;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A meeting that is wanted and has no time yet. It takes up no time and is in nobody's way; when it is given a time it becomes a
 * {@link Meeting}, and the wish is gone.
 *
 * @param urgency how much it is wanted
 * @param length how long it is to last; some time
 * @param delegations the delegations in whose programme it is to stand, each once and at least one
 * @param attendances who is to be there, each person once, in the order of seating
 * @param place where it is to be; unstated when that is not decided
 * @param earliest it may not start before this
 * @param latest it must have ended by this
 * @param after the meetings and the other wishes that must have ended before it starts, each once
 */
@RecordBuilder
public record Wish(
        Id<Wish> id,
        String title,
        Urgency urgency,
        Format format,
        Duration length,
        TimeBound earliest,
        TimeBound latest,
        Place place,
        List<Id<Delegation>> delegations,
        List<Attendance> attendances,
        List<Id<?>> after,
        Interpretation interpretation,
        Marking marking,
        String purpose,
        Notes notes)
        implements Entity, WishBuilder.With {

    /**
     * @throws IllegalArgumentException when it is nobody's, takes no time, does not fit between the earliest and the latest, or
     *     comes after itself or what is neither a meeting nor a wish
     */
    public Wish {
        Objects.requireNonNull(id, "id");
        Checks.named(title);
        Objects.requireNonNull(urgency, "urgency");
        Objects.requireNonNull(format, "format");
        if (!length.isPositive()) {
            throw new IllegalArgumentException("Takes no time: " + length);
        }
        Objects.requireNonNull(place, "place");
        if (!roomFor(length, earliest, latest)) {
            throw new IllegalArgumentException(
                    length + " is not between " + earliest + " and " + latest);
        }
        delegations = distinct(delegations, id);
        if (delegations.isEmpty()) {
            throw new IllegalArgumentException("In nobody's programme: " + id);
        }
        attendances = List.copyOf(attendances);
        distinct(attendances.stream().map(Attendance::person).toList(), id);
        after = distinct(after, id);
        for (Id<?> before : after) {
            requireEarlier(before, id);
        }
        Objects.requireNonNull(interpretation, "interpretation");
        Objects.requireNonNull(marking, "marking");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(notes, "notes");
    }

    private static <T> List<T> distinct(List<T> values, Id<Wish> id) {
        if (values.stream().distinct().count() != values.size()) {
            throw new IllegalArgumentException("The same twice in " + id + ": " + values);
        }
        return List.copyOf(values);
    }

    private static void requireEarlier(Id<?> before, Id<Wish> id) {
        switch (before.kind()) {
            case MEETING, WISH -> {}
            default -> throw new IllegalArgumentException("Nothing comes after it: " + before);
        }
        if (before.equals(id)) {
            throw new IllegalArgumentException("Comes after itself: " + id);
        }
    }

    /** Whether what lasts for {@code length} can be put between the two ends, where both are there. */
    public static boolean roomFor(Duration length, TimeBound earliest, TimeBound latest) {
        Optional<ZonedDateTime> from = earliest.time();
        Optional<ZonedDateTime> until = latest.time();
        return from.isEmpty()
                || until.isEmpty()
                || !from.get().plus(length).toInstant().isAfter(until.get().toInstant());
    }

    /** A builder of a wish of which only the title, the length and whose it is are known. */
    public static WishBuilder draft(
            Id<Wish> id, String title, Duration length, Id<Delegation> delegation) {
        return WishBuilder.builder()
                .id(id)
                .title(title)
                .urgency(Urgency.SHOULD)
                .format(Format.OTHER)
                .length(length)
                .earliest(TimeBound.OPEN)
                .latest(TimeBound.OPEN)
                .place(Place.UNSTATED)
                .delegations(List.of(delegation))
                .attendances(List.of())
                .after(List.of())
                .interpretation(Interpretation.UNSTATED)
                .marking(Marking.OPEN)
                .purpose("")
                .notes(Notes.NONE);
    }

    /** The meeting that it becomes at {@code time}, planned. */
    public Meeting heldAt(Id<Meeting> meeting, TimeSpan time) {
        return Meeting.draft(meeting, title, time)
                .format(format)
                .place(place)
                .delegations(delegations)
                .attendances(attendances)
                .interpretation(interpretation)
                .marking(marking)
                .purpose(purpose)
                .notes(notes)
                .build();
    }

    /** The same where {@code fulfilled} has become {@code meeting}: what came after the wish comes after the meeting. */
    Wish following(Id<Wish> fulfilled, Id<Meeting> meeting) {
        return withAfter(
                after.stream()
                        .<Id<?>>map(before -> before.equals(fulfilled) ? meeting : before)
                        .distinct()
                        .toList());
    }

    @Override
    public Stream<Id<?>> references() {
        return Stream.of(
                        place.references(),
                        delegations.stream(),
                        attendances.stream().map(Attendance::person),
                        after.stream())
                .flatMap(ids -> ids);
    }
}
