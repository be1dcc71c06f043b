package app.attache.itinerary;

import app.attache.programme.Attendance;
import app.attache.programme.Delegation;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.Movement;
import app.attache.programme.Participation;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import app.attache.text.Texts;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a difference says to a planner, in one language, with times on the clock of the place they speak of.
 *
 * @param before the programme that was compared
 * @param after the one it was compared with
 */
public record DiffWords(Programme before, Programme after, Texts texts) {

    /** One line for a difference: what it is about, how it was, how it is, and what else is different. */
    public PlanLine line(Diff.Entry entry) {
        return switch (entry) {
            case Diff.Entry.Came(Entity fact) ->
                    new PlanLine(
                            name(after, fact), "", texts.get("itinerary.diff.came"), when(fact));
            case Diff.Entry.Went(Entity fact) ->
                    new PlanLine(
                            name(before, fact), when(fact), texts.get("itinerary.diff.went"), "");
            case Diff.Entry.Changed(Entity was, Entity is) -> changed(was, is);
        };
    }

    /** What a fact is called, before or after. */
    public String name(Id<?> id) {
        return new NameWords(before.contains(id) ? before : after, texts).item(id);
    }

    private PlanLine changed(Entity was, Entity is) {
        String then = when(was);
        String now = when(is);
        List<String> details = new ArrayList<>();
        String title = name(before, was);
        if (!title.equals(name(after, is))) {
            details.add(texts.get("itinerary.diff.was-called", title));
        }
        addPlaces(details, was, is);
        addPeople(details, was, is);
        addParts(details, was, is);
        if (was instanceof Stay(var _, var _, var _, var _, var _, var nights, var _)
                && is instanceof Stay stay
                && nights.size() != stay.nights().size()) {
            details.add(texts.get("itinerary.diff.nights", nights.size(), stay.nights().size()));
        }
        boolean calledOff = Items.cancelled(is) && !Items.cancelled(was);
        String result = calledOff ? texts.get("itinerary.meeting.cancelled") : now;
        boolean same = then.equals(result);
        if (same && details.isEmpty()) {
            details.add(status(was, is));
        }
        return new PlanLine(
                name(after, is), same ? "" : then, same ? "" : result, String.join("; ", details));
    }

    private String status(Entity was, Entity is) {
        return was instanceof Meeting meeting
                        && is instanceof Meeting other
                        && meeting.status() != other.status()
                ? texts.get("itinerary.diff.status", label(meeting.status()), label(other.status()))
                : texts.get("itinerary.diff.particulars");
    }

    private String label(Status status) {
        return texts.get("itinerary.status." + status.name().toLowerCase(Locale.ROOT));
    }

    private void addPlaces(List<String> details, Entity was, Entity is) {
        String old = place(before, was);
        String now = place(after, is);
        if (!old.equals(now)) {
            details.add(texts.get("itinerary.meeting.place", old, now));
        }
    }

    private void addPeople(List<String> details, Entity old, Entity fact) {
        List<Id<Person>> was = people(old);
        List<Id<Person>> is = people(fact);
        // A journey that names nobody is everybody's.
        if (!(fact instanceof Meeting) && was.isEmpty() != is.isEmpty()) {
            details.add(
                    is.isEmpty()
                            ? texts.get("itinerary.diff.people-all")
                            : texts.get("itinerary.diff.people-only", names().people(is)));
            return;
        }
        List<Id<Person>> came = is.stream().filter(person -> !was.contains(person)).toList();
        List<Id<Person>> went = was.stream().filter(person -> !is.contains(person)).toList();
        if (!came.isEmpty()) {
            details.add(texts.get("itinerary.diff.people-came", names().people(came)));
        }
        if (!went.isEmpty()) {
            details.add(
                    texts.get(
                            "itinerary.diff.people-went",
                            new NameWords(before, texts).people(went)));
        }
    }

    private NameWords names() {
        return new NameWords(after, texts);
    }

    private void addParts(List<String> details, Entity was, Entity is) {
        if (!(was instanceof Delegation before) || !(is instanceof Delegation now)) {
            return;
        }
        for (Membership member : now.members()) {
            before.membership(member.person())
                    .map(Membership::participation)
                    .filter(part -> !part.equals(member.participation()))
                    .ifPresent(_ -> details.add(part(member)));
        }
    }

    private String part(Membership member) {
        LocalWords local = new LocalWords(texts);
        String name = names().person(member.person());
        return switch (member.participation()) {
            case Participation.Whole _ -> texts.get("itinerary.diff.whole", name);
            case Participation.Part(ZonedDateTime from, ZonedDateTime until) ->
                    texts.get(
                            "itinerary.diff.part",
                            name,
                            local.dayAndHour(from),
                            local.dayAndHour(until));
        };
    }

    private static List<Id<Person>> people(Entity fact) {
        return switch (fact) {
            case Meeting meeting -> meeting.attendances().stream().map(Attendance::person).toList();
            case Leg leg -> leg.manifest();
            case Movement movement -> movement.people();
            case Delegation delegation ->
                    delegation.members().stream().map(Membership::person).toList();
            default -> List.of();
        };
    }

    private String place(Programme programme, Entity fact) {
        NameWords names = new NameWords(programme, texts);
        return switch (fact) {
            case Meeting meeting -> names.place(meeting.place());
            case Stay stay -> names.place(new Place.InCity(stay.city()));
            default -> "";
        };
    }

    private String name(Programme programme, Entity fact) {
        return new NameWords(programme, texts).item(fact.id());
    }

    private String when(Entity fact) {
        LocalWords local = new LocalWords(texts);
        if (fact instanceof Delegation) {
            return "";
        }
        TimeSpan time = Items.time(fact);
        return fact instanceof Stay
                ? local.days(time.start().toLocalDate(), time.end().toLocalDate())
                : local.dayAndHour(time.start());
    }
}
