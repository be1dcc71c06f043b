package app.attache.itinerary;

import app.attache.conflict.Finding;
import app.attache.conflict.FindingWords;
import app.attache.programme.Programme;
import app.attache.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What remedies and slots say to a planner, in one language, with times on the clock of the place they speak of. */
public record RemedyWords(Texts texts) {

    public RemedyWords {
        Objects.requireNonNull(texts, "texts");
    }

    /** What is done, as a button names it: {@code Move Speaker Johnson to Thu 6 Feb 14:00}. */
    public String title(Remedy remedy) {
        String label = remedy.plan().changeSet().origin().label();
        return remedy.change() instanceof ExtendStay extend
                        && extend.departure() instanceof NewTime.At at
                ? texts.get("remedy.leaving", label, new LocalWords(texts).hour(at.time()))
                : label;
    }

    /** What else comes of it: {@code mends 2 findings, 1 other item changes, brings nothing new}. */
    public String consequences(Remedy remedy) {
        List<String> said = new ArrayList<>();
        said.add(texts.get("remedy.mends", Math.max(1, remedy.mends())));
        int others = remedy.plan().changeSet().edits().size() - 1;
        if (others > 0) {
            said.add(texts.get("remedy.moves", others));
        }
        List<Finding> brings = remedy.brings();
        said.add(
                brings.isEmpty()
                        ? texts.get("remedy.brings.none")
                        : texts.get(
                                "remedy.brings",
                                brings.size(),
                                words(remedy.plan().after()).title(brings.getFirst())));
        return String.join(texts.get("itinerary.format.list-separator"), said);
    }

    /** A slot, and what stands against it where it does not fit: {@code Fri 7 Feb 16:00: …}. */
    public String slot(Slot slot) {
        String time = new LocalWords(texts).dayAndHour(slot.time().start());
        return slot.fits()
                ? texts.get("remedy.slot.fits", time)
                : texts.get(
                        "remedy.slot.refused",
                        time,
                        words(slot.tried()).title(slot.against().getFirst()));
    }

    private FindingWords words(Programme programme) {
        return new FindingWords(programme, texts);
    }
}
