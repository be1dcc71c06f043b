package app.attache.desktop.common;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * The day in a field with a calendar, written with its weekday and its month in letters, so that nobody takes the one number for
 * the other, and read as people type it; see {@link TypedTime}.
 */
public final class TypedDays extends StringConverter<LocalDate> {

    private final Locale locale;
    private LocalDate last;

    private TypedDays(LocalDate last, Locale locale) {
        this.last = last;
        this.locale = locale;
    }

    /** Lets {@code picker} show and read days so; what is typed is near the day that it has now. */
    public static void in(DatePicker picker, Locale locale) {
        picker.setConverter(new TypedDays(picker.getValue(), locale));
    }

    @Override
    public String toString(@Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        last = day;
        return DateTimeFormatter.ofPattern("EEE d MMM uuuu", locale).format(day);
    }

    /** The day that {@code text} says; where it says none, the day remains as it was, and with it what is written. */
    @Override
    public @Nullable LocalDate fromString(String text) {
        if (text.isBlank()) {
            return null;
        }
        try {
            return new TypedTime(last.atTime(LocalTime.NOON), locale).readDate(text);
        } catch (UnreadableTime unreadable) {
            return last;
        }
    }
}
