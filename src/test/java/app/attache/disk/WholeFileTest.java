package app.attache.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir Path folder;

    @Test
    void aNewFileReplacesTheOldOneAndMakesItsFolder() throws IOException {
        Path file = folder.resolve("a/b/file");
        WholeFile.write(file, out -> out.write(new byte[] {1, 2}));
        WholeFile.write(file, out -> out.write(3));
        assertThat(file).hasBinaryContent(new byte[] {3});
        assertThat(names(file.getParent())).containsExactly("file");
    }

    @Test
    void whenWritingFailsTheOldFileStandsAlone() throws IOException {
        Path file = folder.resolve("file");
        Files.writeString(file, "old");
        assertThatIOException()
                .isThrownBy(() ->
                        WholeFile.write(
                                file,
                                out -> {
                                    out.write(1);
                                    throw new IOException("disk full");
                                }))
                .withMessage("disk full");
        assertThat(file).hasContent("old");
        assertThat(names(folder)).containsExactly("file");
    }

    @Test
    void onlyTheOwnerMayReadIt() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path file = folder.resolve("file");
        Files.writeString(file, "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        WholeFile.write(file, out -> out.write(1));
        assertThat(Files.getPosixFilePermissions(file))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
