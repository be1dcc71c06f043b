package app.attache.desktop.calendar;

import app.attache.desktop.common.Labels;
import app.attache.desktop.common.TimeWords;
import app.attache.desktop.common.look.Styles;
import app.attache.programme.Id;
import app.attache.programme.Milestone;
import app.attache.text.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
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
    private final List<DayHeader> days = new ArrayList<>();
    private List<String> clocks = List.of();
    private Geometry geometry = Geometry.NONE;

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

    /** The name of one day and what falls on it. */
    private static final class DayHeader extends HBox {

        private final Label name = Labels.of("", "day-name");
        private final Label number = Labels.of("", "day-number");
        private final Label length = Labels.of("", "day-number");
        private final Label clock = Labels.of("", "day-clock");
        private List<Milestone> shown = List.of();
        private List<MilestoneLabel> milestones = List.of();

        DayHeader() {
            getStyleClass().add("day-header");
            setManaged(false);
            getChildren().addAll(name, number, length, clock);
            List.of(name, number, length, clock).forEach(label -> label.setMinWidth(USE_PREF_SIZE));
        }

        /** Says milestones in brief where there is not room for all, and leaves them out where there is none. */
        void shorten(double width) {
            milestones.forEach(label -> show(label, label.full, true));
            if (prefWidth(-1) > width) {
                milestones.forEach(label -> show(label, label.brief, true));
            }
            if (prefWidth(-1) > width) {
                milestones.forEach(label -> show(label, label.brief, false));
            }
        }

        private static void show(MilestoneLabel label, String text, boolean room) {
            label.setText(text);
            label.setVisible(room);
            label.setManaged(room);
        }
    }

    /**
     * Shows the days of another week, or the same with other milestones.
     *
     * @param zones the clocks of the ruler; where days are on different ones, each day names its own
     */
    void show(WeekModel week, List<ZoneId> zones, TimeWords times) {
        boolean oneClock =
                week.days().stream().map(day -> day.grid().zone()).distinct().count() == 1;
        List<String> names =
                oneClock
                        ? zones.stream().map(times::zone).toList()
                        : List.of(texts.get("calendar.clock.local"));
        if (!names.equals(clocks)) {
            clocks = names;
            getChildren().removeAll(codes);
            codes.clear();
            names.forEach(name -> codes.add(clock(name)));
            getChildren().addAll(codes);
        }
        while (days.size() < week.days().size()) {
            days.add(new DayHeader());
            getChildren().add(days.getLast());
        }
        for (int day = 0; day < days.size(); day++) {
            days.get(day).setVisible(day < week.days().size());
        }
        for (int day = 0; day < week.days().size(); day++) {
            DayHeader header = days.get(day);
            show(header, week.days().get(day));
            header.clock.setText(
                    oneClock ? "" : code(times.zone(week.days().get(day).grid().zone())));
            header.clock.setVisible(!oneClock);
            header.clock.setManaged(!oneClock);
        }
        requestLayout();
    }

    private Label clock(String name) {
        Label code = Labels.of(code(name), "zone-code");
        code.setTooltip(new Tooltip(name));
        return code;
    }

    private String code(String name) {
        int end = name.offsetByCodePoints(0, Math.min(CODE, name.codePointCount(0, name.length())));
        return name.substring(0, end).toUpperCase(texts.locale());
    }

    private void show(DayHeader header, WeekDay day) {
        LocalDate date = day.grid().date();
        header.name.setText(date.getDayOfWeek().getDisplayName(TextStyle.SHORT, texts.locale()));
        header.number.setText(Integer.toString(date.getDayOfMonth()));
        boolean changed = day.grid().clockChange().isPresent();
        header.length.setText(
                changed
                        ? texts.get("calendar.day.hours", day.grid().interval().length().toHours())
                        : "");
        header.length.setVisible(changed);
        header.length.setManaged(changed);
        if (!day.milestones().equals(header.shown)) {
            header.shown = day.milestones();
            header.getChildren().removeAll(header.milestones);
            header.milestones = day.milestones().stream().map(this::milestone).toList();
            header.getChildren().addAll(header.milestones);
            header.milestones.forEach(Styles::dress);
        }
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
        days.stream()
                .flatMap(day -> day.milestones.stream())
                .forEach(label ->
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
            days.get(day).shorten(geometry.columnWidth(day));
            days.get(day).resizeRelocate(geometry.x(day), 0, geometry.columnWidth(day), HEIGHT - 1);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }
}
