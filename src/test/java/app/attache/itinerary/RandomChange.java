package app.attache.itinerary;

import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** Made-up decisions of every kind about a {@link CrowdedVisit}, with made-up choices about what they strand. */
final class RandomChange {

    private final Random random;
    private final Programme programme;

    private RandomChange(Random random, Programme programme) {
        this.random = random;
        this.programme = programme;
    }

    /** The plan of a decision of the kind with this number, from 0; kinds repeat. */
    static Plan plan(Random random, Programme programme, int kind) {
        RandomChange changes = new RandomChange(random, programme);
        List<Supplier<Change>> kinds = changes.kinds();
        Change change = kinds.get(Math.floorMod(kind, kinds.size())).get();
        Map<Id<?>, Choice> choices = new HashMap<>();
        for (Stranded stranded : LimaVisit.plan(programme, change).stranded()) {
            int which = random.nextInt(stranded.choices().size());
            choices.put(stranded.item(), stranded.choices().get(which));
        }
        return LimaVisit.plan(programme, change.deciding(choices));
    }

    private List<Supplier<Change>> kinds() {
        return List.of(
                () ->
                        MoveMeeting.of(meeting(), NewTime.at(moment()))
                                .withLength(
                                        random.nextBoolean()
                                                ? Amended.kept()
                                                : Amended.to(
                                                        Duration.ofMinutes(
                                                                15L + random.nextInt(90)))),
                () -> CancelMeeting.of(meeting()),
                () ->
                        new ChangeVenue(
                                meeting(),
                                new Place.AtVenue(Id.venue("away-" + random.nextInt(4))),
                                Amended.to(NewTime.at(moment())),
                                Map.of(),
                                ""),
                () ->
                        ReplacePerson.of(traveller(0), traveller(3))
                                .withInheritsDuty(random.nextBoolean()));
    }

    private Id<Meeting> meeting() {
        return Id.meeting("m" + random.nextInt(programme.meetings().size()));
    }

    private Id<Person> traveller(int from) {
        return CrowdedVisit.TRAVELLERS.get(from + random.nextInt(3));
    }

    private LocalDateTime moment() {
        return CrowdedVisit.DEPARTURE
                .minusDays(3)
                .plusMinutes(15L * random.nextInt(4 * 24 * 6) + 7);
    }
}
