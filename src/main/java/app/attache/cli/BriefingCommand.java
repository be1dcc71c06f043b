package app.attache.cli;

import app.attache.programme.Delegation;
import app.attache.programme.Programme;
import app.attache.workspace.Papers;
import app.attache.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a delegation's briefing for a day as PDF. */
@Command(name = "briefing")
final class BriefingCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private VisitDatabase database = new VisitDatabase();
    @Mixin private DelegationOption delegation = new DelegationOption();

    @Option(
            names = "--date",
            paramLabel = "DATE",
            required = true,
            descriptionKey = "briefing.date")
    private LocalDate date = LocalDate.EPOCH;

    @Option(
            names = "--out",
            paramLabel = "FILE.pdf",
            required = true,
            descriptionKey = "briefing.out")
    private Path file = Path.of("");

    BriefingCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return database.open(surroundings, this::write);
    }

    private int write(Workspace workspace) {
        Programme programme = workspace.current().programme();
        Delegation whose = delegation.in(programme);
        ProgrammeDays days = ProgrammeDays.of(programme, whose.id());
        new Papers(programme, surroundings.texts(), surroundings.clock().instant())
                .briefing(whose.id(), date, file);
        surroundings.say("cli.briefing.done", whose.name(), date.toString(), file.toString());
        if (!days.contain(date)) {
            remarkOn(days, whose);
        }
        return ExitCode.FINE;
    }

    private void remarkOn(ProgrammeDays days, Delegation whose) {
        if (days.first().isEmpty() || days.last().isEmpty()) {
            surroundings.remark("cli.briefing.nothing", whose.name());
        } else {
            surroundings.remark(
                    "cli.briefing.outside",
                    whose.name(),
                    date.toString(),
                    days.first().get().toString(),
                    days.last().get().toString());
        }
    }
}
