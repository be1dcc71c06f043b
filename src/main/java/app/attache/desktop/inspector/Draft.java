package app.attache.desktop.inspector;

import app.attache.conflict.Severity;
import app.attache.desktop.common.FactNames;
import app.attache.desktop.common.TimeWords;
import app.attache.desktop.common.Words;
import app.attache.programme.Id;
import app.attache.programme.Notes;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.TimeSpan;
import app.attache.text.Texts;
import app.attache.workspace.Snapshot;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Details while they are being put together. What is empty is left out. */
final class Draft {

    private final Snapshot snapshot;
    private final Texts texts;
    private final List<ZoneId> zones;
    private final FactNames names;
    private final TimeWords times;
    private final Words words;
    private final List<Details.Chip> chips = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final List<Details.Row> rows = new ArrayList<>();
    private final List<Details.Section> sections = new ArrayList<>();
    private String title = "";

    /** @param zones the clocks on the ruler, on which times are said as well */
    Draft(Snapshot snapshot, Texts texts, List<ZoneId> zones) {
        this.snapshot = snapshot;
        this.texts = texts;
        this.zones = zones;
        this.names = new FactNames(snapshot.programme(), texts);
        this.times = new TimeWords(snapshot.programme(), texts);
        this.words = new Words(texts);
    }

    Texts texts() {
        return texts;
    }

    Programme programme() {
        return snapshot.programme();
    }

    Snapshot snapshot() {
        return snapshot;
    }

    FactNames names() {
        return names;
    }

    TimeWords times() {
        return times;
    }

    Words words() {
        return words;
    }

    Locale locale() {
        return texts.locale();
    }

    String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    Draft title(String text) {
        title = text;
        return this;
    }

    Draft chip(String text) {
        return chip(text, "plain");
    }

    Draft chip(String text, String look) {
        if (!text.isEmpty()) {
            chips.add(new Details.Chip(text, look));
        }
        return this;
    }

    /** Chips for the findings about {@code fact}: one for each degree that there is. */
    Draft conflicts(Id<?> fact) {
        for (Severity severity : Severity.values()) {
            long count =
                    snapshot.conflicts().openAbout(fact).stream()
                            .filter(finding -> finding.severity() == severity)
                            .count();
            count(severity, count);
        }
        return this;
    }

    /** A chip that says how many findings are this bad, where there are any. */
    void count(Severity severity, long count) {
        if (count > 0) {
            switch (severity) {
                case HARD -> chip(text("inspector.hard", count), "hard");
                case SOFT -> chip(text("inspector.soft", count), "soft");
                case INFO -> chip(text("inspector.info", count));
            }
        }
    }

    Draft line(String text) {
        if (!text.isEmpty()) {
            lines.add(text);
        }
        return this;
    }

    /** When it is: on its own clock, and on those of the ruler that show another time. */
    Draft when(TimeSpan span) {
        line(times.when(span));
        switch (span.certainty()) {
            case FIXED, APPROXIMATE -> {
                for (ZoneId zone : zones) {
                    if (differs(span, zone)) {
                        line(times.elsewhere(span, zone));
                    }
                }
            }
            case PART_OF_DAY, TO_BE_CONFIRMED ->
                    line(
                            text(
                                    "inspector.placeholder",
                                    times.hour(span.start()),
                                    times.hour(span.end())));
        }
        return this;
    }

    private static boolean differs(TimeSpan span, ZoneId zone) {
        return Stream.of(span.start(), span.end())
                .noneMatch(time ->
                        zone.getRules().getOffset(time.toInstant()).equals(time.getOffset()));
    }

    Draft row(String key, String value) {
        if (!value.isEmpty()) {
            rows.add(new Details.Row(text(key), List.of(Details.Piece.plain(value))));
        }
        return this;
    }

    /** A row of facts that can be gone to. */
    Draft links(String key, Collection<? extends Id<?>> facts) {
        if (!facts.isEmpty()) {
            rows.add(new Details.Row(text(key), facts.stream().map(this::piece).toList()));
        }
        return this;
    }

    Draft pieces(String key, List<Details.Piece> values) {
        if (!values.isEmpty()) {
            rows.add(new Details.Row(text(key), values));
        }
        return this;
    }

    Draft link(String key, Id<?> fact) {
        return links(key, List.of(fact));
    }

    Draft place(String key, Place place) {
        Optional<Id<?>> leadsTo = place.references().findFirst();
        String said = names.place(place);
        if (!said.isEmpty()) {
            rows.add(new Details.Row(text(key), List.of(new Details.Piece(said, leadsTo))));
        }
        return this;
    }

    Details.Piece piece(Id<?> fact) {
        return new Details.Piece(names.of(fact), Optional.of(fact));
    }

    Details.Piece piece(String text, Id<?> fact) {
        return new Details.Piece(text, Optional.of(fact));
    }

    Draft section(String key, List<Details.Piece> content) {
        if (!content.isEmpty()) {
            sections.add(new Details.Section(text(key), content));
        }
        return this;
    }

    Draft section(String key, String content) {
        return content.isEmpty() ? this : section(key, List.of(Details.Piece.plain(content)));
    }

    Draft notes(Notes notes) {
        section("inspector.notes", notes.text());
        return section(
                "inspector.source",
                notes.source().isEmpty() ? "" : text("inspector.quoted", notes.source()));
    }

    Details done() {
        return new Details(chips, title, lines, rows, sections);
    }
}
