package app.attache.seeded.desktop.shell;

import app.attache.seeded.desktop.calendar.KnowsTimeline;

/** Breaks no rule: the shell may know the parts it joins. */
public final class JoinsParts {

    KnowsTimeline part = new KnowsTimeline();
}
