package app.attache.cli;

import app.attache.itinerary.NewTime;
import app.attache.itinerary.fit.FitRequest;
import app.attache.itinerary.fit.FitWishes;
import app.attache.itinerary.fit.MayMove;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Kind;
import app.attache.programme.Programme;
import app.attache.programme.Stay;
import app.attache.workspace.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds times for wishes, and says of the others why there is none. */
@Command(name = "fit")
final class FitCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private DelegationOption delegation = new DelegationOption();

    @Option(names = "--wish", paramLabel = "IDS", split = ",", descriptionKey = "fit.wish")
    private List<String> wishes = List.of();

    @Option(
            names = "--from",
            paramLabel = "TIME",
            converter = NewTimeConverter.class,
            descriptionKey = "fit.from")
    private @Nullable NewTime from;

    @Option(
            names = "--until",
            paramLabel = "TIME",
            converter = NewTimeConverter.class,
            descriptionKey = "fit.until")
    private @Nullable NewTime until;

    @Option(
            names = "--step",
            paramLabel = "MINUTES",
            defaultValue = "15",
            descriptionKey = "slots.step")
    private int step;

    @Mixin private FitOptions options = new FitOptions();

    FitCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (step < 1) {
            throw Refusal.of("cli.slots.step", step);
        }
        return options.run(surroundings, this::question);
    }

    private FitRequest question(Workspace workspace) {
        Programme programme = workspace.current().programme();
        Delegation whose = delegation.in(programme);
        return FitWishes.of(whose.id(), within(programme, whose.id()))
                .withWishes(Ids.of(Kind.WISH, wishes))
                .withMayMove(options.mayMove(MayMove.NONE))
                .withStep(Duration.ofMinutes(step))
                .withEffort(options.effort())
                .withReason(options.reason());
    }

    private Interval within(Programme programme, Id<Delegation> whose) {
        Interval usual = FitWishes.usualTime(programme, whose, surroundings.clock().instant());
        ZoneId zone = zone(programme, whose);
        Instant first = from == null ? usual.startInclusive() : instant(from, zone, 0);
        Instant last = until == null ? usual.endExclusive() : instant(until, zone, 1);
        if (!first.isBefore(last)) {
            throw Refusal.of("cli.fit.order", first.atZone(zone), last.atZone(zone));
        }
        return new Interval(first, last);
    }

    private static Instant instant(NewTime time, ZoneId zone, int daysLater) {
        return switch (time) {
            case NewTime.At at -> at.time().atZone(zone).toInstant();
            case NewTime.OnDay on -> on.date().plusDays(daysLater).atStartOfDay(zone).toInstant();
        };
    }

    // The clock where it stays first.
    private static ZoneId zone(Programme programme, Id<Delegation> whose) {
        return programme.all(Stay.class).stream()
                .filter(stay -> stay.delegation().equals(whose))
                .min(Comparator.comparing(stay -> stay.time().start().toInstant()))
                .map(stay -> programme.get(stay.city()).zone())
                .orElse(ZoneOffset.UTC);
    }
}
