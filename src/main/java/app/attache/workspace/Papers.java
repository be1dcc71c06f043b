package app.attache.workspace;

import app.attache.briefing.BriefingIssue;
import app.attache.briefing.BriefingPdf;
import app.attache.briefing.ChangesPdf;
import app.attache.briefing.DayBriefing;
import app.attache.invitation.CalendarOptions;
import app.attache.invitation.ProgrammeCalendar;
import app.attache.itinerary.Diff;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Programme;
import app.attache.text.Texts;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * What an office hands out of a programme: calendar files, the day's briefing and what has changed. Nothing here changes the file of a visit.
 *
 * @param texts the language of the papers
 * @param asOf the moment the papers are of
 */
public record Papers(Programme programme, Texts texts, Instant asOf) {

    /**
     * Writes a delegation's programme as calendar files into {@code folder}, which is made where it is missing.
     *
     * @param organizer the bare mail address that the calendar comes from
     * @return the files written; none for a programme without items
     * @throws app.attache.invitation.InvitationFailure when the address is none or a file cannot be written
     */
    public List<Path> calendars(Id<Delegation> delegation, String organizer, Path folder) {
        CalendarOptions options = new CalendarOptions(organizer, asOf, Map.of(), texts);
        return ProgrammeCalendar.of(programme, delegation, options).write(folder);
    }

    /**
     * Writes a delegation's briefing for a day as PDF, replacing an older file as a whole or not at all.
     *
     * @param date the day, on the clocks of the places where it is spent
     * @throws app.attache.briefing.BriefingFailure when the file cannot be written
     */
    public void briefing(Id<Delegation> delegation, LocalDate date, Path file) {
        BriefingIssue issue = BriefingIssue.next(programme, delegation, date, asOf);
        BriefingPdf.write(DayBriefing.of(programme, delegation, date, issue), texts, file);
    }

    /**
     * Writes what has changed between two moments as PDF, replacing an older file as a whole or not at all.
     *
     * @param scope for whom; a delegation or person that is there at one of the moments
     * @param clock on which it is told when steps were made
     * @throws app.attache.briefing.BriefingFailure when the file cannot be written
     */
    public void changes(Compared compared, Diff.Scope scope, ZoneId clock, Path file) {
        ChangesPdf.write(new ChangesPaper(compared, scope, texts).of(clock, asOf), texts, file);
    }
}
