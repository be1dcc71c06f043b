package app.attache.desktop.common;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.ChangeSet;
import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.programme.Origin;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.text.Texts;
import app.attache.workspace.VisitFiles;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactSearchTest {

    private static final Programme SAMPLE = VisitFiles.washington();

    private final FactSearch search = new FactSearch(Texts.english());

    @Test
    void peopleVenuesMeetingsAndNotesAreFound() {
        assertThat(found(SAMPLE, "netanyahu")).contains("person:netanyahu");
        assertThat(found(SAMPLE, "PENTAGON")).contains("venue:pentagon", "meeting:e4");
        assertThat(found(SAMPLE, "technical details")).contains("meeting:e8");
        assertThat(found(SAMPLE, "foreign leader inauguration")).contains("meeting:e3");
    }

    @Test
    void whatBeginsWithTheWordsComesFirst() {
        assertThat(found(SAMPLE, "speaker").getFirst()).isEqualTo("meeting:e7");
        assertThat(found(SAMPLE, "mike jo").getFirst()).isEqualTo("person:johnson");
    }

    @Test
    void scriptsAndAccentsMakeNoDifference() {
        Person hebrew = Person.draft(Id.person("hebrew"), "בִּנְיָמִין נתניהו").build();
        Person accented = Person.draft(Id.person("accented"), "Zoë Ångström").build();
        Programme more =
                SAMPLE.apply(
                        new ChangeSet(
                                new Origin("Add", "", "A. Planner", Instant.EPOCH),
                                List.of(new Edit.Added(hebrew), new Edit.Added(accented))));
        assertThat(found(more, "בנימין")).containsExactly("person:hebrew");
        assertThat(found(more, "נתניהו")).containsExactly("person:hebrew");
        assertThat(found(more, "zoe angstrom")).containsExactly("person:accented");
    }

    @Test
    void aChangedFactIsFoundByWhatItSaysNow() {
        assertThat(found(SAMPLE, "thursday")).contains("meeting:e7");
        Programme after =
                SAMPLE.apply(
                        new ChangeSet(
                                new Origin("Rename", "", "A. Planner", Instant.EPOCH),
                                List.of(
                                        new Edit.Replaced(
                                                SAMPLE.get(Id.meeting("e7")),
                                                SAMPLE.get(Id.meeting("e7"))
                                                        .withTitle("Quorum")))));
        assertThat(found(after, "quorum")).containsExactly("meeting:e7");
    }

    @Test
    void nothingIsFoundForNothing() {
        assertThat(found(SAMPLE, "  ")).isEmpty();
        assertThat(found(SAMPLE, "zzz")).isEmpty();
    }

    private List<String> found(Programme programme, String typed) {
        return search.find(programme, typed, 20).stream().map(it -> it.id().toString()).toList();
    }
}
