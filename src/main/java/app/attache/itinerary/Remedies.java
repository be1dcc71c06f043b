package app.attache.itinerary;

import app.attache.conflict.Finding;
import app.attache.conflict.Verdict;
import app.attache.programme.ChangeRefused;
import app.attache.programme.Meeting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds ways out of a conflict, and proposes only what was tried: each remedy's plan is worked out and judged by every rule,
 * so that none brings about a conflict as bad as the one it mends. Immutable; for any thread, but not for the FX thread: a
 * finding takes some tens of milliseconds.
 *
 * @param planner of the programme that the findings are about
 */
public record Remedies(Planner planner) {

    private static final int MOST = 6;
    private static final int MOST_OF_ONE_APPROACH = 2;

    // What a new finding costs, in the minutes that ideas are weighed by.
    private static final long FINDING_COST = 60;

    private static final Comparator<Idea> CHEAPEST_FIRST =
            Comparator.comparingLong(Idea::cost)
                    .thenComparing(Idea::approach)
                    .thenComparing(idea -> idea.change().subject());

    public Remedies {
        Objects.requireNonNull(planner, "planner");
    }

    private record Tried(Remedy remedy, long cost) {}

    /** Ways out of {@code finding}, the least disturbing first; none where it cannot be judged or nothing helps. */
    public List<Remedy> of(Finding finding) {
        if (finding.verdict() == Verdict.NOT_EVALUABLE) {
            return List.of();
        }
        List<Tried> tried = new ArrayList<>();
        Set<Object> known = new HashSet<>();
        ideas(finding)
                .sorted(CHEAPEST_FIRST)
                .flatMap(idea -> tryOut(finding, idea).stream())
                .filter(remedy -> known.add(remedy.remedy().plan().changeSet().edits()))
                .forEach(tried::add);
        tried.sort(Comparator.comparingLong(Tried::cost));
        return varied(tried);
    }

    private static List<Remedy> varied(List<Tried> tried) {
        Map<Approach, Integer> proposed = new EnumMap<>(Approach.class);
        return tried.stream()
                .map(Tried::remedy)
                .filter(remedy ->
                        proposed.merge(remedy.approach(), 1, Integer::sum) <= MOST_OF_ONE_APPROACH)
                .limit(MOST)
                .toList();
    }

    private Optional<Tried> tryOut(Finding finding, Idea idea) {
        return planned(idea)
                .filter(plan -> Remedy.mends(plan, finding))
                .map(plan -> new Remedy(finding, idea.approach(), plan))
                .map(remedy ->
                        new Tried(
                                remedy,
                                idea.cost()
                                        + FINDING_COST * remedy.brings().size()
                                        + FINDING_COST * remedy.plan().stranded().size()));
    }

    // That an idea cannot be planned is an answer: it is not proposed.
    private Optional<Plan> planned(Idea idea) {
        try {
            return Optional.of(planner.plan(idea.change()));
        } catch (ItineraryFailure | ChangeRefused e) {
            return Optional.empty();
        }
    }

    private Stream<Idea> ideas(Finding finding) {
        FactIdeas facts = new FactIdeas(planner, finding);
        JourneyIdeas journeys = new JourneyIdeas(planner, finding);
        return switch (finding.kind()) {
            case PERSON_DOUBLE_BOOKED ->
                    each(
                            finding,
                            (one, who) ->
                                    all(
                                            one.shift(),
                                            one.shorten(),
                                            one.anotherDay(),
                                            who.deputies(),
                                            who.without()));
            case TRAVEL_INFEASIBLE ->
                    each(
                            finding,
                            (one, who) ->
                                    all(
                                            one.shift(),
                                            one.shorten(),
                                            one.anotherDay(),
                                            one.remote(),
                                            who.deputies()));
            case VENUE_DOUBLE_BOOKED ->
                    each(
                            finding,
                            (one, _) ->
                                    all(one.rooms(), one.shift(), one.shorten(), one.anotherDay()));
            case CAPACITY -> each(finding, (one, who) -> all(one.rooms(), who.without()));
            case OUTSIDE_STAY ->
                    each(
                            finding,
                            (one, who) ->
                                    all(
                                            one.shift(),
                                            one.anotherDay(),
                                            one.remote(),
                                            who.deputies(),
                                            who.without(),
                                            journeys.stayFor(one.meeting())));
            case OVERLAPS_LEG, SHABBAT ->
                    all(
                            each(
                                    finding,
                                    (one, who) ->
                                            all(
                                                    one.shift(),
                                                    one.shorten(),
                                                    one.anotherDay(),
                                                    who.deputies(),
                                                    who.without())),
                            journeys.putOff());
            case VENUE_CLOSED, FRIDAY_PRAYER, RAMADAN ->
                    each(finding, (one, _) -> all(one.shift(), one.shorten(), one.anotherDay()));
            case REST, NON_WORKING_DAY, KEPT_APART, OVERLOAD, DELEGATION_SPLIT, DEPENDENCY ->
                    each(finding, (one, _) -> all(one.shift(), one.anotherDay()));
            case MISSING_REQUIRED, MARKING ->
                    each(finding, (_, who) -> all(who.deputies(), who.without()));
            case RANK_MISMATCH -> each(finding, (_, who) -> who.deputies());
            case INTERPRETER -> each(finding, (_, who) -> who.interpreters());
            case DST -> each(finding, (one, _) -> facts.wallTime(one.meeting()));
            case LODGING -> facts.lodging();
            case UNCONFIRMED_HOLD ->
                    each(finding, (one, _) -> all(facts.confirm(one.meeting()), one.cancel()));
            case DUPLICATE -> each(finding, (one, _) -> one.cancel());
            case MANIFEST -> facts.manifest();
            case SHORT_NOTICE -> Stream.empty();
        };
    }

    @FunctionalInterface
    private interface OfMeeting {

        Stream<Idea> ideas(MeetingIdeas one, PersonIdeas who);
    }

    private Stream<Idea> each(Finding finding, OfMeeting of) {
        SlotFinder slots = new SlotFinder(planner.programme(), planner.conflicts());
        return finding.items().stream()
                .flatMap(id -> planner.programme().find(id).stream())
                .filter(Meeting.class::isInstance)
                .map(Meeting.class::cast)
                .filter(Items::open)
                .flatMap(meeting ->
                        of.ideas(
                                new MeetingIdeas(planner, slots, finding, meeting),
                                new PersonIdeas(planner, finding, meeting)));
    }

    @SafeVarargs
    private static Stream<Idea> all(Stream<Idea>... ideas) {
        Stream<Idea> together = Stream.empty();
        for (Stream<Idea> some : ideas) {
            together = Stream.concat(together, some);
        }
        return together;
    }
}
