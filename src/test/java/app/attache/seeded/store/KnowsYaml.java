package app.attache.seeded.store;

/** Breaks a rule on purpose: YAML belongs to the exchange file. */
public final class KnowsYaml {

    Object wrong = org.snakeyaml.engine.v2.api.LoadSettings.builder();
}
