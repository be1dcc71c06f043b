package app.attache.itinerary.fit;

import app.attache.conflict.ConflictDelta;
import app.attache.conflict.Finding;
import app.attache.itinerary.Planner;
import app.attache.itinerary.Slot;
import app.attache.itinerary.fit.FitProgress.Phase;
import app.attache.programme.Certainty;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Tries every time of everything by itself, with all that may be moved out of the way, and makes a puzzle of those that no rule
 * refuses. For one thread, once.
 */
final class BoardMaker {

    private static final int TELL_EVERY = 32;
    private static final int FAR_APART = 16;

    private final Trying original;
    private final Halt halt;
    private final Consumer<FitProgress> listener;

    BoardMaker(Planner planner, Halt halt, Consumer<FitProgress> listener) {
        this.original = new Trying(planner.programme(), planner.conflicts());
        this.halt = halt;
        this.listener = listener;
    }

    /** @param given facts that are other than in the programme whatever is arranged */
    Board make(List<Asked> asked, List<Entity> given) {
        List<Entity> aside = new ArrayList<>(given);
        asked.stream().filter(Asked::isMeeting).map(it -> opened(it.shape())).forEach(aside::add);
        Trying ground = original.with(aside);
        Objections objections =
                new Objections(
                        original.programme(),
                        original.conflicts(),
                        original.conflicts().deltaTo(ground.conflicts()).appeared());
        List<Tries> tries = asked.stream().map(Tries::new).toList();
        tryOut(ground, objections, tries);
        List<List<Tries.Sound>> sound = tries.stream().map(Tries::sound).toList();
        return new Board(
                new PuzzleMaker(original.programme()).make(asked, sound),
                asked,
                of(sound, Tries.Sound::moment),
                of(sound, Tries.Sound::soft),
                objections.softIn(original.conflicts().deltaTo(ground.conflicts())),
                tries.stream().map(Tries::refused).toList(),
                tries.stream().map(Tries::tried).toList(),
                original,
                objections,
                given);
    }

    // Each item in turn, and its times first far apart, so that whenever it is stopped there is
    // something for all of them.
    private void tryOut(Trying ground, Objections objections, List<Tries> tries) {
        FitScore nothing =
                tries.stream()
                        .map(Tries::asked)
                        .filter(it -> !it.isMeeting())
                        .map(Asked::leftOut)
                        .reduce(FitScore.ZERO, FitScore::plus);
        int all = tries.stream().mapToInt(it -> it.asked().times().size()).sum();
        int most = tries.stream().mapToInt(it -> it.asked().times().size()).max().orElse(0);
        int done = 0;
        for (int time : farApart(most)) {
            for (Tries of : tries) {
                if (time >= of.asked().times().size()) {
                    continue;
                }
                if (done % TELL_EVERY == 0) {
                    listener.accept(new FitProgress(Phase.TRYING, done, all, nothing));
                }
                done++;
                // What is as it was stands whatever happens, so that there always is an
                // arrangement.
                if (!halt.stopped() || of.moment(time).present()) {
                    tryOut(ground, objections, of, time);
                }
            }
        }
    }

    /** The numbers below {@code end}: the first and every sixteenth, then every eighth, and so on. */
    private static List<Integer> farApart(int end) {
        Set<Integer> numbers = new LinkedHashSet<>();
        for (int apart = FAR_APART; apart > 0; apart /= 2) {
            for (int number = 0; number < end; number += apart) {
                numbers.add(number);
            }
        }
        return List.copyOf(numbers);
    }

    private static void tryOut(Trying ground, Objections objections, Tries tries, int time) {
        Asked.Moment moment = tries.moment(time);
        Trying then = ground.with(moment.facts());
        ConflictDelta delta = ground.conflicts().deltaTo(then.conflicts());
        List<Finding> against = objections.in(delta, moved(moment));
        boolean stays = moment.present() && tries.asked().leftOut().equals(Item.NEVER);
        if (against.isEmpty() || stays) {
            tries.stands(time, moment.present() ? Set.of() : objections.softIn(delta));
        } else {
            tries.refuse(time, new Slot(moment.meeting().time(), against, then.programme()));
        }
    }

    private static <T> List<List<T>> of(
            List<List<Tries.Sound>> sound, Function<Tries.Sound, T> what) {
        return sound.stream().map(it -> it.stream().map(what).toList()).toList();
    }

    private static Set<Id<?>> moved(Asked.Moment moment) {
        return moment.present() ? Set.of() : Set.of(moment.meeting().id());
    }

    /** The meeting with its time open, so that it is in nobody's way. */
    static Meeting opened(Meeting meeting) {
        return meeting.withTime(meeting.time().as(Certainty.TO_BE_CONFIRMED));
    }
}
