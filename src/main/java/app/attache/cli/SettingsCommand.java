package app.attache.cli;

import app.attache.conflict.NamedSettings;
import app.attache.programme.RuleSettings;
import app.attache.workspace.Deciding;
import app.attache.workspace.Workspace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells by which limits a file judges, and sets them. */
@Command(name = "settings")
final class SettingsCommand implements Callable<Integer> {

    private static final int MOST_SLIPS = 4;

    private final Surroundings surroundings;

    @Parameters(arity = "0..*", paramLabel = "NAME[=VALUE]", descriptionKey = "settings.names")
    private List<String> wishes = new ArrayList<>();

    @Mixin private VisitDatabase database = new VisitDatabase();
    @Mixin private Formatted format = new Formatted();

    SettingsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return database.open(surroundings, this::answer);
    }

    private int answer(Workspace workspace) {
        RuleSettings before = RuleSettings.of(workspace.current().programme());
        RuleSettings after = before;
        List<String> names = new ArrayList<>();
        for (String wish : wishes) {
            int equals = wish.indexOf('=');
            String name = known(equals < 0 ? wish : wish.substring(0, equals));
            names.add(name);
            if (equals >= 0) {
                after = NamedSettings.with(after, name, wish.substring(equals + 1));
            }
        }
        if (!after.equals(before)) {
            new Deciding(workspace, surroundings.texts()).settle(after);
        }
        tell(names.isEmpty() ? NamedSettings.names() : names, after);
        return ExitCode.FINE;
    }

    private static String known(String name) {
        List<String> names = NamedSettings.names();
        if (names.contains(name)) {
            return name;
        }
        String nearest = Likeness.nearest(name, names, 1).getFirst();
        throw Likeness.distance(name, nearest) <= MOST_SLIPS
                ? Refusal.of("cli.settings.unknown.meant", name, nearest)
                : Refusal.of("cli.settings.unknown", name);
    }

    private void tell(List<String> names, RuleSettings settings) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String name : names) {
            values.put(name, NamedSettings.value(settings, name));
        }
        if (format.json()) {
            surroundings.json(Json.object("settings", values));
            return;
        }
        values.forEach((name, value) -> surroundings.out().println(line(name, value)));
    }

    // Marked where it is not what holds in a file that says nothing.
    private static String line(String name, Object value) {
        boolean usual = NamedSettings.value(RuleSettings.USUAL, name).equals(value);
        return "%s %-34s %s".formatted(usual ? " " : "*", name, value);
    }
}
