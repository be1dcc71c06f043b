package app.attache.desktop.editor;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.ChangeSet;
import app.attache.programme.DoorToDoor;
import app.attache.programme.Id;
import app.attache.programme.Origin;
import app.attache.programme.Programme;
import app.attache.programme.Venue;
import app.attache.workspace.VisitFiles;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The table of ways holds what was typed last, whatever was recorded before and however it was typed. */
class WaysModelProperties {

    private static final Origin ORIGIN = new Origin("Ways", "", "A. Planner", Instant.EPOCH);

    private static final Programme SAMPLE = VisitFiles.washington();

    record Typed(String from, String to, int minutes, boolean bothWays) {}

    @Property
    void theTableHoldsWhatWasTypedLast(@ForAll("typing") List<Typed> typing) {
        WaysModel model = new WaysModel(SAMPLE);
        Map<WaysModel.Way, Duration> expected = new HashMap<>();
        for (DoorToDoor way : SAMPLE.all(DoorToDoor.class)) {
            expected.put(new WaysModel.Way(way.from(), way.to()), way.total());
            if (way.bothWays()) {
                expected.put(new WaysModel.Way(way.to(), way.from()), way.total());
            }
        }
        for (Typed typed : typing) {
            WaysModel.Way way = new WaysModel.Way(Id.venue(typed.from()), Id.venue(typed.to()));
            String text = typed.minutes() == 0 ? "" : typed.minutes() + "+5";
            assertThat(model.type(way, text, typed.bothWays())).isTrue();
            put(expected, way, typed.minutes());
            if (typed.bothWays()) {
                put(expected, way.back(), typed.minutes());
            }
        }
        Programme after = SAMPLE.apply(new ChangeSet(ORIGIN, model.edits()));
        for (Venue from : after.all(Venue.class)) {
            for (Venue to : after.all(Venue.class)) {
                if (!from.equals(to)) {
                    WaysModel.Way way = new WaysModel.Way(from.id(), to.id());
                    assertThat(recorded(after, way)).isEqualTo(expected.get(way));
                }
            }
        }
    }

    private static Duration recorded(Programme programme, WaysModel.Way way) {
        return programme.all(DoorToDoor.class).stream()
                .filter(it ->
                        it.from().equals(way.from()) && it.to().equals(way.to())
                                || it.bothWays()
                                        && it.from().equals(way.to())
                                        && it.to().equals(way.from()))
                .map(DoorToDoor::total)
                .findFirst()
                .orElse(null);
    }

    private static void put(Map<WaysModel.Way, Duration> expected, WaysModel.Way way, int minutes) {
        if (minutes == 0) {
            expected.remove(way);
        } else {
            expected.put(way, Duration.ofMinutes(minutes + 5));
        }
    }

    @Property
    void whatIsNoLengthChangesNothing(@ForAll String text) {
        WaysModel model = new WaysModel(SAMPLE);
        WaysModel.Way way = new WaysModel.Way(Id.venue("blair-house"), Id.venue("white-house"));
        if (!model.type(way, text, true)) {
            assertThat(model.edits()).isEmpty();
            assertThat(model.anyWrong()).isTrue();
        }
    }

    @Provide
    Arbitrary<List<Typed>> typing() {
        Arbitrary<String> venue =
                Arbitraries.of("blair-house", "white-house", "pentagon", "capitol");
        return Combinators.combine(
                        venue,
                        venue,
                        Arbitraries.integers().between(0, 90),
                        Arbitraries.of(true, false))
                .as(Typed::new)
                .filter(typed -> !typed.from().equals(typed.to()))
                .list()
                .ofMaxSize(8);
    }
}
