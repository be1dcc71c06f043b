package app.attache.conflict;

import app.attache.conflict.Lines.PersonLine;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Meeting;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.Venue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * Judges all of a programme: each fact by itself in one pass over them, then the engagements, dealt out to people and venues,
 * whose lines are judged side by side.
 */
final class FullCheck {

    /** In how many stretches the facts are swept: enough for all cores to be done at about the same time. */
    private static final int STRETCHES = 64;

    private final Ground ground;
    private final Numbers numbers;

    private FullCheck(Ground ground, Numbers numbers) {
        this.ground = ground;
        this.numbers = numbers;
    }

    /** What is judged, and what was found. */
    record Outcome(Ground ground, Lines lines) {}

    /** Judges all of {@code programme}. */
    static Outcome of(Rulebook rules, Programme programme, long asOf, Lately lately) {
        CompletableFuture<Numbers> numbers =
                CompletableFuture.supplyAsync(() -> Numbers.of(programme));
        Ground ground = Ground.of(rules, programme, asOf, lately);
        ground.travels().readAll();
        return new Outcome(ground, new FullCheck(ground, numbers.join()).judge());
    }

    private Lines judge() {
        List<Sweep> sweeps = sweeps();
        CompletableFuture<MeetingUses> uses = CompletableFuture.supplyAsync(() -> uses(sweeps));
        CompletableFuture<Turns> turns =
                CompletableFuture.supplyAsync(
                        () -> Turns.of(sweeps.stream().map(Sweep::turns).toList()));
        Dealt dealt = Dealt.of(sweeps, numbers);
        return new Lines(
                sideBySide(numbers.people(), dealt.people(), this::person),
                sideBySide(numbers.venues(), dealt.venues(), this::venue),
                single(sweeps),
                uses.join(),
                turns.join());
    }

    private List<Sweep> sweeps() {
        Entity[] facts = facts();
        return IntStream.range(0, STRETCHES)
                .parallel()
                .mapToObj(
                        i -> Sweep.over(facts, from(facts, i), from(facts, i + 1), ground, numbers))
                .toList();
    }

    private static int from(Entity[] facts, int stretch) {
        return (int) ((long) facts.length * stretch / STRETCHES);
    }

    private Entity[] facts() {
        Entity[] facts = new Entity[ground.programme().size()];
        int size = 0;
        for (Kind kind : Kind.values()) {
            for (Entity fact : ground.programme().all(kind)) {
                facts[size++] = fact;
            }
        }
        return facts;
    }

    private static MeetingUses uses(List<Sweep> sweeps) {
        Grouped.Builder<Id<?>, Id<Meeting>> uses = new Grouped.Builder<>();
        sweeps.forEach(sweep -> sweep.tell(uses));
        return new MeetingUses(uses.build());
    }

    private static PMap<Id<?>, List<Finding>> single(List<Sweep> sweeps) {
        Map<Id<?>, List<Finding>> single = new HashMap<>();
        for (Sweep sweep : sweeps) {
            sweep.judged().forEach(judged -> single.put(judged.fact(), judged.findings()));
        }
        return HashTreePMap.from(single);
    }

    private PersonLine person(Id<Person> person, List<Engagement> engagements) {
        Whereabouts whereabouts = ground.whereabouts(person);
        Line line = Line.of(Timeline.ofOrdered(engagements), ground.check(person, whereabouts));
        return new PersonLine(line, whereabouts);
    }

    private Line venue(Id<Venue> venue, List<Engagement> engagements) {
        return Line.of(Timeline.ofOrdered(engagements), ground.check(venue));
    }

    /** Judges all that have any engagements. */
    private static <K, T> PMap<K, T> sideBySide(
            List<K> keys, List<List<Engagement>> rows, BiFunction<K, List<Engagement>, T> judge) {
        List<Map.Entry<K, T>> judged =
                IntStream.range(0, keys.size())
                        .parallel()
                        .filter(i -> !rows.get(i).isEmpty())
                        .mapToObj(
                                i -> Map.entry(keys.get(i), judge.apply(keys.get(i), rows.get(i))))
                        .toList();
        Map<K, T> lines = HashMap.newHashMap(judged.size());
        judged.forEach(line -> lines.put(line.getKey(), line.getValue()));
        return HashTreePMap.from(lines);
    }
}
