package app.attache.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.conflict.NamedSettings;
import app.attache.programme.KindSetting;
import app.attache.programme.RuleSettings;
import app.attache.programme.TimeLimit;
import app.attache.text.Texts;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SettingsModelTest {

    private final RuleSettings before =
            RuleSettings.USUAL.with(TimeLimit.REST, Duration.ofHours(9));
    private final SettingsModel model = new SettingsModel(before, Texts.english());

    @Test
    void untouchedSettingsStayAsTheyAre() {
        assertThat(model.settings()).contains(before);
        assertThat(model.value("rest")).isEqualTo("9 h");
        assertThat(model.usual("rest")).isEqualTo("10 h");
    }

    @Test
    void whatIsTypedIsPutInForce() {
        model.type("rest", "8h 30 min");
        model.type("severity.rank-mismatch", "info");
        model.type("muted.duplicate", "true");
        model.type("working-hours.saturday", "none");

        RuleSettings settings = model.settings().orElseThrow();
        assertThat(settings.time(TimeLimit.REST)).isEqualTo(Duration.ofMinutes(510));
        assertThat(settings.kind("rank-mismatch").weight()).isEqualTo(KindSetting.Weight.INFO);
        assertThat(settings.kind("duplicate").muted()).isTrue();
        assertThat(NamedSettings.value(settings, "working-hours.saturday")).isEqualTo("none");
    }

    @Test
    void whatCannotBeIsSaidAtItsSettingAndNothingIsPutInForce() {
        model.type("rest", "soon");
        model.type("tolerance", "48 h");
        model.type("day-engagements", "many");
        model.type("working-hours.monday", "20:00-08:00");

        assertThat(model.problems().get())
                .containsOnlyKeys("rest", "tolerance", "day-engagements", "working-hours.monday");
        assertThat(model.problems().get().get("tolerance")).contains("24 h");
        assertThat(model.settings()).isEmpty();

        model.type("rest", "10 h");
        assertThat(model.problems().get()).doesNotContainKey("rest");
    }

    @Test
    void allCanBeMadeUsualAgain() {
        model.type("tolerance", "nonsense");
        model.reset();

        assertThat(model.settings()).contains(RuleSettings.USUAL);
    }
}
