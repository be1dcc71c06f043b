package app.attache;

import app.attache.cli.Refusal;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The libraries that JavaFX takes from the system on Linux. Without one of them it ends in a stack trace that names no
 * package, so they are looked for before.
 */
final class SystemLibraries {

    /**
     * A library of the system.
     *
     * @param file the name it is loaded by
     * @param debian the package of Debian and Ubuntu that brings it
     */
    record Library(String file, String debian) {}

    /** What letters are drawn with. */
    static final List<Library> DRAWING =
            List.of(
                    new Library("libfreetype.so.6", "libfreetype6"),
                    new Library("libpangoft2-1.0.so.0", "libpangoft2-1.0-0"));

    /** What a window is shown with, beside that. */
    static final List<Library> WINDOW =
            List.of(
                    new Library("libgtk-3.so.0", "libgtk-3-0"),
                    new Library("libXtst.so.6", "libxtst6"));

    /** Looked into first: asking the system whether it can load something takes a tenth of a start. */
    private static final List<String> USUAL_FOLDERS =
            List.of(
                    "/usr/lib/x86_64-linux-gnu",
                    "/usr/lib/aarch64-linux-gnu",
                    "/lib/x86_64-linux-gnu",
                    "/lib/aarch64-linux-gnu",
                    "/usr/lib64",
                    "/usr/lib");

    private SystemLibraries() {}

    /**
     * Looks for {@code libraries} where the system is one that they are taken from.
     *
     * @throws Refusal when some are missing: it names their packages
     */
    static void require(List<Library> libraries) {
        if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux")) {
            String missing =
                    libraries.stream()
                            .filter(library -> !isThere(library.file()))
                            .map(Library::debian)
                            .collect(Collectors.joining(", "));
            if (!missing.isEmpty()) {
                throw Refusal.of("cli.libraries.missing", missing);
            }
        }
    }

    static boolean isThere(String library) {
        return USUAL_FOLDERS.stream().anyMatch(folder -> Files.exists(Path.of(folder, library)))
                || isLoadable(library);
    }

    @SuppressWarnings("restricted") // looks whether it can be loaded, and calls nothing in it
    private static boolean isLoadable(String library) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
