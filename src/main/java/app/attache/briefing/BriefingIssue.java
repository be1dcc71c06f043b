package app.attache.briefing;

import java.time.Instant;
import java.util.Objects;

/**
 * Which issue of a day's paper this is.
 *
 * @param revision from 1; an issue supersedes the one before
 * @param asOf when the programme stood as the paper says
 */
public record BriefingIssue(int revision, Instant asOf) {

    public BriefingIssue {
        if (revision < 1) {
            throw new IllegalArgumentException("Issues are numbered from 1: " + revision);
        }
        Objects.requireNonNull(asOf, "asOf");
    }
}
