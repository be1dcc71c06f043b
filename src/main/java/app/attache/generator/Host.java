package app.attache.generator;

import app.attache.programme.Id;
import app.attache.programme.Person;

/** Somebody who receives at one venue and never travels. */
record Host(Id<Person> person, String shortName, PersonDays days) {

    Host(Person person) {
        this(person.id(), person.shortName(), new PersonDays());
    }
}
