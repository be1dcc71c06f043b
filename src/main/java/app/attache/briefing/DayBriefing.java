package app.attache.briefing;

import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Marking;
import app.attache.programme.Programme;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A delegation's day: everything that its paper says, without the words of a language.
 *
 * @param date the day, on the clocks of the places where it is spent
 * @param visit what the visit is called
 * @param delegation what the delegation is called
 * @param cities where the day is spent, in the order of the day
 * @param count which day of the stay it is
 * @param marking the highest marking of anything printed
 * @param clocks the clocks that the times are shown on
 * @param glance the lines of the day in order, the night last
 * @param engagements one for each engagement that is to take place
 * @param tomorrow the engagements and journeys of the next day, in order
 */
public record DayBriefing(
        LocalDate date,
        String visit,
        String delegation,
        List<String> cities,
        DayCount count,
        Marking marking,
        BriefingIssue issue,
        Clocks clocks,
        List<Line> glance,
        List<Engagement> engagements,
        List<Line> tomorrow) {

    /**
     * Which day it is of how many; both 0 when the date is outside every stay.
     *
     * @param day from 1, the day of arrival
     */
    public record DayCount(int day, int of) {

        static final DayCount NONE = new DayCount(0, 0);

        /** Whether the date is in a stay. */
        public boolean counted() {
            return of > 0;
        }
    }

    /**
     * The clock of the day and the clock at home.
     *
     * @param localCity whose clock {@code local} is; empty when the programme names no city
     * @param homeCity whose clock {@code home} is; empty when there is none to show, or it is that of the day
     */
    public record Clocks(ZoneId local, String localCity, ZoneId home, String homeCity) {

        /** Whether times at home are shown as well. */
        public boolean two() {
            return !homeCity.isEmpty();
        }
    }

    public DayBriefing {
        cities = List.copyOf(cities);
        glance = List.copyOf(glance);
        engagements = List.copyOf(engagements);
        tomorrow = List.copyOf(tomorrow);
    }

    /**
     * The day of {@code delegation} on {@code date}.
     *
     * @throws java.util.NoSuchElementException when the programme has no such delegation
     */
    public static DayBriefing of(
            Programme programme, Id<Delegation> delegation, LocalDate date, BriefingIssue issue) {
        return new DayComposer(programme, programme.get(delegation), date).compose(issue);
    }

    /** The same day with every line marked that differs from {@code earlier}, the issue that readers still hold. */
    public DayBriefing comparedTo(DayBriefing earlier) {
        return new DayBriefing(
                date,
                visit,
                delegation,
                cities,
                count,
                marking,
                issue,
                clocks,
                new IssueComparison(earlier).marked(glance),
                engagements,
                tomorrow);
    }

    /** Whether nothing at all is planned. */
    public boolean isEmpty() {
        return engagements.isEmpty()
                && glance.stream().allMatch(line -> line.content() instanceof Content.Night);
    }
}
