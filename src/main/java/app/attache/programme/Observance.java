package app.attache.programme;

/** Religious practices that bear on a programme. Kept by decision of a person or a delegation, never by nationality. */
public enum Observance {
    /** Shabbat and the Jewish holy days. */
    SHABBAT,
    FRIDAY_PRAYER,
    RAMADAN
}
