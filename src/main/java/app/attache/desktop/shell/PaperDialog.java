package app.attache.desktop.shell;

import app.attache.desktop.common.Dialogs;
import app.attache.desktop.common.Form;
import app.attache.desktop.common.Named;
import app.attache.desktop.common.TypedDays;
import app.attache.desktop.common.WindowModel;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextField;
import javafx.stage.Window;

/** Asks what paper is wanted. */
final class PaperDialog {

    /** Calendars of a delegation, from an address. */
    record Calendars(Id<Delegation> delegation, String organizer) {}

    /** A delegation's briefing for a day. */
    record Briefing(Id<Delegation> delegation, LocalDate date) {}

    private final Texts texts;
    private final ComboBox<Delegation> delegation = new ComboBox<>();
    private final Form form = new Form();
    private final Dialog<ButtonType> dialog = new Dialog<>();

    private PaperDialog(Window owner, WindowModel window, String header, List<Delegation> all) {
        texts = window.texts();
        delegation.setId("paper-delegation");
        delegation.setConverter(new Named<>(Delegation::name));
        delegation.getItems().setAll(all);
        all.stream()
                .filter(it -> window.delegation().get().filter(it.id()::equals).isPresent())
                .findFirst()
                .or(() -> all.stream().findFirst())
                .ifPresent(delegation::setValue);
        form.add(texts.get("shell.paper.delegation"), delegation);
        dialog.initOwner(owner);
        dialog.setTitle(texts.get("desktop.title"));
        dialog.setHeaderText(texts.get(header));
        dialog.getDialogPane().setContent(form);
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.OK, ButtonType.CANCEL);
        Dialogs.dress(dialog.getDialogPane(), texts);
    }

    private static PaperDialog of(Window owner, WindowModel window, String header) {
        return new PaperDialog(owner, window, header, window.delegations().inOrder());
    }

    static Optional<Calendars> calendars(Window owner, WindowModel window) {
        PaperDialog asked = of(owner, window, "shell.paper.calendars");
        TextField organizer = new TextField();
        organizer.setId("paper-organizer");
        organizer.setPromptText(asked.texts.get("shell.paper.organizer-example"));
        asked.field("shell.paper.organizer", organizer);
        return asked.answer(organizer.textProperty().isNotEmpty())
                .map(it -> new Calendars(it.id(), organizer.getText().strip()));
    }

    static Optional<Briefing> briefing(Window owner, WindowModel window) {
        PaperDialog asked = of(owner, window, "shell.paper.briefing");
        DatePicker date = new DatePicker(window.date().get());
        date.setId("paper-date");
        TypedDays.in(date, window.texts().locale());
        asked.field("shell.paper.date", date);
        return asked.answer(date.valueProperty().isNotNull())
                .map(it -> new Briefing(it.id(), date.getValue()));
    }

    private void field(String name, Control field) {
        form.add(texts.get(name), field);
        dialog.setOnShown(_ -> Platform.runLater(field::requestFocus));
    }

    private Optional<Delegation> answer(BooleanExpression complete) {
        Node ok = dialog.getDialogPane().lookupButton(ButtonType.OK);
        ok.disableProperty().bind(complete.and(delegation.valueProperty().isNotNull()).not());
        return dialog.showAndWait()
                .filter(button -> button == ButtonType.OK)
                .map(_ -> delegation.getValue());
    }
}
