package app.attache.generator;

import app.attache.programme.Attendance;
import app.attache.programme.Certainty;
import app.attache.programme.Format;
import app.attache.programme.Id;
import app.attache.programme.Interpretation;
import app.attache.programme.Kind;
import app.attache.programme.Marking;
import app.attache.programme.Meeting;
import app.attache.programme.MeetingBuilder;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.PressAccess;
import app.attache.programme.Status;
import java.util.ArrayList;
import java.util.List;

/** Makes a meeting of a booking and those who come: its form, its words, and how sure it is. */
final class MeetingWriter {

    private static final List<Format> FORMS =
            List.of(
                    Format.BILATERAL,
                    Format.BILATERAL,
                    Format.BILATERAL,
                    Format.EXPANDED_BILATERAL,
                    Format.COURTESY_CALL,
                    Format.COURTESY_CALL,
                    Format.PULL_ASIDE,
                    Format.PLENARY,
                    Format.PRESS,
                    Format.CEREMONY);
    private static final List<Format> AMONG_UNEQUALS =
            List.of(
                    Format.COURTESY_CALL,
                    Format.COURTESY_CALL,
                    Format.PULL_ASIDE,
                    Format.PRESS,
                    Format.CEREMONY);
    private static final List<Status> AGREED =
            List.of(
                    Status.CONFIRMED,
                    Status.CONFIRMED,
                    Status.CONFIRMED,
                    Status.PLANNED,
                    Status.PLANNED,
                    Status.SLATED,
                    Status.EXPECTED);
    private static final List<Status> OPEN =
            List.of(Status.TENTATIVE, Status.TENTATIVE, Status.HOLD, Status.CANCELLED);
    private static final List<PressAccess> PRESS =
            List.of(
                    PressAccess.CLOSED,
                    PressAccess.CLOSED,
                    PressAccess.OFFICIAL_PHOTO,
                    PressAccess.POOL_SPRAY,
                    PressAccess.UNSTATED);
    private static final List<Certainty> VAGUE =
            List.of(Certainty.APPROXIMATE, Certainty.APPROXIMATE, Certainty.PART_OF_DAY);
    private static final int OPEN_PERCENT = 11;
    private static final int NOON = 12 * 4;

    private final World world;
    private final Dice dice;

    MeetingWriter(World world) {
        this.world = world;
        this.dice = world.dice();
    }

    /**
     * Makes the meeting.
     *
     * @param sure whether it is agreed for certain
     * @param vague whether its time is not agreed to the minute
     */
    Engagement write(
            Track track,
            Sojourn sojourn,
            Booking booking,
            List<Person> guests,
            boolean sure,
            boolean vague) {
        boolean open = !sure && dice.chance(OPEN_PERCENT);
        Meeting meeting =
                titled(track, sojourn, booking, guests, vague)
                        .status(dice.pick(open ? OPEN : AGREED))
                        .delegations(List.of(track.id()))
                        .attendances(attendances(guests, booking.hosts()))
                        .build();
        return new Engagement(meeting, track, sojourn, booking, guests);
    }

    // No two of a day among the same principals are called alike, or they would seem to be one.
    private MeetingBuilder titled(
            Track track, Sojourn sojourn, Booking booking, List<Person> guests, boolean vague) {
        Certainty certainty = vague ? dice.pick(VAGUE) : Certainty.FIXED;
        List<Format> forms = forms(booking, guests);
        MeetingBuilder meeting = draft(sojourn.city(), booking, certainty, format(booking, forms));
        while (!track.claims(name(meeting.title(), booking, guests))) {
            boolean remote = booking.place() instanceof Place.Remote;
            Format format = remote ? Format.CALL : dice.pick(forms);
            meeting = draft(sojourn.city(), booking, certainty, format);
        }
        return meeting;
    }

    private static String name(String title, Booking booking, List<Person> guests) {
        return booking.start() / Quarters.A_DAY
                + booking.hosts().getFirst().person().value()
                + guests.getFirst().id().value()
                + title.replace("Expanded talks", "Talks");
    }

    /** Makes a meeting that is agreed, among people of the venue only; it stands in no delegation's programme. */
    Meeting amongHosts(HostCity city, Booking booking) {
        return draft(city, booking, Certainty.FIXED, Format.OTHER)
                .format(Format.OTHER)
                .title(Wording.title(Format.OTHER, dice.pick(Wording.TOPICS), ""))
                .status(dice.pick(AGREED))
                .attendances(attendances(List.of(), booking.hosts()))
                .build();
    }

    private MeetingBuilder draft(
            HostCity city, Booking booking, Certainty certainty, Format format) {
        String topic = dice.pick(Wording.TOPICS);
        MeetingBuilder meeting =
                Meeting.draft(
                                Id.meeting(world.numbering().next(Kind.MEETING)),
                                Wording.title(
                                        format, topic, booking.hosts().getFirst().shortName()),
                                city.span(booking.start(), booking.end(), certainty))
                        .format(format)
                        .place(booking.place())
                        .press(dice.pick(PRESS))
                        .interpretation(
                                dice.chance(15)
                                        ? Interpretation.NOT_NEEDED
                                        : Interpretation.UNSTATED)
                        .marking(dice.chance(20) ? Marking.RESTRICTED : Marking.OPEN);
        if (dice.chance(50)) {
            meeting.purpose("To agree the next step on " + topic + ".");
        }
        if (dice.chance(25)) {
            meeting.talkingPoints(
                    List.of("Where we stand on " + topic, "What we ask", "What we can offer"));
        }
        return meeting;
    }

    // Talks are among people of about the same rank.
    private static List<Format> forms(Booking booking, List<Person> guests) {
        int steps = booking.hosts().getFirst().rank().stepsTo(guests.getFirst().rank());
        return steps <= 1 ? FORMS : AMONG_UNEQUALS;
    }

    private Format format(Booking booking, List<Format> forms) {
        if (booking.place() instanceof Place.Remote) {
            return Format.CALL;
        }
        int start = booking.start() % Quarters.A_DAY;
        boolean lunch = start >= NOON && start <= NOON + 4 && booking.end() - booking.start() >= 4;
        return lunch ? Format.WORKING_LUNCH : dice.pick(forms);
    }

    private List<Attendance> attendances(List<Person> guests, List<Host> hosts) {
        List<Attendance> attendances = new ArrayList<>();
        for (Host host : hosts) {
            add(attendances, host.person(), Attendance.Side.HOST);
        }
        for (Person guest : guests) {
            add(attendances, guest.id(), Attendance.Side.GUEST);
        }
        return attendances;
    }

    // The first of each side is its principal.
    private static void add(List<Attendance> attendances, Id<Person> person, Attendance.Side side) {
        boolean first = attendances.stream().noneMatch(earlier -> earlier.side() == side);
        Attendance.Role role = first ? Attendance.Role.PRINCIPAL : Attendance.Role.PARTICIPANT;
        attendances.add(new Attendance(person, side, role, first));
    }
}
