package app.attache.desktop.editor;

import app.attache.desktop.common.Editing;
import app.attache.desktop.common.FactTimes;
import app.attache.desktop.common.FreshIds;
import app.attache.desktop.common.WindowModel;
import app.attache.desktop.common.gesture.Foresight;
import app.attache.desktop.editor.form.Drafts;
import app.attache.desktop.editor.form.Repetition;
import app.attache.desktop.editor.form.Subject;
import app.attache.desktop.editor.form.Values;
import app.attache.programme.Actual;
import app.attache.programme.Delegation;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Meeting;
import app.attache.programme.Notes;
import app.attache.programme.Programme;
import app.attache.programme.Series;
import app.attache.programme.TimeSpan;
import app.attache.workspace.UnsavedEntry;
import app.attache.workspace.Workspace;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.stage.Window;

/** The editors of an open file. */
public final class Editors implements Editing {

    private final Window owner;
    private final WindowModel window;
    private final Keeping keeping;
    private final InstantSource clock;

    /**
     * Editors over {@code owner} of what {@code window} shows.
     *
     * @param workspace the file, which keeps what is typed until it is saved
     */
    public Editors(Window owner, WindowModel window, Workspace workspace, InstantSource clock) {
        this.owner = owner;
        this.window = window;
        this.keeping = new FileKeeping(workspace);
        this.clock = clock;
    }

    @Override
    public void edit(Id<?> fact) {
        subject(fact).ifPresent(this::open);
    }

    @Override
    public void quickEdit(Id<?> fact, Node anchor) {
        subject(fact).ifPresent(subject -> open(subject, anchor));
    }

    @Override
    public void create(Entity draft) {
        Subject.of(draft, true).ifPresent(this::open);
    }

    @Override
    public void quickCreate(Entity draft, Node anchor) {
        Subject.of(draft, true).ifPresent(subject -> open(subject, anchor));
    }

    @Override
    public void create(Kind kind) {
        new Drafts(window).of(kind).ifPresent(this::openBlank);
    }

    @Override
    public void wish(Id<Delegation> whose) {
        openBlank(new Drafts(window).wish(whose));
    }

    private void openBlank(Entity draft) {
        Subject.of(draft, true)
                .ifPresent(subject -> {
                    Values blank = new Drafts(window).blank(subject, values(subject));
                    EditorWindow.show(owner, model(subject, blank, blank));
                });
    }

    @Override
    public void repeat(Id<Meeting> meeting) {
        Programme programme = window.snapshot().get().programme();
        programme
                .find(meeting)
                .ifPresent(it ->
                        Series.of(meeting, programme)
                                .ifPresentOrElse(
                                        series -> edit(series.id()),
                                        () -> create(new Repetition(programme).of(it))));
    }

    @Override
    public void record(Id<?> item) {
        Programme programme = window.snapshot().get().programme();
        Actual.of(item, programme)
                .ifPresentOrElse(
                        actual -> edit(actual.id()),
                        () ->
                                new FactTimes(programme)
                                        .span(item)
                                        .map(planned ->
                                                new Actual(
                                                        new FreshIds(programme)
                                                                .of(Kind.ACTUAL, item.value()),
                                                        item,
                                                        TimeSpan.fixed(
                                                                planned.start(), planned.end()),
                                                        Notes.NONE))
                                        .ifPresent(this::create));
    }

    @Override
    public void delete(Set<Id<?>> facts) {
        DeleteWindow.ask(owner, window, facts);
    }

    @Override
    public void editWays() {
        WaysWindow.show(owner, window);
    }

    /** Opens the editor on what was typed before the program ended; nothing happens when what it is about is gone. */
    public void resume(UnsavedEntry entry) {
        Values typed = new Values(entry.fields());
        Optional<Kind> kind = Unsaved.newKind(entry.subject());
        Optional<Subject<?>> subject =
                kind.isPresent()
                        ? new Drafts(window)
                                .of(kind.get())
                                .flatMap(draft -> Subject.of(draft, true))
                        : Unsaved.fact(entry.subject()).flatMap(this::subject);
        subject.ifPresent(it -> {
            Values initial = it.fresh() ? new Drafts(window).blank(it, values(it)) : values(it);
            EditorWindow.show(owner, model(it, initial, typed));
        });
    }

    private Optional<Subject<?>> subject(Id<?> fact) {
        Programme programme = window.snapshot().get().programme();
        return programme.find(fact).flatMap(entity -> Subject.of(entity, false));
    }

    private void open(Subject<?> subject) {
        Values values = values(subject);
        EditorWindow.show(owner, model(subject, values, values));
    }

    private void open(Subject<?> subject, Node anchor) {
        if (!QuickEditor.KINDS.contains(subject.base().id().kind())) {
            open(subject);
            return;
        }
        Values values = values(subject);
        QuickEditor.show(
                anchor, model(subject, values, values), model -> EditorWindow.show(owner, model));
    }

    private Values values(Subject<?> subject) {
        return subject.values(window.texts().locale());
    }

    private EditorModel model(Subject<?> subject, Values initial, Values typed) {
        Foresight foresight =
                new Foresight(task -> Thread.ofVirtual().start(task), Platform::runLater);
        return new EditorModel(window, subject, initial, typed, foresight, keeping, clock);
    }
}
