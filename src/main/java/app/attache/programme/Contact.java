package app.attache.programme;

import java.util.Objects;

/**
 * How to reach a person.
 *
 * @param email a bare address, or empty
 * @param phone a number in international form, or empty
 */
public record Contact(String email, String phone) {

    /** Nothing is recorded. */
    public static final Contact NONE = new Contact("", "");

    public Contact {
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(phone, "phone");
    }
}
