package app.attache.cli;

import app.attache.itinerary.NewTime;
import app.attache.text.Texts;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
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
}
