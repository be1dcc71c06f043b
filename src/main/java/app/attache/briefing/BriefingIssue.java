package app.attache.briefing;

import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Programme;
import app.attache.programme.Revision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Which issue of a day's paper this is.
 *
 * @param revision from 1; an issue supersedes the one before
 * @param asOf when the programme stood as the paper says
 */
public record BriefingIssue(int revision, Instant asOf) {

    /** The issue after the last that the programme records for {@code delegation} and {@code date}. */
    public static BriefingIssue next(
            Programme programme, Id<Delegation> delegation, LocalDate date, Instant asOf) {
        int last =
                programme.all(Revision.class).stream()
                        .filter(issued -> issued.delegation().equals(delegation))
                        .filter(issued -> issued.date().equals(date))
                        .mapToInt(Revision::number)
                        .max()
                        .orElse(0);
        return new BriefingIssue(last + 1, asOf);
    }

    public BriefingIssue {
        if (revision < 1) {
            throw new IllegalArgumentException("Issues are numbered from 1: " + revision);
        }
        Objects.requireNonNull(asOf, "asOf");
    }
}
