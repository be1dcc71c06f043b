package app.attache.desktop.change;

import app.attache.conflict.Severity;
import app.attache.desktop.common.ErrorWindow;
import app.attache.desktop.common.Labels;
import app.attache.desktop.common.Tasks;
import app.attache.desktop.common.Theme;
import app.attache.text.Texts;
import app.attache.workspace.DraftOutlook;
import app.attache.workspace.PlanDraft;
import app.attache.workspace.Workspace;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The plans that are kept beside the programme, side by side; one is carried out, the others are discarded. */
public final class DraftsWindow {

    /** Some four plans beside each other, however much is said of one of them below. */
    private static final double LEAST = 190;

    private final Workspace workspace;
    private final Texts texts;
    private final Stage stage = new Stage();
    private final TableView<DraftOutlook> table = new TableView<>();
    private final VBox details = new VBox();
    private final OptionalLong first;
    private final Button apply = new Button();
    private final Button discard = new Button();

    private DraftsWindow(Workspace workspace, OptionalLong first, Texts texts) {
        this.workspace = workspace;
        this.first = first;
        this.texts = texts;
    }

    /** Opens the window over {@code owner}, which waits for it. Call on the FX thread; returns at once. */
    public static Stage show(Window owner, Workspace workspace, Texts texts) {
        return show(owner, workspace, OptionalLong.empty(), texts);
    }

    /** The same, with one of the drafts chosen. */
    public static Stage show(Window owner, Workspace workspace, PlanDraft chosen, Texts texts) {
        return show(owner, workspace, OptionalLong.of(chosen.number()), texts);
    }

    private static Stage show(Window owner, Workspace workspace, OptionalLong first, Texts texts) {
        DraftsWindow window = new DraftsWindow(workspace, first, texts);
        window.build(owner);
        window.read();
        return window.stage;
    }

    private void build(Window owner) {
        table.setId("drafts");
        table.setPlaceholder(Labels.of(texts.get("change.drafts.none"), "hint"));
        column("name", 180, outlook -> outlook.draft().name());
        column("hard", 70, outlook -> count(outlook, Severity.HARD));
        column("soft", 70, outlook -> count(outlook, Severity.SOFT));
        column("nights", 90, outlook -> signed(outlook.nights(), outlook.nightsAdded()));
        column("lost", 155, outlook -> number(outlook.lost().size()));
        column("gained", 120, outlook -> number(outlook.gained().size()));
        column("moved", 120, outlook -> number(outlook.moved().size()));
        column("notices", 90, outlook -> number(outlook.notices().size()));
        column("unfit", 140, outlook -> number(outlook.rebased().lost().size()));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, chosen) -> describe(Optional.ofNullable(chosen)));
        details.getStyleClass().add("column");
        ScrollPane below = new ScrollPane(details);
        below.setFitToWidth(true);
        table.setMinHeight(LEAST);
        table.setPrefHeight(LEAST);
        VBox.setVgrow(below, Priority.ALWAYS);
        VBox root = new VBox(table, below, foot());
        root.getStyleClass().addAll("change", "drafts");
        root.getStylesheets()
                .add(
                        Objects.requireNonNull(DraftsWindow.class.getResource("/css/change.css"))
                                .toExternalForm());
        Scene scene = new Scene(root, 1060, 620);
        Theme.current().dress(scene);
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(texts.get("change.drafts"));
        stage.setScene(scene);
        stage.show();
    }

    private HBox foot() {
        apply.setId("apply-draft");
        apply.setText(texts.get("change.drafts.apply"));
        apply.getStyleClass().add("accent");
        apply.setOnAction(
                _ -> chosen().ifPresent(it -> work(() -> workspace.drafts().apply(it.draft()))));
        discard.setId("discard-draft");
        discard.setText(texts.get("change.drafts.discard"));
        discard.setOnAction(_ -> chosen().ifPresent(it -> work(() -> discarded(it))));
        Button close = new Button(texts.get("change.drafts.close"));
        close.setId("close-drafts");
        close.setCancelButton(true);
        close.setOnAction(_ -> stage.close());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(discard, space, close, apply);
        foot.getStyleClass().add("change-foot");
        return foot;
    }

    private boolean discarded(DraftOutlook outlook) {
        workspace.drafts().discard(outlook.draft().number());
        return true;
    }

    private <T> void work(Callable<T> work) {
        table.setDisable(true);
        Tasks.run(
                work,
                _ -> read(),
                failure -> {
                    ErrorWindow.tell(failure);
                    read();
                });
    }

    private void read() {
        Tasks.run(workspace.drafts()::compare, this::fill, ErrorWindow::tell);
    }

    private void fill(List<DraftOutlook> outlooks) {
        table.setDisable(false);
        table.getItems().setAll(outlooks);
        outlooks.stream()
                .filter(outlook -> first.stream().anyMatch(it -> it == outlook.draft().number()))
                .findFirst()
                .ifPresentOrElse(
                        table.getSelectionModel()::select, table.getSelectionModel()::selectFirst);
        describe(chosen());
    }

    private Optional<DraftOutlook> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void describe(Optional<DraftOutlook> outlook) {
        apply.setDisable(outlook.isEmpty());
        discard.setDisable(outlook.isEmpty());
        details.getChildren()
                .setAll(
                        outlook.map(it ->
                                        new DraftWords(it, workspace.current().programme(), texts))
                                .map(DraftWords::rows)
                                .orElse(List.of()));
    }

    private void column(String key, double width, Function<DraftOutlook, String> value) {
        TableColumn<DraftOutlook, String> column =
                new TableColumn<>(texts.get("change.drafts." + key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        table.getColumns().add(column);
    }

    private String count(DraftOutlook outlook, Severity severity) {
        int after = outlook.after().conflicts().count(severity);
        return signed(after, after - workspace.current().conflicts().count(severity));
    }

    private String number(int number) {
        return String.format(texts.locale(), "%d", number);
    }

    private String signed(int number, int more) {
        return more == 0 ? number(number) : String.format(texts.locale(), "%d (%+d)", number, more);
    }
}
