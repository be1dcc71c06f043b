package app.attache;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The folder that the program's own files (its log) are kept in: {@code -Dattache.data}, or where the operating system
 * keeps such files for the user. Visit files are the user's and live where the user puts them.
 */
final class LogFolder {

    /** Read by {@code logback.xml}, so it has to be set before the first logger is made. */
    static final String PROPERTY = "attache.data";

    private LogFolder() {}

    /** Sets the property unless it is set. */
    static void choose() {
        if (System.getProperty(PROPERTY) == null) {
            Path home = Path.of(System.getProperty("user.home", "."));
            Path folder = usual(System.getProperty("os.name", ""), System.getenv(), home);
            System.setProperty(PROPERTY, folder.toString());
        }
    }

    /** Where {@code system} keeps a program's data for the user; an empty or relative variable counts as unset. */
    static Path usual(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return stated(environment, "LOCALAPPDATA")
                    .orElse(home.resolve("AppData").resolve("Local"))
                    .resolve("Attache");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Attache");
        }
        return stated(environment, "XDG_DATA_HOME")
                .orElse(home.resolve(".local").resolve("share"))
                .resolve("attache");
    }

    private static Optional<Path> stated(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
