package app.attache.seeded.text;

/** Breaks a rule on purpose: text lies below the facts. */
public final class KnowsFacts {

    Object wrong = new app.attache.seeded.programme.KnowsConflicts();
}
