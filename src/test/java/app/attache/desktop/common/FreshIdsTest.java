package app.attache.desktop.common;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.workspace.VisitFiles;
import org.junit.jupiter.api.Test;

class FreshIdsTest {

    private final FreshIds ids = new FreshIds(VisitFiles.washington());

    @Test
    void anIdIsMadeOfTheName() {
        assertThat(ids.of(Kind.PERSON, "  José Müller-Ørn ").toString())
                .isEqualTo("person:jose-muller-rn");
    }

    @Test
    void aTakenIdIsNumbered() {
        assertThat(ids.of(Kind.VENUE, "Pentagon")).isEqualTo(Id.venue("pentagon-2"));
    }

    @Test
    void aNameWithoutLatinLettersIsNumberedByKind() {
        assertThat(ids.of(Kind.PERSON, "נתניהו")).isEqualTo(Id.person("person-1"));
    }
}
