package app.attache.conflict;

import app.attache.conflict.Lines.PersonLine;
import app.attache.conflict.Turns.Turn;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Meeting;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.Venue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** Judges all of a programme: the engagements are dealt out to people and venues, whose lines are judged side by side. */
final class FullCheck {

    private final Ground ground;

    private FullCheck(Ground ground) {
        this.ground = ground;
    }

    /** What is judged, and what was found. */
    record Outcome(Ground ground, Lines lines) {}

    /** Judges all of {@code programme}. */
    static Outcome of(Rulebook rules, Programme programme, long asOf, Lately lately) {
        CompletableFuture<Ground> ground =
                CompletableFuture.supplyAsync(() -> {
                    Ground made = Ground.of(rules, programme, asOf, lately);
                    made.travels().readAll();
                    return made;
                });
        Dealt dealt = Dealt.of(rules, programme);
        FullCheck check = new FullCheck(ground.join());
        return new Outcome(check.ground, check.judge(dealt));
    }

    private Lines judge(Dealt dealt) {
        PMap<Id<Person>, PersonLine> people = sideBySide(dealt.people(), this::person);
        PMap<Id<Venue>, Line> venues = sideBySide(dealt.venues(), this::venue);
        Map<Id<?>, List<Finding>> single = new ConcurrentHashMap<>();
        Set<Turn> turns = ConcurrentHashMap.newKeySet();
        facts(dealt.meetings())
                .forEach(fact -> {
                    List<Finding> found = ground.single(fact);
                    if (!found.isEmpty()) {
                        single.put(fact.id(), found);
                    }
                    ground.turns(fact, turns::add);
                });
        return new Lines(people, venues, HashTreePMap.from(single), dealt.uses(), Turns.of(turns));
    }

    private PersonLine person(Id<Person> person, List<Engagement> engagements) {
        Whereabouts whereabouts = ground.whereabouts(person);
        Line line = Line.of(Timeline.ofOrdered(engagements), ground.check(person, whereabouts));
        return new PersonLine(line, whereabouts);
    }

    private Line venue(Id<Venue> venue, List<Engagement> engagements) {
        return Line.of(Timeline.ofOrdered(engagements), ground.check(venue));
    }

    private static <K, T> PMap<K, T> sideBySide(
            Map<K, List<Engagement>> groups, BiFunction<K, List<Engagement>, T> judge) {
        return HashTreePMap.from(
                new ArrayList<>(groups.entrySet())
                        .parallelStream()
                                .collect(
                                        Collectors.toConcurrentMap(
                                                Map.Entry::getKey,
                                                group ->
                                                        judge.apply(
                                                                group.getKey(),
                                                                group.getValue()))));
    }

    // In one array, which is shared out evenly.
    private Stream<Entity> facts(List<Meeting> meetings) {
        List<Entity> facts = new ArrayList<>(ground.programme().size());
        facts.addAll(meetings);
        for (Kind kind : Kind.values()) {
            if (kind != Kind.MEETING) {
                facts.addAll(ground.programme().all(kind));
            }
        }
        return facts.parallelStream();
    }
}
