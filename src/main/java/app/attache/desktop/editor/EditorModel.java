package app.attache.desktop.editor;

import app.attache.desktop.common.FactNames;
import app.attache.desktop.common.FactTimes;
import app.attache.desktop.common.TimeWords;
import app.attache.desktop.common.WindowModel;
import app.attache.desktop.common.gesture.Foresight;
import app.attache.desktop.editor.form.Choices;
import app.attache.desktop.editor.form.Drafts;
import app.attache.desktop.editor.form.Input;
import app.attache.desktop.editor.form.Problem;
import app.attache.desktop.editor.form.Reading;
import app.attache.desktop.editor.form.StayForm;
import app.attache.desktop.editor.form.Subject;
import app.attache.desktop.editor.form.Values;
import app.attache.desktop.editor.form.Written;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Programme;
import app.attache.programme.Series;
import app.attache.programme.SeriesRefused;
import app.attache.text.Texts;
import app.attache.workspace.UnsavedEntry;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An editor without its window: what stands in the fields, what is wrong with it, what saving it would bring about. Nothing is
 * in the file before {@link #save}. For one thread.
 */
final class EditorModel {

    private final WindowModel window;
    private final Subject<?> subject;
    private final Programme programme;
    private final Values initial;
    private final LocalDateTime near;
    private final Outlook outlook;
    private final Keeping keeping;
    private final InstantSource clock;
    private final List<Runnable> listeners = new ArrayList<>();
    private Values values;
    private Reading reading;
    private Reach reach = Reach.ONE;
    private boolean refused;
    private boolean saving;
    private boolean over;

    /**
     * @param initial what stands in the fields of the fact as it is
     * @param values what stands in them now: the same, or what was typed before a crash
     */
    EditorModel(
            WindowModel window,
            Subject<?> subject,
            Values initial,
            Values values,
            Foresight foresight,
            Keeping keeping,
            InstantSource clock) {
        this.window = window;
        this.subject = subject;
        this.programme = window.snapshot().get().programme();
        this.initial = initial;
        this.values = values;
        this.near = new Drafts(window).near(new FactTimes(programme).spanOf(subject.base()));
        this.outlook = new Outlook(window, programme, foresight, clock);
        this.keeping = keeping;
        this.clock = clock;
        this.reading = subject.read(values, programme, near, texts().locale());
        foresee();
    }

    /** Calls {@code what} after every change of what is to be shown. */
    void onChange(Runnable what) {
        listeners.add(what);
    }

    Texts texts() {
        return window.texts();
    }

    Subject<?> subject() {
        return subject;
    }

    Choices choices() {
        return new Choices(programme, texts());
    }

    Values values() {
        return values;
    }

    List<Input.Field> fields() {
        return subject.form().fields();
    }

    /** The fact is called this, as it stands in the file. */
    String title() {
        String kind = texts().get("editor.kind." + subject.base().id().kind().label());
        return subject.fresh()
                ? texts().get("editor.title.new", kind)
                : texts().get(
                                "editor.title.edit",
                                new FactNames(programme, texts()).of(subject.base()),
                                kind);
    }

    /** Puts {@code text} into a field, and what follows from it into others. */
    void type(String field, String text) {
        if (values.get(field).equals(text)) {
            return;
        }
        Values typed = values.with(field, text);
        put(typed.with(subject.form().follow(field, typed, programme)));
    }

    /** Puts other rows into a table. */
    void fill(String table, List<Values> rows) {
        put(values.withRows(table, rows));
    }

    /** Takes a way out of a problem. */
    void take(Problem.Way way) {
        put(values.with(way.cells()));
    }

    /** Puts a row for every night of a stay whose times are known; how firm a night is, stays. */
    void fillNights() {
        Written written = new Written(texts().locale());
        subject.span(values, near, texts().locale())
                .ifPresent(span -> fill("nights", StayForm.nights(span, values, written)));
    }

    /** When the fact is, in words, as far as it can be read; empty for what has no time. */
    String when() {
        return fact().flatMap(new FactTimes(programme)::spanOf)
                .map(span -> new TimeWords(programme, texts()).when(span))
                .orElse("");
    }

    private void put(Values other) {
        if (other.equals(values)) {
            return;
        }
        values = other;
        reading = subject.read(values, programme, near, texts().locale());
        keep();
        foresee();
        tell();
    }

    /** What is wrong, by the field. */
    Map<String, Problem> problems() {
        return reading instanceof Reading.Wrong(Map<String, Problem> problems)
                ? problems
                : Map.of();
    }

    /** The fact that the fields make; empty while something is wrong. */
    Optional<Entity> fact() {
        return reading instanceof Reading.Made(Entity fact) ? Optional.of(fact) : Optional.empty();
    }

    /** Whether something was typed that is not in the file. */
    boolean touched() {
        return !values.equals(initial);
    }

    /** Whether a field reads differently from what is in the file. */
    boolean touched(String field) {
        return !values.get(field).equals(initial.get(field))
                || !values.rows(field).equals(initial.rows(field));
    }

    /** The series that the fact is one meeting of, if it is of one. */
    Optional<Series> series() {
        return new StepEdits(programme, subject).series();
    }

    /** Says how many meetings of the series the change is for; at first only the one. */
    void reach(Reach reach) {
        this.reach = reach;
        foresee();
        tell();
    }

    /** What saving would bring about; nothing where it is not known or nothing changes. */
    List<Outlook.Line> foreseen() {
        return outlook.lines();
    }

    boolean saving() {
        return saving;
    }

    /** Whether the editor has done its work, and can be closed without asking. */
    boolean over() {
        return over;
    }

    /** Makes the step; when it is in the file, the editor is {@link #over}. Does nothing while something is wrong. */
    void save() {
        if (saving || over || refused || fact().isEmpty()) {
            return;
        }
        List<Edit> edits = edits();
        if (edits.isEmpty()) {
            finish();
            return;
        }
        saving = true;
        tell();
        window.steps()
                .get()
                .make(
                        label(),
                        edits,
                        made -> {
                            saving = false;
                            if (made) {
                                fact().ifPresent(it -> window.reveal(it.id()));
                                finish();
                            } else {
                                tell();
                            }
                        });
    }

    /** Forgets what was typed. */
    void giveUp() {
        finish();
    }

    private void finish() {
        over = true;
        outlook.forget();
        keeping.drop(key());
        tell();
    }

    private List<Edit> edits() {
        return fact().map(it -> new StepEdits(programme, subject).of(it, reach)).orElse(List.of());
    }

    /** What the step is called: {@code Edit Speaker Johnson: time}. */
    String label() {
        String name =
                fact().map(fact -> new FactNames(programme, texts()).of(fact))
                        .orElse(subject.base().id().toString());
        if (subject.fresh()) {
            String kind = texts().get("editor.kind." + subject.base().id().kind().label());
            return texts().get("editor.step.add", kind, name);
        }
        return new StepLabel(texts()).edit(name, initial, values);
    }

    private void foresee() {
        refused = false;
        try {
            outlook.look(label(), edits(), this::tell);
        } catch (SeriesRefused unruly) {
            refused = true;
            outlook.refuse(unruly);
        }
    }

    private void keep() {
        if (!touched()) {
            keeping.drop(key());
            return;
        }
        Map<String, String> fields = new TreeMap<>(values.cells());
        keeping.keep(new UnsavedEntry(key(), clock.instant(), fields));
    }

    /** Under what the entry is kept: what is edited, or the kind of what is new. */
    private String key() {
        return Unsaved.key(subject);
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
