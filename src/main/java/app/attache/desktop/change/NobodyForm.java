package app.attache.desktop.change;

import app.attache.itinerary.fit.FitRequest;
import app.attache.itinerary.fit.MayMove;
import app.attache.text.Texts;
import java.util.List;
import java.util.Set;

/** Nobody is travelling, so nothing can be fitted in. */
record NobodyForm(Texts texts) implements FitForm {

    @Override
    public String title() {
        return texts.get("change.fit.title");
    }

    @Override
    public FitFields begin() {
        return new FitFields("", "", MayMove.NONE, Set.of(), "");
    }

    @Override
    public String fromLabel() {
        return "";
    }

    @Override
    public String untilLabel() {
        return "";
    }

    @Override
    public List<Line> wishes() {
        return List.of();
    }

    @Override
    public FitRequest read(FitFields fields) {
        throw new UnreadableDeparture("change.fit.nobody");
    }
}
