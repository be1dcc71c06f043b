package app.attache.visitfile;

import app.attache.text.Message;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The pieces of a YAML file, one after the other, so that a long file is never in memory as a whole. What a visit file may
 * not have is reported here: anchors and aliases, tags, a key twice, keys that are no text, endless nesting.
 */
final class NodeSource {

    /** A visit file nests seven deep. */
    static final int DEEPEST = 20;

    /** What one fact may weigh: characters and values; more than the file of a visit can keep of one. */
    static final int HEAVIEST = 1_000_000;

    private static final int LONGEST_REASON = 200;

    private final Iterator<Event> events;
    private final Reading reading;
    private Optional<Event> ahead = Optional.empty();
    private int weight;
    private int lastLine = 1;

    /** Takes an entry of a map: its key, with its value next in the source, which must be taken. */
    interface Entries {

        /** The entry of {@code key} is next. */
        void entry(Node.Text key, NodeSource source);
    }

    NodeSource(Reader in, String name, Reading reading) {
        LoadSettings settings =
                LoadSettings.builder()
                        .setLabel(name)
                        .setCodePointLimit(Integer.MAX_VALUE)
                        .setBufferSize(1 << 14)
                        .build();
        this.events = new Parse(settings).parseReader(in).iterator();
        this.reading = reading;
    }

    /** Reads the one document of the file, which must be a map. */
    void document(Message wanted, Entries taker) {
        take();
        if (peek().getEventId() == Event.ID.StreamEnd) {
            throw reading.stop(1, 1, wanted);
        }
        take();
        if (peek().getEventId() != Event.ID.MappingStart) {
            throw reading.stop(line(peek()), column(peek()), wanted);
        }
        entries(taker);
        take();
        if (peek().getEventId() != Event.ID.StreamEnd) {
            throw reading.stop(
                    line(peek()), column(peek()), Message.of("visitfile.problem.documents"));
        }
    }

    /** Whether a map comes next. */
    boolean atMap() {
        return peek() instanceof MappingStartEvent;
    }

    /** Reads the map that comes next, entry by entry; a key that is there for the second time is reported and left out. */
    void entries(Entries taker) {
        checkProperties((NodeEvent) take());
        Map<String, Integer> lines = new HashMap<>();
        while (peek().getEventId() != Event.ID.MappingEnd) {
            weight = 0;
            Node key = node(1);
            if (!(key instanceof Node.Text text)) {
                node(1);
                wrongKey(key);
                continue;
            }
            reading.enter(text);
            Integer before = lines.putIfAbsent(text.value(), text.line());
            if (before == null) {
                taker.entry(text, this);
            } else {
                twice(text, before);
                node(1);
            }
            reading.leave();
        }
        take();
    }

    /** The whole of what comes next. */
    Node whole() {
        weight = 0;
        return node(1);
    }

    private Node node(int depth) {
        Event event = take();
        int line = line(event);
        int column = column(event);
        if (depth > DEEPEST) {
            throw reading.stop(line, column, Message.of("visitfile.problem.deep"));
        }
        boolean fine = checkProperties((NodeEvent) event);
        weigh(1, event);
        return switch (event) {
            case ScalarEvent scalar -> {
                weigh(scalar.getValue().length(), event);
                yield fine
                        ? new Node.Text(scalar.getValue(), scalar.isPlain(), line, column)
                        : new Node.Refused(line, column);
            }
            case SequenceStartEvent _ -> {
                Node items = items(line, column, depth);
                yield fine ? items : new Node.Refused(line, column);
            }
            case MappingStartEvent _ -> {
                Node fields = fields(line, column, depth);
                yield fine ? fields : new Node.Refused(line, column);
            }
            default -> new Node.Refused(line, column);
        };
    }

    private Node items(int line, int column, int depth) {
        List<Node> items = new ArrayList<>();
        while (peek().getEventId() != Event.ID.SequenceEnd) {
            items.add(node(depth + 1));
        }
        take();
        return new Node.Items(items, line, column);
    }

    private Node fields(int line, int column, int depth) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        while (peek().getEventId() != Event.ID.MappingEnd) {
            Node key = node(depth + 1);
            if (!(key instanceof Node.Text text)) {
                node(depth + 1);
                wrongKey(key);
                continue;
            }
            reading.enter(text);
            Node.Entry entry = new Node.Entry(text, node(depth + 1));
            Node.Entry before = entries.putIfAbsent(text.value(), entry);
            if (before != null) {
                twice(text, before.key().line());
            }
            reading.leave();
        }
        take();
        return new Node.Fields(entries, line, column);
    }

    private void twice(Node.Text key, int line) {
        reading.wrong(key, Message.of("visitfile.problem.twice", String.valueOf(line)));
    }

    private void wrongKey(Node key) {
        if (!(key instanceof Node.Refused)) {
            reading.wrong(key, Message.of("visitfile.problem.key"));
        }
    }

    private void weigh(int more, Event at) {
        weight += more;
        if (weight > HEAVIEST) {
            throw reading.stop(line(at), column(at), Message.of("visitfile.problem.heavy"));
        }
    }

    private boolean checkProperties(NodeEvent event) {
        Optional<String> tag =
                switch (event) {
                    case ScalarEvent scalar -> scalar.getTag();
                    case CollectionStartEvent start -> start.getTag();
                    default -> Optional.empty();
                };
        if (event instanceof AliasEvent || event.getAnchor().isPresent()) {
            reading.wrong(line(event), column(event), Message.of("visitfile.problem.alias"));
            return false;
        }
        if (tag.isPresent()) {
            reading.wrong(
                    line(event),
                    column(event),
                    Message.of("visitfile.problem.tag", Words.shown(tag.get())));
            return false;
        }
        return true;
    }

    private Event peek() {
        if (ahead.isEmpty()) {
            ahead = Optional.of(parsed());
        }
        return ahead.get();
    }

    private Event take() {
        Event event = peek();
        ahead = Optional.empty();
        return event;
    }

    private Event parsed() {
        try {
            Event event = events.next();
            lastLine = line(event);
            return event;
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
            throw notYaml(
                    mark.map(Mark::getLine).orElse(0) + 1,
                    mark.map(Mark::getColumn).orElse(0) + 1,
                    e.getProblem());
        } catch (IllegalArgumentException e) {
            // The parser's own slip at an escape of eight digits that is no character.
            throw notYaml(lastLine, 1, String.valueOf(e.getMessage()));
        } catch (YamlEngineException e) {
            if (e.getCause() instanceof IOException cause) {
                throw new UncheckedIOException(cause);
            }
            throw notYaml(lastLine, 1, String.valueOf(e.getMessage()));
        }
    }

    private Reading.Stopped notYaml(int line, int column, String why) {
        return reading.stop(
                line,
                column,
                Message.of("visitfile.problem.syntax", Words.shown(why, LONGEST_REASON)));
    }

    private static int line(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    private static int column(Event event) {
        return event.getStartMark().map(Mark::getColumn).orElse(0) + 1;
    }
}
