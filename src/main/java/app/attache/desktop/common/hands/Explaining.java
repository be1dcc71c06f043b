package app.attache.desktop.common.hands;

import app.attache.desktop.common.gesture.DirectEditing;
import app.attache.desktop.common.gesture.Outlook;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Says for a while why something could not be done, where otherwise it is said what a drag would break. */
public final class Explaining {

    /** As long as it takes to read it. */
    private static final Duration READING = Duration.seconds(6);

    private final DragLabel label;
    private final DirectEditing editing;
    private final PauseTransition reading = new PauseTransition(READING);

    /** Says it on {@code label}, which goes back to what {@code editing} has to say. */
    public Explaining(DragLabel label, DirectEditing editing) {
        this.label = label;
        this.editing = editing;
        reading.setOnFinished(_ -> label.show(editing.outlook()));
    }

    /** Says why something could not be done. */
    public void explain(String why) {
        Outlook none = Outlook.NONE;
        label.show(
                new Outlook(
                        none.gesture(),
                        none.edits(),
                        "",
                        Optional.of(why),
                        none.consequences(),
                        none.lines()));
        reading.playFromStart();
    }

    /** Says it no longer. */
    public void hush() {
        reading.stop();
        label.show(editing.outlook());
    }
}
