package app.attache.itinerary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.attache.conflict.ConflictIndex;
import app.attache.conflict.Stopped;
import app.attache.programme.Programme;
import app.attache.text.Texts;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A plan that takes long can be given up while it is made. */
class StoppingTest {

    /** Hundreds of meetings are stranded, and for each many days are tried. */
    private static final ShortenStay SLOW =
            ShortenStay.of(
                    CrowdedVisit.DELEGATION,
                    CrowdedVisit.STAY,
                    NewTime.at(CrowdedVisit.DEPARTURE.minusDays(3)));

    @AfterEach
    void forgetTheInterruption() {
        Thread.interrupted();
    }

    @Test
    void aPlanThatIsStoppedWhileItIsMadeEndsAsStopped() throws Exception {
        Planner planner = planner(CrowdedVisit.large(new Random(7)));
        CountDownLatch begun = new CountDownLatch(1);
        FutureTask<Boolean> stopped =
                new FutureTask<>(() -> {
                    begun.countDown();
                    try {
                        planner.plan(SLOW);
                        return false;
                    } catch (Stopped asked) {
                        return true;
                    }
                });
        Thread thread = Thread.ofPlatform().start(stopped);
        begun.await();
        thread.interrupt();

        assertThat(stopped.get()).isTrue();
    }

    @Test
    void whatWasStoppedCanBePlannedAgain() {
        Planner planner = planner(LimaVisit.PROGRAMME);
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(Stopped.class)
                .isThrownBy(() -> planner.plan(LimaVisit.toSaturday()))
                .withMessage("Stopped. Nothing was changed.");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(planner.plan(LimaVisit.toSaturday()).after())
                .isEqualTo(LimaVisit.plan(LimaVisit.toSaturday()).after());
    }

    private static Planner planner(Programme programme) {
        return new Planner(
                programme,
                ConflictIndex.of(programme),
                Texts.english(),
                "A. Planner",
                Instant.EPOCH);
    }
}
