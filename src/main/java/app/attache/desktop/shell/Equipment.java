package app.attache.desktop.shell;

import app.attache.desktop.editor.Editors;
import app.attache.workspace.OpenOptions;
import java.time.InstantSource;

/** All that changes the open file from its window: editors, steps, decisions, the itinerary. */
record Equipment(MainWindow window, InstantSource clock) {

    /** Hands it to the window of {@code session}. */
    Editors handTo(Session session) {
        Editors editors = new Editors(window.stage(), session.window(), session.workspace(), clock);
        session.window().editing().set(editors);
        session.window().past().set(new FilePast(session.workspace()));
        new Replanning(session.window()).follow();
        changes(session).install();
        session.window().steps().set(new FileSteps(session.workspace(), author(), clock));
        session.window()
                .judging()
                .set(new FileJudging(window.stage(), session.workspace(), window.texts()));
        return editors;
    }

    /** The ways into the windows in which the itinerary is changed. */
    ItineraryChange changes(Session session) {
        return new ItineraryChange(window.stage(), session.workspace(), session.window());
    }

    /** How files are opened here. */
    OpenOptions options() {
        return OpenOptions.of(author()).withClock(clock);
    }

    private static String author() {
        return System.getProperty("user.name", "");
    }
}
