package app.attache.desktop.change;

import app.attache.desktop.common.FactNames;
import app.attache.desktop.common.SearchText;
import app.attache.desktop.common.TimeWords;
import app.attache.desktop.common.Words;
import app.attache.itinerary.ExtendStay;
import app.attache.itinerary.fit.FitRequest;
import app.attache.itinerary.fit.FitWishes;
import app.attache.itinerary.fit.MayMove;
import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Programme;
import app.attache.programme.Stay;
import app.attache.programme.Wish;
import app.attache.text.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The wishes of a delegation are to be placed.
 *
 * @param time into which time, if nothing else is typed
 */
record WishesForm(Programme programme, Texts texts, Delegation delegation, Interval time)
        implements FitForm {

    /** Those of the delegation, into the time that its stays leave. */
    static WishesForm of(Programme programme, Texts texts, Id<Delegation> delegation, Instant now) {
        return new WishesForm(
                programme,
                texts,
                programme.get(delegation),
                FitWishes.usualTime(programme, delegation, now));
    }

    /** The delegations that wish for something, by their names, then those that only travel. */
    static List<Delegation> asking(Programme programme) {
        List<Id<Delegation>> wishing =
                programme.all(Wish.class).stream()
                        .flatMap(wish -> wish.delegations().stream())
                        .distinct()
                        .toList();
        List<Id<Delegation>> staying =
                programme.all(Stay.class).stream().map(Stay::delegation).distinct().toList();
        return programme.all(Delegation.class).stream()
                .filter(it -> wishing.contains(it.id()) || staying.contains(it.id()))
                .sorted(
                        Comparator.comparing((Delegation it) -> !wishing.contains(it.id()))
                                .thenComparing(Delegation::name)
                                .thenComparing(Delegation::id))
                .toList();
    }

    /** The same of what the file holds now. */
    WishesForm in(Programme now) {
        return new WishesForm(now, texts, now.get(delegation.id()), time);
    }

    /** The wishes there are to choose from. */
    Set<Id<Wish>> offered() {
        return all().stream().map(Wish::id).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String title() {
        return texts.get("change.fit.title.of", delegation.name());
    }

    @Override
    public FitFields begin() {
        return new FitFields(from().text(), until().text(), MayMove.NONE, offered(), "");
    }

    private TypedMoment from() {
        return moment(time.startInclusive());
    }

    private TypedMoment until() {
        return moment(time.endExclusive());
    }

    private TypedMoment moment(Instant instant) {
        return new TypedMoment(ZonedDateTime.ofInstant(instant, clock(instant)), texts);
    }

    // Where the delegation is then; before and between its stays, where it is next.
    private ZoneId clock(Instant instant) {
        List<Stay> stays = ExtendStay.staysOf(programme, delegation.id());
        return stays.stream()
                .filter(stay -> !stay.time().end().toInstant().isBefore(instant))
                .findFirst()
                .or(() -> stays.isEmpty() ? Optional.empty() : Optional.of(stays.getLast()))
                .map(stay -> programme.get(stay.city()))
                .map(City::zone)
                .orElse(ZoneOffset.UTC);
    }

    @Override
    public String fromLabel() {
        return label("change.fit.from", from());
    }

    @Override
    public String untilLabel() {
        return label("change.fit.until", until());
    }

    private String label(String key, TypedMoment moment) {
        return texts.get(key, new TimeWords(programme, texts).zone(moment.present().getZone()));
    }

    @Override
    public List<Line> wishes() {
        return all().stream().map(wish -> new Line(wish.id(), wish.title(), detail(wish))).toList();
    }

    private List<Wish> all() {
        return programme.all(Wish.class).stream()
                .filter(wish -> wish.delegations().contains(delegation.id()))
                .sorted(
                        Comparator.comparing(Wish::urgency)
                                .thenComparing(wish -> SearchText.fold(wish.title()))
                                .thenComparing(Wish::id))
                .toList();
    }

    private String detail(Wish wish) {
        Words words = new Words(texts);
        TimeWords times = new TimeWords(programme, texts);
        List<String> parts = new ArrayList<>();
        parts.add(words.of(wish.urgency()));
        parts.add(words.of(wish.length()));
        String place = new FactNames(programme, texts).place(wish.place());
        if (!place.isEmpty()) {
            parts.add(place);
        }
        wish.earliest()
                .time()
                .ifPresent(at -> parts.add(texts.get("change.fit.earliest", times.moment(at))));
        wish.latest()
                .time()
                .ifPresent(at -> parts.add(texts.get("change.fit.latest", times.moment(at))));
        return parts.stream()
                .reduce((one, other) -> texts.get("desktop.dot", one, other))
                .orElse("");
    }

    @Override
    public FitRequest read(FitFields fields) {
        ZonedDateTime begins = from().read(fields.from());
        ZonedDateTime ends = until().read(fields.until());
        if (!ends.isAfter(begins)) {
            throw new UnreadableDeparture("change.fit.no-time");
        }
        List<Id<Wish>> wanted =
                all().stream().map(Wish::id).filter(fields.wanted()::contains).toList();
        if (wanted.isEmpty()) {
            throw new UnreadableDeparture(
                    all().isEmpty() ? "change.fit.no-wishes" : "change.fit.none-ticked");
        }
        return FitWishes.of(delegation.id(), new Interval(begins.toInstant(), ends.toInstant()))
                .withWishes(wanted)
                .withMayMove(fields.mayMove())
                .withReason(fields.reason().strip());
    }
}
