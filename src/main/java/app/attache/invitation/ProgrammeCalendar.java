package app.attache.invitation;

import app.attache.disk.WholeFile;
import app.attache.invitation.Entry.When;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Programme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A delegation's programme as iCalendar files with METHOD:PUBLISH (RFC 5545, RFC 5546 §3.2.1): its meetings, legs and
 * movements as events, its stays as all-day events that take no time.
 *
 * <p>One file as a rule; several when one would near the megabyte at which Google's import stops. Each file is whole in
 * itself. A programme without items gives no file, since an empty calendar may not be published.
 */
public final class ProgrammeCalendar {

    private final List<CalendarFile> files;

    private ProgrammeCalendar(List<CalendarFile> files) {
        this.files = List.copyOf(files);
    }

    /**
     * The calendar of {@code delegation}.
     *
     * @throws java.util.NoSuchElementException when the programme has no such delegation
     */
    public static ProgrammeCalendar of(
            Programme programme, Id<Delegation> delegation, CalendarOptions options) {
        Delegation whose = programme.get(delegation);
        List<Entry> entries = new Entries(programme, options.texts()).of(delegation);
        ZoneTable zones = ZoneTable.covering(entries.stream().flatMap(ProgrammeCalendar::times));
        EventComponents components = new EventComponents(whose.visit(), options, zones);
        String name =
                options.texts()
                        .get(
                                "invitation.calendar",
                                programme.get(whose.visit()).title(),
                                whose.name());
        CalendarVolumes volumes = new CalendarVolumes(PlainText.line(name));
        for (Entry entry : entries) {
            volumes.add(
                    components.of(entry),
                    times(entry).flatMap(time -> zones.definitionFor(time).stream()).toList());
        }
        return new ProgrammeCalendar(named(volumes.texts(), whose));
    }

    private static Stream<ZonedDateTime> times(Entry entry) {
        return switch (entry.when()) {
            case When.Timed timed -> Stream.of(timed.start(), timed.end());
            case When.Days _ -> Stream.empty();
        };
    }

    private static List<CalendarFile> named(List<String> texts, Delegation whose) {
        String base = whose.visit().value() + '-' + whose.id().value();
        List<CalendarFile> files = new ArrayList<>();
        for (String text : texts) {
            String part = texts.size() == 1 ? "" : "-" + (files.size() + 1);
            files.add(new CalendarFile(base + part + ".ics", text));
        }
        return files;
    }

    /** The files, the earliest events first; empty when there is nothing to publish. */
    public List<CalendarFile> files() {
        return files;
    }

    /**
     * Writes the files into {@code directory}, which is made where it is missing. Each replaces an older one of its name
     * as a whole or not at all, and is readable by its owner alone.
     *
     * @return the files written
     * @throws InvitationFailure when a file cannot be written
     */
    public List<Path> write(Path directory) {
        List<Path> written = new ArrayList<>();
        for (CalendarFile file : files) {
            Path target = directory.resolve(file.name());
            try {
                WholeFile.write(target, out -> out.write(file.bytes()));
            } catch (IOException e) {
                throw InvitationFailure.notWritten(target, e);
            }
            written.add(target);
        }
        return written;
    }
}
