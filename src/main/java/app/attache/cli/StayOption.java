package app.attache.cli;

import app.attache.itinerary.ExtendStay;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Programme;
import app.attache.programme.Stay;
import picocli.CommandLine.Option;

/** The options that name a delegation's stay. */
public final class StayOption {

    @Option(
            names = "--delegation",
            paramLabel = "ID",
            required = true,
            descriptionKey = "stay.delegation")
    private String delegation = "";

    @Option(names = "--stay", paramLabel = "ID", descriptionKey = "stay.stay")
    private String stay = "";

    Id<Delegation> delegation() {
        return Ids.of(Kind.DELEGATION, delegation);
    }

    /**
     * The stay that was named, else the delegation's only one.
     *
     * @throws app.attache.itinerary.ItineraryFailure when none was named and it has none, or several
     */
    Id<Stay> in(Programme programme) {
        return stay.isEmpty()
                ? ExtendStay.onlyStayOf(programme, delegation()).id()
                : Ids.of(Kind.STAY, stay);
    }
}
