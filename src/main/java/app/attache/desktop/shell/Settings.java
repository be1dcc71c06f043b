package app.attache.desktop.shell;

import app.attache.desktop.common.Language;
import app.attache.desktop.common.Theme;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import javafx.beans.property.BooleanProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the window remembers from one time to the next: its look, its language and the files opened last. None of it is needed, so a file
 * that cannot be read or written is logged and gone without.
 */
final class Settings {

    private static final Logger LOG = LoggerFactory.getLogger(Settings.class);
    private static final int RECENT = 6;
    private static final String THEME = "theme";
    private static final String LANGUAGE = "language";
    private static final String TINT = "tint";
    private static final String FILE = "recent.";

    private final Optional<Path> file;
    private final Properties values = new Properties();

    private Settings(Optional<Path> file) {
        this.file = file;
    }

    /** The settings in the program's data folder. */
    static Settings ofUser() {
        Optional<Path> folder =
                Optional.ofNullable(System.getProperty("attache.data")).map(Path::of);
        Settings settings = new Settings(folder.map(it -> it.resolve("window.properties")));
        settings.file.filter(Files::isReadable).ifPresent(settings::read);
        return settings;
    }

    /** Settings that are forgotten with the window. */
    static Settings forgetful() {
        return new Settings(Optional.empty());
    }

    Theme theme() {
        return Theme.DARK.label().equals(values.getProperty(THEME)) ? Theme.DARK : Theme.LIGHT;
    }

    void theme(Theme theme) {
        values.setProperty(THEME, theme.label());
        write();
    }

    Language language() {
        return Language.ofLabel(values.getProperty(LANGUAGE, Language.AS_SYSTEM.label()));
    }

    void language(Language language) {
        values.setProperty(LANGUAGE, language.label());
        write();
    }

    /** Lets {@code tinted} begin as it was left last, and remembers how it is left from now on. */
    void keepTint(BooleanProperty tinted) {
        tinted.set(!"off".equals(values.getProperty(TINT)));
        tinted.subscribe((_, on) -> {
            values.setProperty(TINT, on ? "on" : "off");
            write();
        });
    }

    /** The files opened last, the newest first, as far as they are still there. */
    List<Path> recent() {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < RECENT; i++) {
            Optional.ofNullable(values.getProperty(FILE + i))
                    .map(Path::of)
                    .filter(Files::exists)
                    .ifPresent(files::add);
        }
        return files;
    }

    void opened(Path visit) {
        List<Path> files = new ArrayList<>(List.of(visit.toAbsolutePath()));
        recent().stream().filter(it -> !it.equals(files.getFirst())).forEach(files::add);
        for (int i = 0; i < Math.min(RECENT, files.size()); i++) {
            values.setProperty(FILE + i, files.get(i).toString());
        }
        write();
    }

    private void read(Path from) {
        try (Reader in = Files.newBufferedReader(from)) {
            values.load(in);
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("The window's settings in {} cannot be read: {}", from, e.toString());
        }
    }

    private void write() {
        file.ifPresent(to -> {
            try {
                Files.createDirectories(to.toAbsolutePath().getParent());
                try (Writer out = Files.newBufferedWriter(to)) {
                    values.store(out, null);
                }
            } catch (IOException e) {
                LOG.warn("The window's settings in {} cannot be written: {}", to, e.toString());
            }
        });
    }
}
