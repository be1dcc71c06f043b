package app.attache.itinerary;

import app.attache.itinerary.Stranded.Cause;
import app.attache.programme.Attendance;
import app.attache.programme.Dependency;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Movement;
import app.attache.programme.Person;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import app.attache.programme.WallTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what can be done about one stranded item, the most sensible first. What it proposes is free of hard conflicts. */
record ChoiceFinder(Trial trial, Disruption disruption, Found found) {

    private static final int MOST_SUBSTITUTES = 3;

    List<Choice> find() {
        Entity item = trial.programme().get(found.item());
        List<Choice> choices = new ArrayList<>(disruption.own(trial, item));
        List<Choice> usual =
                switch (item) {
                    case Meeting meeting -> ofMeeting(meeting);
                    case Leg leg -> ofJourney(leg, Journeys.aboard(trial.programme(), leg));
                    case Movement movement ->
                            ofJourney(movement, Journeys.aboard(trial.programme(), movement));
                    case Stay stay -> ofStay(stay);
                    default -> List.of(Choice.LEAVE);
                };
        usual.stream().filter(choice -> !choices.contains(choice)).forEach(choices::add);
        return choices;
    }

    private List<Choice> ofMeeting(Meeting meeting) {
        List<Choice> choices = new ArrayList<>();
        boolean dispensable = !found.people().isEmpty() && !required(meeting, found.people());
        boolean othersMeet = meeting.present().anyMatch(this::canBeThere);
        if (dispensable && othersMeet) {
            choices.add(Choice.WITHOUT);
        }
        if (found.cause() != Cause.CANCELLED) {
            move(meeting).ifPresent(choices::add);
        }
        choices.add(Choice.LEAVE);
        substitutes(meeting).forEach(choices::add);
        if (!dispensable && !found.people().isEmpty() && othersMeet) {
            choices.add(Choice.WITHOUT);
        }
        choices.add(Choice.DROP);
        return choices;
    }

    private boolean canBeThere(Id<Person> person) {
        return !found.people().contains(person);
    }

    private Stream<Choice> substitutes(Meeting meeting) {
        if (found.people().isEmpty()) {
            return Stream.empty();
        }
        return disruption.substitutes().stream()
                .map(Choice.Delegate::new)
                .filter(choice -> trial.fits(edit(meeting).apply(choice)))
                .limit(MOST_SUBSTITUTES)
                .map(choice -> choice);
    }

    private ChoiceEdit edit(Meeting meeting) {
        return new ChoiceEdit(trial.programme(), meeting, found.people());
    }

    private List<Choice> ofJourney(Entity item, List<Id<Person>> aboard) {
        boolean others = aboard.stream().anyMatch(person -> !found.people().contains(person));
        boolean transfer = item instanceof Movement;
        if (found.cause() == Cause.NO_PURPOSE) {
            return List.of(Choice.DROP, Choice.LEAVE);
        }
        if (!others) {
            return List.of(Choice.LEAVE, Choice.DROP);
        }
        return transfer
                ? List.of(Choice.WITHOUT, Choice.LEAVE, Choice.DROP)
                : List.of(Choice.LEAVE, Choice.WITHOUT, Choice.DROP);
    }

    private List<Choice> ofStay(Stay stay) {
        boolean waits = found.cause() == Cause.PREDECESSOR || found.cause() == Cause.CANCELLED;
        Optional<TimeSpan> rest = waits ? Optional.empty() : disruption.remainder(stay);
        return rest.map(time -> List.of(new Choice.Move(time), Choice.LEAVE))
                .orElse(List.of(Choice.LEAVE));
    }

    /** The meeting at the same time of day on the nearest day on which it fits, if there is one. */
    private Optional<Choice> move(Meeting meeting) {
        Opening opening =
                found.cause() == Cause.PREDECESSOR
                        ? Opening.from(earliest(meeting))
                        : disruption.opening(trial.programme(), meeting);
        return opening.days(meeting.time().start().getZone())
                .flatMap(date -> on(meeting, date).stream())
                .filter(opening::allows)
                .filter(time -> trial.fits(meeting.withTime(time)))
                .findFirst()
                .map(Choice.Move::new);
    }

    private Instant earliest(Meeting meeting) {
        return trial.programme().referring(Dependency.class, meeting.id()).stream()
                .filter(dependency -> dependency.successor().equals(meeting.id()))
                .map(dependency -> Items.earliest(trial.programme(), dependency))
                .max(Instant::compareTo)
                .orElse(meeting.time().start().toInstant());
    }

    private static Optional<TimeSpan> on(Meeting meeting, LocalDate date) {
        LocalTime time = meeting.time().start().toLocalTime();
        ZoneId zone = meeting.time().start().getZone();
        return WallTime.of(date.atTime(time), zone) instanceof WallTime.Unique(ZonedDateTime start)
                ? Optional.of(meeting.time().startingAt(start))
                : Optional.empty();
    }

    private static boolean required(Meeting meeting, List<Id<Person>> people) {
        return meeting.attendances().stream()
                .filter(Attendance::required)
                .anyMatch(attendance -> people.contains(attendance.person()));
    }
}
