package app.attache.cli;

import app.attache.itinerary.Change;
import app.attache.itinerary.ShiftVisit;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Programme;
import app.attache.programme.Visit;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Shifts all that is still to come of a visit, or says what that would mean. */
@Command(name = "shift-visit")
final class ShiftVisitCommand implements Callable<Integer> {

    @ParentCommand private @Nullable ChangeCommand change;

    @Option(names = "--visit", paramLabel = "ID", descriptionKey = "shift-visit.visit")
    private String visit = "";

    @Option(names = "--days", paramLabel = "N", descriptionKey = "shift-visit.days")
    private int days;

    @Option(names = "--by", paramLabel = "LENGTH", descriptionKey = "shift-visit.by")
    private String by = "";

    @Mixin private Deciding deciding = new Deciding();

    @Override
    public Integer call() {
        return deciding.run(change, this::wish);
    }

    private Change wish(Programme programme) {
        if ((days == 0) == by.isEmpty()) {
            throw Refusal.of("cli.shift.one");
        }
        return ShiftVisit.byDays(which(programme), days)
                .withBy(
                        by.isEmpty()
                                ? new ShiftVisit.By.Days(days)
                                : new ShiftVisit.By.Elapsed(length()))
                .withReason(deciding.reason());
    }

    private Id<Visit> which(Programme programme) {
        if (!visit.isEmpty()) {
            return Ids.of(Kind.VISIT, visit);
        }
        List<Visit> all = programme.all(Visit.class);
        if (all.size() != 1) {
            throw Refusal.of("cli.shift.which", all.size());
        }
        return all.getFirst().id();
    }

    private Duration length() {
        try {
            return Duration.parse(by);
        } catch (DateTimeParseException e) {
            throw Refusal.of("cli.value.length", by);
        }
    }
}
