package app.attache.bench;

import app.attache.desktop.Frames;
import app.attache.desktop.calendar.WeekView;
import app.attache.desktop.common.CalendarView;
import app.attache.desktop.common.Theme;
import app.attache.desktop.common.WindowModel;
import app.attache.desktop.month.MonthView;
import app.attache.desktop.timeline.TimelineView;
import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Status;
import app.attache.programme.TimeSpan;
import app.attache.programme.Venue;
import app.attache.programme.Visit;
import app.attache.text.Texts;
import app.attache.workspace.Snapshot;
import com.calendarfx.model.Calendar;
import com.calendarfx.model.CalendarSource;
import com.calendarfx.model.Entry;
import com.calendarfx.view.DayViewBase;
import com.calendarfx.view.DetailedWeekView;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/**
 * A change of week, of month and of what the timeline shows, beside CalendarFX's week and month, in one process: {@code
 * bin/bench --main app.attache.bench.WeekChange}.
 *
 * <p>All show the same made-up meetings in windows of the same size, and go to the next week or four weeks and back, each with as many
 * meetings visible as the table says. Of each change four times are taken, in the same way for both, and their medians
 * are printed. <i>Laid out</i>: from setting the date, on the FX thread, to the end of the layout of the last pulse that has
 * anything to draw: no other follows within {@link #QUIET}. <i>On screen</i>: until the last of its pictures is drawn.
 * <i>Window</i>: the processor time of the FX thread for all of it: changing the model, style sheets, layout, and handing
 * the picture over; a pulse of 60 Hz has 16.7 ms. <i>Drawing</i>: the processor time of the thread that draws, with the
 * software renderer. <i>Pulses</i> are those that had anything to draw: after each that draws the toolkit makes another,
 * which finds nothing to do. What CalendarFX does on other threads is not counted.
 */
public final class WeekChange {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final LocalDate FIRST = LocalDate.of(2025, 2, 2);
    private static final int DELEGATIONS = 6;
    private static final int WEEK = 7;
    private static final int MONTH = 28;

    /** How many hours of a day are in view in both; all meetings are within them. */
    private static final int HOURS = 15;

    private static final Duration QUIET = Duration.ofMillis(120);
    private static final int WARM_UP = 30;
    private static final int ROUNDS = 31;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Scene scene;
    private final Consumer<LocalDate> go;
    private final Frames frames;

    /** Times in milliseconds. */
    private record Change(
            double laidOut, double onScreen, double window, double drawing, double pulses) {}

    private WeekChange(Scene scene, Consumer<LocalDate> go) {
        this.scene = scene;
        this.go = go;
        this.frames = new Frames(scene);
    }

    /** @param arguments the numbers of visible meetings; without any 50, 200 and 1000 */
    public static void main(String[] arguments) throws Exception {
        Platform.startup(Theme.LIGHT::use);
        Platform.setImplicitExit(false);
        int[] numbers =
                arguments.length == 0
                        ? new int[] {50, 200, 1000}
                        : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        System.out.printf(
                "%-22s %8s %13s %14s %11s %12s %7s%n",
                "median of " + ROUNDS,
                "meetings",
                "laid out (ms)",
                "on screen (ms)",
                "window (ms)",
                "drawing (ms)",
                "pulses");
        print("one label moved", 1, onFx(WeekChange::oneLabel).measure(WEEK));
        for (int number : numbers) {
            List<Meeting> meetings = meetings(number, WEEK);
            print("Attaché", number, onFx(() -> attache(meetings)).measure(WEEK));
            print("CalendarFX 11.12.7", number, onFx(() -> calendarFx(meetings)).measure(WEEK));
            print("nothing changed", number, onFx(() -> unchanged(meetings)).measure(WEEK));
            print("Attaché timeline", number, onFx(() -> timeline(meetings)).measure(WEEK));
            List<Meeting> ofMonths = meetings(number, MONTH);
            print("Attaché month", number, onFx(() -> month(ofMonths)).measure(MONTH));
            print("CalendarFX month", number, onFx(() -> calendarFxMonth(ofMonths)).measure(MONTH));
        }
        System.exit(0);
    }

