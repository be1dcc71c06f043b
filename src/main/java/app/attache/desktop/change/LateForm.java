package app.attache.desktop.change;

import app.attache.desktop.common.TimeWords;
import app.attache.itinerary.fit.FitRequest;
import app.attache.itinerary.fit.MayMove;
import app.attache.itinerary.fit.RepairDay;
import app.attache.programme.Meeting;
import app.attache.programme.Programme;
import app.attache.text.Texts;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;

/** A meeting has run late, and the rest of the day is to be put right. */
record LateForm(Programme programme, Texts texts, Meeting meeting) implements FitForm {

    /** How late it is if nothing else is typed. */
    private static final Duration USUAL = Duration.ofMinutes(45);

    /** Nothing that is to end at half past eleven at night is meant to end at ten in the morning. */
    private static final Duration LATEST = Duration.ofHours(6);

    @Override
    public String title() {
        return texts.get("change.fit.title.late", meeting.title());
    }

    @Override
    public FitFields begin() {
        return new FitFields(
                "",
                new TypedMoment(meeting.time().end().plus(USUAL), texts).text(),
                MayMove.ALL,
                Set.of(),
                "");
    }

    @Override
    public String fromLabel() {
        return "";
    }

    @Override
    public String untilLabel() {
        ZonedDateTime end = meeting.time().end();
        return texts.get(
                "change.fit.ended",
                new TimeWords(programme, texts).hour(end),
                new TimeWords(programme, texts).zone(end.getZone()));
    }

    @Override
    public List<Line> wishes() {
        return List.of();
    }

    @Override
    public FitRequest read(FitFields fields) {
        ZonedDateTime end = meeting.time().end();
        ZonedDateTime ended = new TypedMoment(end, texts).read(fields.until());
        ZonedDateTime nextDay = ended.plusDays(1);
        // What is planned to end before midnight may end after it.
        if (!ended.isAfter(end) && !nextDay.isAfter(end.plus(LATEST))) {
            ended = nextDay;
        }
        if (!ended.isAfter(end)) {
            throw new UnreadableDeparture("change.fit.not-late");
        }
        return RepairDay.of(meeting.id(), ended)
                .withMayMove(fields.mayMove())
                .withReason(fields.reason().strip());
    }
}
