package app.attache.desktop.change;

import app.attache.itinerary.Amended;
import app.attache.itinerary.Arriving;
import app.attache.itinerary.Change;
import app.attache.itinerary.DelayArrival;
import app.attache.itinerary.Departing;
import app.attache.itinerary.ExtendStay;
import app.attache.itinerary.NewTime;
import app.attache.itinerary.ShortenStay;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Membership;
import app.attache.programme.Person;
import app.attache.programme.Stay;
import app.attache.text.Texts;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A stay that ends later or sooner, or begins later. */
record StayForm(ChangeKind kind, Options options) implements ChangeForm {

    private static final String TIME = "departure";
    private static final String PEOPLE = "leaves";

    @Override
    public List<Field> fields(Values values) {
        List<Field> fields = new ArrayList<>();
        fields.add(options.travelling());
        stay(values)
                .ifPresent(stay -> {
                    Field.Pick stays = options.stays(stay.delegation());
                    ZonedDateTime now = present(stay);
                    fields.add(
                            stays.options().size() > 1
                                    ? stays
                                    : new Field.Shown(
                                            arrives() ? "arrives-now" : "now",
                                            DepartureText.of(now, texts())));
                    ZonedDateTime example =
                            kind == ChangeKind.SHORTEN_STAY ? now.minusDays(1) : now.plusDays(2);
                    fields.add(
                            new Field.Typed(
                                    arrives() ? "arrival" : TIME,
                                    DepartureText.example(
                                            arrives() ? now.plusHours(3) : example, texts())));
                    if (arrives()) {
                        fields.add(manner());
                        return;
                    }
                    options.actingHead(delegation(stay), ticked(values)).ifPresent(fields::add);
                    fields.add(people(stay));
                });
        return fields;
    }

    @Override
    public String title(Values values) {
        String name =
                stay(values)
                        .map(stay -> options.programme().get(stay.delegation()).name())
                        .orElse("");
        return texts().get("change.title." + kind.label(), name);
    }

    @Override
    public Optional<Change> read(Wish wish) {
        Optional<Stay> found = stay(wish.values());
        String typed = wish.values().text(arrives() ? "arrival" : TIME);
        if (found.isEmpty() || typed.isBlank()) {
            return Optional.empty();
        }
        Stay stay = found.get();
        NewTime time = options.read(typed, present(stay));
        List<Id<Person>> ticked = ticked(wish.values());
        Amended<Id<Person>> actingHead =
                options.actingHead(wish.values(), delegation(stay), ticked);
        Id<Delegation> delegation = stay.delegation();
        return Optional.of(
                switch (kind) {
                    case SHORTEN_STAY ->
                            ShortenStay.of(delegation, stay.id(), time)
                                    .withLeavingEarly(ticked)
                                    .withActingHead(actingHead)
                                    .withChoices(wish.choices())
                                    .withReason(wish.reason().strip());
                    case DELAY_ARRIVAL ->
                            DelayArrival.of(delegation, stay.id(), time)
                                    .withManner(
                                            wish.values().text("manner").equals("slide")
                                                    ? DelayArrival.Manner.SLIDE
                                                    : DelayArrival.Manner.COMPRESS)
                                    .withChoices(wish.choices())
                                    .withReason(wish.reason().strip());
                    default ->
                            new ExtendStay(
                                    delegation,
                                    stay.id(),
                                    time,
                                    ticked,
                                    wish.lodging(),
                                    actingHead,
                                    wish.choices(),
                                    wish.reason().strip());
                });
    }

    private static List<Id<Person>> ticked(Values values) {
        return Options.people(values.ticked(PEOPLE));
    }

    private Delegation delegation(Stay stay) {
        return options.programme().get(stay.delegation());
    }

    private Optional<Stay> stay(Values values) {
        return options.picked(values, options.travelling(), Delegation.class)
                .flatMap(delegation ->
                        options.picked(values, options.stays(delegation.id()), Stay.class));
    }

    private boolean arrives() {
        return kind == ChangeKind.DELAY_ARRIVAL;
    }

    private ZonedDateTime present(Stay stay) {
        return arrives()
                ? Arriving.of(options.programme(), stay)
                        .at()
                        .withZoneSameInstant(options.programme().get(stay.city()).zone())
                : options.departs(stay);
    }

    private Field manner() {
        return new Field.Pick(
                "manner",
                List.of(
                        new Field.Option("compress", texts().get("change.manner.compress")),
                        new Field.Option("slide", texts().get("change.manner.slide"))));
    }

    private Field people(Stay stay) {
        List<Field.Option> people =
                Departing.of(options.programme(), stay).travellers().stream()
                        .map(Membership::person)
                        .map(options.programme()::get)
                        .map(person -> new Field.Option(person.id().toString(), person.name()))
                        .toList();
        String title =
                kind == ChangeKind.SHORTEN_STAY
                        ? texts().get("change.early")
                        : texts().get(
                                        "change.leavers",
                                        DepartureText.of(options.departs(stay), texts()));
        return new Field.Ticks(PEOPLE, title, people.size() < 2 ? List.of() : people);
    }

    private Texts texts() {
        return options.texts();
    }
}
