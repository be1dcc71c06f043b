package app.attache.workspace;

import app.attache.programme.ChangeSet;
import app.attache.programme.Programmes;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;

/**
 * A program that writes to a file until it is killed; now and then it closes the file, to be killed at that. It says the number of each step on a line of its own once
 * the step is acknowledged to it.
 */
final class CrashingWriter {

    private CrashingWriter() {}

    /** @param args the file, the seed of what is written, and the number of the last step in the file */
    public static void main(String[] args) {
        Random random = new Random(Long.parseLong(args[1]));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Workspace workspace = Workspace.open(Path.of(args[0]), OpenOptions.of("Writer"));
        long number = Long.parseLong(args[2]);
        long closeAt = random.nextInt(6) == 0 ? number + 1 + random.nextInt(8) : Long.MAX_VALUE;
        while (number < closeAt) {
            if (write(workspace, random)) {
                number++;
                out.println(number);
            }
        }
        workspace.close();
    }

    private static boolean write(Workspace workspace, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> workspace.undo().isPresent();
            case 1 -> workspace.redo().isPresent();
            default -> {
                ChangeSet change =
                        Programmes.change(workspace.current().programme(), random.nextLong());
                workspace.apply(change);
                yield !change.isEmpty();
            }
        };
    }
}
