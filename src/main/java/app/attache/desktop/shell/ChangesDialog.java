package app.attache.desktop.shell;

import app.attache.desktop.common.Form;
import app.attache.desktop.common.Named;
import app.attache.desktop.common.Theme;
import app.attache.desktop.common.WindowModel;
import app.attache.desktop.history.StepWords;
import app.attache.itinerary.Diff;
import app.attache.programme.Delegation;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.text.Texts;
import app.attache.workspace.Step;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.stage.Window;

/** Asks between which moments, and for whom, what has changed is to be printed. */
final class ChangesDialog {

    /**
     * What is to be printed.
     *
     * @param from the number of the step after which it begins; 0 for before the first
     * @param until the number of the step after which it ends
     */
    record Wish(Diff.Scope scope, long from, long until) {}

    private record Whose(String name, Diff.Scope scope) {}

    private record Moment(String name, long step) {}

    private final Texts texts;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final ComboBox<Whose> whose = new ComboBox<>();
    private final ComboBox<Moment> from = new ComboBox<>();
    private final ComboBox<Moment> until = new ComboBox<>();

    private ChangesDialog(Window owner, WindowModel window, List<Step> newestFirst) {
        this.texts = window.texts();
        fillWhose(window);
        fillMoments(newestFirst, window.lookedAt().get().map(Step::number));
        Form form = new Form();
        form.add(texts.get("shell.changes.whose"), whose);
        form.add(texts.get("shell.changes.from"), from);
        form.add(texts.get("shell.changes.until"), until);
        dialog.initOwner(owner);
        dialog.setTitle(texts.get("desktop.title"));
        dialog.setHeaderText(texts.get("shell.paper.changes"));
        dialog.getDialogPane().setContent(form);
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.OK, ButtonType.CANCEL);
        Theme.current().dress(dialog.getDialogPane().getScene());
    }

    /** Asks; empty when the person thinks better of it, or nothing was done in the file yet. */
    static Optional<Wish> ask(Window owner, WindowModel window, List<Step> newestFirst) {
        if (newestFirst.isEmpty()) {
            return Optional.empty();
        }
        ChangesDialog asked = new ChangesDialog(owner, window, newestFirst);
        return asked.dialog
                .showAndWait()
                .filter(button -> button == ButtonType.OK)
                .map(_ -> asked.wish());
    }

    private Wish wish() {
        return new Wish(whose.getValue().scope(), from.getValue().step(), until.getValue().step());
    }

    private void fillWhose(WindowModel window) {
        Programme programme = window.snapshot().get().programme();
        List<Whose> all = new ArrayList<>();
        all.add(new Whose(texts.get("shell.changes.everybody"), new Diff.Scope.All()));
        for (Delegation delegation : window.delegations().inOrder()) {
            all.add(new Whose(delegation.name(), new Diff.Scope.OfDelegation(delegation.id())));
        }
        programme.all(Person.class).stream()
                .sorted(Comparator.comparing(Person::name).thenComparing(Person::id))
                .map(person -> new Whose(person.name(), new Diff.Scope.OfPerson(person.id())))
                .forEach(all::add);
        whose.setId("changes-whose");
        whose.setConverter(new Named<>(Whose::name));
        whose.getItems().setAll(all);
        Optional<Diff.Scope> chosen = window.delegation().get().map(Diff.Scope.OfDelegation::new);
        whose.setValue(
                all.stream()
                        .filter(one -> chosen.filter(one.scope()::equals).isPresent())
                        .findFirst()
                        .orElse(all.getFirst()));
    }

    // Without anything chosen, what the last step did.
    private void fillMoments(List<Step> newestFirst, Optional<Long> lookedAt) {
        StepWords words = new StepWords(texts, ZoneId.systemDefault());
        List<Moment> moments =
                new ArrayList<>(
                        newestFirst.stream()
                                .map(step ->
                                        new Moment(
                                                texts.get(
                                                        "shell.changes.after",
                                                        words.label(step),
                                                        words.when(step)),
                                                step.number()))
                                .toList());
        moments.add(new Moment(texts.get("shell.changes.beginning"), 0));
        fill(from, "changes-from", moments.subList(1, moments.size()));
        fill(until, "changes-until", moments.subList(0, moments.size() - 1));
        from.getItems().stream()
                .filter(moment -> lookedAt.filter(step -> step == moment.step()).isPresent())
                .findFirst()
                .ifPresent(from::setValue);
    }

    private static void fill(ComboBox<Moment> box, String id, List<Moment> moments) {
        box.setId(id);
        box.setConverter(new Named<>(Moment::name));
        box.getItems().setAll(moments);
        box.setValue(moments.getFirst());
    }
}
