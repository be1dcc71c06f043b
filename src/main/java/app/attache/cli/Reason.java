package app.attache.cli;

import app.attache.text.Texts;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why a file could not be read or written, in words for a person: Java says only the file's name. */
final class Reason {

    private Reason() {}

    static String of(IOException failure) {
        return Texts.english().get(key(failure), detail(failure));
    }

    private static String key(IOException failure) {
        return switch (failure) {
            case NoSuchFileException _ -> "cli.reason.missing";
            case AccessDeniedException _ -> "cli.reason.denied";
            case FileAlreadyExistsException _ -> "cli.reason.exists";
            case NotDirectoryException _ -> "cli.reason.no-folder";
            default -> "cli.reason.other";
        };
    }

    private static String detail(IOException failure) {
        return failure instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : String.valueOf(failure.getMessage());
    }
}
