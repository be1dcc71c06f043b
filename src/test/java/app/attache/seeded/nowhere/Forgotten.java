package app.attache.seeded.nowhere;

/** Breaks a rule on purpose: its package is missing from the table of layers. */
public final class Forgotten {}
