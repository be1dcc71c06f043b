package app.attache.itinerary;

import app.attache.programme.Place;
import app.attache.programme.Ron;
import app.attache.programme.TimeSpan;
import app.attache.text.Texts;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a plan says to a planner, in one language, with times on the clock of the place they speak of. */
public final class PlanWords {

    private final Plan plan;
    private final Texts texts;
    private final LocalWords local;
    private final NameWords names;
    private final FreeTimeWords free;

    /** Words for {@code plan} in the language of {@code texts}. */
    public PlanWords(Plan plan, Texts texts) {
        this.plan = plan;
        this.texts = texts;
        this.local = new LocalWords(texts);
        this.names = new NameWords(plan.after(), texts);
        this.free = new FreeTimeWords(texts);
    }

    /** What changes, in the order of the plan. */
    public List<PlanLine> effects() {
        return plan.effects().stream().map(this::effect).toList();
    }

    /** One thing that changes. */
    public PlanLine effect(Effect effect) {
        return new EffectWords(plan, texts).of(effect);
    }

    /** The free time gained, in all and by day; a plan that gains none says so. */
    public PlanLine gained() {
        return plan.gained().isEmpty()
                ? new PlanLine(texts.get("itinerary.free.none"), "", "", "")
                : free.of("itinerary.free.subject", plan.gained());
    }

    /** The free time that is lost, in all and by day; nothing when none is. */
    public Optional<PlanLine> lost() {
        return plan.lost().isEmpty()
                ? Optional.empty()
                : Optional.of(free.of("itinerary.free.lost", plan.lost()));
    }

    /** What must be sent to calendars: one line a kind, with how many entries and to whom. */
    public List<PlanLine> calendars() {
        return new NoticeWords(plan, texts).calendars();
    }

    /** Which days' briefings must be issued again: one line for each delegation and number of the issue. */
    public List<PlanLine> briefings() {
        return new NoticeWords(plan, texts).briefings();
    }

    /** An item that is stranded, and whom it concerns. */
    public PlanLine stranded(Stranded stranded) {
        String people = names.people(stranded.people());
        String detail =
                people.isEmpty()
                        ? ""
                        : texts.get("itinerary.stranded.people", people, stranded.people().size());
        NameWords before = new NameWords(plan.before(), texts);
        return new PlanLine(
                before.itemWithTime(stranded.item()),
                "",
                texts.get("itinerary.stranded." + key(stranded.cause())),
                detail);
    }

    /** What can be done about a stranded item, as a menu names it. */
    public String choice(Choice choice) {
        return switch (choice) {
            case Choice.Leave _ -> texts.get("itinerary.choice.leave");
            case Choice.Drop _ -> texts.get("itinerary.choice.drop");
            case Choice.Without _ -> texts.get("itinerary.choice.without");
            case Choice.Move move ->
                    texts.get("itinerary.choice.move", local.dayAndHour(move.to().start()));
            case Choice.Relocate(Place place, TimeSpan time) ->
                    texts.get(
                            "itinerary.choice.relocate",
                            names.place(place),
                            local.dayAndHour(time.start()));
            case Choice.Delegate delegate ->
                    texts.get("itinerary.choice.delegate", names.person(delegate.to()));
        };
    }

    /** How firm added nights' lodging is, as a menu names it. */
    public String lodging(Ron.Lodging lodging) {
        return texts.get("itinerary.lodging." + key(lodging));
    }

    /** What a person must find out. */
    public List<String> questions() {
        return plan.questions().stream().map(this::question).toList();
    }

    private String question(Question question) {
        String about =
                switch (question.topic()) {
                    case LODGING, CANCELLED_NIGHTS, ACTING_HEAD, SUITED, HOSTS ->
                            names.item(question.about());
                    case CRAFT, AGREEMENT -> names.itemWithTime(question.about());
                };
        return texts.get("itinerary.question." + key(question.topic()), about);
    }

    /** A length of time: {@code 14 h 10 min}. */
    public String length(Duration length) {
        return local.length(length);
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
