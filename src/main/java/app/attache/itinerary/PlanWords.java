package app.attache.itinerary;

import app.attache.observance.ObservedTime;
import app.attache.observance.Occasion;
import app.attache.programme.Certainty;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.Movement;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Ron;
import app.attache.programme.TimeSpan;
import app.attache.programme.Visit;
import app.attache.programme.Wish;
import app.attache.text.Message;
import app.attache.text.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a plan says to a planner, in one language, with times on the clock of the place they speak of. */
public final class PlanWords {

    private static final int MOST_NAMED = 6;

    private final Plan plan;
    private final Programme programme;
    private final Texts texts;
    private final LocalWords local;
    private final NameWords names;

    /** Words for {@code plan} in the language of {@code texts}. */
    public PlanWords(Plan plan, Texts texts) {
        this.plan = plan;
        this.programme = plan.after();
        this.texts = texts;
        this.local = new LocalWords(texts);
        this.names = new NameWords(programme, texts);
    }

    /** What changes, in the order of the plan. */
    public List<PlanLine> effects() {
        return plan.effects().stream().map(this::effect).toList();
    }

    /** One thing that changes. */
    public PlanLine effect(Effect effect) {
        return switch (effect) {
            case Effect.LegMoved(Leg before, Leg after) -> leg(before, after);
            case Effect.StayChanged changed -> stay(changed);
            case Effect.MeetingChanged(Meeting before, Meeting after) -> meeting(before, after);
            case Effect.WishPlaced(Wish wish, Meeting meeting) ->
                    new PlanLine(
                            wish.title(),
                            "",
                            local.dayAndHours(meeting.time().start(), meeting.time().end()),
                            names.place(meeting.place()));
            case Effect.MovementDropped(Movement movement) ->
                    new PlanLine(
                            names.item(movement.id()),
                            local.dayAndHour(movement.time().start()),
                            texts.get("itinerary.meeting.cancelled"),
                            "");
            case Effect.DelegationFormed formed -> formed(formed);
            case Effect.DelegationJoined(Delegation joining, Delegation into, var items) ->
                    new PlanLine(
                            joining.name(),
                            "",
                            texts.get("itinerary.joined.is", into.name(), into.members().size()),
                            items(items));
            case Effect.VisitShifted(Visit visit, ShiftVisit.By by, var items) ->
                    new PlanLine(
                            visit.title(),
                            "",
                            texts.get("itinerary.shifted.is", local.by(by), items.size()),
                            "");
            case Effect.PersonReplaced replaced -> replaced(replaced);
            case Effect.MovementMoved(Movement before, Movement after) ->
                    new PlanLine(
                            names.item(after.id()),
                            local.dayAndHour(before.time().start()),
                            local.dayAndHour(after.time().start()),
                            "");
            case Effect.Corrected(Id<?> fact, Message what) ->
                    new PlanLine(names.item(fact), "", texts.get(what), "");
            case Effect.HeadNamed(Delegation delegation, Id<Person> person) ->
                    new PlanLine(
                            names.person(person),
                            "",
                            texts.get("itinerary.head.is", delegation.name()),
                            "");
            case Effect.PeopleLeave leave -> leave(leave);
        };
    }

    /** The free time gained, in all and by day; a plan that gains none says so. */
    public PlanLine gained() {
        return plan.gained().isEmpty()
                ? new PlanLine(texts.get("itinerary.free.none"), "", "", "")
                : free("itinerary.free.subject", plan.gained());
    }

    /** The free time that is lost, in all and by day; nothing when none is. */
    public Optional<PlanLine> lost() {
        return plan.lost().isEmpty()
                ? Optional.empty()
                : Optional.of(free("itinerary.free.lost", plan.lost()));
    }

