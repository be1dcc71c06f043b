package app.attache.desktop.common;

import javafx.scene.control.Label;

/** A label of as many lines as its words take, for layouts: {@code <Paragraph words="%key"/>}. See {@link Labels#wrapped}. */
public final class Paragraph extends Label {

    private String words = "";

    /** A paragraph that says nothing yet. */
    public Paragraph() {
        Labels.wrapping(this);
    }

    /** What it says. */
    public String getWords() {
        return words;
    }

    /** Makes it say {@code said}. */
    public void setWords(String said) {
        words = said;
        Labels.say(this, said);
    }
}
