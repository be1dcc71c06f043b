package app.attache.visitfile;

import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Venue;
import app.attache.text.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known while a file is read: where in it, the facts so far, what they refer to, and what is wrong. */
final class Reading {

    /** Beyond this many problems it is another kind of file. */
    static final int MOST_PROBLEMS = 10_000;

    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

    private final List<Step> path = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Id<?>, Entity> facts = new LinkedHashMap<>();
    private final Set<Id<?>> broken = new HashSet<>();
    private final List<Pending> pending = new ArrayList<>();
    private final Map<Kind, Map<String, Id<?>>> ids = new HashMap<>();

    /** A step on the way to a field: the key or the number in a list, and where that stands. */
    private record Step(String name, int line, int column) {}

    /** A reference to a fact that was not known yet where it stood. */
    private record Pending(Id<?> target, String room, Problem otherwise) {}

    /** Ends the reading at once; what was found is in the problems. */
    @SuppressWarnings("serial") // never leaves the reading of a file
    static final class Stopped extends RuntimeException {

        Stopped() {
            super("stopped", null, false, false);
        }
    }

    /** Goes into the field of {@code key}. */
    void enter(Node.Text key) {
        path.add(new Step(key.value(), key.line(), key.column()));
    }

    /** Goes into an item of a list. */
    void enter(int index, Node item) {
        path.add(new Step("[" + (index + 1) + "]", item.line(), item.column()));
    }

    /** Goes out of the field or item entered last. */
    void leave() {
        path.removeLast();
    }

    /** The key entered last. */
    String key() {
        return path.getLast().name();
    }

    /** Something is wrong at {@code node}. */
    void wrong(Node node, Message detail) {
        wrong(node.line(), node.column(), detail);
    }

    /** Something is wrong at a place. */
    void wrong(int line, int column, Message detail) {
        add(new Problem(line, column, where(""), detail));
    }

    /** The field {@code key} of what was entered last is not there. */
    void missing(String key, Message detail) {
        int line = path.isEmpty() ? 1 : path.getLast().line();
        int column = path.isEmpty() ? 1 : path.getLast().column();
        add(new Problem(line, column, where(key), detail));
    }

    /** The file is no text from here on, or too much of it: whatever field it is in, it is read no further. */
    Stopped stopText(int line, int column, Message detail) {
        add(new Problem(line, column, "", detail));
        return new Stopped();
    }

    /** The file is wrong from here on, and is read no further. */
    Stopped stop(int line, int column, Message detail) {
        add(new Problem(line, column, where(""), detail));
        return new Stopped();
    }

    private void add(Problem problem) {
        problems.add(problem);
        if (problems.size() == MOST_PROBLEMS) {
            problems.add(
                    new Problem(
                            problem.line(),
                            problem.column(),
                            "",
                            Message.of("visitfile.problem.too-many", MOST_PROBLEMS)));
            throw new Stopped();
        }
    }

    private String where(String last) {
        StringBuilder where = new StringBuilder();
        for (Step step : path) {
            boolean item = step.name().startsWith("[");
            where.append(where.isEmpty() || item ? "" : ".").append(Words.shown(step.name()));
        }
        if (!last.isEmpty()) {
            where.append(where.isEmpty() ? "" : ".").append(last);
        }
        return where.toString();
    }

    /**
     * The id of a fact that is referred to at {@code node}. Whether the fact is there is judged when all is read.
     *
     * @param value what is known to be a short id
     */
    Id<?> refer(Kind kind, String value, Node node) {
        Id<?> id = id(kind, value);
        if (!known(id)) {
            remember(id, "", node, Words.shown(value));
        }
        return id;
    }

    /** Notes that {@code node} refers to a room of a venue; both are judged when all is read. */
    Id<?> refer(Kind kind, String value, String room, Node node) {
        Id<?> id = id(kind, value);
        if (!hasRoom(id, room)) {
            remember(id, room, node, value + "/" + room);
        }
        return id;
    }

    // One id for each fact, however often it is referred to.
    private Id<?> id(Kind kind, String value) {
        return ids.computeIfAbsent(kind, _ -> new HashMap<>())
                .computeIfAbsent(value, _ -> new Id<>(kind, value));
    }

    private void remember(Id<?> id, String room, Node node, String shown) {
        String key = room.isEmpty() ? "dangling" : "dangling.room";
        Message detail = Message.of("visitfile.problem." + key, shown, Sections.name(id.kind()));
        pending.add(
                new Pending(id, room, new Problem(node.line(), node.column(), where(""), detail)));
    }

    private boolean known(Id<?> id) {
        return facts.containsKey(id) || broken.contains(id);
    }

    private boolean hasRoom(Id<?> venue, String room) {
        return broken.contains(venue)
                || facts.get(venue) instanceof Venue there && there.room(room).isPresent();
    }

    /** A fact of the file. */
    void found(Entity fact) {
        facts.put(fact.id(), fact);
    }

    /** A fact of the file that is wrong: what refers to it is not wrong because of that. */
    void broken(Id<?> id) {
        broken.add(id);
    }

    /** How many facts there are so far. */
    int size() {
        return facts.size() + broken.size();
    }

    /** All facts of the file, in its order. */
    List<Entity> facts() {
        return List.copyOf(facts.values());
    }

    /** Judges what was referred to before it was known. */
    void resolve() {
        for (Pending reference : pending) {
            boolean there =
                    reference.room().isEmpty()
                            ? known(reference.target())
                            : hasRoom(reference.target(), reference.room());
            if (!there) {
                add(suggesting(reference));
            }
        }
        pending.clear();
    }

    private Problem suggesting(Pending reference) {
        Problem plain = reference.otherwise();
        if (!reference.room().isEmpty()) {
            return plain;
        }
        Kind kind = reference.target().kind();
        List<String> candidates =
                facts.keySet().stream().filter(id -> id.kind() == kind).map(Id::value).toList();
        Optional<String> near = Words.nearest(reference.target().value(), candidates);
        return near.map(better ->
                        new Problem(
                                plain.line(),
                                plain.column(),
                                plain.path(),
                                Message.of("visitfile.problem.near", plain.detail(), better)))
                .orElse(plain);
    }

    /** What is wrong so far, in the order of the file. */
    List<Problem> problems() {
        return problems.stream().sorted(BY_PLACE).toList();
    }
}
