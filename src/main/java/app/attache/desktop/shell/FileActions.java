package app.attache.desktop.shell;

import app.attache.desktop.common.Command;
import app.attache.desktop.common.ErrorWindow;
import app.attache.desktop.common.Language;
import app.attache.desktop.common.Tasks;
import app.attache.desktop.editor.Editors;
import app.attache.desktop.welcome.NewVisitWindow;
import app.attache.desktop.welcome.WelcomeView;
import app.attache.programme.Programme;
import app.attache.text.Failure;
import app.attache.text.Texts;
import app.attache.workspace.OpenOptions;
import app.attache.workspace.OpeningRemark;
import app.attache.workspace.Passphrase;
import app.attache.workspace.Snapshot;
import app.attache.workspace.VisitFiles;
import app.attache.workspace.Workspace;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Parent;

/** Does what menus and buttons ask for. Files are read and written in the background, and every failure is told. */
final class FileActions implements Consumer<Command> {

    private final MainWindow window;
    private final FileChoosing choosing;
    private final InstantSource clock;
    private final Equipment equipment;
    private final Speaking speaking;

    FileActions(MainWindow window, FileChoosing choosing, InstantSource clock) {
        this.window = window;
        this.choosing = choosing;
        this.clock = clock;
        this.equipment = new Equipment(window, clock);
        this.speaking = new Speaking(window, equipment, this, this::welcome);
    }

    @Override
    public void accept(Command command) {
        switch (command) {
            case NEW_VISIT -> newVisit();
            case OPEN_FILE -> choosing.visitToOpen().ifPresent(this::open);
            case OPEN_SAMPLE -> openSample();
            case IMPORT -> choosing.yamlToImport().ifPresent(this::importFile);
            case BACK_UP -> window.session().ifPresent(this::backUp);
            case CLOSE_FILE -> welcome();
            case QUIT -> window.stage().close();
            case UNDO -> write(Workspace::undo);
            case REDO -> write(Workspace::redo);
            case CHANGE_ITINERARY -> window.session().ifPresent(it -> equipment.changes(it).ask());
            case FIT_WISHES ->
                    window.session().ifPresent(it -> equipment.changes(it).askForTimes());
            case SHOW_DRAFTS -> window.session().ifPresent(it -> equipment.changes(it).drafts());
            case SET_RULES ->
                    window.session().ifPresent(it -> it.window().judging().get().openSettings());
            case EXPORT_CALENDARS -> exports().ifPresent(Exports::calendars);
            case EXPORT_BRIEFING -> exports().ifPresent(Exports::briefing);
            case EXPORT_CHANGES -> exports().ifPresent(Exports::changes);
            case EXPORT_VISIT_FILE -> exports().ifPresent(Exports::visitFile);
            case SWITCH_THEME -> window.switchTheme();
            case SPEAK_AS_SYSTEM, SPEAK_ENGLISH, SPEAK_FRENCH, SPEAK_HEBREW, SPEAK_ARABIC ->
                    Language.of(command).ifPresent(speaking::speak);
            case SHOW_KEYS -> KeysHelp.show(window.stage(), texts());
        }
    }

    /** Shows the first screen. */
    void welcome() {
        window.showWelcome(WelcomeView.of(texts(), window.settings().recent(), this::open, this));
    }

    /** Opens a file of a visit; asks for its passphrase if it has one. */
    void open(Path file) {
        open(file, new char[0]);
    }

    /** Opens the sample in a file that is gone with the window. */
    void openSample() {
        String name = texts().get("shell.sample");
        start(
                name,
                false,
                _ -> {
                    Programme sample = VisitFiles.washington();
                    Workspace workspace = Workspace.temporary(options());
                    workspace.importProgramme(sample, texts().get("shell.step.sample"));
                    return workspace;
                },
                this::giveUp);
    }

    private void open(Path file, char[] passphrase) {
        OpenOptions options = options().existing().withPassphrase(passphrase);
        open(file, firstLook -> Workspace.open(file, options, firstLook));
    }

    /** How a file is opened, off the FX thread. */
    interface Opening {

        /** Opens it; {@code firstLook} may be told what it holds before it is checked. */
        Workspace open(Consumer<Snapshot> firstLook) throws Exception;
    }

    /** Shows the file that {@code opening} opens; asks for its passphrase if it has one. */
    void open(Path file, Opening opening) {
        start(nameOf(file), true, opening, failure -> openAgain(file, failure));
    }

