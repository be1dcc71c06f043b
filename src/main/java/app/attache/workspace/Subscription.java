package app.attache.workspace;

/** A listener's place; closing it ends the listening, and closing it again does nothing. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {

    @Override
    void close();
}
