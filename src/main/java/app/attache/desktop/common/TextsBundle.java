package app.attache.desktop.common;

import app.attache.text.Texts;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;

/** The texts of the window in the form that FXML files take them from. */
final class TextsBundle extends ResourceBundle {

    private final Texts texts;

    TextsBundle(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.get(key);
    }

    /** Unknown: the texts are spread over several bundles, which are asked by key alone. */
    @Override
    public Enumeration<String> getKeys() {
        return Collections.emptyEnumeration();
    }

    @Override
    public boolean containsKey(String key) {
        return texts.has(key);
    }
}
