package app.attache.itinerary;

import app.attache.programme.Certainty;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.Movement;
import app.attache.programme.Person;
import app.attache.programme.Ron;
import app.attache.programme.TimeSpan;
import app.attache.programme.Visit;
import app.attache.programme.Wish;
import app.attache.text.Message;
import app.attache.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** What the effects of a plan say. */
final class EffectWords {

    private static final int MOST_NAMED = 6;

    private final boolean early;
    private final Texts texts;
    private final LocalWords local;
    private final NameWords names;

    EffectWords(Plan plan, Texts texts) {
        this.early = plan.change() instanceof ShortenStay;
        this.texts = texts;
        this.local = new LocalWords(texts);
        this.names = new NameWords(plan.after(), texts);
    }

    /** One thing that changes. */
    PlanLine of(Effect effect) {
        return switch (effect) {
            case Effect.LegMoved(Leg before, Leg after) -> leg(before, after);
            case Effect.StayChanged changed -> stay(changed);
            case Effect.MeetingChanged(Meeting before, Meeting after) -> meeting(before, after);
            case Effect.WishPlaced(Wish wish, Meeting meeting) ->
                    new PlanLine(
                            wish.title(),
                            "",
                            local.dayAndHours(meeting.time().start(), meeting.time().end()),
                            names.room(meeting.place()));
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
        String from = names.cityOf(before.origin());
        String now = names.cityOf(after.origin());
        if (!from.equals(now)) {
            String other = texts.get("itinerary.leg.from", now, from);
            return new PlanLine(
                    names.item(after.id()), "", other, local.dayAndHour(after.wheelsUp()));
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
        if (!changed.before().city().equals(changed.after().city())) {
            String other =
                    texts.get(
                            "itinerary.leg.diverted",
                            names.item(changed.after().city()),
                            names.item(changed.before().city()));
            return new PlanLine(
                    names.item(changed.after().id()), "", other, String.join("; ", details));
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
        List<String> some = names.items(items).stream().limit(MOST_NAMED).toList();
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
        if (early) {
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
}
