package app.attache.briefing;

import app.attache.briefing.Line.Change;
import java.util.List;
import java.util.Optional;

/** Finds what a reader of an earlier issue must notice. Ways that were derived are not compared: they follow the rest. */
final class IssueComparison {

    private final List<Line> earlier;

    IssueComparison(DayBriefing earlier) {
        this.earlier = earlier.glance();
    }

    List<Line> marked(List<Line> lines) {
        return lines.stream().map(line -> line.marked(change(line))).toList();
    }

    private Change change(Line line) {
        if (line.content() instanceof Content.Move) {
            return Change.NONE;
        }
        Optional<Line> before =
                earlier.stream()
                        .filter(candidate -> same(candidate.content(), line.content()))
                        .findFirst();
        if (before.isEmpty()) {
            return Change.ADDED;
        }
        Timing was = before.get().timing();
        if (!was.equals(line.timing()) && was instanceof Timing.Span(var time)) {
            return new Change.Retimed(time);
        }
        boolean worded = before.get().content().equals(line.content()) && was.equals(line.timing());
        return worded ? Change.NONE : Change.REWORDED;
    }

    private static boolean same(Content one, Content other) {
        return switch (one) {
            case Content.Journey(var leg, var end, _, _, _, _, _, _) ->
                    other instanceof Content.Journey journey
                            && journey.leg().equals(leg)
                            && journey.end() == end;
            case Content.Night _ -> other instanceof Content.Night;
            case Content.Underway _ -> other instanceof Content.Underway;
            case Content.Move _ -> false;
            case Content.Engaged _, Content.Transfer _ -> one.item().equals(other.item());
        };
    }
}
