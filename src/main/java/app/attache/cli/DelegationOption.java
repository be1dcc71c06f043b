package app.attache.cli;

import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Programme;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The option that names a delegation by its short id. */
public final class DelegationOption {

    private static final int MOST_LISTED = 8;

    @Option(
            names = "--delegation",
            paramLabel = "ID",
            required = true,
            descriptionKey = "delegation")
    private String id = "";

    /**
     * The delegation of that id; capitals do not matter as long as only one fits.
     *
     * @throws Refusal when there is none: it says which there are
     */
    public Delegation in(Programme programme) {
        return named(id, programme);
    }

    /** As {@link #in}, for an id from elsewhere. */
    static Delegation named(String id, Programme programme) {
        List<Delegation> fitting =
                programme.all(Delegation.class).stream()
                        .filter(delegation -> fits(delegation, id, false))
                        .toList();
        List<Delegation> exactly =
                fitting.stream().filter(delegation -> fits(delegation, id, true)).toList();
        List<Delegation> found = exactly.isEmpty() ? fitting : exactly;
        if (found.size() != 1) {
            throw unknown(id, programme);
        }
        return found.getFirst();
    }

    private static boolean fits(Delegation delegation, String id, boolean capitalsMatter) {
        String value = delegation.id().value();
        String full = delegation.id().toString();
        return capitalsMatter
                ? value.equals(id) || full.equals(id)
                : value.equalsIgnoreCase(id) || full.equalsIgnoreCase(id);
    }

    private static Refusal unknown(String id, Programme programme) {
        List<Delegation> all = programme.all(Delegation.class);
        if (all.isEmpty()) {
            return Refusal.of("cli.delegation.none");
        }
        List<String> ids = all.stream().map(one -> one.id().value()).toList();
        String known =
                Likeness.nearest(id, ids, MOST_LISTED).stream()
                        .map(one -> one + " (" + programme.get(Id.delegation(one)).name() + ")")
                        .collect(Collectors.joining(", "));
        return Refusal.of("cli.delegation.unknown", id, all.size(), known);
    }
}