    private void openAgain(Path file, Failure failure) {
        String why =
                switch (Passphrase.after(failure)) {
                    case NEEDED -> texts().get("shell.passphrase.needed");
                    case WRONG -> texts().get(failure.message());
                    case NOT_CONCERNED -> "";
                };
        if (why.isEmpty()) {
            giveUp(failure);
        } else {
            PassphraseDialog.ask(window.stage(), texts(), nameOf(file), why)
                    .ifPresentOrElse(passphrase -> open(file, passphrase), this::somewhere);
        }
    }

    private void giveUp(Failure failure) {
        tell(failure);
        somewhere();
    }

    /** Shows the first screen where a file that could not be opened has left nothing to see. */
    private void somewhere() {
        window.ready();
        if (window.session().isEmpty()) {
            welcome();
        }
    }

    private void newVisit() {
        NewVisitWindow.ask(window.stage(), texts(), clock.instant())
                .ifPresent(facts -> keep(facts.programme(), facts.label(), facts.fileName()));
    }

    private void importFile(Path file) {
        window.busy(texts().get("shell.busy.reading", nameOf(file)));
        Tasks.run(
                () -> VisitFiles.read(file),
                programme -> {
                    window.ready();
                    String label = texts().get("shell.step.import", nameOf(file));
                    keep(programme, label, plain(nameOf(file)));
                },
                this::tell);
    }

    /** Puts facts into the open file as one step, or into a new one when none is open. */
    private void keep(Programme facts, String label, String suggestion) {
        if (window.session().isPresent()) {
            write(workspace -> workspace.importProgramme(facts, label));
            return;
        }
        choosing.visitToCreate(suggestion)
                .ifPresent(file ->
                        PassphraseDialog.choose(window.stage(), texts())
                                .ifPresent(passphrase -> create(file, passphrase, facts, label)));
    }

    private void create(Path file, char[] passphrase, Programme facts, String label) {
        start(
                nameOf(file),
                true,
                _ -> {
                    Workspace workspace =
                            Workspace.open(file, options().withPassphrase(passphrase));
                    workspace.importProgramme(facts, label);
                    return workspace;
                },
                this::giveUp);
    }

    private void backUp(Session session) {
        String day = clock.instant().toString().substring(0, 10);
        choosing.paperToWrite(texts().get("shell.backup.name", plain(session.state().name()), day))
                .ifPresent(archive ->
                        Tasks.run(
                                () -> {
                                    session.workspace().backups().write(archive);
                                    return archive;
                                },
                                done ->
                                        session.state()
                                                .notice()
                                                .set(texts().get("shell.done.backup", done)),
                                this::tell));
    }

    private void write(Consumer<Workspace> step) {
        window.session()
                .ifPresent(session ->
                        Tasks.run(
                                () -> {
                                    step.accept(session.workspace());
                                    return session;
                                },
                                _ -> {},
                                this::tell));
    }

    private void start(String name, boolean kept, Opening opening, Consumer<Failure> failed) {
        window.busy(texts().get("shell.busy.opening", name));
        Arrival arrival = new Arrival(name, texts(), clock.instant());
        window.settings().keepTint(arrival.window().tinted());
        Parent view = ShellView.of(arrival.window(), arrival.state(), this);
        if (window.session().isEmpty()) {
            window.await(name, view);
        }
        Tasks.run(
                () -> opening.open(facts -> arrived(arrival, facts)),
                workspace -> opened(arrival.complete(workspace, kept, Platform::runLater), view),
                failed);
    }

    private void arrived(Arrival arrival, Snapshot facts) {
        Beginning beginning = Beginning.of(facts.programme(), arrival.window().now().get());
        Platform.runLater(() -> {
            arrival.show(facts, beginning);
            if (window.session().isEmpty()) {
                window.ready();
            }
        });
    }

    private void opened(Session session, Parent view) {
        window.ready();
        Editors editors = equipment.handTo(session);
        window.show(session, view);
        if (session.kept()) {
            window.settings().opened(session.workspace().file());
        }
        new Resuming(window, session, editors).offer();
        String remarks =
                session.workspace().openingRemarks().stream()
                        .map(OpeningRemark::message)
                        .map(texts()::get)
                        .collect(Collectors.joining("\n"));
        if (!remarks.isEmpty()) {
            ErrorWindow.inform(texts().get("shell.remarks"), remarks);
        }
    }

    private Optional<Exports> exports() {
        return window.session().map(it -> new Exports(window, it, choosing, clock));
    }

    private void tell(Failure failure) {
        window.ready();
        ErrorWindow.tell(failure);
    }

    private Texts texts() {
        return window.texts();
    }

    private OpenOptions options() {
        return equipment.options();
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** A file's name without its endings. */
    private static String plain(String name) {
        int dot = name.indexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }
}
