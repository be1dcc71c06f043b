package app.attache.seeded.desktop.calendar;

/** Breaks a rule on purpose: parts of the window know no other part. */
public final class KnowsTimeline {

    Object wrong = new app.attache.seeded.desktop.timeline.KnowsShell();
}
