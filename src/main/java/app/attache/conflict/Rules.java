package app.attache.conflict;

import app.attache.programme.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        return rules;
    }

    /** The kinds of fact of which it has to be known what they refer to; meetings, which the lines know, not among them. */
    static Set<Kind> referring(Collection<Rule> rules) {
        Set<Kind> referring = EnumSet.of(Kind.DELEGATION, Kind.STAY, Kind.LEG);
        rules.stream()
                .flatMap(rule -> rule.reads().stream())
                .flatMap(Path::referring)
                .filter(kind -> kind != Kind.MEETING)
                .forEach(referring::add);
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
