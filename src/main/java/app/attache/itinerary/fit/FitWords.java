package app.attache.itinerary.fit;

import app.attache.conflict.FindingWords;
import app.attache.itinerary.LocalWords;
import app.attache.itinerary.NameWords;
import app.attache.itinerary.PlanLine;
import app.attache.itinerary.PlanWords;
import app.attache.itinerary.Slot;
import app.attache.programme.Id;
import app.attache.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What an answer says to a planner, in one language, with times on the clock of the place they speak of. */
public record FitWords(Texts texts) {

    public FitWords {
        Objects.requireNonNull(texts, "texts");
    }

    /** How the search ended: {@code There is nothing better}. */
    public String end(FitResult result) {
        return texts.get("fit.end." + label(result.end()));
    }

    /** How far it is: {@code Trying every time by itself: 120 of 310}. */
    public String progress(FitProgress progress) {
        return texts.get("fit.progress." + label(progress.phase()), progress.done(), progress.of());
    }

    /** In what an alternative differs: {@code Without moving anything}. */
    public String difference(Alternative alternative) {
        return texts.get("fit.difference." + label(alternative.difference()));
    }

    /** What it amounts to: {@code 2 placed, 1 left out, 1 moved}. */
    public String summary(Alternative alternative) {
        List<String> said = new ArrayList<>();
        if (!alternative.placed().isEmpty()) {
            said.add(texts.get("fit.placed", alternative.placed().size()));
        }
        if (!alternative.moved().isEmpty()) {
            said.add(texts.get("fit.moved", alternative.moved().size()));
        }
        if (!alternative.notPlaced().isEmpty()) {
            said.add(texts.get("fit.left-out", alternative.notPlaced().size()));
        }
        return said.isEmpty()
                ? texts.get("fit.nothing")
                : String.join(texts.get("itinerary.format.list-separator"), said);
    }

    /** What is placed and moved, a line each: {@code Witkoff Fri 7 Feb 11:00–12:00}. */
    public List<String> lines(Alternative alternative) {
        return new PlanWords(alternative.plan(), texts)
                .effects().stream().map(PlanLine::headline).toList();
    }

    /** What is left out, by its name. */
    public String name(NotPlaced left, Alternative alternative) {
        return names(alternative).item(left.item());
    }

    /** Why it is left out, in a sentence. */
    public String reason(NotPlaced left, Alternative alternative) {
        return switch (left.reason()) {
            case NotPlaced.NoTime _ -> texts.get("fit.reason.no-time");
            case NotPlaced.AtAnyTime any ->
                    texts.get(
                            "fit.reason.at-any-time",
                            new FindingWords(any.slot().tried(), texts)
                                    .title(any.against().getFirst()));
            case NotPlaced.Refused refused ->
                    texts.get(
                            "fit.reason.refused",
                            refused.tried(),
                            String.join(
                                    texts.get("fit.separator"),
                                    refused.nearest().stream().map(this::slot).toList()));
            case NotPlaced.Beside beside ->
                    texts.get("fit.reason.beside", names(alternative, beside.others()));
            case NotPlaced.After after ->
                    texts.get("fit.reason.after", names(alternative).item(after.awaited()));
            case NotPlaced.NotFoundOut _ -> texts.get("fit.reason.not-found-out");
        };
    }

    /** A time and what stands against it first of all: {@code Fri 7 Feb 16:00: …}. */
    public String slot(Slot slot) {
        return texts.get(
                "fit.slot",
                new LocalWords(texts).dayAndHour(slot.time().start()),
                new FindingWords(slot.tried(), texts).title(slot.against().getFirst()));
    }

    private NameWords names(Alternative alternative) {
        return new NameWords(alternative.plan().before(), texts);
    }

    private String names(Alternative alternative, List<Id<?>> items) {
        return new LocalWords(texts).list(items.stream().map(names(alternative)::item).toList());
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
