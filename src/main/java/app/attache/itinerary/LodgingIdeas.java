package app.attache.itinerary;

import app.attache.conflict.Finding;
import app.attache.conflict.Measure;
import app.attache.programme.Edit;
import app.attache.programme.Ron;
import app.attache.programme.Stay;
import app.attache.text.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may help against nights that are not lodged, or lodged twice: all of a finding's nights at once. */
record LodgingIdeas(Planner planner, Finding finding) {

    private static final long BOOKED_COST = 1;
    private static final long GIVEN_UP_COST = 5;

    // What is confirmed is given up last: the house may ask for its money all the same.
    private static final long CONFIRMED_COST = 20;

    /** The nights are asked for where none is lodged, or given up where they are lodged twice. */
    Stream<Idea> put() {
        if (!(finding.measure() instanceof Measure.Nights nights)) {
            return Stream.empty();
        }
        List<LocalDate> dates =
                nights.first().datesUntil(nights.first().plusDays(nights.number())).toList();
        return finding.items().stream()
                .flatMap(id -> planner.programme().find(id).stream())
                .filter(Stay.class::isInstance)
                .map(Stay.class::cast)
                .map(stay -> nights.twice() ? givenUp(stay, dates) : booked(stay, dates));
    }

    private Idea booked(Stay stay, List<LocalDate> dates) {
        Set<LocalDate> lodged =
                stay.nights().stream()
                        .map(Ron::night)
                        .collect(Collectors.toCollection(TreeSet::new));
        Stream<Ron> added =
                dates.stream()
                        .filter(date -> !lodged.contains(date))
                        .map(date -> new Ron(date, Ron.Lodging.REQUESTED));
        return idea(
                label("remedy.night.booked", dates, stay, Ron.Lodging.REQUESTED),
                stay,
                stay.withNights(Stream.concat(stay.nights().stream(), added).toList()),
                BOOKED_COST);
    }

    private Idea givenUp(Stay stay, List<LocalDate> dates) {
        boolean confirmed =
                stay.nights().stream()
                        .anyMatch(ron ->
                                dates.contains(ron.night())
                                        && ron.lodging() == Ron.Lodging.CONFIRMED);
        Ron.Lodging firmness = confirmed ? Ron.Lodging.CONFIRMED : Ron.Lodging.REQUESTED;
        return idea(
                label("remedy.night.given-up", dates, stay, firmness),
                stay,
                stay.withNights(
                        stay.nights().stream()
                                .filter(ron -> !dates.contains(ron.night()))
                                .toList()),
                confirmed ? CONFIRMED_COST : GIVEN_UP_COST);
    }

    private Message label(String key, List<LocalDate> dates, Stay stay, Ron.Lodging firmness) {
        LocalWords words = new LocalWords(planner.texts());
        String firm = firmness.name().toLowerCase(Locale.ROOT);
        return Message.of(
                key,
                words.day(dates.getFirst()),
                new NameWords(planner.programme(), planner.texts()).item(stay.id()),
                dates.size(),
                words.day(dates.getLast()),
                planner.texts().get("itinerary.lodging." + firm));
    }

    private static Idea idea(Message label, Stay before, Stay after, long cost) {
        return new Idea(
                Approach.SETTLE, Correction.of(label, new Edit.Replaced(before, after)), cost);
    }
}
