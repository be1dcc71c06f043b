package app.attache.cli;

import app.attache.itinerary.Change;
import app.attache.itinerary.JoinDelegation;
import app.attache.programme.Kind;
import app.attache.programme.Programme;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Makes a delegation part of another, or says what that would mean. */
@Command(name = "join")
final class JoinCommand implements Callable<Integer> {

    @ParentCommand private @Nullable ChangeCommand change;

    @Option(
            names = "--delegation",
            paramLabel = "ID",
            required = true,
            descriptionKey = "join.delegation")
    private String delegation = "";

    @Option(names = "--into", paramLabel = "ID", required = true, descriptionKey = "join.into")
    private String into = "";

    @Option(names = "--hand-over-past", descriptionKey = "join.hand-over-past")
    private boolean handOverPast;

    @Mixin private Deciding deciding = new Deciding();

    @Override
    public Integer call() {
        return deciding.run(change, this::wish);
    }

    private Change wish(Programme programme) {
        return JoinDelegation.of(Ids.of(Kind.DELEGATION, delegation), Ids.of(Kind.DELEGATION, into))
                .withPast(handOverPast ? JoinDelegation.Past.HANDED_OVER : JoinDelegation.Past.KEPT)
                .withReason(deciding.reason());
    }
}
