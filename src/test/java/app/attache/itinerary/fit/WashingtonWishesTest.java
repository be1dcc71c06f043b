package app.attache.itinerary.fit;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.conflict.ConflictIndex;
import app.attache.conflict.Finding;
import app.attache.conflict.FindingKind;
import app.attache.itinerary.ExtendStay;
import app.attache.itinerary.NewTime;
import app.attache.itinerary.Planner;
import app.attache.itinerary.Slot;
import app.attache.programme.Attendance;
import app.attache.programme.Delegation;
import app.attache.programme.Edit;
import app.attache.programme.Format;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Meeting;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Room;
import app.attache.programme.TimeBound;
import app.attache.programme.TypicalVisit;
import app.attache.programme.Urgency;
import app.attache.programme.Venue;
import app.attache.programme.Wish;
import app.attache.programme.WishBuilder;
import app.attache.text.Texts;
import app.attache.workspace.VisitFiles;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** He stays until Saturday night to fit in more meetings; here they are fitted in. */
class WashingtonWishesTest {

    static final Id<Delegation> D1 = Id.delegation("d1");
    private static final ZoneId WASHINGTON = ZoneId.of("America/New_York");
    private static final Instant NOW = Instant.parse("2025-02-03T20:00:00Z");
    private static final Programme EXTENDED = extended();
    private static final Id<Venue> BLAIR_HOUSE = Id.venue("blair-house");
    private static final Interval GAINED =
            new Interval(at(6, 21, 0).toInstant(), at(8, 21, 0).toInstant());

    private static Programme extended() {
        ExtendStay toSaturday =
                ExtendStay.of(
                        D1, Id.stay("washington"), NewTime.at(LocalDateTime.of(2025, 2, 8, 21, 0)));
        return planner(VisitFiles.washington()).plan(toSaturday).after();
    }

    static Planner planner(Programme programme) {
        return new Planner(
                programme, ConflictIndex.of(programme), Texts.english(), "A. Planner", NOW);
    }

    private static Programme wishing(Wish... wishes) {
        return EXTENDED.apply(
                TypicalVisit.change(
                        "Wish", Arrays.stream(wishes).map(Edit.Added::new).toArray(Edit[]::new)));
    }

    private static WishBuilder wish(String id, int minutes, String host) {
        return Wish.draft(Id.wish(id), "Wish " + id, Duration.ofMinutes(minutes), D1)
                .urgency(Urgency.MUST)
                .place(new Place.AtVenue(Id.venue("blair-house")))
                .attendances(
                        List.of(
                                new Attendance(
                                        Id.person(host),
                                        Attendance.Side.HOST,
                                        Attendance.Role.PRINCIPAL,
                                        true),
                                new Attendance(
                                        Id.person("netanyahu"),
                                        Attendance.Side.GUEST,
                                        Attendance.Role.PRINCIPAL,
                                        true)));
    }

    private static ZonedDateTime at(int day, int hour, int minute) {
        return LocalDateTime.of(2025, 2, day, hour, minute).atZone(WASHINGTON);
    }

    private static FitResult fit(Programme programme) {
        return new Fitter(planner(programme)).fit(FitWishes.of(D1, GAINED), new Halt(), _ -> {});
    }

    @Test
    void whatFitsOnFridayIsPlacedBeforeShabbat() {
        Programme programme = wishing(wish("again", 60, "witkoff").build());

        FitResult result = fit(programme);

        assertThat(result.end()).isEqualTo(FitResult.End.PROVEN);
        Meeting held = result.best().placed().getFirst().meeting();
        assertThat(held.time().start()).isEqualTo(at(7, 8, 0));
        assertThat(result.best().plan().after().find(Id.wish("again"))).isEmpty();
        assertThat(result.best().plan().after().get(held.id())).isEqualTo(held);
        assertThat(result.best().plan().delta().appeared())
                .noneMatch(finding -> finding.severity() == app.attache.conflict.Severity.HARD);
        assertThat(result.alternatives())
                .extracting(Alternative::difference)
                .startsWith(Alternative.Difference.BEST)
                .contains(Alternative.Difference.ANOTHER_DAY);
    }

    @Test
    void aMealIsHeldAtItsTimeOfDay() {
        Programme programme =
                wishing(
                        wish("lunch", 90, "witkoff").format(Format.WORKING_LUNCH).build(),
                        wish("dinner", 90, "waltz").format(Format.WORKING_DINNER).build());

        assertThat(fit(programme).best().placed())
                .extracting(placed -> placed.meeting().time().start())
                .containsExactlyInAnyOrder(at(7, 11, 30), at(8, 18, 30));
    }

    @Test
    void whatIsWantedOnSaturdayIsPlacedAfterNightfall() {
        Wish wish = wish("late", 45, "witkoff").earliest(TimeBound.at(at(8, 0, 0))).build();

        FitResult result = fit(wishing(wish));

        assertThat(result.best().placed().getFirst().meeting().time().start())
                .isEqualTo(at(8, 18, 30));
    }

