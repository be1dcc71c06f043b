package app.attache.store;

import app.attache.programme.Programme;
import java.util.List;

/**
 * What a file holds.
 *
 * @param programme all its facts
 * @param shifted the planned times that mean another instant than when they were written
 */
public record Loaded(Programme programme, List<ShiftedTime> shifted) {

    public Loaded {
        shifted = List.copyOf(shifted);
    }
}
