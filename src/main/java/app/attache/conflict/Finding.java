package app.attache.conflict;

import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Kind;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing that is wrong with a programme.
 *
 * @param verdict how sure it is
 * @param span the instants it is about: of an overlap what is shared, of a journey the gap that is too short
 * @param items the planned things at odds, in the order of their ids: meetings, legs, movements, stays
 * @param subjects whom or what it happens to: the person, the venue, the dependency
 * @param part which part of the subject, where there are several findings about its parts: the id of a venue's room, a date
 *     as in {@code 2025-02-06}; empty for the whole
 * @param measure by how much it fails, or against what it was held
 */
public record Finding(
        FindingKind kind,
        Severity severity,
        Verdict verdict,
        Interval span,
        List<Id<?>> items,
        List<Id<?>> subjects,
        String part,
        Measure measure) {

    private static final Comparator<Id<?>> BY_ID = (one, other) -> one.compareTo(other);

    public Finding {
        items = List.copyOf(items);
        subjects = List.copyOf(subjects);
    }

    /** A finding about whole subjects with nothing to measure; the items in any order. */
    static Finding of(
            FindingKind kind,
            Grade grade,
            Interval span,
            Collection<? extends Id<?>> items,
            Collection<? extends Id<?>> subjects) {
        return new Finding(
                kind,
                grade.severity(),
                grade.verdict(),
                span,
                items.stream().<Id<?>>map(id -> id).sorted(BY_ID).toList(),
                List.copyOf(subjects),
                "",
                Measure.NONE);
    }

    /** The same about a part of the subject. */
    Finding onPart(String name) {
        return new Finding(kind, severity, verdict, span, items, subjects, name, measure);
    }

    /** The same with its measure. */
    Finding by(Measure taken) {
        return new Finding(kind, severity, verdict, span, items, subjects, part, taken);
    }

    /** Names the finding for as long as it stands, whatever its times: the kind and the ids involved. */
    public String key() {
        String ids =
                Stream.concat(items.stream(), subjects.stream())
                        .map(Id::toString)
                        .collect(Collectors.joining("+"));
        return kind.label() + "/" + ids + (part.isEmpty() ? "" : "/" + part);
    }

    /** The first fact that a key names; empty when it is no key of a finding. */
    static Optional<Id<?>> firstIn(String key) {
        int start = key.indexOf('/') + 1;
        int end = start;
        while (end < key.length() && key.charAt(end) != '+' && key.charAt(end) != '/') {
            end++;
        }
        String id = key.substring(start, end);
        int colon = id.indexOf(':');
        boolean wellFormed =
                colon > 0
                        && Kind.ofLabel(id.substring(0, colon)).isPresent()
                        && Id.wellFormed(id.substring(colon + 1));
        return wellFormed ? Optional.of(Id.parse(id)) : Optional.empty();
    }

    /** By how much time it fails, for a journey, a rest or a dependency; zero for the others. */
    public Duration missing() {
        return switch (measure) {
            case Measure.Shortfall shortfall -> shortfall.missing();
            case Measure.Estimate estimate -> estimate.missing();
            default -> Duration.ZERO;
        };
    }
}
