package app.attache.observance;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.Observance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ConcurrentUseTest {

    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);

    @Test
    void manyThreadsGetTheAnswersOfOne() throws Exception {
        ObservanceCalendar shared = new ObservanceCalendar(ObservanceLimits.USUAL);
        NonWorkingDays sharedDays = new NonWorkingDays();
        List<Future<List<Object>>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                answers.add(threads.submit(() -> ask(shared, sharedDays)));
            }
        }
        List<Object> alone =
                ask(new ObservanceCalendar(ObservanceLimits.USUAL), new NonWorkingDays());
        for (Future<List<Object>> answer : answers) {
            assertThat(answer.get()).isEqualTo(alone);
        }
    }

    private static List<Object> ask(ObservanceCalendar calendar, NonWorkingDays days) {
        List<Object> all = new ArrayList<>();
        for (Locality place : Places.DARK_EVERY_NIGHT) {
            for (Observance practice : Observance.values()) {
                all.add(calendar.between(place, practice, FROM, FROM.plusYears(2)));
            }
            all.add(days.between(place.country(), FROM, FROM.plusYears(2)));
        }
        return all;
    }

    @Test
    void moreCitiesThanAreKeptAreAnsweredAllTheSame() {
        ObservanceCalendar calendar = new ObservanceCalendar(ObservanceLimits.USUAL);
        Object first = week(calendar, 0);
        for (int i = 1; i <= 1500; i++) {
            week(calendar, i);
        }
        assertThat(week(calendar, 0)).isEqualTo(first);
    }

    private static Object week(ObservanceCalendar calendar, int number) {
        Locality place = Places.at(40 + number * 0.001, 10, "Europe/Rome", "IT");
        return calendar.between(place, Observance.FRIDAY_PRAYER, FROM, FROM.plusDays(7));
    }
}
