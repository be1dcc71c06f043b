package app.attache.seeded.conflict;

/** Breaks a rule on purpose: public holidays belong to observance. */
public final class KnowsJollyday {

    Object wrong = de.focus_shift.jollyday.core.HolidayCalendar.QATAR;
}
