package app.attache.desktop.editor.form;

/**
 * Something to choose from.
 *
 * @param value what stands in the field when it is chosen; empty for "nothing"
 * @param label what it is called
 */
public record Option(String value, String label) {

    /** The label, which a search in the list goes by. */
    @Override
    public String toString() {
        return label;
    }
}