    private static WeekChange attache(List<Meeting> meetings) {
        WindowModel model = model(meetings);
        return of(model, new WeekView(model));
    }

    private static WeekChange month(List<Meeting> meetings) {
        WindowModel model = model(meetings);
        model.view().set(CalendarView.MONTH);
        return of(model, new MonthView(model));
    }

    private static WeekChange timeline(List<Meeting> meetings) {
        WindowModel model = model(meetings);
        model.view().set(CalendarView.TIMELINE);
        return of(model, new TimelineView(model));
    }

    private static WeekChange of(WindowModel model, Parent view) {
        Scene scene = new Scene(view, 1100, 900);
        Theme.LIGHT.dress(scene);
        return new WeekChange(scene, model.date()::set);
    }

    /** A window on these meetings, which six delegations share. */
    static WindowModel model(List<Meeting> meetings) {
        List<Entity> facts = new ArrayList<>(meetings);
        facts.add(City.draft(Id.city("city"), "City", ZONE).build());
        facts.add(Venue.draft(Id.venue("venue"), "Venue", Id.city("city")).build());
        facts.add(Visit.draft(Id.visit("visit"), "Visit").build());
        for (int i = 0; i < DELEGATIONS; i++) {
            facts.add(
                    Delegation.draft(delegation(i), Id.visit("visit"), "Delegation " + i).build());
        }
        return new WindowModel(
                Texts.of(Locale.US),
                Snapshot.of(Programme.of(facts)),
                FIRST,
                FIRST.atTime(12, 0).atZone(ZONE).toInstant(),
                List.of(ZONE));
    }

    /** What a pulse costs by itself, in this toolkit: Attaché's week, painted again as it is. */
    private static WeekChange unchanged(List<Meeting> meetings) {
        WeekChange change = attache(meetings);
        Parent week = change.scene.getRoot();
        return new WeekChange(change.scene, _ -> week.requestLayout());
    }

    /** The least that a change of anything costs in this toolkit: one label in an empty window is moved. */
    private static WeekChange oneLabel() {
        Label label = new Label("Meeting");
        label.setManaged(false);
        label.resize(100, 20);
        Scene scene = new Scene(new Pane(label), 1100, 900);
        return new WeekChange(scene, date -> label.relocate(20.0 * date.getDayOfMonth(), 100));
    }

    private static WeekChange calendarFx(List<Meeting> meetings) {
        DetailedWeekView view = new DetailedWeekView();
        view.setZoneId(ZONE);
        view.getCalendarSources().setAll(List.of(source(meetings)));
        view.setHoursLayoutStrategy(DayViewBase.HoursLayoutStrategy.FIXED_HOUR_COUNT);
        view.setVisibleHours(HOURS);
        view.setRequestedTime(LocalTime.of(7, 0));
        view.setDate(FIRST);
        return new WeekChange(new Scene(view, 1100, 900), view::setDate);
    }

    private static WeekChange calendarFxMonth(List<Meeting> meetings) {
        com.calendarfx.view.MonthView view = new com.calendarfx.view.MonthView();
        view.setZoneId(ZONE);
        view.getCalendarSources().setAll(List.of(source(meetings)));
        view.setDate(FIRST);
        return new WeekChange(new Scene(view, 1100, 900), view::setDate);
    }

