package app.attache.desktop.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.DateTimes;

class TypedTimeProperties {

    @Property
    void whatIsWrittenIsReadBackWhateverIsNear(
            @ForAll("times") LocalDateTime time,
            @ForAll("times") LocalDateTime near,
            @ForAll("languages") Locale language) {
        String written = TypedTime.write(time, language);
        assertThat(new TypedTime(near, language).read(written)).isEqualTo(time);
        assertThat(new TypedTime(near, language).readEnd(written)).isEqualTo(time);
    }

    @Property
    void aClockAloneIsOnTheDayThatIsNear(
            @ForAll("times") LocalDateTime time, @ForAll("times") LocalDateTime near) {
        TypedTime typed = new TypedTime(near, Locale.ENGLISH);
        LocalTime minute = time.toLocalTime().withSecond(0).withNano(0);
        LocalDateTime expected = near.toLocalDate().atTime(minute);
        int hour = minute.getHour();
        String half = (hour % 12 == 0 ? 12 : hour % 12) + minute.toString().substring(2);
        assertThat(typed.read(minute.toString())).isEqualTo(expected);
        assertThat(typed.read(minute.toString().replace(":", ""))).isEqualTo(expected);
        assertThat(typed.read(half + (hour < 12 ? "a" : "p"))).isEqualTo(expected);
    }

    @Property
    void anEndIsNeverBeforeItsBeginningNorADayLater(
            @ForAll("times") LocalDateTime start, @ForAll("times") LocalDateTime end) {
        LocalDateTime read = new TypedTime(start, Locale.ENGLISH).readEnd(TypedTime.clock(end));
        assertThat(read).isAfterOrEqualTo(start).isBefore(start.plusDays(1));
        assertThat(read.toLocalTime()).isEqualTo(end.toLocalTime());
    }

    @Property
    void noTextBreaksTheReading(@ForAll String text, @ForAll("times") LocalDateTime near) {
        try {
            assertThat(new TypedTime(near, Locale.ENGLISH).read(text)).isNotNull();
        } catch (UnreadableTime refused) {
            assertThat(refused.message().key()).startsWith("desktop.typed.");
        }
    }

    @Provide
    Arbitrary<LocalDateTime> times() {
        return DateTimes.dateTimes()
                .between(
                        LocalDateTime.parse("1000-01-01T00:00"),
                        LocalDateTime.parse("2999-12-30T23:59"));
    }

    @Provide
    Arbitrary<Locale> languages() {
        return Arbitraries.of(Locale.ENGLISH, Locale.of("he"), Locale.of("ar"), Locale.FRENCH);
    }
}