    private PlanLine free(String key, List<FreeTime> free) {
        Duration inAll = free.stream().map(FreeTime::total).reduce(Duration.ZERO, Duration::plus);
        List<String> days = free.stream().map(FreeTime::date).map(local::day).toList();
        List<String> slots = free.stream().map(this::slots).toList();
        return new PlanLine(
                texts.get(key, local.length(inAll)),
                "",
                texts.get("itinerary.free.days", local.list(days)),
                String.join("; ", slots));
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

    /** What must be sent to calendars: one line a kind, with how many entries and to whom. */
    public List<PlanLine> calendars() {
        List<PlanLine> lines = new ArrayList<>();
        for (Notice.Calendar.Kind kind : Notice.Calendar.Kind.values()) {
            List<Notice.Calendar> due =
                    plan.notices().stream()
                            .filter(Notice.Calendar.class::isInstance)
                            .map(Notice.Calendar.class::cast)
                            .filter(notice -> notice.kind() == kind)
                            .toList();
            if (!due.isEmpty()) {
                List<Id<Person>> people =
                        due.stream()
                                .flatMap(notice -> notice.recipients().stream())
                                .distinct()
                                .toList();
                List<String> items = due.stream().map(notice -> names.item(notice.item())).toList();
                lines.add(
                        new PlanLine(
                                texts.get(
                                        "itinerary.notice." + key(kind), due.size(), people.size()),
                                "",
                                "",
                                local.list(items)));
            }
        }
        return lines;
    }

    /** Which days' briefings must be issued again: one line for each delegation and number of the issue. */
    public List<PlanLine> briefings() {
        SortedMap<Id<Delegation>, SortedMap<Integer, NavigableSet<LocalDate>>> days =
                new TreeMap<>((one, other) -> one.compareTo(other));
        for (Notice notice : plan.notices()) {
            if (notice
                    instanceof
                    Notice.Briefing(Id<Delegation> delegation, LocalDate date, int number)) {
                days.computeIfAbsent(delegation, _ -> new TreeMap<>())
                        .computeIfAbsent(number, _ -> new TreeSet<>())
                        .add(date);
            }
        }
        List<PlanLine> lines = new ArrayList<>();
        days.forEach((delegation, byNumber) ->
                byNumber.forEach(
                        (number, dates) -> lines.add(briefing(delegation, number, dates))));
        return lines;
    }

    /** What a person must find out. */
    public List<String> questions() {
        return plan.questions().stream().map(this::question).toList();
    }

    private PlanLine leg(Leg before, Leg after) {
        String arrival =
                texts.get(
                        "itinerary.leg.detail",
                        local.dayAndHour(after.wheelsDown()),
                        names.cityOf(after.destination()),
                        local.length(after.time().length()));
        String was = names.cityOf(before.destination());
        String is = names.cityOf(after.destination());
        if (!was.equals(is)) {
            String other = texts.get("itinerary.leg.diverted", is, was);
            return new PlanLine(names.item(after.id()), "", other, arrival);
        }
        return new PlanLine(
                names.item(after.id()),
                local.dayAndHour(before.wheelsUp()),
                local.dayAndHour(after.wheelsUp()),
                arrival);
    }

    private PlanLine stay(Effect.StayChanged changed) {
        List<String> details = new ArrayList<>();
        if (!changed.added().isEmpty()) {
            details.add(nights("itinerary.stay.nights", changed.added()));
        }
        if (!changed.cancelled().isEmpty()) {
            details.add(nights("itinerary.stay.cancelled", changed.cancelled()));
        }
        if (details.isEmpty()) {
            details.add(texts.get("itinerary.stay.no-nights"));
        }
        TimeSpan was = changed.before().time();
        TimeSpan is = changed.after().time();
        return new PlanLine(
                names.item(changed.after().id()),
                local.days(was.start().toLocalDate(), was.end().toLocalDate()),
                local.days(is.start().toLocalDate(), is.end().toLocalDate()),
                String.join("; ", details));
    }

    private String nights(String key, List<Ron> nights) {
        List<String> days = nights.stream().map(Ron::night).map(local::day).toList();
        return texts.get(key, nights.size(), local.list(days));
    }

    private PlanLine meeting(Meeting before, Meeting after) {
        String was = local.dayAndHour(before.time().start());
        if (Items.cancelled(after)) {
            return new PlanLine(after.title(), was, texts.get("itinerary.meeting.cancelled"), "");
        }
        if (after.time().certainty() == Certainty.TO_BE_CONFIRMED
                && before.time().certainty() != Certainty.TO_BE_CONFIRMED) {
            return new PlanLine(after.title(), was, texts.get("itinerary.meeting.open"), "");
        }
        if (before.time().start().equals(after.time().start())
                && !before.time().end().equals(after.time().end())) {
            return new PlanLine(
                    after.title(),
                    local.dayAndHours(before.time().start(), before.time().end()),
                    local.hours(after.time().start(), after.time().end()),
                    "");
        }
        String there = before.place().equals(after.place()) ? "" : names.place(after.place());
        String is = local.dayAndHour(after.time().start());
        String detail =
                there.isEmpty()
                        ? ""
                        : texts.get("itinerary.meeting.place", names.place(before.place()), there);
        return was.equals(is) && !detail.isEmpty()
                ? new PlanLine(after.title(), "", detail, is)
                : new PlanLine(after.title(), was, is, detail);
    }

    private PlanLine formed(Effect.DelegationFormed formed) {
        List<Id<Person>> people =
                formed.formed().members().stream().map(Membership::person).toList();
        return new PlanLine(
                formed.formed().name(),
                "",
                texts.get("itinerary.formed.is", names.people(people)),
                items(formed.items()));
    }

    private String items(List<Id<?>> items) {
        List<String> some = items.stream().limit(MOST_NAMED).map(names::item).toList();
        return texts.get("itinerary.formed.items", items.size(), local.list(some));
    }

    private PlanLine replaced(Effect.PersonReplaced replaced) {
        return new PlanLine(
                names.person(replaced.incoming()),
                "",
                texts.get("itinerary.replaced.is", names.person(replaced.outgoing())),
                items(replaced.in()));
    }

    private PlanLine leave(Effect.PeopleLeave leave) {
        int number = leave.people().size();
        String detail = texts.get("itinerary.leave.split", leave.staying(), number);
        if (plan.change() instanceof ShortenStay) {
            return new PlanLine(
                    names.people(leave.people()),
                    "",
                    texts.get("itinerary.leave.early", number, local.dayAndHour(leave.at())),
                    detail);
        }
        List<String> legs = leave.legs().stream().map(names::item).toList();
        String way = legs.isEmpty() ? texts.get("itinerary.leave.no-way") : local.list(legs);
        return new PlanLine(
                names.people(leave.people()),
                "",
                texts.get("itinerary.leave.is", number, local.dayAndHour(leave.at())),
                texts.get("itinerary.leave.detail", detail, way));
    }

    private String slots(FreeTime day) {
        List<String> spans = new ArrayList<>();
        day.slots().stream()
                .map(slot -> {
                    ZonedDateTime from = slot.startInclusive().atZone(day.zone());
                    ZonedDateTime to = slot.endExclusive().atZone(day.zone());
                    return local.hours(from, to);
                })
                .forEach(spans::add);
        day.observed().forEach(time -> spans.add(observed(time, day.date())));
        String words =
                texts.get("itinerary.free.slots", local.day(day.date()), String.join(", ", spans));
        return day.unsure() ? texts.get("itinerary.free.unsure", words) : words;
    }

    private String observed(ObservedTime time, LocalDate day) {
        String what =
                local.list(
                        time.occasions().stream().map(Occasion::message).map(texts::get).toList());
        if (time.start().toLocalDate().equals(day)) {
            return texts.get("itinerary.free.observed-from", what, local.hour(time.start()));
        }
        return texts.get("itinerary.free.observed-until", what, local.hour(time.end()));
    }

    private PlanLine briefing(
            Id<Delegation> delegation, int number, NavigableSet<LocalDate> dates) {
        List<String> days = dates.stream().map(local::day).toList();
        String subject =
                number == 1
                        ? texts.get("itinerary.notice.briefing.first", local.list(days))
                        : texts.get("itinerary.notice.briefing.again", local.list(days), number);
        return new PlanLine(subject, "", "", programme.get(delegation).name());
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
