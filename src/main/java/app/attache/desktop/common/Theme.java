package app.attache.desktop.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;

/** The two looks of the window. Both share one structure; only colours differ. */
public enum Theme {
    LIGHT(new PrimerLight().getUserAgentStylesheet()),
    DARK(new PrimerDark().getUserAgentStylesheet());

    private static final List<String> STRUCTURE =
            List.of(
                    sheet("bridge"),
                    sheet("attache"),
                    sheet("calendar"),
                    sheet("tint"),
                    sheet("month"),
                    sheet("timeline"),
                    sheet("agenda"));

    private static volatile Theme current = LIGHT;

    private final String base;

    Theme(String base) {
        this.base = base;
    }

    /** The theme's name in settings and on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The other one. */
    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /** The look that windows open with. */
    public static Theme current() {
        return current;
    }

    /**
     * Makes this the look that windows open with, and menus and tips with them; windows already open keep theirs until
     * dressed. Call on the FX thread.
     */
    public void use() {
        current = this;
        Application.setUserAgentStylesheet(base);
    }

    /**
     * Gives {@code scene} this look, and nothing else but the menus and tips of a program that has none yet. Call on the FX
     * thread.
     */
    public void dress(Scene scene) {
        Fonts.load();
        beginWith(base);
        scene.setUserAgentStylesheet(base);
        scene.getStylesheets().setAll(STRUCTURE);
        scene.getStylesheets().add(sheet(label()));
    }

    // A menu is laid out once before it takes over the sheets of its window: until then it has the
    // program's own, and those must not be Modena, whose rules look for colours by other names.
    private static void beginWith(String base) {
        if (Application.getUserAgentStylesheet() == null) {
            Application.setUserAgentStylesheet(base);
        }
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/css/" + name + ".css"), name)
                .toExternalForm();
    }
}
