package app.attache.conflict;

import app.attache.conflict.Turns.Turn;
import app.attache.programme.Attendance;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Status;
import app.attache.programme.Venue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a full check learns of a stretch of a programme's facts in one pass, in which each of them is fetched from memory once:
 * what is wrong with each by itself, and of the meetings who is at which. For one thread.
 */
final class Sweep {

    private final Ground ground;
    private final Numbers numbers;
    private final List<Engagement> engagements = new ArrayList<>();
    private int[] people = new int[1024];
    private int[] until = new int[256];
    private int peopleSize;
    private final List<Finding> single = new ArrayList<>(0);
    private final List<Judged> judged = new ArrayList<>();
    private final List<Turn> turns = new ArrayList<>();
    private final List<Id<?>> used = new ArrayList<>();
    private final List<Id<Meeting>> users = new ArrayList<>();

    Sweep(Ground ground, Numbers numbers) {
        this.ground = ground;
        this.numbers = numbers;
    }

    /** What is wrong with one fact by itself. */
    record Judged(Id<?> fact, List<Finding> findings) {}

    /** The sweep over the facts from the one index on and before the other. */
    static Sweep over(Entity[] facts, int from, int to, Ground ground, Numbers numbers) {
        Sweep sweep = new Sweep(ground, numbers);
        for (int i = from; i < to; i++) {
            sweep.add(facts[i]);
        }
        return sweep;
    }

    private void add(Entity fact) {
        if (fact instanceof Meeting meeting) {
            add(meeting);
        } else {
            judge(fact);
        }
    }

    private void add(Meeting meeting) {
        if (meeting.status() == Status.CANCELLED) {
            return;
        }
        Id<Venue> venue = Engagement.venueOf(meeting.place());
        Town town =
                venue == null
                        ? Town.of(meeting.place(), ground.programme()).orElse(null)
                        : numbers.town(venue);
        Engagement engagement =
                Engagement.of(meeting, town, ground.rules().readings()).orElse(null);
        if (engagement != null) {
            engagements.add(engagement);
            for (Attendance attendance : meeting.attendances()) {
                if (attendance.present()) {
                    addPerson(numbers.of(attendance.person()));
                }
            }
            int index = engagements.size() - 1;
            until = index < until.length ? until : Arrays.copyOf(until, 2 * index);
            until[index] = peopleSize;
        }
        MeetingUses.each(
                meeting,
                target -> {
                    used.add(target);
                    users.add(meeting.id());
                });
        judge(meeting, engagement);
    }

    private void addPerson(int number) {
        people = peopleSize < people.length ? people : Arrays.copyOf(people, 2 * peopleSize);
        people[peopleSize++] = number;
    }

    private void judge(Entity fact) {
        ground.single(fact, single::add);
        keep(fact);
    }

    private void judge(Meeting meeting, @Nullable Engagement engagement) {
        ground.single(meeting, engagement, single::add);
        keep(meeting);
    }

    private void keep(Entity fact) {
        if (!single.isEmpty()) {
            judged.add(new Judged(fact.id(), List.copyOf(single)));
            single.clear();
        }
        ground.turns(fact, turns::add);
    }

    List<Engagement> engagements() {
        return engagements;
    }

    /** How many attendances the engagements have. */
    int seats() {
        return peopleSize;
    }

    /**
     * Puts what was found into arrays of all.
     *
     * @param first where the first of these engagements goes
     * @param all the numbers of people, one engagement after the other
     * @param seat where the first person of these engagements goes
     * @param ends how many people there are up to and with an engagement
     */
    void copyTo(Engagement[] whole, int first, int[] all, int seat, int[] ends) {
        System.arraycopy(people, 0, all, seat, peopleSize);
        for (int i = 0; i < engagements.size(); i++) {
            whole[first + i] = engagements.get(i);
            ends[first + i] = seat + until[i];
        }
    }

    /** The facts with which anything is wrong. */
    List<Judged> judged() {
        return judged;
    }

    List<Turn> turns() {
        return turns;
    }

    /** Tells {@code uses} which meetings refer to what. */
    void tell(Grouped.Builder<Id<?>, Id<Meeting>> uses) {
        for (int i = 0; i < used.size(); i++) {
            uses.add(used.get(i), users.get(i));
        }
    }
}
