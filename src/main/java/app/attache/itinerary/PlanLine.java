package app.attache.itinerary;

import java.util.Objects;

/**
 * One line of a plan in words, in parts that a window can set apart.
 *
 * @param subject what it is about: {@code Flight Washington → Jerusalem}
 * @param was how that was before, to be struck out; empty when nothing is replaced
 * @param is how it is then, or what happens to it
 * @param detail the particulars; empty when there are none
 */
public record PlanLine(String subject, String was, String is, String detail) {

    public PlanLine {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(was, "was");
        Objects.requireNonNull(is, "is");
        Objects.requireNonNull(detail, "detail");
    }

    /** All but the detail in one line of plain text: {@code Flight … Thu 6 Feb 21:00 → Sat 8 Feb 21:00}. */
    public String headline() {
        String change = was.isEmpty() ? is : was + " → " + is;
        return change.isEmpty() ? subject : subject + " " + change;
    }
}