    @Test
    void whatCannotBeSaysWhy() {
        Wish wish =
                wish("dinner", 90, "waltz")
                        .earliest(TimeBound.at(at(7, 16, 0)))
                        .latest(TimeBound.at(at(8, 17, 0)))
                        .build();

        FitResult result = fit(wishing(wish));

        assertThat(result.best().placed()).isEmpty();
        assertThat(result.best().plan().changeSet().isEmpty()).isTrue();
        NotPlaced left = result.best().notPlaced().getFirst();
        assertThat(left.item()).isEqualTo(Id.wish("dinner"));
        assertThat(left.reason()).isInstanceOf(NotPlaced.Refused.class);
        List<Slot> nearest = ((NotPlaced.Refused) left.reason()).nearest();
        assertThat(nearest.getFirst().time().start()).isEqualTo(at(7, 16, 0));
        assertThat(nearest.getFirst().against())
                .extracting(Finding::kind)
                .contains(FindingKind.SHABBAT);
        assertThat(new FitWords(Texts.english()).reason(left, result.best()))
                .startsWith("None of ")
                .contains("Fri 7 Feb 16:00: ")
                .contains("Shabbat");
    }

    @Test
    void eachIsPutIntoAFreeRoomOfItsVenueThatHoldsThem() {
        WishBuilder atNine =
                wish("two", 45, "witkoff")
                        .earliest(TimeBound.at(at(7, 9, 0)))
                        .latest(TimeBound.at(at(7, 9, 45)));
        Wish two = atNine.build();
        Wish others =
                atNine.id(Id.wish("others"))
                        .attendances(
                                Stream.of("waltz", "dermer", "gofman")
                                        .map(WashingtonWishesTest::attends)
                                        .toList())
                        .build();

        FitResult result = fit(withRooms(wishing(two, others)));

        assertThat(places(result))
                .containsExactlyInAnyOrder(
                        new Place.InRoom(BLAIR_HOUSE, "study"),
                        new Place.InRoom(BLAIR_HOUSE, "dining"));
    }

    @Test
    void whereOnlyTheCityIsGivenARoomInTheHouseTheyStayInIsProposed() {
        Wish wish =
                wish("again", 60, "witkoff").place(new Place.InCity(Id.city("washington"))).build();

        FitResult result = fit(withRooms(wishing(wish)));

        assertThat(places(result)).containsExactly(new Place.InRoom(BLAIR_HOUSE, "study"));
        assertThat(result.alternatives())
                .extracting(Alternative::difference)
                .contains(Alternative.Difference.ANOTHER_DAY);
        assertThat(places(fit(wishing(wish))))
                .containsExactly(new Place.InCity(Id.city("washington")));
    }

    @Test
    void aBreakIsLeftWhereTheDayWouldBecomeTooMuchOnlyByAllOfIt() {
        Programme programme =
                wishing(wish("one", 100, "witkoff").build(), wish("other", 100, "waltz").build());

        FitResult result = fit(programme);

        assertThat(result.end()).isEqualTo(FitResult.End.PROVEN);
        assertThat(result.best().placed()).hasSize(2);
        assertThat(result.best().plan().delta().appeared())
                .extracting(Finding::kind)
                .doesNotContain(FindingKind.OVERLOAD);
        assertThat(result.best().score().disruption()).isZero();
        assertThat(result.best().placed())
                .extracting(placed -> placed.meeting().time().start())
                .contains(at(7, 8, 0))
                .doesNotContain(at(7, 9, 45));
    }

    @Test
    void stoppedWhileTimesAreTriedItPlacesWhatItHasATimeForOfEachWish() {
        Programme programme =
                wishing(
                        wish("one", 30, "witkoff").build(),
                        wish("two", 30, "waltz").build(),
                        wish("three", 30, "hegseth").build());
        Halt halt = new Halt();

        FitResult result =
                new Fitter(planner(programme))
                        .fit(
                                FitWishes.of(D1, GAINED),
                                halt,
                                progress -> {
                                    if (progress.done() >= 30) {
                                        halt.stop();
                                    }
                                });

        assertThat(result.end()).isEqualTo(FitResult.End.STOPPED);
        assertThat(result.best().placed()).hasSize(3);
    }

    private static List<Place> places(FitResult result) {
        return result.best().placed().stream().map(placed -> placed.meeting().place()).toList();
    }

    private static Attendance attends(String person) {
        return new Attendance(
                Id.person(person), Attendance.Side.GUEST, Attendance.Role.PARTICIPANT, true);
    }

    private static Programme withRooms(Programme programme) {
        Venue house = programme.get(BLAIR_HOUSE);
        Venue furnished =
                house.withRooms(
                        List.of(
                                Room.draft("dining", "Dining room").capacity(8).build(),
                                Room.draft("hold", "Hold room").use(Room.Use.HOLD_ROOM).build(),
                                Room.draft("study", "Study").capacity(2).build()));
        return programme.apply(TypicalVisit.change("Rooms", new Edit.Replaced(house, furnished)));
    }
}
