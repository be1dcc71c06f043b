package app.attache.desktop.calendar;

import app.attache.desktop.common.Labels;
import app.attache.desktop.common.TimeWords;
import app.attache.programme.Id;
import app.attache.programme.Milestone;
import app.attache.text.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The names of the days, with the milestones that fall on them, and whose clocks the ruler shows. */
final class HeaderBar extends Region {

    static final double HEIGHT = 40;

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final int CODE = 3;

    private final Texts texts;
    private final Consumer<Id<?>> choose;
    private final List<Label> codes = new ArrayList<>();
    private final List<HBox> days = new ArrayList<>();
    private final List<MilestoneLabel> milestones = new ArrayList<>();
    private Geometry geometry = new Geometry(0, 0, 1);

    HeaderBar(Texts texts, Consumer<Id<?>> choose) {
        this.texts = texts;
        this.choose = choose;
        getStyleClass().add("week-header");
    }

    /** A milestone that can be chosen. */
    private static final class MilestoneLabel extends Label {

        private final Id<Milestone> milestone;
        private final String full;
        private final String brief;

        MilestoneLabel(Id<Milestone> milestone, String full, String brief) {
            super(full);
            this.milestone = milestone;
            this.full = full;
            this.brief = brief;
            getStyleClass().add("day-milestone");
            setId("milestone-" + milestone.value());
            setAccessibleRole(AccessibleRole.BUTTON);
            setFocusTraversable(true);
        }
    }

    /** Shows the days of another week, or the same with other milestones. */
    void show(WeekModel week, List<ZoneId> zones, TimeWords times) {
        getChildren().clear();
        codes.clear();
        days.clear();
        milestones.clear();
        for (ZoneId zone : zones) {
            String name = times.zone(zone);
            Label code = Labels.of(code(name), "zone-code");
            code.setTooltip(new Tooltip(name));
            codes.add(code);
        }
        week.days().forEach(day -> days.add(day(day)));
        getChildren().addAll(codes);
        getChildren().addAll(days);
        requestLayout();
    }

    private String code(String name) {
        int end = name.offsetByCodePoints(0, Math.min(CODE, name.codePointCount(0, name.length())));
        return name.substring(0, end).toUpperCase(texts.locale());
    }

    private HBox day(WeekDay day) {
        LocalDate date = day.grid().date();
        Locale locale = texts.locale();
        Label name =
                Labels.of(date.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale), "day-name");
        Label number = Labels.of(Integer.toString(date.getDayOfMonth()), "day-number");
        name.setMinWidth(USE_PREF_SIZE);
        number.setMinWidth(USE_PREF_SIZE);
        HBox box = new HBox(name, number);
        box.getStyleClass().add("day-header");
        box.setManaged(false);
        day.grid()
                .clockChange()
                .ifPresent(_ -> {
                    long hours = day.grid().interval().length().toHours();
                    box.getChildren()
                            .add(Labels.of(texts.get("calendar.day.hours", hours), "day-number"));
                });
        for (Milestone milestone : day.milestones()) {
            MilestoneLabel label = milestone(milestone);
            milestones.add(label);
            box.getChildren().add(label);
        }
        return box;
    }

    private MilestoneLabel milestone(Milestone milestone) {
        String day = Integer.toString(milestone.day());
        String full =
                milestone.title().isEmpty()
                        ? texts.get("calendar.milestone", milestone.name(), day)
                        : texts.get(
                                "calendar.milestone.titled",
                                milestone.name(),
                                day,
                                milestone.title());
        MilestoneLabel label =
                new MilestoneLabel(
                        milestone.id(),
                        texts.get("calendar.day.milestone", day),
                        texts.get("calendar.day.milestone-brief", day));
        label.setTooltip(new Tooltip(full));
        label.setAccessibleText(texts.get("calendar.spoken.milestone", full));
        label.setOnMousePressed(_ -> {
            label.requestFocus();
            choose.accept(milestone.id());
        });
        label.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                choose.accept(milestone.id());
                event.consume();
            }
        });
        return label;
    }

    /** Marks the day that is today, if it is in the week. */
    void today(Optional<Integer> today) {
        for (int day = 0; day < days.size(); day++) {
            days.get(day).pseudoClassStateChanged(TODAY, today.equals(Optional.of(day)));
        }
    }

    /** Marks the milestone that is selected, if one is. */
    void select(Optional<Id<?>> selection) {
        milestones.forEach(label ->
                label.pseudoClassStateChanged(
                        SELECTED, selection.filter(label.milestone::equals).isPresent()));
    }

    void place(Geometry where) {
        geometry = where;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double one = geometry.ruler() / Math.max(1, codes.size());
        for (int i = 0; i < codes.size(); i++) {
            Label code = codes.get(i);
            double width = code.prefWidth(-1);
            double height = code.prefHeight(-1);
            double x = i == 0 ? RulerLabels.FIRST : (i + 1) * one - RulerLabels.GAP - width;
            code.resizeRelocate(x, HEIGHT - height - 7, width, height);
        }
        for (int day = 0; day < days.size(); day++) {
            shorten(days.get(day), geometry.columnWidth(day));
            days.get(day).resizeRelocate(geometry.x(day), 0, geometry.columnWidth(day), HEIGHT - 1);
        }
    }

    private void shorten(HBox day, double width) {
        List<MilestoneLabel> labels =
                milestones.stream().filter(label -> label.getParent().equals(day)).toList();
        labels.forEach(label -> label.setText(label.full));
        if (day.prefWidth(-1) > width) {
            labels.forEach(label -> label.setText(label.brief));
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }
}
