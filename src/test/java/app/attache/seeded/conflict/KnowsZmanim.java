package app.attache.seeded.conflict;

/** Breaks a rule on purpose: the sun and the Jewish calendar belong to observance. */
public final class KnowsZmanim {

    Object wrong = new com.kosherjava.zmanim.hebrewcalendar.JewishCalendar();
}
