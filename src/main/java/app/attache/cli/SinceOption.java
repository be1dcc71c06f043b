package app.attache.cli;

import app.attache.workspace.Appearance;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/** From when on: after a step of the journal, or from a moment on. */
sealed interface SinceOption {

    /** Whether what appeared then is later. */
    boolean covers(Appearance appearance);

    /** After the step of this number. */
    record AfterStep(long number) implements SinceOption {

        @Override
        public boolean covers(Appearance appearance) {
            return switch (appearance) {
                case Appearance.ByStep by -> by.step() > number;
                case Appearance.ByTime by -> by.step() >= number;
            };
        }
    }

    /** From this moment on. */
    record From(Instant moment) implements SinceOption {

        @Override
        public boolean covers(Appearance appearance) {
            return !appearance.at().isBefore(moment);
        }
    }

    /**
     * Reads {@code 12}, {@code 2025-02-03} (its beginning in UTC) or {@code 2025-02-03T12:00:00Z}.
     *
     * @throws Refusal when it is none of these
     */
    static SinceOption parse(String text) {
        if (text.matches("\\d{1,9}")) {
            return new AfterStep(Long.parseLong(text));
        }
        try {
            return new From(
                    text.indexOf('T') < 0
                            ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                            : Instant.parse(text));
        } catch (DateTimeParseException e) {
            throw Refusal.because(e, "cli.value.since", text);
        }
    }
}
