package app.attache.text;

import java.util.Locale;

/** Short codes that people can pass on, by which a defect is found in the log. */
public final class DefectCode {

    private DefectCode() {}

    /** A code that is the same wherever the same defect strikes. */
    public static String of(Throwable defect) {
        StackTraceElement[] trace = defect.getStackTrace();
        String where = trace.length == 0 ? "" : trace[0].getClassName() + trace[0].getMethodName();
        int hash = (defect.getClass().getName() + where).hashCode();
        return "A-" + Integer.toString(hash & 0xFFFFFF, 36).toUpperCase(Locale.ROOT);
    }
}
