package app.attache.itinerary;

import app.attache.conflict.Finding;
import app.attache.conflict.FindingWords;
import app.attache.programme.Id;
import app.attache.programme.Programme;
import app.attache.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What remedies and slots say to a planner, in one language, with times on the clock of the place they speak of. */
public record RemedyWords(Texts texts) {

    private static final int NAMED = 2;

    public RemedyWords {
        Objects.requireNonNull(texts, "texts");
    }

    /** What is done, as a button names it: {@code Move Speaker Johnson to Thu 6 Feb 14:00}. */
    public String title(Remedy remedy) {
        String label = remedy.plan().changeSet().origin().label();
        return switch (remedy.change()) {
            case ExtendStay extend -> leaving(label, extend.departure());
            case ShortenStay shorten -> leaving(label, shorten.departure());
            default -> label;
        };
    }

    private String leaving(String label, NewTime departure) {
        return departure instanceof NewTime.At at
                ? texts.get("remedy.leaving", label, new LocalWords(texts).hour(at.time()))
                : label;
    }

    /** What else comes of it: {@code mends 2 findings, Press conference changes as well, brings nothing new}. */
    public String consequences(Remedy remedy) {
        List<String> said = new ArrayList<>();
        said.add(
                remedy.approach() == Approach.APPROVE
                        ? texts.get("remedy.accepts")
                        : texts.get("remedy.mends", remedy.mends()));
        others(remedy).ifPresent(said::add);
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

    // By name, those that are few enough to be read.
    private Optional<String> others(Remedy remedy) {
        List<Id<?>> others = remedy.others();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        NameWords names = new NameWords(remedy.plan().after(), texts);
        String named =
                new LocalWords(texts).list(others.stream().limit(NAMED).map(names::item).toList());
        int more = others.size() - NAMED;
        return Optional.of(
                more > 0
                        ? texts.get("remedy.moves.more", named, more)
                        : texts.get("remedy.moves", others.size(), named));
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
