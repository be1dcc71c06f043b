package app.attache.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class AttacheCommandTest {

    private final Shell shell = new Shell();

    @TempDir private Path folder;

    @Test
    void theVersionIsTheBuilds() {
        Shell.Outcome said = shell.run("--version");
        assertThat(said.code()).isZero();
        assertThat(said.out()).matches("Attaché \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @Test
    void helpSaysWhatTheProgramIsForAndGroupsTheCommands() {
        Shell.Outcome said = shell.run("--help");
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("Plans official visits", "Show this help", "Exit codes")
                .containsSubsequence("First steps", "window", "Changes", "undo");
    }

    @Test
    void everyOptionOfEveryCommandIsExplained() {
        var commands = AttacheCommand.commands(shell.surroundings());
        assertThat(commands.getSubcommands().values())
                .isNotEmpty()
                .allSatisfy(command -> {
                    assertThat(command.getCommandSpec().usageMessage().header())
                            .as(command.getCommandName())
                            .isNotEmpty();
                    assertThat(command.getCommandSpec().args())
                            .allSatisfy(argument ->
                                    assertThat(argument.description())
                                            .as("%s %s", command.getCommandName(), argument)
                                            .isNotEmpty());
                });
    }

    @Test
    void anUnknownOptionIsWrongUse() {
        Shell.Outcome said = shell.run("--no-such-option");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err())
                .startsWith("Unknown option: '--no-such-option'")
                .contains("attache --help");
    }

    @Test
    void aSlipInACommandIsNotTakenForAFile() {
        Shell.Outcome said = shell.run("conflcts");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("conflcts", "neither a command nor");
    }

    @Test
    void withoutArgumentsTheWindowOpens() {
        assertThat(shell.withDisplay().run().code()).isZero();
        assertThat(shell.screen().shown()).containsExactly(Optional.empty());
    }

    @Test
    void aFileOpensInTheWindow() throws Exception {
        Path file = Files.createFile(folder.resolve("visit.mv.db"));
        assertThat(shell.withDisplay().run(folder.resolve("visit")).code()).isZero();
        assertThat(shell.run("window", "--db", file).code()).isZero();
        assertThat(shell.screen().shown())
                .containsExactly(Optional.of(folder.resolve("visit")), Optional.of(file));
    }

    @Test
    void withNoDisplayTheProgramSaysWhatWorksWithoutOne() {
        Shell.Outcome said = shell.run();
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("no display", "attache demo");
        assertThat(shell.screen().shown()).isEmpty();
    }

    @Test
    void aDefectHasACodeAndIsInTheLogUnderIt() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger logger = (Logger) LoggerFactory.getLogger(Errors.class);
        logger.setAdditive(false);
        logger.addAppender(log);
        log.start();
        try {
            Shell.Outcome said = shell.withDisplay().breaking().run();
            assertThat(said.code()).isEqualTo(70);
            assertThat(said.err()).containsPattern("code A-[0-9A-Z]+").contains("attache.log");
            assertThat(log.list)
                    .extracting(ILoggingEvent::getFormattedMessage)
                    .allSatisfy(line -> assertThat(said.err()).contains(line.split(" ")[1]));
        } finally {
            logger.detachAppender(log);
            logger.setAdditive(true);
        }
    }
}
