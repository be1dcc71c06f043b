package app.attache.generator;

import app.attache.programme.Contact;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Marking;
import app.attache.programme.Person;
import app.attache.programme.Rank;
import java.util.List;
import java.util.Locale;

/** Makes up people and files them. */
final class People {

    private static final List<Rank> STAFF =
            List.of(
                    Rank.ENVOY,
                    Rank.ADVISER,
                    Rank.ADVISER,
                    Rank.OFFICER,
                    Rank.OFFICIAL,
                    Rank.OFFICIAL);

    private final Dice dice;
    private final Numbering numbering;
    private final List<Entity> facts;
    private final Names names;

    People(Dice dice, Numbering numbering, List<Entity> facts) {
        this.dice = dice;
        this.numbering = numbering;
        this.facts = facts;
        this.names = new Names(dice);
    }

    /** Somebody who leads: a minister, now and then one of higher rank. */
    Person leader(Capital capital) {
        String portfolio = dice.pick(Wording.PORTFOLIOS);
        return switch (dice.below(12)) {
            case 0 -> of(capital, Rank.HEAD_OF_GOVERNMENT, "Prime Minister");
            case 1 -> of(capital, Rank.PRESIDING_OFFICER, "Speaker");
            default -> of(capital, Rank.MINISTER, "Minister for " + portfolio);
        };
    }

    /** Somebody who works for a leader. */
    Person staff(Capital capital) {
        Rank rank = dice.pick(STAFF);
        String name = rank.name().toLowerCase(Locale.ROOT);
        String office = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return of(capital, rank, office + ", " + dice.pick(Wording.PORTFOLIOS));
    }

    /** Somebody who comes for one meeting alone; not filed. */
    Person visitor(Capital capital) {
        return made(capital, Rank.ENVOY, "Special Envoy");
    }

    private Person of(Capital capital, Rank rank, String office) {
        Person person = made(capital, rank, office);
        facts.add(person);
        return person;
    }

    private Person made(Capital capital, Rank rank, String office) {
        String id = numbering.next(Kind.PERSON);
        String address = id + "@" + capital.code().toLowerCase(Locale.ROOT) + ".example";
        return Person.draft(Id.person(id), names.of(capital))
                .office(office)
                .country(capital.code())
                .rank(rank)
                .languages(
                        capital.language().equals("en")
                                ? List.of("en")
                                : List.of(capital.language(), "en"))
                .contact(new Contact(address, ""))
                .clearance(Marking.SECRET)
                .build();
    }
}
