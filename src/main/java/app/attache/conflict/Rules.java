package app.attache.conflict;

import app.attache.programme.Kind;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Movement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The list of the rules: a new kind of conflict is one class and one line here. Double booking, travel and the rules about
 * legs and stays, which go together, are put together by {@link Encounters} and {@link Rulebook}.
 */
final class Rules {

    private Rules() {}

    static List<Rule> of(Limits limits, Readings readings) {
        List<Rule> rules = new ArrayList<>(ClockChange.all(limits));
        rules.add(new Rest(limits));
        rules.add(new DependencyOrder(limits, readings));
        rules.add(new Overload(limits));
        rules.add(new Duplicate(limits));
        rules.add(new Capacity(limits));
        rules.add(new VenueClosed(limits));
        rules.add(new Shabbat(limits));
        rules.add(new ShabbatOnLeg(limits));
        rules.add(new ShabbatOnTheRoad(limits));
        rules.add(new FridayPrayer(limits));
        rules.add(new RamadanMeal(limits));
        rules.add(new DayOff(limits));
        rules.add(new MissingRequired(limits));
        rules.add(new HeadMissing(limits));
        rules.add(new InterpreterMissing(limits));
        rules.add(new RankMismatch(limits));
        rules.add(new MarkingBreach(limits));
        rules.add(new ManifestBreach(limits));
        rules.add(new DelegationSplit(limits));
        rules.add(new Lodging(limits));
        rules.add(new UnconfirmedHold<Meeting>(limits, Kind.MEETING));
        rules.add(new UnconfirmedHold<Leg>(limits, Kind.LEG));
        rules.add(new UnconfirmedHold<Movement>(limits, Kind.MOVEMENT));
        rules.add(new ShortNotice<Meeting>(limits, Kind.MEETING));
        rules.add(new ShortNotice<Leg>(limits, Kind.LEG));
        rules.add(new ShortNotice<Movement>(limits, Kind.MOVEMENT));
        rules.add(new KeptApart(limits));
        return rules;
    }

    /** Of which kinds of fact it has to be known which others they refer to; meetings, which the lines know, not among them. */
    static Map<Kind, Set<Kind>> referring(Collection<Rule> rules) {
        Map<Kind, Set<Kind>> referring = new EnumMap<>(Kind.class);
        Stream<Path> whereabouts =
                Stream.of(
                        Path.from(Kind.PERSON).by(Kind.DELEGATION).by(Kind.STAY),
                        Path.from(Kind.PERSON).by(Kind.DELEGATION).by(Kind.LEG),
                        Path.from(Kind.PERSON).by(Kind.LEG),
                        Path.from(Kind.VENUE).by(Kind.LEG));
        Stream.concat(whereabouts, rules.stream().flatMap(rule -> rule.reads().stream()))
                .flatMap(Path::references)
                .filter(reference -> reference.from() != Kind.MEETING)
                .forEach(reference ->
                        referring
                                .computeIfAbsent(reference.from(), _ -> EnumSet.noneOf(Kind.class))
                                .add(reference.to()));
        return referring;
    }

    /**
     * The ways on which facts of a kind are read, by that kind; without those from a line to its own engagements, which
     * decide for themselves what is judged again.
     */
    static Map<Kind, Set<Path>> pathsTo(Collection<Rule> rules) {
        Map<Kind, Set<Path>> paths = new EnumMap<>(Kind.class);
        rules.stream()
                .flatMap(rule -> rule.reads().stream())
                .flatMap(Path::parts)
                .filter(path -> !(path.isDirect() && path.isOfLine() && path.end() == Kind.MEETING))
                .forEach(path ->
                        paths.computeIfAbsent(path.end(), _ -> new LinkedHashSet<>()).add(path));
        return paths;
    }
}
