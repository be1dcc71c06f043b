package app.attache.programme;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Made-up facts, programmes and changes for properties. A failing try is repeated by its seed and shrunk in size. */
public final class Programmes {

    private static final int POOL = 3;

    private Programmes() {}

    /** Facts of any kind, each by itself: what they refer to is nowhere. */
    public static Arbitrary<Entity> facts() {
        return Combinators.combine(Arbitraries.of(Kind.class), seeds())
                .as((kind, seed) -> new RandomFacts(new Random(seed), pool()).make(kind, "x"));
    }

    /** Whole programmes: every reference leads to a fact. From empty to a few dozen facts. */
    public static Arbitrary<Programme> programmes() {
        return Combinators.combine(seeds(), Arbitraries.integers().between(0, 40))
                .as(Programmes::programme);
    }

    /** The seeds of made-up things. */
    public static Arbitrary<Long> seeds() {
        return Arbitraries.longs().withoutEdgeCases();
    }

    /** The programme of this seed, with about {@code size} facts. */
    public static Programme programme(long seed, int size) {
        Random random = new Random(seed);
        Map<Kind, List<Id<?>>> known = new EnumMap<>(Kind.class);
        List<Entity> facts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            int number = (size + kind.ordinal()) / Kind.values().length;
            for (int i = 0; i < number; i++) {
                RandomFacts maker = new RandomFacts(random, known);
                if (maker.canMake(kind)) {
                    Entity fact = maker.make(kind, "x" + i);
                    facts.add(fact);
                    known.computeIfAbsent(kind, _ -> new ArrayList<>()).add(fact.id());
                }
            }
        }
        return Programme.of(facts);
    }

    /**
     * A change that fits {@code programme}: some facts added, some replaced, some removed. Its edits do not build on one
     * another, so every part of it fits as well.
     */
    public static ChangeSet change(Programme programme, long seed) {
        Random random = new Random(seed);
        List<Entity> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            all.addAll(
                    programme.all(kind).stream()
                            .sorted((one, other) -> one.id().compareTo(other.id()))
                            .toList());
        }
        List<Edit> edits = new ArrayList<>();
        Set<Id<?>> removed = new HashSet<>();
        for (Entity fact : all) {
            if (random.nextInt(6) == 0 && programme.referrers(fact.id()).isEmpty()) {
                removed.add(fact.id());
                edits.add(new Edit.Removed(fact));
            }
        }
        Map<Kind, List<Id<?>>> kept = new EnumMap<>(Kind.class);
        all.stream()
                .map(Entity::id)
                .filter(id -> !removed.contains(id))
                .forEach(id -> kept.computeIfAbsent(id.kind(), _ -> new ArrayList<>()).add(id));
        RandomFacts maker = new RandomFacts(random, kept);
        for (Entity fact : all) {
            Kind kind = fact.id().kind();
            if (!removed.contains(fact.id()) && random.nextInt(4) == 0 && maker.canMake(kind)) {
                Entity other = maker.make(kind, fact.id().value());
                if (!other.equals(fact)) {
                    edits.add(new Edit.Replaced(fact, other));
                }
            }
        }
        for (Kind kind : Kind.values()) {
            if (random.nextInt(4) == 0 && maker.canMake(kind)) {
                Entity added = maker.make(kind, "n" + Long.toHexString(random.nextLong()));
                if (!programme.contains(added.id())) {
                    edits.add(new Edit.Added(added));
                }
            }
        }
        Origin origin =
                new Origin(
                        "Change " + seed,
                        "",
                        "A. Planner",
                        Instant.ofEpochSecond(random.nextInt()));
        return new ChangeSet(origin, edits);
    }

    private static Map<Kind, List<Id<?>>> pool() {
        Map<Kind, List<Id<?>>> pool = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            List<Id<?>> ids = new ArrayList<>();
            for (int i = 0; i < POOL; i++) {
                ids.add(Id.parse(kind.label() + ":known-" + i));
            }
            pool.put(kind, ids);
        }
        return pool;
    }
}
