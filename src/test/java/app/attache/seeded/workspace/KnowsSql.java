package app.attache.seeded.workspace;

/** Breaks a rule on purpose: SQL belongs to the store. */
public final class KnowsSql {

    java.sql.Date wrong = new java.sql.Date(0);
}
