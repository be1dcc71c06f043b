package app.attache.desktop.change;

import app.attache.desktop.common.TypedTime;
import app.attache.itinerary.NewTime;
import app.attache.text.Texts;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

/**
 * A moment as it is typed, on a clock.
 *
 * @param present says what is left out, and which clock
 */
record TypedMoment(ZonedDateTime present, Texts texts) {

    /** The text that stands for {@link #present}, and is read back as it. */
    String text() {
        return TypedTime.write(present.toLocalDateTime(), texts.locale());
    }

    /**
     * The moment that {@code text} says.
     *
     * @throws app.attache.desktop.common.UnreadableTime when it says none, and why
     * @throws app.attache.itinerary.ItineraryFailure when clocks skip it, or show it twice
     */
    ZonedDateTime read(String text) {
        LocalDateTime local = new TypedTime(present.toLocalDateTime(), texts.locale()).read(text);
        return local.equals(present.toLocalDateTime()) ? present : NewTime.at(local).read(present);
    }
}
