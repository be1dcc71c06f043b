package app.attache.itinerary;

import app.attache.conflict.Finding;
import app.attache.programme.Meeting;
import java.util.stream.Stream;

/** What may help against a finding of each kind, untried. */
record Ideas(Planner planner, Finding finding) {

    Stream<Idea> all() {
        FactIdeas facts = new FactIdeas(planner, finding);
        JourneyIdeas journeys = new JourneyIdeas(planner, finding);
        HeadIdeas heads = new HeadIdeas(planner, finding);
        return switch (finding.kind()) {
            case PERSON_DOUBLE_BOOKED ->
                    each(one ->
                            all(
                                    one.times().shift(),
                                    one.times().shorten(),
                                    one.times().anotherDay(),
                                    one.people().deputies(),
                                    one.people().without()));
            case TRAVEL_INFEASIBLE ->
                    each(one ->
                            all(
                                    one.times().shift(),
                                    one.times().shorten(),
                                    one.times().anotherDay(),
                                    one.places().remote(),
                                    one.people().deputies()));
            case VENUE_DOUBLE_BOOKED ->
                    each(one ->
                            all(
                                    one.places().rooms(),
                                    one.times().shift(),
                                    one.times().shorten(),
                                    one.times().anotherDay(),
                                    one.places().otherVenues()));
            case CAPACITY ->
                    each(one ->
                            all(
                                    one.places().rooms(),
                                    one.places().swaps(),
                                    one.places().otherVenues()));
            case OUTSIDE_STAY ->
                    each(one ->
                            all(
                                    one.times().shift(),
                                    one.times().anotherDay(),
                                    one.places().remote(),
                                    one.people().deputies(),
                                    one.people().without(),
                                    journeys.stayFor(one.meeting())));
            case OVERLAPS_LEG ->
                    all(
                            each(one ->
                                    all(
                                            one.times().shift(),
                                            one.times().shorten(),
                                            one.times().anotherDay(),
                                            one.people().deputies(),
                                            one.people().without())),
                            journeys.anotherTime());
            case SHABBAT ->
                    all(
                            each(one ->
                                    all(
                                            one.times().aroundObserved(),
                                            one.times().shorten(),
                                            one.times().anotherDay(),
                                            one.people().deputies(),
                                            one.people().without())),
                            journeys.anotherTime(),
                            journeys.transfers());
            case FRIDAY_PRAYER, RAMADAN ->
                    each(one ->
                            all(
                                    one.times().aroundObserved(),
                                    one.times().shorten(),
                                    one.times().anotherDay()));
            case VENUE_CLOSED ->
                    each(one ->
                            all(
                                    one.times().shift(),
                                    one.times().shorten(),
                                    one.times().anotherDay(),
                                    one.places().otherVenues()));
            case REST, NON_WORKING_DAY ->
                    each(one -> all(one.times().shift(), one.times().anotherDay()));
            case KEPT_APART ->
                    each(one ->
                            all(
                                    one.times().shift(),
                                    one.times().anotherDay(),
                                    one.places().otherVenues(),
                                    one.people().without()));
            case OVERLOAD ->
                    each(one ->
                            all(
                                    one.times().shorten(),
                                    one.times().shift(),
                                    one.times().anotherDay(),
                                    one.people().deputies(),
                                    one.people().without()));
            case DELEGATION_SPLIT ->
                    all(
                            heads.acting(),
                            each(one -> all(one.times().shift(), one.times().anotherDay())));
            case DEPENDENCY ->
                    all(
                            each(one -> all(one.times().shift(), one.times().anotherDay())),
                            facts.untied());
            case MISSING_REQUIRED ->
                    all(
                            heads.head(),
                            each(one ->
                                    finding.part().isEmpty()
                                            ? one.people().deputies()
                                            : one.people().named()));
            case MARKING ->
                    each(one ->
                            all(
                                    one.people().cleared(),
                                    one.people().without(),
                                    one.people().deputies()));
            case RANK_MISMATCH ->
                    each(one ->
                            all(one.people().nearerInRank(), facts.courtesyCall(one.meeting())));
            case INTERPRETER ->
                    each(one -> all(one.interpreters().assigned(), one.people().deputies()));
            case DST -> facts.wallTime();
            case LODGING -> new LodgingIdeas(planner, finding).put();
            case UNCONFIRMED_HOLD -> all(facts.confirm(), each(one -> one.times().cancel()));
            case DUPLICATE -> facts.merge();
            case MANIFEST -> new ManifestIdeas(planner, finding).issuedAgain();
            case SHORT_NOTICE -> facts.approve();
        };
    }

    /** What may be done about one meeting. */
    private record OfMeeting(
            Meeting meeting,
            MeetingIdeas times,
            PlaceIdeas places,
            PersonIdeas people,
            InterpreterIdeas interpreters) {}

    @FunctionalInterface
    private interface About {

        Stream<Idea> ideas(OfMeeting one);
    }

    private Stream<Idea> each(About about) {
        SlotFinder slots = new SlotFinder(planner.programme(), planner.conflicts());
        return finding.items().stream()
                .flatMap(id -> planner.programme().find(id).stream())
                .filter(Meeting.class::isInstance)
                .map(Meeting.class::cast)
                .filter(Items::open)
                .map(meeting ->
                        new OfMeeting(
                                meeting,
                                new MeetingIdeas(planner, slots, finding, meeting),
                                new PlaceIdeas(planner, finding, meeting),
                                new PersonIdeas(planner, finding, meeting),
                                new InterpreterIdeas(planner, finding, meeting)))
                .flatMap(about::ideas);
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
