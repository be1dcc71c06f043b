package app.attache.programme;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** Makes up recurrences of every rhythm. */
final class RandomSeries {

    private RandomSeries() {}

    static Recurrence recurrence(Random random) {
        LocalDate date = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1500));
        int every = 1 + random.nextInt(4);
        Recurrence.Rhythm[] rhythms = Recurrence.Rhythm.values();
        Recurrence.Rhythm rhythm = rhythms[random.nextInt(rhythms.length)];
        return switch (rhythm) {
            case DAILY -> of(rhythm, every, List.of(), date, random.nextInt(40));
            case WEEKLY -> {
                TreeSet<DayOfWeek> days = new TreeSet<>(List.of(date.getDayOfWeek()));
                for (int i = random.nextInt(3); i > 0; i--) {
                    days.add(DayOfWeek.of(1 + random.nextInt(7)));
                }
                yield of(rhythm, every, List.copyOf(days), date, random.nextInt(120));
            }
            case MONTHLY_ON_DAY -> of(rhythm, every, List.of(), date, random.nextInt(500));
            case MONTHLY_ON_WEEKDAY -> {
                LocalDate first = date.withDayOfMonth(1 + random.nextInt(28));
                yield of(rhythm, every, List.of(), first, random.nextInt(500));
            }
            case MONTHLY_ON_LAST_WEEKDAY -> {
                LocalDate first = date.withDayOfMonth(date.lengthOfMonth() - random.nextInt(7));
                yield of(rhythm, every, List.of(), first, random.nextInt(500));
            }
        };
    }

    private static Recurrence of(
            Recurrence.Rhythm rhythm,
            int every,
            List<DayOfWeek> days,
            LocalDate first,
            int length) {
        return new Recurrence(rhythm, every, days, first, first.plusDays(length));
    }
}
