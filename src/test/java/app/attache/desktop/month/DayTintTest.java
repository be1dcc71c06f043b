package app.attache.desktop.month;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.common.ClockDay;
import app.attache.desktop.common.Period;
import app.attache.desktop.common.tint.TintDays;
import app.attache.desktop.common.tint.TintWords;
import app.attache.observance.Restriction;
import app.attache.text.Texts;
import app.attache.workspace.VisitFiles;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class DayTintTest {

    private static final List<ClockDay> WEEK =
            new Period(LocalDate.of(2025, 2, 2), 7)
                    .dates().stream()
                            .map(day -> ClockDay.of(day, ZoneId.of("America/New_York")))
                            .toList();

    @Test
    void aDayIsTintedForAsMuchOfItAsIsKept() {
        List<List<DayTint>> tints = DayTint.of(WEEK, List.of(TintDays.SHABBAT_IN_WASHINGTON));
        assertThat(tints.subList(0, 5)).allMatch(List::isEmpty);
        DayTint friday = tints.get(5).getFirst();
        assertThat(friday.from()).isCloseTo((17 + 18 / 60.0) / 24, Offset.offset(0.001));
        assertThat(friday.to()).isEqualTo(1);
        DayTint saturday = tints.get(6).getFirst();
        assertThat(saturday.from()).isZero();
        assertThat(saturday.to()).isCloseTo((18 + 19 / 60.0) / 24, Offset.offset(0.001));
    }

    @Test
    void theCornerSaysWhatIsKeptAndNotThatItIsTheWeekend() {
        assertThat(corner(6, TintDays.SATURDAY_OFF)).isEmpty();
        assertThat(corner(6, TintDays.SATURDAY_OFF, TintDays.SHABBAT_IN_WASHINGTON))
                .startsWith("Shabbat to 18:19");
        assertThat(corner(5, TintDays.SHABBAT_IN_WASHINGTON)).startsWith("Shabbat begins 17:18");
        assertThat(corner(5, TintDays.SHABBAT_IN_DOHA)).startsWith("Shabbat begins 17:04 · Doha");
    }

    private static List<String> corner(int day, Restriction... restrictions) {
        return MonthWords.tint(
                DayTint.of(WEEK, List.of(restrictions)).get(day),
                WEEK.get(day),
                new TintWords(VisitFiles.washington(), Texts.english()));
    }
}
