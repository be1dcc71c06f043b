package app.attache.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

class LikenessProperties {

    @Property
    void theDistanceIsThatOfTheDefinition(
            @ForAll @AlphaChars @StringLength(max = 5) String one,
            @ForAll @AlphaChars @StringLength(max = 5) String other) {
        assertThat(Likeness.distance(one, other))
                .isEqualTo(defined(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT)));
    }

    @Example
    void theLikestComesFirst() {
        assertThat(Likeness.nearest("conflcts", List.of("undo", "conflicts", "connects"), 2))
                .containsExactly("conflicts", "connects");
    }

    private static int defined(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.length() + other.length();
        }
        String less = one.substring(1);
        String otherLess = other.substring(1);
        if (one.charAt(0) == other.charAt(0)) {
            return defined(less, otherLess);
        }
        return 1
                + Math.min(
                        defined(less, otherLess),
                        Math.min(defined(less, other), defined(one, otherLess)));
    }
}
