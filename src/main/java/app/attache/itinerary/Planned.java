package app.attache.itinerary;

import app.attache.programme.Agenda;
import app.attache.programme.Entity;
import app.attache.programme.Interval;
import app.attache.programme.Programme;
import java.util.stream.Stream;

/**
 * A programme in which what is planned is found by its time, without looking at all that a file holds.
 *
 * @param agenda that of {@code programme}
 */
record Planned(Programme programme, Agenda agenda) {

    /** The facts of a kind, whose record is {@code type}, that take some of {@code time}; a leg between its wheels. */
    <T extends Entity> Stream<T> during(Interval time, Class<T> type) {
        return agenda.during(time).stream().filter(type::isInstance).map(type::cast);
    }
}
