package app.attache.desktop.settings;

import app.attache.conflict.NamedSettings;
import app.attache.conflict.SettingRefused;
import app.attache.programme.RuleSettings;
import app.attache.text.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The settings as they are being typed, each by its name, and what is wrong with them. Knows no toolkit beyond properties. */
final class SettingsModel {

    private final RuleSettings before;
    private final Texts texts;
    private final Map<String, String> typed = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<Map<String, String>> problems =
            new ReadOnlyObjectWrapper<>(Map.of());

    SettingsModel(RuleSettings before, Texts texts) {
        this.before = before;
        this.texts = texts;
        fill(before);
    }

    private void fill(RuleSettings settings) {
        for (String name : NamedSettings.names()) {
            typed.put(name, NamedSettings.value(settings, name));
        }
        check();
    }

    /** What is typed for a setting now. */
    String value(String name) {
        return typed.getOrDefault(name, "");
    }

    /** What holds in a file that says nothing. */
    String usual(String name) {
        return NamedSettings.value(RuleSettings.USUAL, name);
    }

    /** Takes over what is typed for a setting. */
    void type(String name, String value) {
        typed.put(name, value);
        check();
    }

    /** Puts the usual value in place of everything. */
    void reset() {
        fill(RuleSettings.USUAL);
    }

    /** What is wrong, by the name of the setting; empty when all can be put in force. */
    ReadOnlyObjectProperty<Map<String, String>> problems() {
        return problems.getReadOnlyProperty();
    }

    /** The settings that are typed; empty while something is wrong. */
    Optional<RuleSettings> settings() {
        if (!problems.get().isEmpty()) {
            return Optional.empty();
        }
        RuleSettings settings = before;
        for (Map.Entry<String, String> entry : typed.entrySet()) {
            settings = NamedSettings.with(settings, entry.getKey(), entry.getValue());
        }
        return Optional.of(settings);
    }

    private void check() {
        Map<String, String> wrong = new LinkedHashMap<>();
        typed.forEach((name, value) -> {
            try {
                NamedSettings.with(before, name, value);
            } catch (SettingRefused refused) {
                wrong.put(name, texts.get(refused.message()));
            }
        });
        problems.set(Map.copyOf(wrong));
    }
}
