package app.attache.desktop.agenda;

import app.attache.desktop.common.Labels;
import app.attache.desktop.common.look.Styles;
import app.attache.programme.Leg;
import app.attache.programme.Stay;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A row of the agenda, on the screen and on paper alike; shows one after the other. */
final class AgendaRowBox extends StackPane {

    private static final double TIMES = 172;

    private final Label day = Labels.of("", "agenda-day");
    private final Label falls = Labels.of("", "agenda-falls");
    private final HBox heading = new HBox(10, day, falls);
    private final Label time = Labels.of("", "agenda-time");
    private final Label elsewhere = Labels.of("", "quiet");
    private final Region bar = new Region();
    private final Label title = Labels.wrapped("", "agenda-title");
    private final Label place = Labels.wrapped("", "quiet");
    private final Label people = Labels.wrapped("", "agenda-people");
    private final Label conflicts = Labels.wrapped("", "agenda-conflicts");
    private final HBox item;

    AgendaRowBox() {
        heading.getStyleClass().add("agenda-heading");
        VBox times = new VBox(1, time, elsewhere);
        times.setMinWidth(TIMES);
        times.setMaxWidth(TIMES);
        bar.getStyleClass().addAll("agenda-bar", "of-none");
        VBox what = new VBox(1, title, place, people, conflicts);
        HBox.setHgrow(what, Priority.ALWAYS);
        item = new HBox(10, times, bar, what);
        item.getStyleClass().add("agenda-item");
        getChildren().addAll(heading, item);
    }

    void show(AgendaRow row, AgendaWords words) {
        boolean isHeading = row instanceof AgendaRow.Heading;
        heading.setVisible(isHeading);
        heading.setManaged(isHeading);
        item.setVisible(!isHeading);
        item.setManaged(!isHeading);
        switch (row) {
            case AgendaRow.Heading of -> {
                Labels.say(day, words.day(of));
                Labels.say(falls, words.falls(of));
            }
            case AgendaRow.Kept of -> show(of, words);
            case AgendaRow.Item of -> show(of, words);
        }
    }

    private void show(AgendaRow.Item of, AgendaWords words) {
        Labels.say(time, words.time(of));
        say(elsewhere, words.elsewhere(of));
        Labels.say(title, words.title(of));
        say(place, words.place(of));
        say(people, words.people(of));
        say(conflicts, words.conflicts(of));
        bar.getStyleClass().setAll(Styles.of(List.of("agenda-bar", kind(of)), of.look()));
        title.getStyleClass().removeAll("struck");
        if (of.look().cancelled()) {
            title.getStyleClass().add("struck");
        }
    }

    private void show(AgendaRow.Kept of, AgendaWords words) {
        Labels.say(time, words.time(of));
        say(elsewhere, words.clock(of));
        Labels.say(title, words.title(of));
        say(place, words.place(of));
        say(people, words.keepers(of));
        say(conflicts, "");
        bar.getStyleClass().setAll("agenda-bar", "of-kept");
        title.getStyleClass().removeAll("struck");
    }

    private static String kind(AgendaRow.Item of) {
        return of.fact() instanceof Leg || of.fact() instanceof Stay ? "of-travel" : "of-meeting";
    }

    private static void say(Label label, String text) {
        Labels.say(label, text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }
}
