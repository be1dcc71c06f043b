package app.attache.desktop.shell;

import app.attache.text.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/**
 * The operating system's own dialogs.
 *
 * @param owner the window they belong to
 * @param texts the language of that window now
 */
record SystemFileChoosing(Window owner, Supplier<Texts> texts) implements FileChoosing {

    private static final String VISITS = "*.mv.db";

    @Override
    public Optional<Path> visitToOpen() {
        FileChooser chooser = chooser("shell.choose.open");
        chooser.getExtensionFilters()
                .add(new ExtensionFilter(texts.get().get("shell.choose.visits"), VISITS));
        return path(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> visitToCreate(String suggestion) {
        FileChooser chooser = chooser("shell.choose.create");
        chooser.setInitialFileName(suggestion);
        chooser.getExtensionFilters()
                .add(new ExtensionFilter(texts.get().get("shell.choose.visits"), VISITS));
        return path(chooser.showSaveDialog(owner));
    }

    @Override
    public Optional<Path> yamlToImport() {
        FileChooser chooser = chooser("shell.choose.import");
        chooser.getExtensionFilters()
                .add(new ExtensionFilter(texts.get().get("shell.choose.yaml"), "*.yaml", "*.yml"));
        return path(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> paperToWrite(String suggestion) {
        FileChooser chooser = chooser("shell.choose.write");
        chooser.setInitialFileName(suggestion);
        return path(chooser.showSaveDialog(owner));
    }

    @Override
    public Optional<Path> folder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.get().get("shell.choose.folder"));
        return path(chooser.showDialog(owner));
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get().get(title));
        return chooser;
    }

    private static Optional<Path> path(File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }
}
