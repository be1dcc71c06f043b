package app.attache.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a wish may be, and what becomes of it when it is given a time. */
class WishesTest {

    private static final Wish CALL = TypicalVisit.COURTESY_CALL;
    private static final Wish DINNER =
            Wish.draft(
                            Id.wish("dinner"),
                            "Dinner",
                            Duration.ofHours(2),
                            TypicalVisit.DELEGATION.id())
                    .after(List.of(CALL.id(), TypicalVisit.PRESS.id()))
                    .build();
    private static final Programme PROGRAMME =
            TypicalVisit.PROGRAMME.apply(TypicalVisit.change("Wish", new Edit.Added(DINNER)));
    private static final TimeSpan WEDNESDAY =
            TimeSpan.fixed(
                    TypicalVisit.local(5, 15, 0), Duration.ofMinutes(30), TypicalVisit.LIMA_TIME);

    @Test
    void aWishThatIsGivenATimeBecomesAMeetingOfAllThatWasWished() {
        Meeting held = CALL.heldAt(Id.meeting("call"), WEDNESDAY);
        assertThat(held.title()).isEqualTo("Courtesy call");
        assertThat(held.time()).isEqualTo(WEDNESDAY);
        assertThat(held.status()).isEqualTo(Status.PLANNED);
        assertThat(held.place()).isEqualTo(CALL.place());
        assertThat(held.delegations()).isEqualTo(CALL.delegations());
        assertThat(held.attendances()).isEqualTo(CALL.attendances());
    }

    @Test
    void whenItIsHeldTheWishIsGoneAndWhatWaitedForItWaitsForTheMeeting() {
        Meeting held = CALL.heldAt(Id.meeting("call"), WEDNESDAY);
        ChangeSet change = fulfil(Map.of(CALL.id(), held));
        Programme after = PROGRAMME.apply(change);
        assertThat(after.find(held.id())).contains(held);
        assertThat(after.contains(CALL.id())).isFalse();
        assertThat(after.get(DINNER.id()).after())
                .containsExactly(held.id(), TypicalVisit.PRESS.id());
        assertThat(after.apply(change.inverse(change.origin()))).isEqualTo(PROGRAMME);
    }

    @Test
    void wishesThatWaitForEachOtherAreHeldInOneStep() {
        Meeting call = CALL.heldAt(Id.meeting("call"), WEDNESDAY);
        Meeting dinner = DINNER.heldAt(Id.meeting("dinner"), WEDNESDAY);
        Programme after = PROGRAMME.apply(fulfil(Map.of(CALL.id(), call, DINNER.id(), dinner)));
        assertThat(after.all(Wish.class)).isEmpty();
        assertThat(after.meetings()).contains(call, dinner);
    }

    @Test
    void aWishThatAnotherWaitsForIsNotTakenAwayFromUnderIt() {
        assertThat(PROGRAMME.referrers(CALL.id())).containsExactly(DINNER.id());
        assertThat(PROGRAMME.referrers(TypicalVisit.PRESS.id())).contains(DINNER.id());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-04T10:00, 2025-02-04T11:00, true",
        "2025-02-04T10:00, 2025-02-04T10:59, false",
        "2025-11-02T01:30, 2025-11-02T01:30, true",
        "2025-03-09T01:30, 2025-03-09T03:00, false"
    })
    void whatIsWishedHasRoomByTheClockOnTheWall(String from, String until, boolean fits) {
        ZoneId york = ZoneId.of("America/New_York");
        var earliest = LocalDateTime.parse(from).atZone(york);
        var latest = LocalDateTime.parse(until).atZone(york).withLaterOffsetAtOverlap();
        assertThat(Wish.roomFor(Duration.ofHours(1), TimeBound.at(earliest), TimeBound.at(latest)))
                .isEqualTo(fits);
    }

    @Test
    void aWishThatCouldNeverBeHeldIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> CALL.withLength(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> CALL.withDelegations(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> CALL.withAfter(List.of(CALL.id())));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALL.withAfter(List.of(TypicalVisit.OUTWARD.id())));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CALL.withEarliest(
                                TimeBound.at(
                                        TypicalVisit.local(6, 11, 31)
                                                .atZone(TypicalVisit.LIMA_TIME))));
    }

    private static ChangeSet fulfil(Map<Id<Wish>, Meeting> held) {
        return TypicalVisit.change("Fit in", Wishes.fulfil(PROGRAMME, held).toArray(Edit[]::new));
    }
}
