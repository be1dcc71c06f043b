package app.attache.desktop.filter;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.common.Filter;
import app.attache.desktop.common.WindowModel;
import app.attache.desktop.common.WindowModels;
import app.attache.programme.Id;
import app.attache.programme.Status;
import org.junit.jupiter.api.Test;

class FilterModelTest {

    private final WindowModel window = WindowModels.washington();
    private final FilterModel model = new FilterModel(window);

    @Test
    void wishesAddUpAndAreTakenBackOneByOne() {
        model.want(Id.delegation("d1"), true);
        model.wantVenue(Id.venue("capitol"), true);
        model.want(Status.SLATED, true);
        assertThat(model.words()).isEqualTo("Only PM to Washington, Capitol Hill and 1 more");
        model.want(Id.delegation("d1"), false);
        model.wantVenue(Id.venue("capitol"), false);
        assertThat(model.words()).isEqualTo("Only slated");
        assertThat(window.filter().get().statuses()).containsExactly(Status.SLATED);
        model.want(Status.SLATED, false);
        assertThat(window.filter().get()).isEqualTo(Filter.NONE);
        assertThat(model.words()).isEqualTo("Everything is shown");
    }

    @Test
    void everythingIsOneStepAway() {
        model.wantConflicts(true);
        model.want(Status.HELD, true);
        assertThat(model.words()).contains("held").contains("in conflict");
        model.wantEverything();
        assertThat(window.filter().get().isNone()).isTrue();
    }
}
