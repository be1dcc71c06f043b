package app.attache.desktop.editor.form;

import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Programme;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * How the facts of one kind are filled in: what its fields are, what stands in them for a fact, and what fact they make.
 *
 * @param <T> the kind of fact
 */
public sealed interface FactForm<T extends Entity>
        permits ActualForm,
                CityForm,
                DelegationForm,
                DependencyForm,
                DoorToDoorForm,
                LegForm,
                MeetingForm,
                MilestoneForm,
                MovementForm,
                PersonForm,
                SeparationForm,
                SeriesForm,
                StayForm,
                VenueForm,
                VisitForm,
                WishForm {

    /** The fields, in the order in which they are filled in. */
    List<Input.Field> fields();

    /** The field that an id is made after; empty for kinds without a name. */
    String named();

    /** What stands in the fields for {@code fact}. Read back, it makes the same fact. */
    Values values(T fact, Written written);

    /**
     * What the fields make. What is wrong with them is noted in {@code typed}; the fact is made only when nothing is.
     *
     * @param base the fact before; what has no field stays as it is there
     * @param id the id of the fact that is made
     */
    Supplier<T> read(Typed typed, T base, Id<T> id);

    /**
     * What a change of one field brings with it in others: the clock of a place that was chosen.
     *
     * @return the texts to put into other fields; none for most fields
     */
    default Map<String, String> follow(String field, Values values, Programme programme) {
        return Map.of();
    }
}
