package app.attache.desktop.common;

import app.attache.programme.Programme;
import app.attache.text.Texts;
import app.attache.workspace.Snapshot;
import app.attache.workspace.VisitFiles;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Models of a window for tests, at a fixed moment. */
public final class WindowModels {

    public static final ZoneId WASHINGTON = ZoneId.of("America/New_York");
    public static final ZoneId JERUSALEM = ZoneId.of("Asia/Jerusalem");
    public static final Instant NOW = Instant.parse("2025-02-04T19:00:00Z");

    private WindowModels() {}

    /** The sample, in the week from Sunday 2 February 2025. */
    public static WindowModel washington() {
        return of(VisitFiles.washington());
    }

    public static WindowModel of(Programme programme) {
        return new WindowModel(
                Texts.english(),
                Snapshot.of(programme),
                LocalDate.of(2025, 2, 4),
                NOW,
                List.of(WASHINGTON, JERUSALEM));
    }
}
