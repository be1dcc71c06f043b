package app.attache.itinerary;

import app.attache.conflict.ConflictIndex;
import app.attache.conflict.Stopped;
import app.attache.programme.Agenda;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Programme;
import app.attache.text.Texts;
import java.time.Instant;
import java.util.Objects;

/**
 * Works out what changes mean for one programme. Immutable and for any thread; the same change always gives the same plan.
 *
 * @param programme what the plans are for
 * @param conflicts the findings about {@code programme}
 * @param agenda what {@code programme} plans, by time
 * @param texts the language of the step's label
 * @param author who decides
 * @param at when
 */
public record Planner(
        Programme programme,
        ConflictIndex conflicts,
        Agenda agenda,
        Texts texts,
        String author,
        Instant at) {

    /** Plans for a programme whose agenda is not at hand. */
    public Planner(
            Programme programme, ConflictIndex conflicts, Texts texts, String author, Instant at) {
        this(programme, conflicts, Agenda.of(programme), texts, author, at);
    }

    public Planner {
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(conflicts, "conflicts");
        Objects.requireNonNull(agenda, "agenda");
        Objects.requireNonNull(texts, "texts");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(at, "at");
    }

    /**
     * The plan of {@code change}. Stops soon after its thread is interrupted.
     *
     * @throws ItineraryFailure when it is impossible
     * @throws Stopped when the thread is interrupted
     */
    public Plan plan(Change change) {
        return Stopped.heeding(() -> planned(change));
    }

    private Plan planned(Change change) {
        return switch (change) {
            case ExtendStay extend -> new ExtendStayPlanner(this, extend).plan();
            case ShortenStay shorten -> new ShortenStayPlanner(this, shorten).plan();
            case DelayArrival delay -> new DelayArrivalPlanner(this, delay).plan();
            case Divert divert -> new DivertPlanner(this, divert).plan();
            case SplitDelegation split -> new SplitPlanner(this, split).plan();
            case JoinDelegation join -> new JoinPlanner(this, join).plan();
            case ShiftVisit shift -> new ShiftPlanner(this, shift).plan();
            case MoveMeeting move -> new MeetingMovePlanner(this, move).plan();
            case CancelMeeting cancel -> new CancelMeetingPlanner(this, cancel).plan();
            case ReplacePerson replace -> new ReplacePersonPlanner(this, replace).plan();
            case ChangeVenue venue -> new MeetingMovePlanner(this, venue).plan();
            case Correction correction -> new CorrectionPlanner(this, correction).plan();
            case ArrangeMeetings arrange -> new ArrangePlanner(this, arrange).plan();
        };
    }

    /** What the plans are for, with what is planned found by time. */
    Planned planned() {
        return new Planned(programme, agenda);
    }

    /** @throws ItineraryFailure.Unknown when it is not there */
    <T extends Entity> T known(Id<T> id) {
        return programme.find(id).orElseThrow(() -> new ItineraryFailure.Unknown(id));
    }

    /** @throws ItineraryFailure when it is not there, or can be changed no more */
    <T extends Entity> T open(Id<T> id) {
        T item = known(id);
        if (!Items.open(item)) {
            throw new ItineraryFailure.Closed(new NameWords(programme, texts).item(id));
        }
        return item;
    }
}
