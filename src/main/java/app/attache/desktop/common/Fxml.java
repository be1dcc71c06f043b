package app.attache.desktop.common;

import app.attache.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/** Loads the layouts of the window's parts from {@code fxml/}. */
public final class Fxml {

    private Fxml() {}

    /**
     * The layout {@code name}, with its controllers and those of the layouts it includes. Needs no FX thread as long as the
     * layout holds no web or media view.
     *
     * @param controllers how to make the controller of each class that the layouts name
     * @throws IllegalArgumentException when a layout names another class
     */
    public static Parent load(
            String name, Texts texts, Map<Class<?>, Supplier<Object>> controllers) {
        URL layout =
                Objects.requireNonNull(Fxml.class.getResource("/fxml/" + name + ".fxml"), name);
        FXMLLoader loader = new FXMLLoader(layout, new TextsBundle(texts));
        loader.setClassLoader(Fxml.class.getClassLoader());
        loader.setControllerFactory(type -> make(type, controllers));
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException("The layout " + name + " cannot be loaded", e);
        }
    }

    private static Object make(Class<?> type, Map<Class<?>, Supplier<Object>> controllers) {
        Supplier<Object> maker = controllers.get(type);
        if (maker == null) {
            throw new IllegalArgumentException("Nobody makes a " + type.getName());
        }
        return maker.get();
    }
}
