package app.attache.desktop.shell;

import app.attache.desktop.Swift;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.testfx.util.WaitForAsyncUtils;

/** Where the keyboard is after each press of Tab, until it is where it began, and what the window looks like then. */
final class TabWalk {

    private static final int MOST = 200;

    /** A colour that is told from the one before: the least contrast of WCAG 2.2 for what is no text. */
    private static final double TOLD_APART = 3;

    /** A ring may be outside of what it is around. */
    private static final int AROUND = 3;

    private final Scene scene;
    private final List<Node> stops = new ArrayList<>();
    private final List<Bounds> places = new ArrayList<>();
    private final List<WritableImage> pictures = new ArrayList<>();

    private TabWalk(Scene scene) {
        this.scene = scene;
    }

    /** Walks from {@code start} all the way round. */
    static TabWalk from(Node start, WindowPage page) {
        TabWalk walk = new TabWalk(start.getScene());
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(start::requestFocus));
        do {
            walk.look();
            page.press(KeyCode.TAB);
        } while (!start.equals(walk.scene.getFocusOwner()) && walk.stops.size() < MOST);
        return walk;
    }

    private void look() {
        Swift.rest(scene);
        Node stop = Objects.requireNonNull(scene.getFocusOwner());
        stops.add(stop);
        places.add(stop.localToScene(stop.getLayoutBounds()));
        pictures.add(
                WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> scene.snapshot(null))));
    }

    /** Where it came by, in order. */
    List<Node> stops() {
        return stops;
    }

    /** All that the keyboard can be on, in the order of the scene. */
    List<Node> all() {
        List<Node> all = new ArrayList<>();
        collect(scene.getRoot(), all);
        return all;
    }

    private static void collect(Node node, List<Node> all) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            all.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
        }
    }

    /** The stops at which one cannot see where the keyboard is: out of sight, or with no ring that can be told apart. */
    List<String> unseen() {
        List<String> unseen = new ArrayList<>();
        for (int stop = 0; stop < stops.size(); stop++) {
            Bounds place = places.get(stop);
            int ring = ring(stop);
            if (ring < Math.min(place.getWidth(), place.getHeight())) {
                unseen.add(stops.get(stop) + " has " + ring + " pixels at " + place);
            }
        }
        return unseen;
    }

    private int ring(int stop) {
        WritableImage with = pictures.get(stop);
        WritableImage without = pictures.get((stop + 1) % pictures.size());
        Bounds place = places.get(stop);
        int right = (int) Math.min(with.getWidth(), place.getMaxX() + AROUND);
        int bottom = (int) Math.min(with.getHeight(), place.getMaxY() + AROUND);
        int ring = 0;
        for (int y = (int) Math.max(0, place.getMinY() - AROUND); y < bottom; y++) {
            for (int x = (int) Math.max(0, place.getMinX() - AROUND); x < right; x++) {
                Color on = with.getPixelReader().getColor(x, y);
                if (contrast(on, without.getPixelReader().getColor(x, y)) >= TOLD_APART) {
                    ring++;
                }
            }
        }
        return ring;
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
