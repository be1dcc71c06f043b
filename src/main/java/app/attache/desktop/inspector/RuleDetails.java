package app.attache.desktop.inspector;

import app.attache.programme.Acceptance;
import app.attache.programme.RuleSettings;
import app.attache.programme.Separation;
import java.time.ZoneOffset;

/** What the inspector says about who is kept apart, and by what conflicts are judged and accepted. */
final class RuleDetails {

    private RuleDetails() {}

    static void describe(Draft draft, Separation apart) {
        draft.title(draft.names().of(apart))
                .conflicts(apart.id())
                .link("inspector.one", apart.one())
                .link("inspector.other", apart.other())
                .row(
                        "inspector.apart",
                        draft.words().of(apart.buffer(RuleSettings.of(draft.programme()))));
    }

    static void describe(Draft draft, RuleSettings settings) {
        int own = settings.times().size() + settings.numbers().size() + settings.kinds().size();
        draft.title(draft.names().of(settings)).line(draft.text("inspector.rules", own));
    }

    static void describe(Draft draft, Acceptance acceptance) {
        draft.title(draft.names().of(acceptance))
                .row("inspector.accepted-by", acceptance.by())
                .row(
                        "inspector.accepted-at",
                        draft.times().moment(acceptance.at().atZone(ZoneOffset.UTC)));
    }
}