    private static CalendarSource source(List<Meeting> meetings) {
        List<Calendar<Meeting>> calendars = new ArrayList<>();
        CalendarSource source = new CalendarSource("Visit");
        for (int i = 0; i < DELEGATIONS; i++) {
            Calendar<Meeting> calendar = new Calendar<>("Delegation " + i);
            calendar.setStyle(Calendar.Style.getStyle(i));
            calendars.add(calendar);
            source.getCalendars().add(calendar);
        }
        for (Meeting meeting : meetings) {
            Entry<Meeting> entry = new Entry<>(meeting.title());
            entry.setInterval(meeting.time().start(), meeting.time().end());
            entry.setLocation("Venue");
            int delegation = Integer.parseInt(meeting.delegations().getFirst().value());
            calendars.get(delegation).addEntry(entry);
        }
        return source;
    }

    private Change measure(int days) throws Exception {
        Stage stage =
                onFx(() -> {
                    Stage shown = new Stage();
                    shown.setScene(scene);
                    shown.show();
                    return shown;
                });
        List<Change> changes = new ArrayList<>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            Change change = change(FIRST.plusDays((1 - round % 2) * (long) days));
            if (round >= WARM_UP) {
                changes.add(change);
            }
        }
        onFx(() -> {
            stage.close();
            return stage;
        });
        return new Change(
                median(changes, Change::laidOut),
                median(changes, Change::onScreen),
                median(changes, Change::window),
                median(changes, Change::drawing),
                median(changes, Change::pulses));
    }

    private Change change(LocalDate date) throws Exception {
        long renderer = renderer();
        long drawn = THREADS.getThreadCpuTime(renderer);
        long[] begun =
                onFx(() -> {
                    long[] start = {System.nanoTime(), THREADS.getCurrentThreadCpuTime()};
                    frames.forget();
                    go.accept(date);
                    Platform.requestNextPulse();
                    return start;
                });
        frames.await(QUIET);
        long worked = onFx(THREADS::getCurrentThreadCpuTime) - begun[1];
        return new Change(
                since(begun[0], frames.laidOut()),
                since(begun[0], frames.drawn()),
                worked / 1e6,
                (THREADS.getThreadCpuTime(renderer) - drawn) / 1e6,
                frames.number());
    }

    // What draws nothing is there already.
    private static double since(long begun, long moment) {
        return Math.max(0, moment - begun) / 1e6;
    }

    private static long renderer() {
        return Arrays.stream(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
                .filter(thread ->
                        thread != null && thread.getThreadName().startsWith("QuantumRenderer"))
                .mapToLong(ThreadInfo::getThreadId)
                .findFirst()
                .orElseThrow();
    }

    private static double median(List<Change> changes, ToDoubleFunction<Change> time) {
        return changes.stream().mapToDouble(time).sorted().toArray()[changes.size() / 2];
    }

    private static void print(String name, int number, Change median) {
        System.out.printf(
                Locale.ROOT,
                "%-22s %8d %13.1f %14.1f %11.1f %12.1f %7.0f%n",
                name,
                number,
                median.laidOut(),
                median.onScreen(),
                median.window(),
                median.drawing(),
                median.pulses());
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    /** So many meetings in each of two stretches of so many days. */
    static List<Meeting> meetings(int each, int days) {
        Random random = new Random(1);
        List<Meeting> meetings = new ArrayList<>();
        for (int week = 0; week < 2; week++) {
            for (int i = 0; i < each; i++) {
                LocalDateTime start =
                        FIRST.plusDays((long) week * days + random.nextInt(days))
                                .atTime(8 + random.nextInt(11), 15 * random.nextInt(4));
                Duration length = Duration.ofMinutes(30 + 15L * random.nextInt(5));
                meetings.add(
                        Meeting.draft(
                                        Id.meeting(week + "-" + i),
                                        "Meeting number " + i,
                                        TimeSpan.fixed(start, length, ZONE))
                                .place(new Place.AtVenue(Id.venue("venue")))
                                .status(random.nextBoolean() ? Status.CONFIRMED : Status.SLATED)
                                .delegations(List.of(delegation(random.nextInt(DELEGATIONS))))
                                .build());
            }
        }
        return meetings;
    }

    private static Id<Delegation> delegation(int number) {
        return Id.delegation(Integer.toString(number));
    }
}
