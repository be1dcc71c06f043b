package app.attache.generator;

import app.attache.programme.Person;
import app.attache.programme.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One day of a delegation: knows where it is and since when it is free, and finds the next meeting. */
final class DayPlan {

    private static final List<Integer> LENGTHS = List.of(2, 2, 3, 3, 4, 4, 4, 5, 6);
    private static final int CALL_PERCENT = 3;
    private static final int VAGUE_PERCENT = 5;
    private static final int SAME_VENUE_PERCENT = 25;

    /** How many venues are asked before one gets another room, and how much later than wished the meeting may be. */
    private static final int TRIES = 3;

    private static final int PATIENCE = 3;

    /** How far a vague time is kept from everything else, in quarters. */
    private static final int BERTH = 5;

    private final Dice dice;
    private final MeetingWriter writer;
    private final Track track;
    private final Sojourn sojourn;
    private final int day;
    private final boolean sure;
    private @Nullable HostVenue here;
    private int freeFrom;

    /** Since when the delegation has had no break, and when its last meeting is over. */
    private int since;

    private int over;

    /** @param sure whether all meetings are agreed, and so short that three of them fit in */
    DayPlan(World world, Track track, Sojourn sojourn, int day, boolean sure) {
        this.dice = world.dice();
        this.writer = new MeetingWriter(world);
        this.track = track;
        this.sojourn = sojourn;
        this.day = day;
        this.sure = sure;
        this.freeFrom = sojourn.opens(day) + dice.below(3);
    }

    /** Adds up to so many meetings to the track, at least one. */
    void fill(int wanted) {
        boolean more = true;
        for (int i = 0; i < wanted && more; i++) {
            more = !sure && dice.chance(CALL_PERCENT) ? call() : meet();
        }
    }

    private boolean call() {
        int start = freeFrom + 1;
        int end = start + 2;
        if (end > sojourn.closes(day)) {
            return false;
        }
        HostVenue venue = sojourn.city().anyVenue();
        List<Host> hosts = venue.receive(start, end, 1);
        keep(new Booking(venue, Place.REMOTE, hosts, start, end), false);
        return true;
    }

    private boolean meet() {
        boolean vague = !sure && !sojourn.flies(day) && dice.chance(VAGUE_PERCENT);
        int berth = vague ? BERTH : 0;
        int length = sure ? dice.between(2, 4) : dice.pick(LENGTHS);
        int latest = sojourn.closes(day) - length - berth;
        int receiving = dice.between(1, 3);
        Optional<Booking> booking = Optional.empty();
        for (int i = sure ? TRIES : 0; i < TRIES && booking.isEmpty(); i++) {
            HostVenue venue = nextVenue();
            int earliest = reach(venue, length) + berth;
            booking =
                    venue.book(
                            earliest,
                            Math.min(earliest + PATIENCE, latest),
                            length,
                            berth,
                            receiving);
        }
        if (booking.isEmpty()) {
            HostVenue venue = sojourn.city().growing();
            int earliest = reach(venue, length) + berth;
            if (earliest > latest) {
                return false;
            }
            booking = Optional.of(venue.bookAt(earliest, length, berth, receiving));
        }
        here = booking.get().venue();
        keep(booking.get(), vague);
        return true;
    }

    private HostVenue nextVenue() {
        HostVenue current = here;
        return current != null && dice.chance(SAME_VENUE_PERCENT)
                ? current
                : sojourn.city().anyVenue();
    }

    private int reach(HostVenue venue, int length) {
        int there = here == null ? freeFrom : freeFrom + sojourn.city().way(here, venue);
        boolean tooLong = there == over && there + length - since > PersonDays.STRETCH;
        return tooLong ? there + 1 : there;
    }

    private void keep(Booking booking, boolean vague) {
        since = booking.start() == over ? since : booking.start();
        over = booking.end();
        freeFrom = booking.end() + (vague ? BERTH : sure ? 0 : dice.below(3));
        track.add(writer.write(track, sojourn, booking, guests(), sure, vague));
    }

    private List<Person> guests() {
        List<Person> present = new ArrayList<>(track.present(sojourn));
        List<Person> guests = new ArrayList<>();
        if (dice.chance(60)) {
            guests.add(present.removeFirst());
        }
        for (int i = dice.between(guests.isEmpty() ? 1 : 0, 2); i > 0; i--) {
            guests.add(present.remove(dice.below(present.size())));
        }
        return guests;
    }
}
