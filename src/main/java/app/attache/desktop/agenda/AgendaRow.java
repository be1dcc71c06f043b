package app.attache.desktop.agenda;

import app.attache.desktop.common.ClockDay;
import app.attache.desktop.common.look.Look;
import app.attache.observance.Restriction;
import app.attache.programme.Entity;
import app.attache.programme.Milestone;
import java.time.LocalDate;
import java.util.List;

/** A row of the agenda. */
sealed interface AgendaRow {

    /** The day it belongs to. */
    ClockDay day();

    default LocalDate date() {
        return day().date();
    }

    /**
     * The heading of a day that has anything.
     *
     * @param milestones what falls on it, by name
     * @param daysOff why its country does not work on it, or that this is not known
     */
    record Heading(ClockDay day, List<Milestone> milestones, List<Restriction> daysOff)
            implements AgendaRow {
        public Heading {
            milestones = List.copyOf(milestones);
            daysOff = List.copyOf(daysOff);
        }
    }

    /**
     * The beginning of what somebody keeps, or that this cannot be evaluated.
     *
     * @param of with keepers
     */
    record Kept(ClockDay day, Restriction of) implements AgendaRow {}

    /**
     * A meeting, a journey, a movement or the beginning of a stay.
     *
     * @param fact one of these
     */
    record Item(ClockDay day, Entity fact, Look look) implements AgendaRow {}
}
