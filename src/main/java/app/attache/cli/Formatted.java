package app.attache.cli;

import picocli.CommandLine.Option;

/** The option for the form of a result: text for people, JSON for programs. */
public final class Formatted {

    /** The forms of a result. */
    public enum Form {
        TEXT,
        JSON
    }

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "text",
            descriptionKey = "format")
    private Form form = Form.TEXT;

    /** Whether a program asks, and is to get JSON. */
    public boolean json() {
        return form == Form.JSON;
    }
}
