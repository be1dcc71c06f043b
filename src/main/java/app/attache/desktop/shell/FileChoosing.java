package app.attache.desktop.shell;

import java.nio.file.Path;
import java.util.Optional;

/** Asks a person for files and folders. Each answer is empty when the person thinks better of it. */
interface FileChoosing {

    /** A file of a visit to open. */
    Optional<Path> visitToOpen();

    /** A name for a new file of a visit; {@code suggestion} is a file name. */
    Optional<Path> visitToCreate(String suggestion);

    /** A visit file (YAML) to import. */
    Optional<Path> yamlToImport();

    /** Where to write a paper; {@code suggestion} is a file name with the ending the paper has. */
    Optional<Path> paperToWrite(String suggestion);

    /** A folder to write papers into. */
    Optional<Path> folder();
}
