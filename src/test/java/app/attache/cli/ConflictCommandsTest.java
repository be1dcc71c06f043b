package app.attache.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Conflicts are listed, narrowed, accepted and judged by other limits from the command line. */
class ConflictCommandsTest {

    @TempDir Path folder;

    private final Shell shell = new Shell();

    @BeforeEach
    void makeUp() {
        shell.run("generate", "--meetings", 300, "--seed", 3, "--db", db());
    }

    @Test
    void hardConflictsThatNobodyAcceptedEndWithOne() {
        assertThat(list("--severity", "hard")).isNotEmpty();
        assertThat(shell.run("conflicts", "--db", db()).code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(shell.run("conflicts", "--db", db(), "--person", "p1", "--kind", "dst").code())
                .isNotEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void anAcceptedConflictIsListedOnlyOnRequest() {
        JsonNode first = list("--severity", "hard").get(0);
        String key = first.at("/key").asText();
        assertThat(first.at("/standing").asText()).isEqualTo("open");
        assertThat(first.at("/accepted").isNull()).isTrue();

        Shell.Outcome said =
                shell.run("accept", key, "--db", db(), "--reason", "Her deputy stands in");
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("One conflict is accepted");

        assertThat(list().findValuesAsText("key")).doesNotContain(key);
        JsonNode accepted = find(list("--all"), key);
        assertThat(accepted.at("/standing").asText()).isEqualTo("accepted");
        assertThat(accepted.at("/accepted/reason").asText()).isEqualTo("Her deputy stands in");
        assertThat(accepted.at("/accepted/by").asText()).isEqualTo("tester");
        assertThat(shell.run("conflicts", "--db", db(), "--all").out())
                .contains("accepted by tester: Her deputy stands in");

        shell.run("undo", "--db", db());
        assertThat(list().findValuesAsText("key")).contains(key);
        shell.run("redo", "--db", db());
        shell.run("accept", key, "--no-longer", "--db", db());
        assertThat(list().findValuesAsText("key")).contains(key);
    }

    @Test
    void nothingIsAcceptedWithoutAReasonOrThatIsNotThere() {
        String key = list().get(0).at("/key").asText();

        Shell.Outcome silent = shell.run("accept", key, "--db", db());
        assertThat(silent.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(silent.err()).contains("Say why");
        Shell.Outcome unknown =
                shell.run("accept", "rest/meeting:none", "--db", db(), "--reason", "Why not");
        assertThat(unknown.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(unknown.err()).contains("rest/meeting:none");
    }

    @Test
    void theListIsNarrowedByKindAndByPerson() {
        JsonNode all = list();
        String kind = all.get(0).at("/kind").asText();
        assertThat(list("--kind", kind).findValuesAsText("kind")).isNotEmpty().containsOnly(kind);

        String person = personIn(all);
        JsonNode hers = list("--person", person.substring("person:".length()));
        assertThat(hers.size()).isPositive().isLessThan(all.size());
        assertThat(shell.run("conflicts", "--db", db(), "--kind", "capacty").err())
                .contains("capacity");
        assertThat(shell.run("conflicts", "--db", db(), "--person", "nobody").code())
                .isEqualTo(ExitCode.WRONG_INPUT);
    }

    @Test
    void sinceTellsWhatAppearedAfterAStep() {
        JsonNode all = list();
        assertThat(all.get(0).at("/since/step").asInt()).isOne();
        assertThat(list("--since", "0").size()).isEqualTo(all.size());
        assertThat(list("--since", "1")).isEmpty();

        shell.run("undo", "--db", db());
        shell.run("redo", "--db", db());
        JsonNode again = list("--since", "2");
        assertThat(again.size()).isEqualTo(all.size());
        assertThat(again.get(0).at("/since/type").asText()).isEqualTo("redo");
        assertThat(list("--since", "2025-02-03").size()).isEqualTo(all.size());
        assertThat(list("--since", "2025-02-03T18:00:01Z")).isEmpty();
        assertThat(shell.run("conflicts", "--db", db(), "--since", "Monday").code())
                .isEqualTo(ExitCode.WRONG_INPUT);
    }

    @Test
    void settingsAreToldSetInOneStepAndSetBack() {
        assertThat(shell.run("settings", "rest", "--db", db()).out()).contains("10 h");

        shell.run(
                "settings",
                "rest=9 h",
                "severity.person-double-booked=soft",
                "working-hours.friday=09:00-13:00",
                "--db",
                db());
        JsonNode settings =
                shell.run("settings", "--db", db(), "--format", "json").json().at("/settings");
        assertThat(settings.at("/rest").asText()).isEqualTo("9 h");
        assertThat(settings.at("/working-hours.friday").asText()).isEqualTo("09:00-13:00");
        assertThat(shell.run("history", "--db", db(), "--format", "json").json().at("/steps"))
                .hasSize(2);
        assertThat(
                        list("--kind", "person-double-booked", "--severity", "hard")
                                .findValuesAsText("key"))
                .isEmpty();

        assertThat(shell.run("settings", "rest=", "--db", db()).out()).contains("10 h");
    }

    @Test
    void aSettingOrValueThatThereIsNotIsRefusedAndNothingIsSet() {
        for (String[] wrong :
                new String[][] {
                    {"rst=9 h", "rest"},
                    {"rest=soon", "no length of time"},
                    {"rest=9000 h", "from 0 min to 72 h"},
                    {"day-engagements=0", "from 1 to 50"},
                    {"severity.rest=awful", "none of usual"},
                    {"working-hours.friday=13:00-09:00", "no hours of a day"}
                }) {
            Shell.Outcome said = shell.run("settings", "hold=24 h", wrong[0], "--db", db());
            assertThat(said.code()).isEqualTo(ExitCode.WRONG_INPUT);
            assertThat(said.err()).contains(wrong[1]);
        }
        assertThat(shell.run("settings", "hold", "--db", db()).out()).contains("48 h");
    }

    @Test
    void aMutedKindIsListedOnlyOnRequest() {
        String kind = list().get(0).at("/kind").asText();
        shell.run("settings", "muted." + kind + "=true", "--db", db());

        assertThat(list().findValuesAsText("kind")).doesNotContain(kind);
        assertThat(list("--all", "--kind", kind).findValuesAsText("standing"))
                .isNotEmpty()
                .containsOnly("muted");
    }

    /** The meetings of Wednesday the 5th and Thursday the 6th of the sample are only pencilled in here. */
    @Test
    void whatIsDueIsJudgedAsOfTheMomentThatIsAskedFor() throws IOException {
        String sample = Files.readString(Path.of("samples", "washington-2025.yaml"));
        Path file = folder.resolve("held.yaml");
        Files.writeString(file, sample.replace("status: slated", "status: hold"));
        Object[] early = {"conflicts", "--file", file, "--kind", "unconfirmed-hold", "--as-of"};

        assertThat(shell.run(and(early, "2025-02-01T09:00")).out()).startsWith("No findings");
        assertThat(shell.run(and(early, "2025-02-05T09:00")).out()).contains("is not agreed");
        assertThat(shell.run(and(early, "2025-02-05T09:00-05:00")).out()).contains("not agreed");
        assertThat(shell.run(and(early, "2026-11-25T09:00:00Z")).out()).startsWith("No findings");

        shell.run("import", file, "--db", folder.resolve("held"));
        Object[] kept = and(early, "2025-02-05T09:00");
        kept[1] = "--db";
        kept[2] = folder.resolve("held");
        JsonNode since = shell.run(and(kept, "--format", "json")).json().at("/findings/0/since");
        assertThat(since.at("/type").asText()).isEqualTo("time");
        assertThat(since.at("/step").isNull()).isTrue();
        assertThat(since.at("/at").asText()).startsWith("2025-02-0");
        assertThat(shell.run(and(kept, "--since", "2025-02-01")).out())
                .contains("because time passed");
    }

    @Test
    void aMomentThatIsNoneIsRefused() {
        for (String[] wrong :
                new String[][] {
                    {"Monday", "2025-02-03T09:00"}, {"2025-02-03", "2025-02-03T09:00"}
                }) {
            Shell.Outcome said = shell.run("conflicts", "--db", db(), "--as-of", wrong[0]);
            assertThat(said.code()).isEqualTo(ExitCode.WRONG_INPUT);
            assertThat(said.err()).contains(wrong[0], wrong[1]);
        }
        Path sample = Path.of("samples", "washington-2025.yaml");
        Shell.Outcome skipped =
                shell.run("conflicts", "--file", sample, "--as-of", "2025-03-09T02:30");
        assertThat(skipped.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(skipped.err()).contains("America/New_York", "2025-03-09T02:30-05:00");
    }

    private static Object[] and(Object[] words, Object... more) {
        return Stream.concat(Stream.of(words), Stream.of(more)).toArray();
    }

    private JsonNode list(String... options) {
        Object[] words = new Object[options.length + 5];
        words[0] = "conflicts";
        words[1] = "--db";
        words[2] = db();
        words[3] = "--format";
        words[4] = "json";
        System.arraycopy(options, 0, words, 5, options.length);
        return shell.run(words).json().at("/findings");
    }

    private static JsonNode find(JsonNode findings, String key) {
        for (JsonNode finding : findings) {
            if (finding.at("/key").asText().equals(key)) {
                return finding;
            }
        }
        throw new AssertionError("Not listed: " + key);
    }

    private static String personIn(JsonNode findings) {
        for (JsonNode subject : findings.findValues("subjects")) {
            if (subject.size() > 0 && subject.get(0).asText().startsWith("person:")) {
                return subject.get(0).asText();
            }
        }
        throw new AssertionError("Nobody is concerned");
    }

    private Path db() {
        return folder.resolve("visit");
    }
}
