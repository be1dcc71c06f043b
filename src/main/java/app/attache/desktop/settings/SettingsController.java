package app.attache.desktop.settings;

import app.attache.conflict.FindingKind;
import app.attache.conflict.FindingWords;
import app.attache.desktop.common.Direction;
import app.attache.desktop.common.Labels;
import app.attache.desktop.common.Named;
import app.attache.desktop.common.Weeks;
import app.attache.programme.KindSetting;
import app.attache.programme.NumberLimit;
import app.attache.programme.Programme;
import app.attache.programme.TimeLimit;
import app.attache.text.Texts;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Joins the form of the settings to its model: a row for each limit, each kind of conflict, each day of the week. */
public final class SettingsController {

    private final SettingsModel model;
    private final FindingWords words;
    private final Texts texts;
    private final Map<String, Label> problems = new LinkedHashMap<>();
    private final Map<String, Runnable> refreshes = new LinkedHashMap<>();
    private final Map<String, Node> fields = new LinkedHashMap<>();

    @FXML private TabPane tabs;
    @FXML private GridPane limits;
    @FXML private GridPane kinds;
    @FXML private GridPane hours;

    SettingsController(SettingsModel model, Programme programme, Texts texts) {
        this.model = model;
        this.words = new FindingWords(programme, texts);
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        for (TimeLimit limit : TimeLimit.values()) {
            typed(limits, limit.label(), texts.get("settings.time." + limit.label()));
        }
        for (NumberLimit limit : NumberLimit.values()) {
            typed(limits, limit.label(), texts.get("settings.number." + limit.label()));
        }
        kinds.addRow(
                0,
                Labels.of(texts.get("settings.kind"), "section-title"),
                Labels.of(texts.get("settings.severity"), "section-title"),
                Labels.of(texts.get("settings.muted"), "section-title"));
        for (FindingKind kind : FindingKind.values()) {
            kind(kind);
        }
        for (DayOfWeek day : week()) {
            typed(
                    hours,
                    "working-hours." + word(day),
                    day.getDisplayName(TextStyle.FULL_STANDALONE, texts.locale()));
        }
        model.problems().subscribe(this::tell);
    }

    private List<DayOfWeek> week() {
        DayOfWeek first = Weeks.firstDay(texts.locale());
        return Stream.iterate(first, day -> day.plus(1)).limit(7).toList();
    }

    private void typed(GridPane grid, String name, String label) {
        TextField field = new TextField(model.value(name));
        field.setId("setting-" + name);
        field.setAccessibleText(label);
        Direction.write(field);
        field.textProperty().subscribe(text -> model.type(name, text));
        Label problem = Labels.wrapped("", "problem");
        problem.setId("problem-" + name);
        problem.setManaged(false);
        problems.put(name, problem);
        fields.put(name, field);
        refreshes.put(name, () -> field.setText(model.value(name)));
        Label title = Labels.wrapped(label);
        title.setLabelFor(field);
        // Words of their own each: a length of time is written from the left in every language.
        Label usually = Labels.of(texts.get("settings.usual"), "quiet");
        Label length = Labels.of(model.usual(name), "quiet");
        HBox usual = new HBox(4, usually, length);
        usual.setAlignment(Pos.CENTER_LEFT);
        usual.setMinWidth(Region.USE_PREF_SIZE);
        VBox value = new VBox(3, field, problem);
        int row = grid.getRowCount();
        grid.addRow(row, title, value, usual);
        GridPane.setValignment(usual, VPos.CENTER);
    }

    private void kind(FindingKind kind) {
        String severity = "severity." + kind.label();
        String muted = "muted." + kind.label();
        String label = words.kind(kind);
        ComboBox<KindSetting.Weight> weight = new ComboBox<>();
        weight.getItems().setAll(KindSetting.Weight.values());
        weight.setConverter(new Named<>(it -> words(kind, it)));
        weight.setId("setting-" + severity);
        weight.setAccessibleText(texts.get("settings.severity.of", label));
        weight.setMaxWidth(Double.MAX_VALUE);
        weight.setValue(weight(severity));
        weight.valueProperty().subscribe(value -> model.type(severity, word(value)));
        CheckBox mute = new CheckBox();
        mute.setId("setting-" + muted);
        mute.setAccessibleText(texts.get("settings.muted.of", label));
        mute.setSelected(Boolean.parseBoolean(model.value(muted)));
        mute.selectedProperty().subscribe(value -> model.type(muted, Boolean.toString(value)));
        refreshes.put(severity, () -> weight.setValue(weight(severity)));
        refreshes.put(muted, () -> mute.setSelected(Boolean.parseBoolean(model.value(muted))));
        Label title = Labels.wrapped(label);
        title.setLabelFor(weight);
        kinds.addRow(kinds.getRowCount(), title, weight, mute);
    }

    private KindSetting.Weight weight(String name) {
        return KindSetting.Weight.valueOf(model.value(name).toUpperCase(Locale.ROOT));
    }

    private void tell(Map<String, String> wrong) {
        problems.forEach((name, label) -> {
            String text = wrong.getOrDefault(name, "");
            Labels.say(label, text);
            label.setManaged(!text.isEmpty());
        });
    }

    /** Puts the usual value in place of everything. */
    void reset() {
        model.reset();
        refreshes.values().forEach(Runnable::run);
    }

    /** Whether nothing is wrong; puts the keyboard where it is first otherwise. */
    boolean complete() {
        fields.entrySet().stream()
                .filter(entry -> model.problems().get().containsKey(entry.getKey()))
                .findFirst()
                .ifPresent(entry -> show(entry.getValue()));
        return model.problems().get().isEmpty();
    }

    private void show(Node field) {
        for (Tab tab : tabs.getTabs()) {
            for (Node node = field; node != null; node = node.getParent()) {
                if (node.equals(tab.getContent())) {
                    tabs.getSelectionModel().select(tab);
                }
            }
        }
        field.requestFocus();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How bad a kind is in words; of the usual it tells what that is. */
    private String words(FindingKind kind, KindSetting.Weight weight) {
        return weight == KindSetting.Weight.USUAL
                ? texts.get("settings.severity.usual", severity(word(kind.usualSeverity())))
                : severity(word(weight));
    }

    private String severity(String word) {
        return texts.get("desktop.severity." + word);
    }
}
