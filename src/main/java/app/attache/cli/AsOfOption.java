package app.attache.cli;

import app.attache.programme.Meeting;
import app.attache.programme.Programme;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The option that says as of when it is judged what is due; now where it is left out. */
final class AsOfOption {

    @Option(names = "--as-of", paramLabel = "MOMENT", descriptionKey = "as-of")
    private String text = "";

    /** Whether a moment was given. */
    boolean given() {
        return !text.isEmpty();
    }

    /**
     * The moment: with an offset as it is written, else on the clock that most meetings of {@code programme} follow, where there
     * are none on that of UTC.
     *
     * @param now what is meant where the option was left out
     * @throws Refusal when it is no moment, or on that clock none or two
     */
    Instant in(Programme programme, Instant now) {
        if (!given()) {
            return now;
        }
        try {
            return text.matches(".*T.*(Z|[+-]\\d\\d:\\d\\d)")
                    ? OffsetDateTime.parse(text).toInstant()
                    : local(LocalDateTime.parse(text), clock(programme));
        } catch (DateTimeParseException e) {
            throw Refusal.because(e, "cli.value.as-of", text);
        }
    }

    private Instant local(LocalDateTime time, ZoneId clock) {
        List<ZoneOffset> offsets = clock.getRules().getValidOffsets(time);
        if (offsets.size() != 1) {
            throw Refusal.of(
                    "cli.as-of.not-one",
                    text,
                    clock.getId(),
                    clock.getRules().getOffset(time).getId());
        }
        return time.toInstant(offsets.getFirst());
    }

    private static ZoneId clock(Programme programme) {
        Map<ZoneId, Long> uses =
                programme.meetings().stream()
                        .map(Meeting::time)
                        .collect(
                                Collectors.groupingBy(
                                        time -> time.start().getZone(), Collectors.counting()));
        return uses.entrySet().stream()
                .min(
                        Map.Entry.<ZoneId, Long>comparingByValue()
                                .reversed()
                                .thenComparing(
                                        use -> use.getKey().getId(), Comparator.naturalOrder()))
                .map(Map.Entry::getKey)
                .orElse(ZoneOffset.UTC);
    }
}
