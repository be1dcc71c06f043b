package app.attache.briefing;

import app.attache.briefing.Engagement.Attendee;
import app.attache.briefing.Engagement.Party;
import app.attache.programme.Attendance;
import app.attache.programme.Attendance.Role;
import app.attache.programme.Attendance.Side;
import app.attache.programme.Meeting;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.Visit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what the paper says of one engagement. */
final class EngagementComposer {

    /** Guests first, as at the table; then the hosts; then others. */
    private static final List<Side> ORDER = List.of(Side.GUEST, Side.HOST, Side.THIRD);

    /** Rank, then the order among equals (0 is not stated and comes last), then seating, which the sort keeps. */
    private static final Comparator<Person> PRECEDENCE =
            Comparator.comparing(Person::rank)
                    .thenComparingInt(person ->
                            person.precedence() == 0 ? Integer.MAX_VALUE : person.precedence());

    private final Programme programme;
    private final Visit visit;
    private final PlaceNames places;

    EngagementComposer(Programme programme, Visit visit) {
        this.programme = programme;
        this.visit = visit;
        this.places = new PlaceNames(programme);
    }

    Engagement of(Meeting meeting, int number, String clock) {
        return new Engagement(
                number,
                meeting.id(),
                meeting.title(),
                meeting.time(),
                clock,
                places.of(meeting.place()),
                meeting.format(),
                meeting.status(),
                meeting.press(),
                meeting.marking(),
                meeting.interpretation(),
                names(meeting, Role.INTERPRETER),
                names(meeting, Role.CONTACT_OFFICER).stream().findFirst().orElse(""),
                parties(meeting),
                meeting.purpose(),
                meeting.talkingPoints());
    }

    private List<String> names(Meeting meeting, Role role) {
        return meeting.attendances().stream()
                .filter(attendance -> attendance.role() == role)
                .map(attendance -> programme.get(attendance.person()).name())
                .toList();
    }

    private List<Party> parties(Meeting meeting) {
        List<Party> parties = new ArrayList<>();
        for (Side side : ORDER) {
            List<Attendance> there =
                    meeting.attendances().stream()
                            .filter(attendance -> attendance.side() == side && attendance.present())
                            .sorted(
                                    Comparator.comparing(
                                            attendance -> programme.get(attendance.person()),
                                            PRECEDENCE))
                            .toList();
            if (!there.isEmpty()) {
                parties.add(
                        new Party(side, name(side), there.stream().map(this::attendee).toList()));
            }
        }
        return parties;
    }

    private Attendee attendee(Attendance attendance) {
        Person person = programme.get(attendance.person());
        return new Attendee(person.name(), person.office(), attendance.role());
    }

    private String name(Side side) {
        return switch (side) {
            case GUEST -> visit.guest();
            case HOST -> visit.host();
            case THIRD -> "";
        };
    }
}
