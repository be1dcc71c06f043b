package app.attache.cli;

import app.attache.conflict.Severity;
import app.attache.itinerary.Divert;
import app.attache.itinerary.NewTime;
import app.attache.itinerary.fit.MayMove;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** What all commands have in common: where they write, their help, how values are read, how errors are said. */
final class CommandStyle {

    private static final int WIDTH = 80;

    private CommandStyle() {}

    /** Gives {@code root} and all commands below it the style. */
    static CommandLine applyTo(CommandLine root, Surroundings surroundings) {
        Errors errors = new Errors(surroundings);
        root.setOut(surroundings.out());
        root.setErr(surroundings.err());
        root.setUsageHelpWidth(WIDTH);
        root.setUsageHelpLongOptionsMaxWidth(24);
        root.setExecutionExceptionHandler(errors);
        root.setParameterExceptionHandler(errors);
        root.registerConverter(
                Formatted.Form.class, text -> Values.oneOf(Formatted.Form.class, text));
        root.registerConverter(Severity.class, text -> Values.oneOf(Severity.class, text));
        root.registerConverter(Screen.View.class, text -> Values.oneOf(Screen.View.class, text));
        root.registerConverter(
                PictureCommand.Look.class, text -> Values.oneOf(PictureCommand.Look.class, text));
        root.registerConverter(
                NewTime.Occurrence.class, text -> Values.oneOf(NewTime.Occurrence.class, text));
        root.registerConverter(Divert.Clock.class, text -> Values.oneOf(Divert.Clock.class, text));
        root.registerConverter(MayMove.class, text -> Values.oneOf(MayMove.class, text));
        root.registerConverter(LocalDate.class, Values::date);
        root.registerConverter(Path.class, Values::path);
        root.registerConverter(PictureSize.class, Values::size);
        root.registerConverter(Locale.class, Values::language);
        root.setResourceBundle(
                ResourceBundle.getBundle("i18n.cli", Locale.ENGLISH, Values.ENGLISH));
        explain(root);
        root.getCommandSpec()
                .addOption(
                        OptionSpec.builder("-V", "--version")
                                .versionHelp(true)
                                .descriptionKey("version")
                                .build());
        root.getHelpSectionMap()
                .put(
                        UsageMessageSpec.SECTION_KEY_COMMAND_LIST,
                        help -> commandList(help, surroundings));
        return root;
    }

    private static void explain(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        spec.addOption(
                OptionSpec.builder("-h", "--help").usageHelp(true).descriptionKey("help").build());
        UsageMessageSpec usage = spec.usageMessage();
        usage.sortOptions(false);
        usage.synopsisHeading("%nUsage: ");
        usage.commandListHeading("");
        usage.descriptionHeading(usage.description().length == 0 ? "" : "%n");
        usage.parameterListHeading("%n");
        usage.optionListHeading(spec.positionalParameters().isEmpty() ? "%n" : "");
        command.getSubcommands().values().forEach(CommandStyle::explain);
    }

    private static String commandList(Help help, Surroundings surroundings) {
        StringBuilder list = new StringBuilder();
        for (CommandGroup group : CommandGroup.values()) {
            list.append(System.lineSeparator())
                    .append(surroundings.texts().get(group.titleKey()))
                    .append(System.lineSeparator());
            Help.TextTable table =
                    Help.TextTable.forColumns(
                            help.colorScheme(),
                            new Help.Column(14, 2, Help.Column.Overflow.SPAN),
                            new Help.Column(WIDTH - 14, 2, Help.Column.Overflow.WRAP));
            for (Object command : group.commands(surroundings)) {
                String name = CommandSpec.forAnnotatedObject(command).name();
                table.addRowValues(name, headerOf(help, name));
            }
            list.append(table);
        }
        return list.toString();
    }

    private static String headerOf(Help help, String name) {
        CommandLine command = help.commandSpec().subcommands().get(name);
        return String.join(
                " ",
                Objects.requireNonNull(command, name).getCommandSpec().usageMessage().header());
    }
}
