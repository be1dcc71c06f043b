package app.attache.desktop.shell;

import java.nio.file.Path;
import java.util.Optional;

/** A person who answers every question for a file with the one prepared. */
final class AnsweredFiles implements FileChoosing {

    private Optional<Path> answer = Optional.empty();

    void answer(Path file) {
        answer = Optional.of(file);
    }

    @Override
    public Optional<Path> visitToOpen() {
        return answer;
    }

    @Override
    public Optional<Path> visitToCreate(String suggestion) {
        return answer.map(folder -> folder.resolveSibling(suggestion));
    }

    @Override
    public Optional<Path> yamlToImport() {
        return answer;
    }

    @Override
    public Optional<Path> paperToWrite(String suggestion) {
        return answer.map(folder -> folder.resolveSibling(suggestion));
    }

    @Override
    public Optional<Path> folder() {
        return answer.map(Path::getParent);
    }
}
