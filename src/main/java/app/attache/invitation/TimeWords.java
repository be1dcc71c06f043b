package app.attache.invitation;

import app.attache.invitation.Entry.When;
import app.attache.programme.Certainty;
import app.attache.programme.PartOfDay;
import app.attache.programme.TimeSpan;
import app.attache.text.Texts;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * How sure a time is, in the title and in the text.
 *
 * <p>An unsure time must not look agreed. About a time: the hours are shown, the title begins with a word that says so,
 * and the event is tentative. A part of the day, or a time to be confirmed: the event is on the whole day, takes no time,
 * and its title begins with the part of the day or says that the time is open.
 */
record TimeWords(Texts texts) {

    /** Hours where they are known, whole days where they are not. */
    When when(TimeSpan time) {
        if (Standings.hourKnown(time.certainty())) {
            return new When.Timed(time.start(), time.end());
        }
        return new When.Days(time.start().toLocalDate(), time.end().toLocalDate().plusDays(1));
    }

    /** {@code title} with a word before it where the time is not fixed. */
    String title(TimeSpan time, String title) {
        return switch (time.certainty()) {
            case FIXED -> title;
            case APPROXIMATE -> texts.get("invitation.title.approximate", title);
            case PART_OF_DAY -> texts.get("invitation.title.part", part(time), title);
            case TO_BE_CONFIRMED -> texts.get("invitation.title.open", title);
        };
    }

    /** The sentence that says how sure the time is; none when it is fixed. */
    Optional<String> caution(TimeSpan time) {
        return switch (time.certainty()) {
            case FIXED -> Optional.empty();
            case APPROXIMATE ->
                    Optional.of(
                            texts.get(
                                    "invitation.caution.approximate",
                                    hour(time.start()),
                                    hour(time.end())));
            case PART_OF_DAY -> Optional.of(texts.get("invitation.caution.part", part(time)));
            case TO_BE_CONFIRMED -> Optional.of(texts.get("invitation.caution.open"));
        };
    }

    /** The clock at the place, with a word that says so when {@code certainty} is not fixed. */
    String hour(ZonedDateTime time, Certainty certainty) {
        String hour = hour(time);
        return certainty == Certainty.FIXED ? hour : texts.get("invitation.hour.about", hour);
    }

    private String hour(ZonedDateTime time) {
        return DateTimeFormatter.ofPattern("HH:mm", texts.locale()).format(time);
    }

    private String part(TimeSpan time) {
        PartOfDay part = PartOfDay.of(time.start().toLocalTime());
        return texts.get("invitation.part." + part.name().toLowerCase(Locale.ROOT));
    }
}
