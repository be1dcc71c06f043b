package app.attache.itinerary;

import app.attache.itinerary.NewTime.Occurrence;
import app.attache.programme.Certainty;
import app.attache.programme.City;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Movement;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.TimeSpan;
import app.attache.programme.Venue;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works out another time or place for a meeting: the transfers that serve it go with it. */
record MeetingMovePlanner(
        Planner planner,
        Change change,
        Id<Meeting> id,
        Amended<NewTime> start,
        Amended<Duration> length,
        Amended<Place> place) {

    MeetingMovePlanner(Planner planner, MoveMeeting change) {
        this(
                planner,
                change,
                change.meeting(),
                Amended.to(change.start()),
                change.length(),
                change.place());
    }

    MeetingMovePlanner(Planner planner, ChangeVenue change) {
        this(
                planner,
                change,
                change.meeting(),
                change.start(),
                Amended.kept(),
                Amended.to(change.place()));
    }

    Plan plan() {
        Meeting meeting = planner.open(id);
        Meeting moved = meeting.withPlace(place.or(meeting.place()));
        moved = moved.withTime(time(meeting, zone(moved)));
        if (moved.equals(meeting)) {
            throw new ItineraryFailure.NoChange(meeting.title());
        }
        PlanMaker maker = new PlanMaker(planner, change, label(meeting, moved));
        maker.draft().put(moved);
        maker.effect(new Effect.MeetingChanged(meeting, moved));
        List<Found> useless = new ArrayList<>();
        for (Movement transfer : new MeetingTransfers(planner.programme(), meeting).find()) {
            Optional<Movement> along = along(transfer, meeting, moved);
            if (along.isEmpty()) {
                useless.add(new Found(transfer.id(), Stranded.Cause.NO_PURPOSE, List.of()));
            } else if (!along.get().equals(transfer)) {
                maker.draft().put(along.get());
                maker.effect(new Effect.MovementMoved(transfer, along.get()));
            }
        }
        maker.ask(new Question(Question.Topic.AGREEMENT, id));
        return maker.plan((_, _) -> useless, PlanMaker.Gain.NONE);
    }

    private String label(Meeting meeting, Meeting moved) {
        LocalWords words = new LocalWords(planner.texts());
        boolean sameStart = moved.time().start().equals(meeting.time().start());
        boolean sameEnd = moved.time().end().equals(meeting.time().end());
        if (moved.place().equals(meeting.place()) && sameStart != sameEnd) {
            return sameStart
                    ? planner.texts()
                            .get(
                                    "itinerary.label.end-meeting",
                                    meeting.title(),
                                    words.dayAndHour(moved.time().end()))
                    : planner.texts()
                            .get(
                                    "itinerary.label.begin-meeting",
                                    meeting.title(),
                                    words.dayAndHour(moved.time().start()));
        }
        if (change instanceof ChangeVenue && moved.place() instanceof Place.Remote) {
            return planner.texts().get("itinerary.label.hold-remotely", meeting.title());
        }
        return change instanceof ChangeVenue
                ? planner.texts()
                        .get(
                                "itinerary.label.change-venue",
                                meeting.title(),
                                new NameWords(planner.programme(), planner.texts())
                                        .room(moved.place()))
                : planner.texts()
                        .get(
                                "itinerary.label.move-meeting",
                                meeting.title(),
                                words.dayAndHour(moved.time().start()));
    }

    private ZoneId zone(Meeting moved) {
        return planner.programme()
                .cityOf(moved.place())
                .map(City::zone)
                .orElse(moved.time().start().getZone());
    }

    private TimeSpan time(Meeting meeting, ZoneId zone) {
        TimeSpan present = meeting.time();
        ZonedDateTime from = from(present, zone);
        boolean said = start instanceof Amended.To<NewTime>(NewTime.At _);
        Certainty certainty = said ? Certainty.FIXED : present.certainty();
        ZonedDateTime until = from.plus(length.or(present.length())).withZoneSameInstant(zone);
        return new TimeSpan(from, until, certainty);
    }

    // The wall time stays, whatever the clock. Where it is the same clock, the instant does.
    private ZonedDateTime from(TimeSpan present, ZoneId zone) {
        ZonedDateTime old = present.start();
        return switch (start) {
            case Amended.Kept<NewTime> _ ->
                    zone.equals(old.getZone())
                            ? old
                            : WallTimes.at(old.toLocalDateTime(), Occurrence.ONLY, zone);
            case Amended.To<NewTime>(NewTime.At(LocalDateTime time, Occurrence occurrence)) ->
                    WallTimes.at(time, occurrence, zone);
            case Amended.To<NewTime>(NewTime.OnDay on) ->
                    WallTimes.at(on.date().atTime(old.toLocalTime()), Occurrence.ONLY, zone);
        };
    }

    /** The transfer as it serves the meeting where it is now; nothing where it cannot. */
    private Optional<Movement> along(Movement transfer, Meeting meeting, Meeting moved) {
        Programme programme = planner.programme();
        Optional<Venue> there = programme.venueOf(moved.place());
        Optional<Venue> was = programme.venueOf(meeting.place());
        if (there.isEmpty() || was.isEmpty() || !there.get().city().equals(was.get().city())) {
            return Optional.empty();
        }
        boolean leadsTo = transfer.to().equals(was.get().id());
        Movement turned =
                leadsTo ? transfer.withTo(there.get().id()) : transfer.withFrom(there.get().id());
        if (turned.from().equals(turned.to())) {
            return Optional.empty();
        }
        Duration by =
                leadsTo
                        ? Duration.between(meeting.time().start(), moved.time().start())
                        : Duration.between(meeting.time().end(), moved.time().end());
        ZonedDateTime leaves = transfer.time().start().plus(by);
        return Optional.of(turned.withTime(turned.time().startingAt(leaves)));
    }
}
