package app.attache.cli;

/** What the process ends with; stable, for scripts. */
public final class ExitCode {

    /** All went well. */
    public static final int FINE = 0;

    /** The command did its work and found something that is wrong with the programme or the file. */
    public static final int FINDINGS = 1;

    /** Wrong use, or input that cannot be taken; nothing was changed. */
    public static final int WRONG_INPUT = 2;

    /** The file of a visit cannot be opened, read or written. */
    public static final int FILE_FAILED = 3;

    /** A defect of the program; the log has the details. As {@code EX_SOFTWARE} of sysexits. */
    public static final int DEFECT = 70;

    private ExitCode() {}
}
