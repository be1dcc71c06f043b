package app.attache.visitfile;

import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Leg;
import app.attache.programme.Movement;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Ron;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Stays with their nights, legs between cities, movements within one. */
final class TravelShapes {

    private static final Form<List<Ron>> NIGHTS =
            new MappedForm<Map<LocalDate, Ron.Lodging>, List<Ron>>(
                    new MapForm<>(Times.DATE, Scalars.word(Ron.Lodging.class)),
                    TravelShapes::nights,
                    TravelShapes::byDate);

    private TravelShapes() {}

    static Shape<Stay> stay() {
        var shape = new Shape.Builder<Stay>();
        var delegation = delegation(shape, Stay::delegation);
        var city = shape.required("city", Scalars.reference(Kind.CITY), Stay::city);
        var time = shape.inline(CommonShapes.SPAN, Stay::time);
        var lodging = shape.optional("lodging", Scalars.PLACE, Stay::lodging, Place.UNSTATED);
        var nights = shape.optional("nights", NIGHTS, Stay::nights, List.of());
        var notes = CommonShapes.notes(shape);
        return shape.made(in ->
                new Stay(
                        Id.stay(in.key()),
                        in.get(delegation),
                        in.get(city),
                        in.get(time),
                        in.get(lodging),
                        in.get(nights),
                        in.get(notes)));
    }

    private static List<Ron> nights(Map<LocalDate, Ron.Lodging> byDate) {
        return byDate.entrySet().stream()
                .map(night -> new Ron(night.getKey(), night.getValue()))
                .toList();
    }

    private static Map<LocalDate, Ron.Lodging> byDate(List<Ron> nights) {
        Map<LocalDate, Ron.Lodging> byDate = new TreeMap<>();
        nights.forEach(night -> byDate.put(night.night(), night.lodging()));
        return byDate;
    }

    static Shape<Leg> leg() {
        var shape = new Shape.Builder<Leg>();
        var delegation = delegation(shape, Leg::delegation);
        var name = CommonShapes.text(shape, "name", Leg::name);
        var mode = shape.optional("mode", Scalars.word(Leg.Mode.class), Leg::mode, Leg.Mode.FLIGHT);
        var status = status(shape, Leg::status);
        var origin = shape.optional("from", Scalars.PLACE, Leg::origin, Place.UNSTATED);
        var destination = shape.optional("to", Scalars.PLACE, Leg::destination, Place.UNSTATED);
        var time = shape.inline(CommonShapes.SPAN, Leg::time);
        var callLead = shape.optional("call-lead", Times.LENGTH, Leg::callLead, Duration.ZERO);
        var clearance = shape.optional("clearance", Times.LENGTH, Leg::clearance, Duration.ZERO);
        var seats = shape.optional("seats", Scalars.whole(0), Leg::seats, 0);
        var manifest = people(shape, "manifest", Leg::manifest);
        var notes = CommonShapes.notes(shape);
        return shape.made(in ->
                new Leg(
                        Id.leg(in.key()),
                        in.get(delegation),
                        in.get(name),
                        in.get(mode),
                        in.get(origin),
                        in.get(destination),
                        in.get(time),
                        in.get(callLead),
                        in.get(clearance),
                        in.get(seats),
                        in.get(manifest),
                        in.get(status),
                        in.get(notes)));
    }

    static Shape<Movement> movement() {
        var shape = new Shape.Builder<Movement>();
        var delegation = delegation(shape, Movement::delegation);
        var status = status(shape, Movement::status);
        var from = shape.required("from", Scalars.reference(Kind.VENUE), Movement::from);
        var to = shape.required("to", Scalars.reference(Kind.VENUE), Movement::to);
        var time = shape.inline(CommonShapes.SPAN, Movement::time);
        var vehicles = CommonShapes.text(shape, "vehicles", Movement::vehicles);
        var people = people(shape, "people", Movement::people);
        var notes = CommonShapes.notes(shape);
        return shape.made(in ->
                new Movement(
                        Id.movement(in.key()),
                        in.get(delegation),
                        in.get(from),
                        in.get(to),
                        in.get(time),
                        in.get(vehicles),
                        in.get(people),
                        in.get(status),
                        in.get(notes)));
    }

    private static <T> Shape.Part<Id<Delegation>> delegation(
            Shape.Builder<T> shape, Function<T, Id<Delegation>> get) {
        return shape.required("delegation", Scalars.reference(Kind.DELEGATION), get);
    }

    private static <T> Shape.Part<Status> status(Shape.Builder<T> shape, Function<T, Status> get) {
        return shape.optional("status", Scalars.word(Status.class), get, Status.PLANNED);
    }

    private static <T> Shape.Part<List<Id<Person>>> people(
            Shape.Builder<T> shape, String name, Function<T, List<Id<Person>>> get) {
        Form<List<Id<Person>>> people =
                ListForm.onOneLine(Scalars.<Person>reference(Kind.PERSON))
                        .distinctBy(person -> person);
        return shape.optional(name, people, get, List.of());
    }
}
