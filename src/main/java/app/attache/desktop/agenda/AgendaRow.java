package app.attache.desktop.agenda;

import app.attache.desktop.common.ClockDay;
import app.attache.desktop.common.look.Look;
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
     */
    record Heading(ClockDay day, List<Milestone> milestones) implements AgendaRow {
        public Heading {
            milestones = List.copyOf(milestones);
        }
    }

    /**
     * A meeting, a journey, a movement or the beginning of a stay.
     *
     * @param fact one of these
     */
    record Item(ClockDay day, Entity fact, Look look) implements AgendaRow {}
}
