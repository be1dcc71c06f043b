package app.attache.desktop.editor.form;

import app.attache.programme.Certainty;
import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Notes;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Ron;
import app.attache.programme.Stay;
import app.attache.programme.StayBuilder;
import app.attache.programme.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** How a stay and its nights are filled in. */
public final class StayForm implements FactForm<Stay> {

    /** More nights than anybody fills in one by one. */
    private static final int MOST_NIGHTS = 400;

    @Override
    public List<Input.Field> fields() {
        return List.of(
                Input.Field.one("delegation", Choices::delegations),
                Input.Field.one("city", Choices::cities),
                Input.Field.text("start"),
                Input.Field.text("end"),
                Input.Field.one("certainty", it -> it.terms(Certainty.class)),
                Input.Field.one("lodging", Choices::places),
                Input.Field.rows(
                        "nights",
                        new Values(Map.of("lodging", "NEEDED")),
                        Input.Field.text("night"),
                        Input.Field.one("lodging", it -> it.terms(Ron.Lodging.class))),
                Input.Field.text("notes"),
                Input.Field.text("source"));
    }

    @Override
    public String named() {
        return "";
    }

    @Override
    public Values values(Stay stay, Written written) {
        return new Values(
                        Map.of(
                                "delegation", stay.delegation().toString(),
                                "city", stay.city().toString(),
                                "lodging", Written.place(stay.lodging())))
                .with(written.span(stay.time()))
                .with(Written.notes(stay.notes()))
                .withRows("nights", stay.nights().stream().map(it -> row(it, written)).toList());
    }

    private static Values row(Ron night, Written written) {
        return new Values(
                Map.of(
                        "night", written.date(night.night()),
                        "lodging", Written.term(night.lodging())));
    }

    @Override
    public Supplier<Stay> read(Typed typed, Stay base, Id<Stay> id) {
        Id<Delegation> delegation = typed.id("delegation", Kind.DELEGATION);
        Id<City> city = typed.id("city", Kind.CITY);
        TimeSpan time = typed.span();
        Place lodging = typed.place("lodging");
        List<Ron> nights =
                typed.rows("nights").stream()
                        .map(row ->
                                new Ron(row.date("night"), row.term("lodging", Ron.Lodging.class)))
                        .toList();
        typed.once("nights", nights.stream().map(Ron::night).toList());
        Notes notes = typed.notes();
        return () ->
                StayBuilder.builder(base)
                        .id(id)
                        .delegation(delegation)
                        .city(city)
                        .time(time)
                        .lodging(lodging)
                        .nights(nights)
                        .notes(notes)
                        .build();
    }

    /** Both ends are on the clock of the city. */
    @Override
    public Map<String, String> follow(String field, Values values, Programme programme) {
        return field.equals("city")
                ? Clocks.both(Choices.clockOf(values.get("city"), programme))
                : Map.of();
    }

    /**
     * The rows of all nights from the arrival to the departure; those that were there keep how firm they are.
     *
     * @param time from arrival to departure
     */
    public static List<Values> nights(TimeSpan time, Values values, Written written) {
        List<Values> known = values.rows("nights");
        List<Values> nights = new ArrayList<>();
        LocalDate last = time.end().toLocalDate();
        for (LocalDate night = time.start().toLocalDate();
                night.isBefore(last) && nights.size() < MOST_NIGHTS;
                night = night.plusDays(1)) {
            Values fresh = row(new Ron(night, Ron.Lodging.NEEDED), written);
            nights.add(
                    known.stream()
                            .filter(row -> row.get("night").equals(fresh.get("night")))
                            .findFirst()
                            .orElse(fresh));
        }
        return nights;
    }
}
