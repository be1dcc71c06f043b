package app.attache.desktop.common;

import app.attache.programme.Id;
import app.attache.programme.Stay;
import java.time.LocalDateTime;

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
        public void drafts() {}
    }
}
