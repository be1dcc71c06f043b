package app.attache.text;

import java.util.List;

/**
 * Words to be said to a person, kept as a key and its arguments until the language is known.
 *
 * @param key a key of the bundle that its first part names: {@code conflict.title} stands in {@code i18n/conflict}
 * @param arguments the values for the placeholders {@code {0}}, {@code {1}} …, in order; a message may be one
 */
public record Message(String key, List<Object> arguments) {

    public Message {
        if (key.indexOf('.') <= 0) {
            throw new IllegalArgumentException("A message key names its bundle first: " + key);
        }
        arguments = List.copyOf(arguments);
    }

    /** A message with the given arguments in order. */
    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
