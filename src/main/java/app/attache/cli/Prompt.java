package app.attache.cli;

/** Asks a person for a secret. */
@FunctionalInterface
public interface Prompt {

    /**
     * Asks and waits; what is typed is not shown.
     *
     * @param question the words to ask with
     * @return what was typed, for the caller to wipe
     * @throws Refusal when there is nobody to ask
     */
    char[] ask(String question);
}
