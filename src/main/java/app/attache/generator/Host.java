package app.attache.generator;

import app.attache.programme.Id;
import app.attache.programme.Person;
import app.attache.programme.Rank;

/** Somebody who receives at one venue and never travels. */
record Host(Id<Person> person, String shortName, Rank rank, PersonDays days) {

    Host(Person person) {
        this(person.id(), person.shortName(), person.rank(), new PersonDays());
    }
}
