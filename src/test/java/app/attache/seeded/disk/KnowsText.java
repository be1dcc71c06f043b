package app.attache.seeded.disk;

/** Breaks a rule on purpose: files are written without knowing what is in them. */
public final class KnowsText {

    Object wrong = new app.attache.seeded.text.KnowsFacts();
}
