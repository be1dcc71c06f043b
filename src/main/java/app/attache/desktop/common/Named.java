package app.attache.desktop.common;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * Names what a list offers, where a person chooses and never types.
 *
 * @param <T> what is offered
 */
public final class Named<T> extends StringConverter<T> {

    private final Function<T, String> name;

    /** @param name what a choice is called */
    public Named(Function<T, String> name) {
        this.name = name;
    }

    /** The choice's name; nothing for none. */
    @Override
    public String toString(@Nullable T choice) {
        return choice == null ? "" : name.apply(choice);
    }

    /** @throws UnsupportedOperationException always: the list is not one to type into */
    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException(text);
    }
}
