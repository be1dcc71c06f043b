package app.attache.desktop.change;

import app.attache.itinerary.Amended;
import app.attache.itinerary.CancelMeeting;
import app.attache.itinerary.Change;
import app.attache.itinerary.ChangeVenue;
import app.attache.itinerary.MoveMeeting;
import app.attache.itinerary.NewTime;
import app.attache.programme.Meeting;
import app.attache.programme.Place;
import app.attache.text.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A meeting at another time or place, or called off. */
record MeetingForm(ChangeKind kind, Options options) implements ChangeForm {

    private static final String KEEP = "";

    @Override
    public List<Field> fields(Values values) {
        List<Field> fields = new ArrayList<>();
        fields.add(options.meetings(values));
        meeting(values)
                .ifPresent(meeting -> {
                    String example =
                            DepartureText.example(meeting.time().start().plusDays(1), texts());
                    switch (kind) {
                        case MOVE_MEETING -> {
                            fields.add(new Field.Typed("time", example));
                            fields.add(
                                    new Field.Typed(
                                            "minutes",
                                            texts().get(
                                                            "change.minutes.as-it-is",
                                                            meeting.time().length().toMinutes())));
                            fields.add(places(true));
                        }
                        case CHANGE_VENUE -> {
                            fields.add(places(false));
                            fields.add(
                                    new Field.Typed("time", texts().get("change.time.as-it-is")));
                        }
                        default -> {}
                    }
                });
        return fields;
    }

    @Override
    public String title(Values values) {
        return texts().get(
                        "change.title." + kind.label(),
                        meeting(values).map(Meeting::title).orElse(""));
    }

    @Override
    public Optional<Change> read(Wish wish) {
        return meeting(wish.values()).flatMap(meeting -> read(meeting, wish));
    }

    private Optional<Change> read(Meeting meeting, Wish wish) {
        String typed = wish.values().text("time");
        Optional<NewTime> time =
                typed.isBlank()
                        ? Optional.empty()
                        : Optional.of(options.read(typed, meeting.time().start()));
        String where = wish.values().text("place");
        Optional<Place> place =
                where.isBlank() ? Optional.empty() : Optional.of(Options.place(where));
        String reason = wish.reason().strip();
        return switch (kind) {
            case CANCEL_MEETING ->
                    Optional.of(new CancelMeeting(meeting.id(), wish.choices(), reason));
            case CHANGE_VENUE ->
                    place.map(at ->
                            new ChangeVenue(
                                    meeting.id(),
                                    at,
                                    time.map(Amended::to).orElseGet(Amended::kept),
                                    wish.choices(),
                                    reason));
            default ->
                    time.map(start ->
                            new MoveMeeting(
                                    meeting.id(),
                                    start,
                                    length(wish.values().text("minutes")),
                                    place.map(Amended::to).orElseGet(Amended::kept),
                                    wish.choices(),
                                    reason));
        };
    }

    private static Amended<Duration> length(String typed) {
        if (typed.isBlank()) {
            return Amended.kept();
        }
        try {
            int minutes = Integer.parseInt(typed.strip());
            if (minutes > 0) {
                return Amended.to(Duration.ofMinutes(minutes));
            }
            throw new UnreadableDeparture("change.minutes.unreadable", typed.strip());
        } catch (NumberFormatException e) {
            throw new UnreadableDeparture("change.minutes.unreadable", typed.strip());
        }
    }

    private Optional<Meeting> meeting(Values values) {
        return options.picked(values, options.meetings(values), Meeting.class);
    }

    private Field places(boolean mayStay) {
        List<Field.Option> all = new ArrayList<>();
        all.add(
                new Field.Option(
                        KEEP,
                        texts().get(mayStay ? "change.place.as-it-is" : "change.place.choose")));
        all.addAll(options.places());
        return new Field.Pick("place", all);
    }

    private Texts texts() {
        return options.texts();
    }
}
