package app.attache.desktop.change;

import app.attache.desktop.common.Labels;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Stay;
import app.attache.text.Texts;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** Seven days in small: stays and legs as bars above, meetings as blocks below, with what the change does to each marked. */
final class WeekSketch extends Region {

    private static final double HEAD = 18;
    private static final double BAR = 13;
    private static final int SHORTEST_DAY = 8;
    private static final double TEXT = 12;
    private static final double LEAST = 5;

    private final LocalDate first;
    private final List<Placed> placed = new ArrayList<>();
    private final List<Region> lines = new ArrayList<>();
    private final List<Label> days = new ArrayList<>();
    private final int bars;
    private final int from;
    private final int to;

    private record Placed(Label node, Weeks.Item item, int row) {

        /** The hour in which a meeting begins; of anything else none that counts. */
        int first() {
            return item.fact() instanceof Meeting ? item.start().getHour() : 24;
        }

        /** The hour by which a meeting has ended, on the day it begins. */
        int last() {
            if (!(item.fact() instanceof Meeting)) {
                return 0;
            }
            boolean sameDay = item.end().toLocalDate().equals(item.start().toLocalDate());
            return sameDay ? item.end().plusMinutes(59).getHour() : 24;
        }
    }

    /** @param items those of the days from {@code first} on */
    WeekSketch(LocalDate first, List<Weeks.Item> items, Texts texts) {
        this.first = first;
        getStyleClass().add("week-sketch");
        DateTimeFormatter day = DateTimeFormatter.ofPattern("EEE d", texts.locale());
        for (int i = 0; i < Weeks.DAYS; i++) {
            Region line = new Region();
            line.getStyleClass().add("day-line");
            lines.add(line);
            days.add(Labels.of(day.format(first.plusDays(i)), "day-name"));
        }
        Map<Integer, LocalDateTime> rows = new TreeMap<>();
        for (Weeks.Item item : items) {
            boolean bar = !(item.fact() instanceof Meeting);
            placed.add(new Placed(node(item, texts), item, bar ? row(item, rows) : 0));
        }
        bars = rows.size();
        from =
                Math.min(
                        placed.stream().mapToInt(it -> it.first()).min().orElse(9),
                        24 - SHORTEST_DAY);
        to =
                Math.max(
                        placed.stream().mapToInt(it -> it.last()).max().orElse(18),
                        from + SHORTEST_DAY);
        getChildren().addAll(lines);
        getChildren().addAll(days);
        placed.forEach(it -> getChildren().add(it.node()));
    }

    /** The first row that is free when the item begins. */
    private static int row(Weeks.Item item, Map<Integer, LocalDateTime> rows) {
        int row = 0;
        while (rows.containsKey(row) && rows.get(row).isAfter(item.start().toLocalDateTime())) {
            row++;
        }
        rows.put(row, item.end().toLocalDateTime());
        return row;
    }

    private static Label node(Weeks.Item item, Texts texts) {
        Label node = Labels.of(item.label(), "sketch-item");
        String kind =
                switch (item.fact()) {
                    case Stay _ -> "stay";
                    case Leg _ -> "leg";
                    default -> "meeting";
                };
        String mark = item.mark().name().toLowerCase(Locale.ROOT);
        node.getStyleClass().addAll(kind, mark);
        String words =
                texts.get(
                        "change.sketch." + mark,
                        item.label(),
                        DateTimeFormatter.ofPattern("EEE d MMM HH:mm", texts.locale())
                                .format(item.start()));
        node.setAccessibleText(words);
        node.setAccessibleRole(AccessibleRole.TEXT);
        node.setId("sketch-" + item.fact().id().toString().replace(':', '-'));
        Tooltip.install(node, new Tooltip(words));
        return node;
    }

    @Override
    protected void layoutChildren() {
        double column = getWidth() / Weeks.DAYS;
        for (int i = 0; i < Weeks.DAYS; i++) {
            lines.get(i).resizeRelocate(Math.rint(i * column), 0, 1, getHeight());
            lines.get(i).setVisible(i > 0);
            days.get(i).resizeRelocate(i * column + 5, 1, column - 6, HEAD - 2);
        }
        double top = HEAD + bars * (BAR + 2) + 3;
        double hour = Math.max(1, (getHeight() - top - 3) / (to - from));
        for (Placed it : placed) {
            LocalDateTime start = it.item().start().toLocalDateTime();
            LocalDateTime end = it.item().end().toLocalDateTime();
            if (it.item().fact() instanceof Meeting) {
                block(it.node(), start, end, column, top, hour);
            } else {
                double left = x(start, column);
                double right = Math.max(x(end, column), left + LEAST);
                it.node().resizeRelocate(left, HEAD + it.row() * (BAR + 2), right - left, BAR);
            }
        }
    }

    private void block(
            Label node,
            LocalDateTime start,
            LocalDateTime end,
            double column,
            double top,
            double hour) {
        long day = ChronoUnit.DAYS.between(first, start.toLocalDate());
        node.setVisible(day >= 0 && day < Weeks.DAYS);
        double begins = Math.clamp(start.getHour() + start.getMinute() / 60.0, from, to - 0.5);
        double hours = ChronoUnit.MINUTES.between(start, end) / 60.0;
        double height = Math.max(LEAST, Math.min(hours, to - begins) * hour);
        node.setContentDisplay(
                height < TEXT ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY);
        node.resizeRelocate(
                Math.rint(day * column) + 2, top + (begins - from) * hour, column - 4, height);
    }

    private double x(LocalDateTime time, double column) {
        double minutes = (double) ChronoUnit.MINUTES.between(first.atStartOfDay(), time);
        return Math.clamp(minutes / (24 * 60) * column, 0, getWidth());
    }

    @Override
    protected double computePrefHeight(double width) {
        return 180;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 400;
    }
}
