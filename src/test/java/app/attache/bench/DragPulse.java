package app.attache.bench;

import app.attache.desktop.calendar.WeekView;
import app.attache.desktop.common.CalendarView;
import app.attache.desktop.common.Steps;
import app.attache.desktop.common.Theme;
import app.attache.desktop.common.WindowModel;
import app.attache.desktop.timeline.TimelineView;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Meeting;
import app.attache.programme.Programme;
import app.attache.programme.TimeSpan;
import app.attache.text.Texts;
import app.attache.workspace.MadeUp;
import app.attache.workspace.Snapshot;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

/**
 * A meeting dragged over a week, and along the lanes of a timeline, with live conflicts: {@code bin/bench --main app.attache.bench.DragPulse}.
 *
 * <p>A meeting is pressed and dragged in steps of one slot of the grid, each to another place, and taken back with Esc at the
 * end. Of each step are taken: <i>event</i>, what handling it takes of the FX thread's processor time, with the conflicts of
 * the whole file looked through for what changes; <i>pulse</i>, the same up to the end of the pulse that shows it, with style
 * sheets and layout and handing the picture over; <i>drawing</i>, the processor time of the thread that draws it, with the
 * software renderer. A pulse of 60 Hz has 16.7 ms. <i>Heap</i> is what is in use after the drags, less what was before them,
 * both after collecting garbage.
 */
public final class DragPulse {

    private static final int WARM_UP = 60;
    private static final int STEPS = 200;
    private static final int VISIBLE = 1_000;
    private static final double PULSE = 1000.0 / 60;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final WindowModel model;
    private final Scene scene;
    private final AtomicLong lastPulse = new AtomicLong();

    /** Times in milliseconds. */
    private record Step(double event, double pulse, double drawing) {}

    /** Can be dragged, but nothing is ever dropped. */
    private static final class NeverDropped implements Steps {

        @Override
        public boolean possible() {
            return true;
        }

        @Override
        public void make(String label, List<Edit> edits, Done done) {
            done.done(false);
        }
    }

    private DragPulse(WindowModel model, Scene scene) {
        this.model = model;
        this.scene = scene;
        scene.addPostLayoutPulseListener(() -> lastPulse.set(System.nanoTime()));
    }

    /** @param arguments the numbers of meetings in the file; without any 10,000 and 100,000 */
    public static void main(String[] arguments) throws Exception {
        Platform.startup(Theme.LIGHT::use);
        Platform.setImplicitExit(false);
        int[] numbers =
                arguments.length == 0
                        ? new int[] {10_000, 100_000}
                        : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        System.out.printf(
                "%-9s %9s %9s %24s %24s %10s %12s %10s%n",
                "view",
                "in file",
                "visible",
                "event (ms) med/95%/max",
                "pulse (ms) med/95%/max",
                "drawing",
                "over a pulse",
                "heap (MB)");
        for (int number : numbers) {
            measure(number);
        }
        System.exit(0);
    }

    private static void measure(int number) throws Exception {
        Programme programme = crowded(MadeUp.year(number, 1));
        Meeting dragged = busiest(programme.meetings());
        // As an open file is: judged as of the moment that the window's clock shows.
        Snapshot snapshot = Snapshot.of(programme, dragged.time().start().toInstant());
        ZoneId zone = dragged.time().start().getZone();
        measure("week", snapshot, dragged, onFx(() -> week(snapshot, dragged, zone)));
        measure("timeline", snapshot, dragged, onFx(() -> timeline(snapshot, dragged, zone)));
    }

    private static void measure(String view, Snapshot snapshot, Meeting dragged, DragPulse bench)
            throws Exception {
        Stage stage = onFx(bench::show);
        bench.drag(dragged.id(), WARM_UP);
        long before = heap();
        List<Step> steps = bench.drag(dragged.id(), STEPS);
        long after = heap();
        int shown = onFx(() -> bench.blocks().size());
        System.out.printf(
                Locale.ROOT,
                "%-9s %9d %9d %24s %24s %10.1f %12d %10.1f%n",
                view,
                snapshot.programme().meetings().size(),
                shown,
                spread(steps, Step::event),
                spread(steps, Step::pulse),
                sorted(steps, Step::drawing)[steps.size() / 2],
                steps.stream().filter(step -> step.pulse() > PULSE).count(),
                (after - before) / 1e6);
        onFx(() -> {
            stage.close();
            return stage;
        });
    }

