package app.attache.desktop.common;

import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Stay;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * The ways into the window in which something planned is changed, and to the plans that are kept. Nothing is changed by asking:
 * the person sees first what it means. For the FX thread.
 */
public interface Changing {

    /** Where facts are shown only, as in a picture: nothing happens. */
    Changing NONE = new None();

    /** Whether anything can be changed at all. */
    boolean possible();

    /** Asks what is to become of a fact: a stay, leg, meeting, delegation or person. */
    void change(Id<?> fact);

    /**
     * Asks whether a stay is to end at another time.
     *
     * @param end when the delegation is to leave the city, on its clock
     */
    void stayUntil(Id<Stay> stay, LocalDateTime end);

    /**
     * Asks for times for the wishes of a delegation.
     *
     * @param whose the delegation that comes to mind; empty for none
     */
    void fitIn(Optional<Id<Delegation>> whose);

    /** Asks how the rest of the day can be put right in which {@code meeting} ran late. */
    void repairAfter(Id<Meeting> meeting);

    /** Shows the plans that are kept beside the programme. */
    void drafts();

    /** Does nothing. */
    final class None implements Changing {

        private None() {}

        @Override
        public boolean possible() {
            return false;
        }

        @Override
        public void change(Id<?> fact) {}

        @Override
        public void stayUntil(Id<Stay> stay, LocalDateTime end) {}

        @Override
        public void fitIn(Optional<Id<Delegation>> whose) {}

        @Override
        public void repairAfter(Id<Meeting> meeting) {}

        @Override
        public void drafts() {}
    }
}
