package app.attache.desktop.common;

import app.attache.text.DefectCode;
import app.attache.text.Failure;
import app.attache.text.Texts;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Alert;
import javafx.scene.control.TextArea;
import javafx.scene.text.Font;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells a person that something went wrong: foreseen failures in their own words, defects with a code and the log. */
public final class ErrorWindow {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorWindow.class);

    /** As many lines as an alert can show without growing out of the screen. */
    private static final int SHORT = 5;

    private static final int WIDTH = 460;
    private static final int MARGINS = 40;

    private ErrorWindow() {}

    /** Makes every exception that nothing caught end here, from whatever thread. */
    public static void catchAll() {
        Thread.setDefaultUncaughtExceptionHandler((_, defect) -> {
            if (Platform.isFxApplicationThread()) {
                show(defect);
            } else {
                Platform.runLater(() -> show(defect));
            }
        });
    }

    /** Shows what a foreseen failure says. Call on the FX thread. */
    public static void tell(Failure failure) {
        LOG.info("Told the user: {}", failure.getMessage());
        Texts texts = Texts.of(Locale.getDefault());
        say(
                Alert.AlertType.WARNING,
                texts.get("desktop.failure.title"),
                texts.get(failure.message()));
    }

    /** Tells something that is no failure but must not be missed. Call on the FX thread. */
    public static void inform(String header, String text) {
        say(Alert.AlertType.INFORMATION, header, text);
    }

    private static void say(Alert.AlertType type, String header, String text) {
        Alert alert = alert(type, header, text);
        if (text.lines().count() > SHORT) {
            TextArea all = new TextArea(Wrapping.safe(text));
            all.setId("failure-text");
            all.setEditable(false);
            all.setWrapText(true);
            all.setPrefColumnCount(56);
            all.setPrefRowCount(14);
            alert.getDialogPane().setContent(all);
            alert.setResizable(true);
        }
        alert.show();
    }

    /** Shows a defect with its code, and writes it to the log under the same code. Call on the FX thread. */
    public static void show(Throwable defect) {
        if (defect instanceof Failure failure) {
            tell(failure);
            return;
        }
        String code = DefectCode.of(defect);
        LOG.error("Defect {}", code, defect);
        Texts texts = Texts.of(Locale.getDefault());
        Alert alert =
                alert(
                        Alert.AlertType.ERROR,
                        texts.get("desktop.error.title"),
                        texts.get("desktop.error.text", code));
        TextArea trace = new TextArea(stackTrace(defect));
        trace.setEditable(false);
        trace.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        trace.setFont(Font.font("Monospaced", 11));
        alert.getDialogPane().setExpandableContent(trace);
        Dialogs.nameDetails(alert.getDialogPane(), texts);
        alert.show();
    }

    private static Alert alert(Alert.AlertType type, String header, String text) {
        Alert alert = new Alert(type);
        Texts texts = Texts.of(Locale.getDefault());
        alert.setTitle(texts.get("desktop.title"));
        alert.setHeaderText(Wrapping.safe(header));
        Fonts.load();
        alert.setContentText(Wrapping.broken(text, Font.font(Fonts.EASTERN, 13), WIDTH - MARGINS));
        alert.getDialogPane().setMinWidth(WIDTH);
        Dialogs.dress(alert.getDialogPane(), texts);
        return alert;
    }

    private static String stackTrace(Throwable defect) {
        StringWriter text = new StringWriter();
        defect.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
