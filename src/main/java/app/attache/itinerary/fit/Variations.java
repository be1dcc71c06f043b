package app.attache.itinerary.fit;

import app.attache.itinerary.fit.Alternative.Difference;
import app.attache.programme.Venue;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;

/** Other ways to ask a board, the answers to which truly differ from the best there is. */
final class Variations {

    private static final int MOST_ITEMS = 3;

    /** Nearer than this is no other hour. */
    private static final Duration HOUR = Duration.ofMinutes(90);

    private final Board board;
    private final int[] best;

    Variations(Board board, int[] best) {
        this.board = board;
        this.best = best.clone();
    }

    /** All of them, those first that a planner would ask for first. */
    List<Variation> all() {
        List<Variation> all = new ArrayList<>();
        if (anyMeeting(this::moved)) {
            all.add(
                    restricted(
                            Difference.NOTHING_MOVED,
                            (item, moment) -> !asked(item).isMeeting() || sameStart(item, moment),
                            true));
        }
        if (anyMeeting(this::shortened)) {
            all.add(
                    restricted(
                            Difference.NOTHING_SHORTENED,
                            (item, moment) ->
                                    !asked(item).isMeeting()
                                            || moment.meeting()
                                                    .time()
                                                    .length()
                                                    .equals(asked(item).shape().time().length()),
                            true));
        }
        List<Integer> placed = placed();
        for (int item : placed.subList(0, Math.min(MOST_ITEMS, placed.size()))) {
            all.add(
                    restricted(
                            Difference.ANOTHER_DAY,
                            (other, moment) -> other != item || !day(moment).equals(day(item)),
                            false));
            all.add(
                    restricted(
                            Difference.ANOTHER_HOUR,
                            (other, moment) ->
                                    other != item
                                            || !day(moment).equals(day(item))
                                            || far(start(moment), start(chosen(item))),
                            false));
            all.add(
                    restricted(
                            Difference.ANOTHER_PLACE,
                            (other, moment) ->
                                    other != item
                                            || house(moment).isPresent()
                                                    && !house(moment).equals(house(item)),
                            false));
        }
        anotherOrder(all);
        return all;
    }

    private Asked asked(int item) {
        return board.asked().get(item);
    }

    private Asked.Moment chosen(int item) {
        return board.moment(item, best[item]);
    }

    private boolean anyMeeting(IntPredicate is) {
        for (int i = 0; i < best.length; i++) {
            if (asked(i).isMeeting() && best[i] >= 0 && is.test(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean moved(int item) {
        return !sameStart(item, chosen(item));
    }

    private boolean sameStart(int item, Asked.Moment moment) {
        return start(moment).equals(asked(item).shape().time().start());
    }

    private boolean shortened(int item) {
        return !chosen(item).meeting().time().length().equals(asked(item).shape().time().length());
    }

    /** The wishes that are placed, the most urgent first. */
    private List<Integer> placed() {
        List<Integer> placed = new ArrayList<>();
        for (int i = 0; i < best.length; i++) {
            if (best[i] >= 0 && !asked(i).isMeeting()) {
                placed.add(i);
            }
        }
        return placed;
    }

    private void anotherOrder(List<Variation> all) {
        List<Integer> inTime =
                placed().stream()
                        .sorted(Comparator.comparing(item -> start(chosen(item)).toInstant()))
                        .toList();
        for (int i = 0; i + 1 < inTime.size(); i++) {
            int first = inTime.get(i);
            int second = inTime.get(i + 1);
            if (!board.puzzle().items().get(second).after().contains(first)) {
                all.add(
                        new Variation(
                                Difference.ANOTHER_ORDER,
                                board.puzzle().withOrder(second, first),
                                restricted(Difference.ANOTHER_ORDER, (_, _) -> true, false)
                                        .allowed(),
                                false));
                return;
            }
        }
    }

    private Variation restricted(
            Difference difference, BiPredicate<Integer, Asked.Moment> allows, boolean worse) {
        boolean[][] allowed = new boolean[best.length][];
        for (int item = 0; item < best.length; item++) {
            List<Asked.Moment> moments = board.moments().get(item);
            allowed[item] = new boolean[moments.size()];
            for (int choice = 0; choice < allowed[item].length; choice++) {
                allowed[item][choice] = allows.test(item, moments.get(choice));
            }
        }
        return new Variation(difference, board.puzzle(), allowed, worse);
    }

    private Optional<Venue> house(int item) {
        return house(chosen(item));
    }

    // Another room of the same house is no other place to those who plan.
    private Optional<Venue> house(Asked.Moment moment) {
        return board.original().programme().venueOf(moment.meeting().place());
    }

    private LocalDate day(int item) {
        return day(chosen(item));
    }

    private static LocalDate day(Asked.Moment moment) {
        return start(moment).toLocalDate();
    }

    private static ZonedDateTime start(Asked.Moment moment) {
        return moment.meeting().time().start();
    }

    private static boolean far(ZonedDateTime one, ZonedDateTime other) {
        return Duration.between(one, other).abs().compareTo(HOUR) >= 0;
    }

    /** Whether two arrangements differ in what a planner would call another way. */
    boolean differ(int[] one, int[] other) {
        for (int i = 0; i < one.length; i++) {
            if (one[i] == other[i]) {
                continue;
            }
            if (one[i] < 0 || other[i] < 0 || asked(i).isMeeting()) {
                return true;
            }
            Asked.Moment here = board.moment(i, one[i]);
            Asked.Moment there = board.moment(i, other[i]);
            if (far(start(here), start(there)) || !house(here).equals(house(there))) {
                return true;
            }
        }
        return turned(one, other);
    }

    private boolean turned(int[] one, int[] other) {
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < i; j++) {
                boolean all = one[i] >= 0 && one[j] >= 0 && other[i] >= 0 && other[j] >= 0;
                if (all && before(one, i, j) != before(other, i, j)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean before(int[] choices, int item, int other) {
        return start(board.moment(item, choices[item]))
                .isBefore(start(board.moment(other, choices[other])));
    }
}
