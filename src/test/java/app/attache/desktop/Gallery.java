package app.attache.desktop;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/** Pictures for people to look at, in {@code target/pictures}; written while the next is being drawn. */
public final class Gallery {

    private static final Path FOLDER = Path.of("target", "pictures");

    private final Path folder;
    private final List<CompletableFuture<Void>> hung = new ArrayList<>();

    /** A room of the gallery, for example of a language and a look. */
    public Gallery(String room) {
        folder = FOLDER.resolve(room);
    }

    /** Keeps a picture. */
    public void hang(String name, Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        int[] pixels = ((DataBufferInt) copy.getRaster().getDataBuffer()).getData();
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        hung.add(CompletableFuture.runAsync(() -> write(copy, name)));
    }

    private void write(BufferedImage image, String name) {
        try {
            Files.createDirectories(folder);
            ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until all pictures are there. */
    public void close() {
        hung.forEach(CompletableFuture::join);
    }
}
