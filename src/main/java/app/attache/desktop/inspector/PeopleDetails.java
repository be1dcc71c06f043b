package app.attache.desktop.inspector;

import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Marking;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.ObservancePolicy;
import app.attache.programme.Participation;
import app.attache.programme.Person;
import app.attache.programme.Stay;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the inspector says about people and delegations. */
final class PeopleDetails {

    private PeopleDetails() {}

    static void describe(Draft draft, Person person) {
        draft.title(person.name())
                .chip(draft.words().of(person.rank()))
                .conflicts(person.id())
                .line(person.office());
        List<Id<Delegation>> delegations =
                draft.programme().all(Delegation.class).stream()
                        .filter(it -> it.membership(person.id()).isPresent())
                        .map(Delegation::id)
                        .toList();
        draft.links("inspector.delegation", delegations)
                .row("inspector.country", country(draft, person.country()))
                .row("inspector.languages", languages(draft, person.languages()));
        if (person.precedence() > 0) {
            draft.row("inspector.precedence", Integer.toString(person.precedence()));
        }
        draft.row("inspector.email", person.contact().email())
                .row("inspector.phone", person.contact().phone())
                .row("inspector.observance", observance(draft, person.observance()));
        if (person.clearance() != Marking.OPEN) {
            draft.row("inspector.cleared", draft.words().of(person.clearance()));
        }
        draft.section(
                "inspector.engagements",
                Engagements.list(
                        draft,
                        meeting ->
                                meeting.attendances().stream()
                                        .anyMatch(it -> it.person().equals(person.id()))));
    }

    static void describe(Draft draft, Delegation delegation) {
        draft.title(delegation.name())
                .chip(draft.text("inspector.size", delegation.members().size()))
                .conflicts(delegation.id())
                .line(delegation.level())
                .link("inspector.visit", delegation.visit());
        delegation.head().ifPresent(head -> draft.link("inspector.head", head.person()));
        draft.links("inspector.stays", staysOf(draft, delegation))
                .links("inspector.journeys", legsOf(draft, delegation))
                .row("inspector.observance", observance(draft, delegation.observance()))
                .section(
                        "inspector.members",
                        delegation.members().stream().map(it -> member(draft, it)).toList())
                .section(
                        "inspector.engagements",
                        Engagements.list(
                                draft, (Meeting it) -> it.delegations().contains(delegation.id())));
    }

    private static List<Id<Stay>> staysOf(Draft draft, Delegation delegation) {
        return draft.programme().all(Stay.class).stream()
                .filter(it -> it.delegation().equals(delegation.id()))
                .sorted((a, b) -> a.time().start().compareTo(b.time().start()))
                .map(Stay::id)
                .toList();
    }

    private static List<Id<Leg>> legsOf(Draft draft, Delegation delegation) {
        return draft.programme().all(Leg.class).stream()
                .filter(it -> it.delegation().equals(delegation.id()))
                .sorted((a, b) -> a.wheelsUp().compareTo(b.wheelsUp()))
                .map(Leg::id)
                .toList();
    }

    private static Details.Piece member(Draft draft, Membership member) {
        Person person = draft.programme().get(member.person());
        String office =
                person.office().isEmpty() ? draft.words().of(member.duty()) : person.office();
        String text = draft.text("desktop.dot", person.shortName(), office);
        if (member.participation() instanceof Participation.Part part) {
            text =
                    draft.text(
                            "inspector.part",
                            text,
                            draft.times().day(part.from().toLocalDate()),
                            draft.times().day(part.until().toLocalDate()));
        }
        return draft.piece(text, member.person());
    }

    private static String observance(Draft draft, ObservancePolicy policy) {
        return policy.kept().entrySet().stream()
                .map(kept ->
                        draft.text(
                                "inspector.as",
                                draft.words().of(kept.getKey()),
                                draft.words().of(kept.getValue())))
                .collect(Collectors.joining(draft.text("inspector.comma")));
    }

    private static String country(Draft draft, String code) {
        return code.isEmpty() ? "" : Locale.of("", code).getDisplayCountry(draft.locale());
    }

    private static String languages(Draft draft, List<String> tags) {
        Stream<String> named =
                tags.stream()
                        .map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(draft.locale()));
        return named.collect(Collectors.joining(draft.text("inspector.comma")));
    }
}
