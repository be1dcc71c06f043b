package app.attache.cli;

import app.attache.itinerary.RemedyWords;
import app.attache.itinerary.Slot;
import app.attache.itinerary.SlotSearch;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Meeting;
import app.attache.workspace.Workspace;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the times at which a meeting suits all, and says of the others why not. */
@Command(name = "slots")
final class SlotsCommand implements Callable<Integer> {

    private static final int DAYS = 3;

    private final Surroundings surroundings;

    @Mixin private VisitDatabase database = new VisitDatabase();

    @Option(
            names = "--meeting",
            paramLabel = "ID",
            required = true,
            descriptionKey = "slots.meeting")
    private String meeting = "";

    @Option(names = "--from", paramLabel = "DAY", descriptionKey = "slots.from")
    private @Nullable LocalDate from;

    @Option(names = "--until", paramLabel = "DAY", descriptionKey = "slots.until")
    private @Nullable LocalDate until;

    @Option(
            names = "--step",
            paramLabel = "MINUTES",
            defaultValue = "15",
            descriptionKey = "slots.step")
    private int step;

    @Option(names = "--all", descriptionKey = "slots.all")
    private boolean all;

    @Mixin private Formatted format = new Formatted();

    SlotsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (step < 1) {
            throw Refusal.of("cli.slots.step", step);
        }
        return database.open(surroundings, this::list);
    }

    private int list(Workspace workspace) {
        Meeting asked =
                Optional.of(meeting)
                        .filter(text -> Id.FORM.matcher(text).matches())
                        .map(Id::meeting)
                        .flatMap(id -> workspace.current().programme().find(id))
                        .orElseThrow(() -> Refusal.of("cli.slots.unknown", meeting));
        List<Slot> slots = workspace.slots().slots(search(asked)).toList();
        boolean some = slots.stream().anyMatch(Slot::fits);
        if (format.json()) {
            surroundings.json(
                    Json.object(
                            "meeting", asked.id(),
                            "slots", slots.stream().map(this::object).toList()));
        } else {
            surroundings.out().println(text(slots));
        }
        return some ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private SlotSearch search(Meeting asked) {
        ZonedDateTime start = asked.time().start();
        ZoneId zone = start.getZone();
        LocalDate first = from == null ? start.toLocalDate() : from;
        LocalDate last = until == null ? first.plusDays(DAYS - 1) : until;
        if (last.isBefore(first)) {
            throw Refusal.of("cli.slots.order", first, last);
        }
        Interval within =
                new Interval(
                        first.atStartOfDay(zone).toInstant(),
                        last.plusDays(1).atStartOfDay(zone).toInstant());
        return new SlotSearch(asked.id(), within, Duration.ofMinutes(step));
    }

    private String text(List<Slot> slots) {
        RemedyWords words = new RemedyWords(surroundings.texts());
        List<Slot> shown = all ? slots : slots.stream().filter(Slot::fits).toList();
        return shown.isEmpty()
                ? surroundings.texts().get("cli.slots.none")
                : shown.stream()
                        .map(words::slot)
                        .collect(Collectors.joining(System.lineSeparator()));
    }

    private Map<String, Object> object(Slot slot) {
        return Json.object(
                "start", slot.time().start().toOffsetDateTime(),
                "end", slot.time().end().toOffsetDateTime(),
                "fits", slot.fits(),
                "against",
                        new FindingReport(slot.tried(), slot.against(), surroundings.texts())
                                .objects());
    }
}
