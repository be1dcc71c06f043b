package app.attache.workspace;

import app.attache.conflict.Decisions;
import app.attache.conflict.Finding;
import app.attache.conflict.FindingKind;
import app.attache.conflict.FindingWords;
import app.attache.programme.KindSetting;
import app.attache.programme.Programme;
import app.attache.programme.RuleSettings;
import app.attache.text.Texts;
import java.util.List;
import java.util.Objects;

/**
 * Decisions about what is found in a file: each is one step of it, and can be taken back. For any thread.
 *
 * @param workspace the file
 * @param texts the language of the steps' labels
 */
public record Deciding(Workspace workspace, Texts texts) {

    public Deciding {
        Objects.requireNonNull(workspace, "workspace");
        Objects.requireNonNull(texts, "texts");
    }

    /**
     * Accepts findings as they are. Nothing is changed where all are accepted for this reason already.
     *
     * @return what the file holds then
     * @throws ReasonMissing when {@code reason} is blank
     */
    public Snapshot accept(List<Finding> findings, String reason) {
        if (reason.isBlank()) {
            throw new ReasonMissing();
        }
        Programme programme = programme();
        String label = label("workspace.decision.accept", findings);
        return workspace.apply(
                Decisions.accept(programme, findings, workspace.origin(label, reason.strip())));
    }

    /** Accepts findings no longer, whether their acceptance holds or is void. */
    public Snapshot reopen(List<Finding> findings) {
        String label = label("workspace.decision.reopen", findings);
        return workspace.apply(
                Decisions.reopen(programme(), findings, workspace.origin(label, "")));
    }

    /** Puts settings in force. */
    public Snapshot settle(RuleSettings settings) {
        return settle(settings, texts.get("workspace.decision.settle"));
    }

    /** Sets findings of a kind aside, or tells of them again. */
    public Snapshot mute(FindingKind kind, boolean muted) {
        RuleSettings settings = RuleSettings.of(programme());
        KindSetting was = settings.kind(kind.label());
        String key = muted ? "workspace.decision.mute" : "workspace.decision.unmute";
        String name = new FindingWords(programme(), texts).kind(kind);
        return settle(
                settings.with(new KindSetting(was.kind(), was.weight(), muted)),
                texts.get(key, name));
    }

    private Snapshot settle(RuleSettings settings, String label) {
        return workspace.apply(
                Decisions.settle(programme(), settings, workspace.origin(label, "")));
    }

    private String label(String key, List<Finding> findings) {
        return findings.size() == 1
                ? texts.get(
                        key + ".one",
                        new FindingWords(programme(), texts).title(findings.getFirst()))
                : texts.get(key, findings.size());
    }

    private Programme programme() {
        return workspace.current().programme();
    }
}
