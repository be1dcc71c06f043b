package app.attache.seeded.conflict;

/** Breaks a rule on purpose: JavaFX belongs to the window. */
public final class KnowsJavaFx {

    javafx.geometry.Side wrong = javafx.geometry.Side.LEFT;
}
