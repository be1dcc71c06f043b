package app.attache.desktop.welcome;

import app.attache.desktop.common.Labels;
import app.attache.desktop.common.TypedDays;
import app.attache.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** Joins the form of a new visit to what it states. */
public final class NewVisitController {

    private final Texts texts;
    private final Instant now;
    private final Map<NewVisit.Field, Label> problems = new EnumMap<>(NewVisit.Field.class);
    private final Map<NewVisit.Field, Node> fields = new EnumMap<>(NewVisit.Field.class);

    @FXML private TextField title;
    @FXML private TextField host;
    @FXML private TextField guest;
    @FXML private TextField delegation;
    @FXML private TextField home;
    @FXML private ComboBox<String> homeZone;
    @FXML private TextField city;
    @FXML private ComboBox<String> zone;
    @FXML private DatePicker from;
    @FXML private DatePicker until;
    @FXML private Label titleProblem;
    @FXML private Label delegationProblem;
    @FXML private Label homeProblem;
    @FXML private Label cityProblem;
    @FXML private Label fromProblem;
    @FXML private Label untilProblem;

    NewVisitController(Texts texts, Instant now) {
        this.texts = texts;
        this.now = now;
    }

    @FXML
    private void initialize() {
        List<String> zones = ZoneFinder.names();
        for (ComboBox<String> box : List.of(homeZone, zone)) {
            box.getItems().setAll(zones);
        }
        follow(home, homeZone);
        follow(city, zone);
        LocalDate today = now.atZone(ZoneId.systemDefault()).toLocalDate();
        from.setValue(today);
        until.setValue(today.plusDays(3));
        TypedDays.in(from, texts.locale());
        TypedDays.in(until, texts.locale());
        problems.putAll(
                Map.of(
                        NewVisit.Field.TITLE, titleProblem,
                        NewVisit.Field.DELEGATION, delegationProblem,
                        NewVisit.Field.HOME_ZONE, homeProblem,
                        NewVisit.Field.CITY, cityProblem,
                        NewVisit.Field.ZONE, cityProblem,
                        NewVisit.Field.FROM, fromProblem,
                        NewVisit.Field.UNTIL, untilProblem));
        fields.putAll(
                Map.of(
                        NewVisit.Field.TITLE, title,
                        NewVisit.Field.DELEGATION, delegation,
                        NewVisit.Field.HOME_ZONE, homeZone,
                        NewVisit.Field.CITY, city,
                        NewVisit.Field.ZONE, zone,
                        NewVisit.Field.FROM, from,
                        NewVisit.Field.UNTIL, until));
        problems.values()
                .forEach(label -> {
                    label.managedProperty().bind(label.textProperty().isNotEmpty());
                    label.visibleProperty().bind(label.managedProperty());
                });
    }

    /** A clock is found by the city's name as long as none was chosen. */
    private static void follow(TextField name, ComboBox<String> zone) {
        name.textProperty().subscribe(text -> ZoneFinder.of(text).ifPresent(zone::setValue));
    }

    /** What is stated now. */
    NewVisit visit() {
        return new NewVisit(
                title.getText(),
                host.getText(),
                guest.getText(),
                delegation.getText(),
                home.getText(),
                zoneOf(homeZone),
                city.getText(),
                zoneOf(zone),
                Optional.ofNullable(from.getValue()),
                Optional.ofNullable(until.getValue()));
    }

    /** Whether nothing is wrong; says in place what is, and puts the keyboard where it is first. */
    boolean complete() {
        Map<NewVisit.Field, String> wrong = visit().problems();
        problems.values().forEach(label -> label.setText(""));
        wrong.forEach((field, key) -> say(field, texts.get(key)));
        wrong.keySet().stream().findFirst().map(fields::get).ifPresent(Node::requestFocus);
        return wrong.isEmpty();
    }

    private void say(NewVisit.Field field, String text) {
        Label label = problems.get(field);
        if (label != null && label.getText().isEmpty()) {
            Labels.say(label, text);
        }
    }

    private static Optional<ZoneId> zoneOf(ComboBox<String> box) {
        return Optional.ofNullable(box.getValue())
                .filter(ZoneFinder.names()::contains)
                .map(ZoneId::of);
    }
}
