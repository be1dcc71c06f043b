package app.attache.bench;

import app.attache.desktop.agenda.AgendaView;
import app.attache.desktop.calendar.WeekView;
import app.attache.desktop.common.CalendarView;
import app.attache.desktop.common.LaneKind;
import app.attache.desktop.common.Theme;
import app.attache.desktop.common.WindowModel;
import app.attache.desktop.month.MonthView;
import app.attache.desktop.timeline.TimelineView;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Meeting;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Venue;
import app.attache.workspace.Snapshot;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * The timeline and a week scrolled pulse by pulse, and memory after many changes of view: {@code bin/bench --main
 * app.attache.bench.TimelineScroll}.
 *
 * <p>10,000 meetings are in 500 lanes over half a year, and then in 24 over four weeks, which crowds them. In every one of 600 pulses time moves on by
 * a two hundredth of what is shown, or the lanes by some pixels. Taken is the processor time that the FX thread has for one
 * pulse; at 60 Hz there are 16.7 ms. Last, the hours of a week of 1,000 meetings are scrolled up and down.
 */
public final class TimelineScroll {

    private static final int MEETINGS = 10_000;
    private static final int PULSES = 600;
    private static final int CHANGES = 1_000;
    private static final int WEEK_OF = 1_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private TimelineScroll() {}

    /** @param arguments none */
    public static void main(String[] arguments) throws Exception {
        Platform.startup(Theme.LIGHT::use);
        Platform.setImplicitExit(false);
        memory(scroll(500, 182, List.of(Duration.ofDays(7), Duration.ofDays(28))));
        scroll(24, 28, List.of(Duration.ofDays(28)));
        hours();
        System.exit(0);
    }

    private static WindowModel scroll(int lanes, int days, List<Duration> zooms) throws Exception {
        WindowModel model = onFx(() -> model(lanes, days));
        StackPane root = onFx(() -> views(model));
        onFx(() -> show(root));
        for (Duration zoom : zooms) {
            onFx(() -> {
                model.timeline().zoom().set(zoom);
                return zoom;
            });
            scroll(model);
            String what = "%3d lanes, %2d days".formatted(lanes, zoom.toDays());
            print(what, root, ".time-block", scroll(model));
        }
        return model;
    }

    private static StackPane show(StackPane root) {
        Scene scene = new Scene(root, 1400, 900);
        Theme.LIGHT.dress(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return root;
    }

    private static WindowModel model(int lanes, int days) {
        WindowModel plain = WeekChange.model(List.of());
        List<Entity> facts = new ArrayList<>();
        Random random = new Random(1);
        Programme known = plain.snapshot().get().programme();
        for (Kind kind : Kind.values()) {
            facts.addAll(known.all(kind));
        }
        for (int i = 0; i < lanes; i++) {
            facts.add(Venue.draft(Id.venue("v" + i), "Venue " + i, Id.city("city")).build());
        }
        for (Meeting meeting : WeekChange.meetings(MEETINGS / 2, days / 2)) {
            facts.add(meeting.withPlace(new Place.AtVenue(Id.venue("v" + random.nextInt(lanes)))));
        }
        plain.snapshot().set(Snapshot.of(Programme.of(facts)));
        plain.view().set(CalendarView.TIMELINE);
        plain.lanes().set(LaneKind.VENUES);
        return plain;
    }

    private static StackPane views(WindowModel model) {
        WeekView week = new WeekView(model);
        MonthView month = new MonthView(model);
        TimelineView timeline = new TimelineView(model);
        AgendaView agenda = new AgendaView(model);
        model.view()
                .subscribe(view -> {
                    week.setVisible(view.hasHours());
                    month.setVisible(view == CalendarView.MONTH);
                    timeline.setVisible(view == CalendarView.TIMELINE);
                    agenda.setVisible(view == CalendarView.AGENDA);
                });
        return new StackPane(week, month, timeline, agenda);
    }

    /** A week of 1,000 meetings scrolled up and down its hours, some pixels in each pulse. */
    private static void hours() throws Exception {
        WindowModel model = onFx(() -> WeekChange.model(WeekChange.meetings(WEEK_OF, 7)));
        StackPane root = onFx(() -> show(new StackPane(new WeekView(model))));
        ScrollBar bar = onFx(() -> (ScrollBar) root.lookup(".week-hours .scroll-bar"));
        IntConsumer step =
                number -> {
                    double half = PULSES / 2.0;
                    double way = 1 - Math.abs(number / half - 1);
                    bar.setValue(bar.getMin() + way * (bar.getMax() - bar.getMin()));
                };
        pulses(step);
        print("a week's hours", root, ".meeting-block", pulses(step));
    }

    private static double[] scroll(WindowModel model) throws Exception {
        return pulses(number -> {
            long seconds = model.timeline().zoom().get().toSeconds() / 200;
            long sign = number < PULSES / 2 ? 1 : -1;
            model.timeline().move(model.timeline().start().get().plusSeconds(sign * seconds));
        });
    }

    private static double[] pulses(IntConsumer scroll) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        List<Double> works = new ArrayList<>();
        AnimationTimer timer =
                new AnimationTimer() {
                    private long begun = -1;

                    @Override
                    public void handle(long now) {
                        long spent = THREADS.getCurrentThreadCpuTime();
                        if (begun >= 0) {
                            works.add((spent - begun) / 1e6);
                        }
                        begun = spent;
                        int step = works.size();
                        if (step >= PULSES) {
                            stop();
                            done.countDown();
                        } else {
                            scroll.accept(step);
                        }
                    }
                };
        onFx(() -> {
            timer.start();
            return timer;
        });
        done.await();
        return works.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private static void print(String what, StackPane root, String blocks, double[] works)
            throws Exception {
        long visible = onFx(() -> root.lookupAll(blocks).stream().filter(Node::isVisible).count());
        long late = Arrays.stream(works).filter(work -> work > 16.7).count();
        System.out.printf(
                Locale.ROOT,
                "%s, %4d blocks in sight: median %.1f ms, 95 %% %.1f ms, most %.1f ms, over 16.7 ms: %d of %d%n",
                what,
                visible,
                works[works.length / 2],
                works[works.length * 95 / 100],
                works[works.length - 1],
                late,
                works.length);
    }

    private static void memory(WindowModel model) throws Exception {
        CalendarView[] views = {
            CalendarView.DAY,
            CalendarView.WEEK,
            CalendarView.MONTH,
            CalendarView.TIMELINE,
            CalendarView.AGENDA
        };
        for (int change = 0; change <= CHANGES; change++) {
            CalendarView to = views[change % views.length];
            onFx(() -> {
                model.view().set(to);
                model.step(model.date().get().getDayOfYear() < 100 ? 1 : -5);
                return to;
            });
            if (change % 250 == 0) {
                System.out.printf(
                        Locale.ROOT,
                        "after %4d changes of view: %.1f MB in use%n",
                        change,
                        used() / 1e6);
            }
        }
    }

    private static long used() throws Exception {
        for (int i = 0; i < 3; i++) {
            System.gc();
            onFx(() -> 0);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
