package app.attache.desktop.common;

import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Meeting;
import app.attache.programme.Milestone;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.Room;
import app.attache.programme.Venue;
import app.attache.programme.Visit;
import app.attache.text.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds facts by what stands in them: names, offices, places, purposes, notes and sources, in any script. What begins with
 * the words searched for comes before what only has them somewhere. Facts that did not change are not looked at anew; for
 * any thread, one at a time.
 */
public final class FactSearch {

    /** The kinds that are looked for, in the order in which equals are listed. */
    private static final List<Kind> KINDS =
            List.of(
                    Kind.MEETING,
                    Kind.PERSON,
                    Kind.VENUE,
                    Kind.DELEGATION,
                    Kind.LEG,
                    Kind.STAY,
                    Kind.MOVEMENT,
                    Kind.CITY,
                    Kind.MILESTONE,
                    Kind.VISIT);

    /**
     * A fact that was found.
     *
     * @param name what it is called
     * @param detail when it is, or what tells it from others; may be empty
     */
    public record Hit(Id<?> id, String name, String detail) {}

    private record Row(Id<?> id, String name, String foldedName, String folded) {}

    private record Listing(Collection<Entity> facts, List<Row> rows) {}

    private record Ranked(Row row, int rank) {}

    private static final Comparator<Ranked> BEST_FIRST =
            Comparator.comparingInt(Ranked::rank)
                    .thenComparingInt(it -> KINDS.indexOf(it.row().id().kind()))
                    .thenComparing(it -> it.row().foldedName())
                    .thenComparing(it -> it.row().id());

    private final Texts texts;
    private final Map<Kind, Listing> listings = new EnumMap<>(Kind.class);

    /** A search that has looked at nothing yet. */
    public FactSearch(Texts texts) {
        this.texts = texts;
    }

    /**
     * The facts that {@code typed} fits best.
     *
     * @param typed what a person searches for; nothing is found for a blank
     * @param most how many at most
     */
    public synchronized List<Hit> find(Programme programme, String typed, int most) {
        SearchText search = SearchText.of(typed);
        if (search.isBlank()) {
            return List.of();
        }
        List<Ranked> found = new ArrayList<>();
        for (Kind kind : KINDS) {
            for (Row row : rows(programme, kind)) {
                if (search.matches(row.folded())) {
                    found.add(new Ranked(row, rank(search, row.foldedName())));
                }
            }
        }
        return found.stream()
                .sorted(BEST_FIRST)
                .limit(most)
                .map(it -> hit(programme, it.row()))
                .toList();
    }

    /** How well {@code name} fits, from 0 for the best. */
    static int rank(SearchText search, String foldedName) {
        if (foldedName.startsWith(String.join(" ", search.words()))) {
            return 0;
        }
        List<String> words = List.of(foldedName.split("[^\\p{L}\\p{N}]+", -1));
        if (search.words().stream()
                .allMatch(it -> words.stream().anyMatch(w -> w.startsWith(it)))) {
            return 1;
        }
        return search.matches(foldedName) ? 2 : 3;
    }

    @SuppressWarnings("ReferenceEquality") // the same collection, not one that reads the same
    private List<Row> rows(Programme programme, Kind kind) {
        Collection<Entity> facts = programme.all(kind);
        Listing known = listings.get(kind);
        if (known == null || known.facts() != facts) {
            FactNames names = new FactNames(programme, texts);
            known = new Listing(facts, facts.stream().map(it -> row(it, names)).toList());
            listings.put(kind, known);
        }
        return known.rows();
    }

    private static Row row(Entity fact, FactNames names) {
        String name = fact instanceof Person person ? person.name() : names.of(fact);
        String foldedName = SearchText.fold(name);
        String more =
                Stream.concat(
                                words(fact, names),
                                Stream.of(fact.notes().text(), fact.notes().source()))
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining("\n"));
        return new Row(fact.id(), name, foldedName, foldedName + "\n" + SearchText.fold(more));
    }

    private static Stream<String> words(Entity fact, FactNames names) {
        return switch (fact) {
            case Person person ->
                    Stream.of(
                            person.shortName(),
                            person.office(),
                            person.contact().email(),
                            person.contact().phone());
            case Meeting meeting ->
                    Stream.concat(
                            Stream.of(names.place(meeting.place()), meeting.purpose()),
                            meeting.talkingPoints().stream());
            case Venue venue -> venue.rooms().stream().map(Room::name);
            case Delegation delegation -> Stream.of(delegation.level());
            case City city -> Stream.of(city.country());
            case Milestone milestone -> Stream.of(milestone.title());
            case Visit visit -> Stream.of(visit.host(), visit.guest());
            default -> Stream.empty();
        };
    }

    private Hit hit(Programme programme, Row row) {
        TimeWords times = new TimeWords(programme, texts);
        String detail =
                new FactTimes(programme)
                        .span(row.id())
                        .map(times::when)
                        .orElseGet(() ->
                                programme
                                        .find(row.id())
                                        .map(it -> detail(it, programme))
                                        .orElse(""));
        return new Hit(row.id(), row.name(), detail);
    }

    private String detail(Entity fact, Programme programme) {
        return switch (fact) {
            case Person person -> person.office();
            case Venue venue -> new FactNames(programme, texts).of(venue.city());
            case Delegation delegation -> delegation.level();
            case City city -> city.zone().getId();
            case Milestone milestone -> new TimeWords(programme, texts).day(milestone.date());
            default -> "";
        };
    }
}