    /** The programme with so many meetings in its busiest week that {@link #VISIBLE} are to be seen there. */
    private static Programme crowded(Programme programme) {
        List<Meeting> meetings = programme.meetings();
        LocalDate first = week(busiest(meetings));
        List<Meeting> inWeek =
                meetings.stream().filter(meeting -> week(meeting).equals(first)).toList();
        List<Entity> facts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            facts.addAll(programme.all(kind));
        }
        for (int i = inWeek.size(); i < VISIBLE; i++) {
            Meeting like = inWeek.get(i % inWeek.size());
            LocalDateTime start = first.plusDays(i % 7).atTime(8 + i % 11, 15 * (i % 4));
            ZoneId zone = like.time().start().getZone();
            facts.add(
                    like.withId(Id.meeting("more-" + i))
                            .withTime(TimeSpan.fixed(start, Duration.ofMinutes(45), zone)));
        }
        return Programme.of(facts);
    }

    private static Meeting busiest(List<Meeting> meetings) {
        Map<LocalDate, List<Meeting>> weeks =
                meetings.stream().collect(Collectors.groupingBy(DragPulse::week));
        return weeks.values().stream()
                .max(Comparator.comparingInt(List::size))
                .orElseThrow()
                .stream()
                .filter(meeting -> meeting.time().start().getHour() == 11)
                .max(Comparator.comparingInt(meeting -> meeting.attendances().size()))
                .orElseThrow();
    }

    private static LocalDate week(Meeting meeting) {
        LocalDate day = meeting.time().start().toLocalDate();
        return day.minusDays(day.getDayOfWeek().getValue() % 7);
    }

    private static DragPulse week(Snapshot snapshot, Meeting dragged, ZoneId zone) {
        WindowModel model = model(snapshot, dragged, zone);
        return dressed(model, new WeekView(model));
    }

    /** The same week in lanes of delegations. */
    private static DragPulse timeline(Snapshot snapshot, Meeting dragged, ZoneId zone) {
        WindowModel model = model(snapshot, dragged, zone);
        model.view().set(CalendarView.TIMELINE);
        return dressed(model, new TimelineView(model));
    }

    private static DragPulse dressed(WindowModel model, Parent view) {
        Scene scene = new Scene(view, 1100, 900);
        Theme.LIGHT.dress(scene);
        return new DragPulse(model, scene);
    }

    private static WindowModel model(Snapshot snapshot, Meeting dragged, ZoneId zone) {
        WindowModel model =
                new WindowModel(
                        Texts.of(Locale.US),
                        snapshot,
                        dragged.time().start().toLocalDate(),
                        dragged.time().start().toInstant(),
                        List.of(zone));
        model.steps().set(new NeverDropped());
        return model;
    }

    private Stage show() {
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return stage;
    }

    private List<Node> blocks() {
        return Stream.of(".blocks .meeting-block", ".lanes .time-block")
                .flatMap(blocks -> scene.getRoot().lookupAll(blocks).stream())
                .filter(Node::isVisible)
                .toList();
    }

    private List<Step> drag(Id<Meeting> id, int number) throws Exception {
        // Brings it into sight.
        onFx(() -> {
            model.selection().set(Optional.of(id));
            scene.getRoot().layout();
            return id;
        });
        Node block = onFx(() -> block(id));
        Bounds bounds = onFx(() -> block.localToScene(block.getLayoutBounds()));
        double x = bounds.getCenterX();
        double y = Math.clamp(bounds.getCenterY(), 240, 760);
        send(block, MouseEvent.MOUSE_PRESSED, x, y);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            // Over the days and up and down the hours, each time to another slot.
            double toX = 160 + (i * 137) % 880;
            double toY = 240 + (i * 25) % 520;
            steps.add(step(block, toX, toY));
        }
        onFx(() -> {
            Event.fireEvent(
                    scene.getRoot(),
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            "",
                            "",
                            KeyCode.ESCAPE,
                            false,
                            false,
                            false,
                            false));
            return id;
        });
        send(block, MouseEvent.MOUSE_RELEASED, x, y);
        return steps;
    }

    private Node block(Id<Meeting> id) {
        return blocks().stream()
                .filter(node -> id.equals(node.getUserData()))
                .findFirst()
                .orElseThrow();
    }

    private Step step(Node block, double x, double y) throws Exception {
        long renderer = renderer();
        long drawn = THREADS.getThreadCpuTime(renderer);
        long[] begun =
                onFx(() -> {
                    long start = THREADS.getCurrentThreadCpuTime();
                    lastPulse.set(0);
                    Event.fireEvent(block, event(MouseEvent.MOUSE_DRAGGED, x, y));
                    long handled = THREADS.getCurrentThreadCpuTime();
                    Platform.requestNextPulse();
                    return new long[] {start, handled};
                });
        while (lastPulse.get() == 0) {
            LockSupport.parkNanos(500_000);
        }
        // Whatever the pulse left to do is done before this.
        long worked = onFx(THREADS::getCurrentThreadCpuTime);
        LockSupport.parkNanos(20_000_000);
        return new Step(
                (begun[1] - begun[0]) / 1e6,
                (worked - begun[0]) / 1e6,
                (THREADS.getThreadCpuTime(renderer) - drawn) / 1e6);
    }

    private void send(Node node, EventType<MouseEvent> type, double x, double y) throws Exception {
        onFx(() -> {
            Event.fireEvent(node, event(type, x, y));
            return node;
        });
    }

    private static MouseEvent event(EventType<MouseEvent> type, double x, double y) {
        return new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                false,
                null);
    }

    private static long renderer() {
        return Arrays.stream(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
                .filter(thread ->
                        thread != null && thread.getThreadName().startsWith("QuantumRenderer"))
                .mapToLong(ThreadInfo::getThreadId)
                .findFirst()
                .orElseThrow();
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static String spread(List<Step> steps, ToDoubleFunction<Step> time) {
        double[] sorted = sorted(steps, time);
        return String.format(
                Locale.ROOT,
                "%.1f / %.1f / %.1f",
                sorted[sorted.length / 2],
                sorted[sorted.length * 95 / 100],
                sorted[sorted.length - 1]);
    }

    private static double[] sorted(List<Step> steps, ToDoubleFunction<Step> time) {
        return steps.stream().mapToDouble(time).sorted().toArray();
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
