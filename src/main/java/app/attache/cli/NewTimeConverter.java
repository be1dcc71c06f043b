package app.attache.cli;

import app.attache.itinerary.NewTime;
import app.attache.text.Texts;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads when something is to be: a local date and time as ISO 8601 writes it, or a date alone. */
final class NewTimeConverter implements ITypeConverter<NewTime> {

    @Override
    public NewTime convert(String text) {
        try {
            return text.contains("T")
                    ? NewTime.at(LocalDateTime.parse(text))
                    : NewTime.on(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(Texts.english().get("cli.value.departure", text));
        }
    }

    /**
     * The time that a required option gave, with the one that says which of two is meant.
     *
     * @param time not null once the command line was read
     */
    static NewTime read(@Nullable NewTime time, NewTime.Occurrence occurrence) {
        return switch (time) {
            case NewTime.At at -> new NewTime.At(at.time(), occurrence);
            case NewTime.OnDay day -> day;
            case null -> throw new IllegalStateException("The option is required");
        };
    }
}
