import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Draws the program's icon: two parties' paths that meet in a day's calendar. Run with
 * {@code java installer/icons/DrawIcon.java installer/icons}.
 */
class DrawIcon {

    private static final Color NAVY = new Color(0x1F3A5F);
    private static final Color PAPER = new Color(0xF7F5F0);
    private static final Color BRASS = new Color(0xC8963E);

    void main(String[] arguments) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Path folder = Path.of(arguments[0]);
        Files.write(folder.resolve("attache.png"), png(512));
        Files.write(folder.resolve("attache.ico"), ico(png(256)));
        Files.write(folder.resolve("attache.icns"), icns(png(512)));
    }

    private static byte[] png(int size) throws IOException {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(size / 512.0, size / 512.0);
        draw(graphics);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static void draw(Graphics2D graphics) {
        graphics.setColor(NAVY);
        graphics.fill(new RoundRectangle2D.Double(24, 24, 464, 464, 104, 104));
        graphics.setColor(PAPER);
        graphics.fill(new RoundRectangle2D.Double(96, 112, 320, 304, 40, 40));
        graphics.setColor(BRASS);
        graphics.fill(new RoundRectangle2D.Double(96, 112, 320, 72, 40, 40));
        graphics.fillRect(96, 148, 320, 36);
        graphics.setStroke(new BasicStroke(26, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.setColor(NAVY);
        graphics.draw(path(240));
        graphics.draw(path(360));
        graphics.fill(new Ellipse2D.Double(316, 264, 72, 72));
    }

    /** From the left edge of the page at {@code height} to the meeting. */
    private static Path2D path(double height) {
        Path2D path = new Path2D.Double();
        path.moveTo(140, height);
        path.curveTo(230, height, 240, 300, 352, 300);
        return path;
    }

    /** Windows' container around one PNG of 256 pixels, which its header writes as 0. */
    private static byte[] ico(byte[] png) {
        ByteBuffer buffer = ByteBuffer.allocate(22 + png.length).order(ByteOrder.LITTLE_ENDIAN);
        buffer.putShort((short) 0).putShort((short) 1).putShort((short) 1);
        buffer.put(new byte[] {0, 0, 0, 0}).putShort((short) 1).putShort((short) 32);
        buffer.putInt(png.length).putInt(22).put(png);
        return buffer.array();
    }

    /** macOS's container around one PNG of 512 pixels. */
    private static byte[] icns(byte[] png) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBytes("icns");
        out.writeInt(16 + png.length);
        out.writeBytes("ic09");
        out.writeInt(8 + png.length);
        out.write(png);
        return bytes.toByteArray();
    }
}
