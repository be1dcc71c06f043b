package app.attache.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A folder that the papers of the demonstration may be written to, because nothing of the user's is in it.
 *
 * @param path absolute
 */
record DemoFolder(Path path) {

    private static final String NAME = "attache-demo";
    private static final int MOST_FOLDERS = 100;

    /** The file by which the folder of an earlier demonstration is known; its papers are replaced. */
    private static final String MARK = DemoPapers.SUMMARY;

    /**
     * A given folder, made where it is missing.
     *
     * @throws Refusal when something else than an earlier demonstration is in it, or it cannot be made
     */
    static DemoFolder at(Path given) {
        Path folder = given.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            if (!isFree(folder)) {
                throw Refusal.of("cli.demo.taken", folder.toString());
            }
            return new DemoFolder(folder);
        } catch (IOException e) {
            throw Refusal.because(e, "cli.folder.unusable", folder.toString(), Reason.of(e));
        }
    }

    /** A new folder below {@code here}, or where that cannot be, among the temporary files. */
    static DemoFolder freshIn(Path here) {
        for (int number = 1; number <= MOST_FOLDERS && Files.isWritable(here); number++) {
            Path folder = here.resolve(number == 1 ? NAME : NAME + "-" + number);
            try {
                return new DemoFolder(Files.createDirectory(folder));
            } catch (FileAlreadyExistsException e) {
                // the next number, then
            } catch (IOException e) {
                throw Refusal.because(e, "cli.folder.unusable", folder.toString(), Reason.of(e));
            }
        }
        return temporary();
    }

    private static DemoFolder temporary() {
        try {
            return new DemoFolder(Files.createTempDirectory(NAME + "-"));
        } catch (IOException e) {
            String folder = System.getProperty("java.io.tmpdir", "");
            throw Refusal.because(e, "cli.folder.unusable", folder, Reason.of(e));
        }
    }

    private static boolean isFree(Path folder) throws IOException {
        if (Files.isRegularFile(folder.resolve(MARK))) {
            return Files.readString(folder.resolve(MARK)).startsWith(DemoPapers.title());
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }
}
