package app.attache.visitfile;

import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Marking;
import app.attache.programme.Membership;
import app.attache.programme.Person;
import app.attache.programme.Rank;
import app.attache.programme.Revision;
import app.attache.programme.Visit;
import java.util.List;

/** Visits, people, delegations with their members, and the papers they were given. */
final class PeopleShapes {

    private PeopleShapes() {}

    static Shape<Visit> visit() {
        var shape = new Shape.Builder<Visit>();
        var title = shape.required("title", Scalars.NAME, Visit::title);
        var host = CommonShapes.text(shape, "host", Visit::host);
        var guest = CommonShapes.text(shape, "guest", Visit::guest);
        var notes = CommonShapes.notes(shape);
        return shape.made(in ->
                new Visit(
                        Id.visit(in.key()),
                        in.get(title),
                        in.get(host),
                        in.get(guest),
                        in.get(notes)));
    }

    static Shape<Person> person() {
        var shape = new Shape.Builder<Person>();
        var name = shape.required("name", Scalars.NAME, Person::name);
        var shortName =
                shape.derived(
                        "short-name",
                        Scalars.NAME,
                        Person::shortName,
                        in -> Person.shorten(in.get(name)),
                        person -> Person.shorten(person.name()));
        var office = CommonShapes.text(shape, "office", Person::office);
        var country = CommonShapes.text(shape, "country", Person::country);
        var rank = shape.optional("rank", Scalars.word(Rank.class), Person::rank, Rank.PRIVATE);
        var precedence = shape.optional("precedence", Scalars.whole(0), Person::precedence, 0);
        var languages =
                shape.optional(
                        "languages",
                        ListForm.onOneLine(Scalars.TEXT),
                        Person::languages,
                        List.of());
        var contact = shape.inline(CommonShapes.CONTACT, Person::contact);
        var observance = CommonShapes.observance(shape, Person::observance);
        var clearance =
                shape.optional(
                        "clearance", Scalars.word(Marking.class), Person::clearance, Marking.OPEN);
        var notes = CommonShapes.notes(shape);
        return shape.made(in ->
                new Person(
                        Id.person(in.key()),
                        in.get(name),
                        in.get(shortName),
                        in.get(office),
                        in.get(country),
                        in.get(rank),
                        in.get(precedence),
                        in.get(languages),
                        in.get(contact),
                        in.get(observance),
                        in.get(clearance),
                        in.get(notes)));
    }

    static Shape<Delegation> delegation() {
        var shape = new Shape.Builder<Delegation>();
        var visit = shape.required("visit", Scalars.reference(Kind.VISIT), Delegation::visit);
        var name = shape.required("name", Scalars.NAME, Delegation::name);
        var level = CommonShapes.text(shape, "level", Delegation::level);
        var observance = CommonShapes.observance(shape, Delegation::observance);
        var members =
                shape.optional(
                        "members",
                        ListForm.lines(membership()).distinctBy(Membership::person),
                        Delegation::members,
                        List.of());
        var notes = CommonShapes.notes(shape);
        return shape.made(in -> {
            if (in.get(members).stream().filter(Membership::leads).count() > 1) {
                throw new Unfit("visitfile.problem.two-heads");
            }
            return new Delegation(
                    Id.delegation(in.key()),
                    in.get(visit),
                    in.get(name),
                    in.get(level),
                    in.get(members),
                    in.get(observance),
                    in.get(notes));
        });
    }

    private static Shape<Membership> membership() {
        var shape = new Shape.Builder<Membership>();
        var person = shape.required("person", Scalars.reference(Kind.PERSON), Membership::person);
        var duty =
                shape.optional(
                        "duty",
                        Scalars.word(Membership.Duty.class),
                        Membership::duty,
                        Membership.Duty.MEMBER);
        var participation = shape.inline(CommonShapes.PARTICIPATION, Membership::participation);
        return shape.madeOnOneLine(
                in -> new Membership(in.get(person), in.get(duty), in.get(participation)));
    }

    static Shape<Revision> revision() {
        var shape = new Shape.Builder<Revision>();
        var delegation =
                shape.required(
                        "delegation", Scalars.reference(Kind.DELEGATION), Revision::delegation);
        var date = shape.required("date", Times.DATE, Revision::date);
        var number = shape.required("number", Scalars.whole(1), Revision::number);
        var issued = shape.required("issued", Times.INSTANT, Revision::issued);
        var notes = CommonShapes.notes(shape);
        return shape.made(in ->
                new Revision(
                        Id.revision(in.key()),
                        in.get(delegation),
                        in.get(date),
                        in.get(number),
                        in.get(issued),
                        in.get(notes)));
    }
}
