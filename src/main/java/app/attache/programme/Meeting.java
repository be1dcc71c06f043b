package app.attache.programme;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An engagement: people of two or more sides at one place and time.
 *
 * @param delegations the delegations in whose programme it stands, each once
 * @param attendances who is there, each person once, in the order of seating
 * @param talkingPoints in the order they are to be made
 */
@RecordBuilder
public record Meeting(
        Id<Meeting> id,
        String title,
        Format format,
        Status status,
        TimeSpan time,
        Place place,
        List<Id<Delegation>> delegations,
        List<Attendance> attendances,
        PressAccess press,
        Interpretation interpretation,
        Marking marking,
        String purpose,
        List<String> talkingPoints,
        Notes notes)
        implements Entity, MeetingBuilder.With {

    public Meeting {
        Objects.requireNonNull(id, "id");
        Checks.named(title);
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(place, "place");
        delegations = List.copyOf(delegations);
        if (delegations.size() > 1
                && delegations.stream().distinct().count() != delegations.size()) {
            throw new IllegalArgumentException("The same delegation twice in " + id);
        }
        attendances = List.copyOf(attendances);
        if (attendances.size() > 1
                && attendances.stream().map(Attendance::person).distinct().count()
                        != attendances.size()) {
            throw new IllegalArgumentException("The same person twice in " + id);
        }
        Objects.requireNonNull(press, "press");
        Objects.requireNonNull(interpretation, "interpretation");
        Objects.requireNonNull(marking, "marking");
        Objects.requireNonNull(purpose, "purpose");
        talkingPoints = List.copyOf(talkingPoints);
        Objects.requireNonNull(notes, "notes");
    }

    /** A builder of a planned meeting of which only title and time are known. */
    public static MeetingBuilder draft(Id<Meeting> id, String title, TimeSpan time) {
        return MeetingBuilder.builder()
                .id(id)
                .title(title)
                .format(Format.OTHER)
                .status(Status.PLANNED)
                .time(time)
                .place(Place.UNSTATED)
                .delegations(List.of())
                .attendances(List.of())
                .press(PressAccess.UNSTATED)
                .interpretation(Interpretation.UNSTATED)
                .marking(Marking.OPEN)
                .purpose("")
                .talkingPoints(List.of())
                .notes(Notes.NONE);
    }

    /** The people who are in the room for all of it. */
    public Stream<Id<Person>> present() {
        return attendances.stream().filter(Attendance::present).map(Attendance::person);
    }

    /** Who answers for the arrangements, if named. */
    public Optional<Id<Person>> contactOfficer() {
        return attendances.stream()
                .filter(attendance -> attendance.role() == Attendance.Role.CONTACT_OFFICER)
                .map(Attendance::person)
                .findFirst();
    }

    @Override
    public Stream<Id<?>> references() {
        return Stream.of(
                        place.references(),
                        delegations.stream(),
                        attendances.stream().map(Attendance::person))
                .flatMap(ids -> ids);
    }
}
