package app.attache.desktop.sidebar;

import app.attache.desktop.common.DelegationOrder;
import app.attache.desktop.common.FactNames;
import app.attache.desktop.common.SearchText;
import app.attache.desktop.common.TimeWords;
import app.attache.desktop.common.Words;
import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Milestone;
import app.attache.programme.Notes;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.Stay;
import app.attache.programme.Venue;
import app.attache.programme.Wish;
import app.attache.text.Texts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The facts of one programme as rows, in the order in which a planner looks for them. */
final class Rows {

    private static final Comparator<Row> BY_NAME =
            Comparator.<Row, String>comparing(row -> SearchText.fold(row.item().name()))
                    .thenComparing(row -> row.item().id().value());

    private final Programme programme;
    private final Texts texts;
    private final FactNames names;
    private final TimeWords times;
    private final Words words;

    Rows(Programme programme, Texts texts) {
        this.programme = programme;
        this.texts = texts;
        this.names = new FactNames(programme, texts);
        this.times = new TimeWords(programme, texts);
        this.words = new Words(texts);
    }

    List<Row> of(Section section) {
        return switch (section) {
            case DELEGATIONS -> delegations();
            case VENUES -> venues();
            case PEOPLE -> people();
            case MILESTONES -> milestones();
            case WISHES -> wishes();
            case MEETINGS -> meetings();
            case JOURNEYS -> legs();
            case STAYS -> stays();
            case CITIES -> cities();
        };
    }

    private List<Row> delegations() {
        DelegationOrder order = DelegationOrder.of(programme);
        Map<String, Integer> named = new HashMap<>();
        order.inOrder().forEach(it -> named.merge(it.name(), 1, Integer::sum));
        return order.inOrder().stream()
                .map(it ->
                        new Row(
                                new Entry.Item(
                                        it.id(),
                                        it.name(),
                                        about(it, named.getOrDefault(it.name(), 1) > 1),
                                        OptionalInt.of(order.swatch(it.id()))),
                                ""))
                .toList();
    }

    /** @param shared whether another delegation has the same name, so that the visit has to tell them apart */
    private String about(Delegation delegation, boolean shared) {
        String size = texts.get("desktop.sidebar.people-count", delegation.members().size());
        String what = shared ? names.of(delegation.visit()) : delegation.level();
        if (!what.isEmpty()) {
            size = texts.get("desktop.dot", capitalised(what), size);
        }
        return delegation.head().isPresent()
                ? size
                : texts.get("desktop.dot", size, texts.get("desktop.sidebar.no-head"));
    }

    private String capitalised(String text) {
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(texts.locale()) + text.substring(end);
    }

    private List<Row> venues() {
        return programme.all(Venue.class).stream()
                .map(it -> row(item(it.id(), it.name(), names.of(it.city())), ""))
                .sorted(BY_NAME)
                .toList();
    }

    private List<Row> people() {
        List<Person> people = programme.all(Person.class);
        Map<String, Integer> holders = new HashMap<>();
        people.forEach(it -> holders.merge(called(it), 1, Integer::sum));
        return people.stream()
                .sorted(
                        Comparator.comparing(Person::rank)
                                .thenComparingInt(it ->
                                        it.precedence() == 0 ? Integer.MAX_VALUE : it.precedence())
                                .thenComparing(Person::name)
                                .thenComparing(it -> it.id().value()))
                .map(it -> person(it, holders.getOrDefault(called(it), 1) > 1))
                .toList();
    }

    /** @param shared whether somebody else holds the same office */
    private Row person(Person person, boolean shared) {
        String detail = called(person);
        if (shared && !person.country().isEmpty()) {
            detail = texts.get("desktop.dot", detail, person.country());
        }
        return row(item(person.id(), person.shortName(), detail), person.name());
    }

    private String called(Person person) {
        return person.office().isEmpty() ? words.of(person.rank()) : person.office();
    }

    private List<Row> milestones() {
        return programme.all(Milestone.class).stream()
                .sorted(Comparator.comparing(Milestone::date).thenComparing(Milestone::name))
                .map(it -> row(item(it.id(), names.of(it), times.day(it.date())), it.title()))
                .toList();
    }

    private List<Row> wishes() {
        return programme.all(Wish.class).stream()
                .sorted(
                        Comparator.comparing(Wish::urgency)
                                .thenComparing(it -> SearchText.fold(it.title()))
                                .thenComparing(it -> it.id().value()))
                .map(this::wish)
                .toList();
    }

    private Row wish(Wish wish) {
        String detail = texts.get("desktop.dot", words.of(wish.urgency()), words.of(wish.length()));
        return row(
                item(wish.id(), wish.title(), detail),
                names.place(wish.place()) + "\n" + wish.purpose());
    }

    private List<Row> meetings() {
        return programme.meetings().stream()
                .sorted(Comparator.comparing(it -> it.time().start().toInstant()))
                .map(this::meeting)
                .toList();
    }

    private Row meeting(Meeting meeting) {
        return row(
                item(meeting.id(), meeting.title(), times.when(meeting.time())),
                names.place(meeting.place()) + "\n" + meeting.purpose());
    }

    private List<Row> legs() {
        return programme.all(Leg.class).stream()
                .sorted(Comparator.comparing(it -> it.wheelsUp().toInstant()))
                .map(it ->
                        row(
                                item(it.id(), names.of(it), times.moment(it.wheelsUp())),
                                words.of(it.mode())))
                .toList();
    }

    private List<Row> stays() {
        return programme.all(Stay.class).stream()
                .sorted(Comparator.comparing(it -> it.time().start().toInstant()))
                .map(it ->
                        row(
                                item(
                                        it.id(),
                                        names.of(it),
                                        times.day(it.time().start().toLocalDate())),
                                names.of(it.city())))
                .toList();
    }

    private List<Row> cities() {
        return programme.all(City.class).stream()
                .map(it -> row(item(it.id(), it.name(), it.zone().getId()), it.country()))
                .sorted(BY_NAME)
                .toList();
    }

    private Row row(Entry.Item item, String words) {
        Notes notes = programme.find(item.id()).map(Entity::notes).orElse(Notes.NONE);
        return new Row(
                item,
                notes.equals(Notes.NONE)
                        ? words
                        : words + "\n" + notes.text() + "\n" + notes.source());
    }

    private static Entry.Item item(Id<?> id, String name, String detail) {
        return new Entry.Item(id, name, detail, OptionalInt.empty());
    }
}
