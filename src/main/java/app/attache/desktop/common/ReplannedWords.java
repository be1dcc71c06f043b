package app.attache.desktop.common;

import app.attache.programme.Origin;
import app.attache.programme.Programme;
import app.attache.text.Texts;
import app.attache.workspace.Replanned;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;

/**
 * Says for what time a stay or a journey was planned before, on the clock of the place.
 *
 * @param here the clock on which it is told when a change was made
 */
public record ReplannedWords(Programme programme, Texts texts, ZoneId here) {

    /** In a word or two: {@code was Thursday 6}. Of a stay that begins at another time and ends as before, the beginning. */
    public String brief(Replanned replanned) {
        boolean end = !replanned.was().end().isEqual(replanned.is().end());
        return end
                ? texts.get("desktop.was", day(replanned.was().end(), replanned.is().end()))
                : texts.get(
                        "desktop.was.from", day(replanned.was().start(), replanned.is().start()));
    }

    /** Of a journey, when it was to leave: {@code was Thursday 6}. */
    public String departure(Replanned replanned) {
        return texts.get("desktop.was", day(replanned.was().start(), replanned.is().start()));
    }

    private String day(ZonedDateTime was, ZonedDateTime is) {
        String pattern = "desktop.was.date";
        if (was.toLocalDate().equals(is.toLocalDate())) {
            pattern = "desktop.was.hour";
        } else if (was.getYear() == is.getYear() && was.getMonth() == is.getMonth()) {
            pattern = "desktop.was.day";
        }
        return DateTimeFormatter.ofPattern(texts.get(pattern), texts.locale()).format(was);
    }

    /** In full: for what time, who changed it, when, why, and from where it is known. */
    public String full(Replanned replanned) {
        Origin by = replanned.by();
        String when =
                DateTimeFormatter.ofPattern(texts.get("desktop.was.changed"), texts.locale())
                        .format(by.at().atZone(here));
        String said =
                texts.get(
                        "desktop.was.full",
                        new TimeWords(programme, texts).when(replanned.was()),
                        when,
                        by.author().isEmpty() ? texts.get("desktop.was.nobody") : by.author());
        return Stream.of(by.reason(), by.source())
                .filter(words -> !words.isEmpty())
                .reduce(said, (line, words) -> texts.get("desktop.was.why", line, words));
    }
}
