package app.attache.conflict;

import app.attache.programme.Id;
import app.attache.programme.Person;

/**
 * What a person's engagements are judged by.
 *
 * @param engagements all of the person that are not cancelled and have a known time
 */
record PersonDiary(
        Id<Person> person,
        Timeline<Engagement> engagements,
        Whereabouts whereabouts,
        Ground ground) {}
